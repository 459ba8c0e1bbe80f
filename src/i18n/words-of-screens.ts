/** What keys of words begin with that screens say; the rest stands on sheets, in documents or on the command line. */
const SAID = /^(?:card|domainError|error|explain|finding|job|pane|reason|setting|settings|summary)\./;

/** The words that screens ask for, of all words of a language. */
export function wordsOfScreens(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).filter(([key]) => SAID.test(key)));
}
