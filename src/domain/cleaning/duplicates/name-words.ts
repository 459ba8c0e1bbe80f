/** What follows from how a company is run, not from what it is called. */
const LEGAL_FORMS = new Set(
  "bv nv vof cv ua eenmanszaak maatschap stichting vereniging cooperatie holding beheer groep group gmbh ltd inc ev en de het van der den ter ten te voor the and of t s".split(
    " ",
  ),
);
/** Ways in which people cut words short. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["gebr", "gebroeders"],
  ["fa", "firma"],
  ["ass", "assurantien"],
  ["adm", "administratie"],
  ["inst", "installatie"],
  ["st", "sint"],
  ["zn", "zonen"],
  ["zoon", "zonen"],
]);

/**
 * The words of a company's name that make it the one it is: small letters, no accents, without legal form, articles and
 * prepositions. `Installatiebedrijf De Vries B.V.` → `installatiebedrijf`, `vries`.
 */
export function nameWords(name: string): readonly string[] {
  const words = plainLetters(name)
    .replaceAll(/\b(?:[a-z]\.){2,}/g, (initials) => `${initials.replaceAll(".", "")} `)
    .replaceAll(/\bb\s?\.?\s?v\b\.?|\bn\s?\.?\s?v\b\.?/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => SHORT_FORMS.get(word) ?? word);
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Small letters without accents: `Café Ĳssel` → `cafe ijssel`. */
export function plainLetters(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("ø", "o").replaceAll("ı", "i");
}
