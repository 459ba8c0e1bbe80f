/** The day as the number that a spreadsheet keeps. */
export function serialOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}
