/** Combinations that are not given out in the Netherlands. */
const NEVER_USED = new Set(["SA", "SD", "SS"]);

/**
 * A Dutch postcode as the post writes it: `1234ab` → `1234 AB`; `NL-1234AB` too.
 *
 * @returns undefined when it is no Dutch postcode
 */
export function tidyPostcode(text: string): string | undefined {
  const parts = /^(?:NL-?)?([1-9]\d{3})[\s.-]*([A-Z]{2})$/.exec(text.trim().toUpperCase());
  const [, digits = "", letters = ""] = parts ?? [];
  return parts && !NEVER_USED.has(letters) ? `${digits} ${letters}` : undefined;
}
