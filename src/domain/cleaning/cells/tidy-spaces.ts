/**
 * A text without stray blanks: none before or behind it, never two in a row, and no blanks of a kind that looks the same
 * but is not (non-breaking, zero width). Line breaks stay.
 */
export function tidySpaces(text: string): string {
  return text
    .replaceAll(/\u200B|\u200C|\u200D|\u2060|\uFEFF/g, "")
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .trim();
}
