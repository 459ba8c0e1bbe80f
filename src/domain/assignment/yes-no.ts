const YES: ReadonlySet<string> = new Set(["ja", "j", "yes", "y", "x", "v", "✓", "✔", "☑", "waar", "true", "wel", "1"]);
const NO: ReadonlySet<string> = new Set(["nee", "neen", "n", "no", "onwaar", "false", "niet", "-", "0"]);

/**
 * A yes or a no as people fill it in: ja, nee, x, ✓, a real boolean, 1 or 0.
 *
 * @returns undefined for an empty cell and for anything else
 */
export function parseYesNo(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" || typeof value === "number" ? String(value).trim().toLowerCase() : "";
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
