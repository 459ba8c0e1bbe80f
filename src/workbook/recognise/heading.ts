/** A heading taken apart for matching. */
export type Heading = {
  /** As it stands on the sheet, spaces tidied. */
  readonly text: string;
  /** Letters and digits only: `Klant-nr.` → `klantnr`. */
  readonly key: string;
  /** The key without bracketed remarks, units, VAT words and years; equal to `key` when there were none. */
  readonly bareKey: string;
  readonly vat: "excl" | "incl" | undefined;
  readonly year: number | undefined;
};

const LONGEST_HEADING = 120;
const EXCL_VAT =
  /\b(?:ex|excl|exclusief|excluding|excludes|zonder)\b\.?\s*(?:btw|vat|tax)?|excl(?:usief)?\.?\s*btw|excl\.?\s*vat/i;
const INCL_VAT =
  /\b(?:inc|incl|inclusief|including|includes|met)\b\.?\s*(?:btw|vat|tax)|incl(?:usief)?\.?\s*btw|incl\.?\s*vat|\bincl\b/i;
const CURRENCY = /€|\b(?:in\s+)?(?:euro'?s?|eur)\b/gi;
const YEAR = /\b(?:19|20)\d{2}\b/g;
const BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;

/** Letters, digits, `%` and `#` in lower case without accents; what headings are compared by. */
export function headingKey(text: string): string {
  return text
    .slice(0, LONGEST_HEADING)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9%#]/g, "");
}

/** A heading as it stands in a cell, taken apart for matching. */
export function readHeading(raw: string): Heading {
  const text = raw.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_HEADING);
  const words = text.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
  const vat = EXCL_VAT.test(words) ? "excl" : INCL_VAT.test(words) ? "incl" : undefined;
  const years = words.match(YEAR);
  const bare = words
    .replaceAll(BRACKETS, " ")
    .replace(vat === "excl" ? EXCL_VAT : INCL_VAT, " ")
    .replaceAll(CURRENCY, " ")
    .replaceAll(YEAR, " ");
  const key = headingKey(text);
  return { text, key, bareKey: headingKey(bare) || key, vat, year: years ? Number(years.at(-1)) : undefined };
}
