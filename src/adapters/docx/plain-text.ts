/** What XML cannot hold: control characters, halves of a character, and the two that are none. */
// oxlint-disable-next-line no-control-regex -- these are the characters to leave out
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const HALF_CHARACTERS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as lines that a document can hold; whatever it says, it is only ever text. */
export function plainLines(text: string): string[] {
  return text
    .replaceAll(UNPRINTABLE, "")
    .replaceAll(HALF_CHARACTERS, "")
    .replaceAll("\t", " ")
    .split(/\r\n?|\n/);
}
