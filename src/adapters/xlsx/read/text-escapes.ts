/**
 * `_x000D_` → a carriage return, `_x005F_` → `_`: how the file writes characters that XML can't hold.
 *
 * @see ECMA-376 part 1, 22.4.2.4 (ST_Xstring)
 */
export function decodeTextEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * The same text in memory of its own. A slice of a string keeps the whole string alive, and with it, cell by cell, the
 * complete XML of a sheet.
 */
export function detached(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}

/** Below this length engines copy instead of slicing. */
const SHORTEST_SLICE = 13;
