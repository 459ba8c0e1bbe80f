import { isDateFormat, isTimeFormat } from "../../number-format";

/** What a number format makes of a number. */
export type FormatKind = "general" | "number" | "currency" | "percentage" | "date" | "time" | "text";

const known = new Map<string, FormatKind>();
const MOST_KNOWN = 1000;

/** What a number format code shows: `dd-mm-yyyy` a date, `[h]:mm` a time, `0.0%` a percentage. Undefined is General. */
export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined || format === "General") return "general";
  const cached = known.get(format);
  if (cached) return cached;
  const kind = classify(format);
  if (known.size < MOST_KNOWN) known.set(format, kind);
  return kind;
}

function classify(format: string): FormatKind {
  if (format === "@") return "text";
  if (isDateFormat(format)) return "date";
  if (isTimeFormat(format)) return "time";
  const codes = format.replaceAll(/"[^"]*"|\\./g, "");
  if (codes.includes("%")) return "percentage";
  if (/\[\$[^\]-]+|[€$£]|"(?:€|EUR)"/i.test(format)) return "currency";
  return /[0#?]/.test(codes) ? "number" : "general";
}
