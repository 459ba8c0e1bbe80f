/** Is it a list in a text file, by its name? What is in it is judged when it is read. */
export function isCsvName(name: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(name);
}
