const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ij|ei|ey|y/g, "i"],
  [/ou|au/g, "a"],
  [/ph|v/g, "f"],
  [/ck|q|c(?![ei])|kh/g, "k"],
  [/[cz]/g, "s"],
  [/th|dt|d(?!.)/g, "t"],
  [/gh|ch/g, "g"],
  [/ks/g, "x"],
];

/**
 * Roughly how a Dutch word sounds: consonants only, in one spelling, doubles once, at most six of them. `Meijer` and
 * `Meyer` sound the same, `Visser` and `Fisser` too.
 */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, plain] of SPELLINGS) sound = sound.replace(spelling, plain);
  const consonants = sound.slice(1).replaceAll(/[aeiouhjw]/g, "");
  return (sound.slice(0, 1) + consonants).replaceAll(/(.)\1+/g, "$1").slice(0, 6);
}
