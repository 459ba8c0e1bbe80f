const NETHERLANDS = /^(?:nl|nld|nederland|the netherlands|netherlands|holland)$/i;

/** Does a column "Land" say the Netherlands, as a code or as a word in either language? */
export function isNetherlands(country: string): boolean {
  return NETHERLANDS.test(country.trim());
}
