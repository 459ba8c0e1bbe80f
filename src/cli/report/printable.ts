/**
 * Sheet text on one line of a terminal: line breaks become blanks, control characters (which could colour, erase or type)
 * become `·`.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\r\n\t\u2028\u2029]+/g, " ").replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "·");
}
