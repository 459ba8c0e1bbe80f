/**
 * Shows a date (with or without a time of day), judged by a number format code of the file (en-US): `dd-mm-yyyy`,
 * `mmm yyyy`, `[$-413]d mmmm yyyy;@`. An `m` beside hours or seconds is a minute, and no date.
 */
export function isDateFormat(code: string): boolean {
  return kindOf(code) === "date";
}

/** Shows a time of day or a duration without a date: `hh:mm`, `[h]:mm`, `mm:ss`. */
export function isTimeFormat(code: string): boolean {
  return kindOf(code) === "time";
}

type Kind = "date" | "time" | "other";

/** There are few different codes and many cells. Codes come from the file, hence a bound. */
const known = new Map<string, Kind>();
const MOST_KNOWN = 1000;

function kindOf(code: string): Kind {
  const kind = known.get(code);
  if (kind !== undefined) return kind;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = judge(code);
  known.set(code, found);
  return found;
}

function judge(code: string): Kind {
  const pattern = bareFirstSection(code);
  if (/[yd]/.test(pattern)) return "date";
  if (/[hs]/.test(pattern)) return "time";
  // An `m` that is left is a month, unless it counts elapsed minutes.
  return pattern.includes("[m") ? "time" : pattern.includes("m") ? "date" : "other";
}

/** The part for positive numbers, without texts, colours, languages and conditions; elapsed `[h]` stays. */
function bareFirstSection(code: string): string {
  const bare = code
    .replaceAll(/"[^"]*"?|\\.|[_*]./g, "")
    .replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "")
    .toLowerCase();
  const [first = ""] = bare.split(";");
  return first.replaceAll(/general|standaard|am\/pm|a\/p/g, "");
}
