/**
 * What makes two customer numbers the same: outer blanks and upper or lower case do not count.
 *
 * A number in a cell reads as its digits, so 1001 and the text "1001" are one customer; "01001" is another.
 *
 * @returns undefined for an empty cell, blanks only, or a cell error
 */
export function matchKey(id: unknown): string | undefined {
  if (typeof id === "number") return String(id);
  if (typeof id === "boolean") return String(id);
  if (typeof id !== "string") return undefined;
  const key = id.trim().toLowerCase();
  return key === "" ? undefined : key;
}
