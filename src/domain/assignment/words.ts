/** Text as it is compared: lower case, accents off, every run of other signs one space, a space at both ends. */
export function comparable(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}%€]+/gu, " ").trim()} `;
}

/** Whether one of these words or word groups stands in a comparable text, as whole words. */
export function hasAnyWord(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(` ${word} `));
}
