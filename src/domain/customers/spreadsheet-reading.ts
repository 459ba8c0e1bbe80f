/** More digits than a spreadsheet keeps; what differs only beyond them is the same number to it. */
const KEPT_DIGITS = 15;

/**
 * What a spreadsheet's criteria may take this text for: a number, percentage, date or time, in a form that is equal for
 * texts it would take for the same.
 *
 * Rather too wide than too narrow, Dutch and English notation alike: a wrong alarm costs a live formula, a miss a wrong
 * figure.
 *
 * @returns undefined for plain text
 */
export function spreadsheetReading(text: string): string | undefined {
  const trimmed = text.trim();
  return numberReading(trimmed) ?? dateReading(trimmed);
}

function numberReading(text: string): string | undefined {
  const bare = text.replace(/^\((.*)\)$/, "-$1").replace(/[€$£\s]/g, "");
  const [, digits = "", percent = ""] = /^([+-]?[\d.,]*\d[\d.,]*(?:e[+-]?\d+)?)(%?)$/i.exec(bare) ?? [];
  if (digits === "") return undefined;
  const grouped = /^[+-]?\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(digits);
  const plain = grouped ? digits.replace(/[.,]/g, "") : digits.replace(",", ".");
  const value = Number(plain) / (percent === "" ? 1 : 100);
  return Number.isFinite(value) ? `number:${Number(value.toPrecision(KEPT_DIGITS)) + 0}` : undefined;
}

/** 1-2, 01/02 and 1-2-2026, 1:30 and 01:30: groups of digits, whatever stands between, leading zeros left out. */
function dateReading(text: string): string | undefined {
  if (!/^\d{1,4}([-/.:]\d{1,4}){1,2}$/.test(text)) return undefined;
  const separator = text.includes(":") ? ":" : "-";
  return `date:${text
    .split(/[-/.:]/)
    .map(Number)
    .join(separator)}`;
}
