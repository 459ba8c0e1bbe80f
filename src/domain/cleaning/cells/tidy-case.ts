/** Stay in capitals, whatever the rest does. */
const CAPITALS = new Set(
  "bv b.v nv n.v vof v.o.f cv c.v ua u.a it ict hr ii iii iv kpn ing abn anwb nl eu usa mkb zzp gmbh".split(" "),
);
/** Small within a Dutch name, unless they begin it. */
const SMALL = new Set(
  "van de der den het 't 's d' ter ten te op aan in bij en of voor onder over uit von la le du v.d v/d e.o".split(" "),
);
/** A firm that is called by its letters: NS, RTL, DHL. */
const LETTERS_ONLY = /^[BCDFGHJKLMNPQRSTVWXZ]{2,4}$/;
const INITIALS = /^(?:\p{L}\.)+$/u;
const FEWEST_LETTERS = 3;
/** What names are made of; a text with anything else is no name, and nothing for us to change. */
const NAME = /^[\p{L}\p{M}\p{N}\s.,'’`&/()+!-]+$/u;

export type CaseKind = "company" | "person" | "place";

/**
 * A name that is typed in capitals or small letters only, as one writes it: `BAKKERIJ VAN DER BERG B.V.` → `Bakkerij van
 * der Berg B.V.`, `'S-GRAVENHAGE` → `'s-Gravenhage`, `ijzerman` → `IJzerman`.
 *
 * @returns the text itself when it has capitals and small letters already, or is a firm's letters (`KPN`)
 */
export function tidyCase(text: string, kind: CaseKind): string {
  const letters = text.replaceAll(/[^\p{L}]/gu, "");
  const isUpper = letters === letters.toUpperCase();
  const isLower = letters === letters.toLowerCase();
  if (!NAME.test(text) || letters.length < FEWEST_LETTERS || isUpper === isLower) return text;
  if (kind === "company" && isUpper && !text.includes(" ") && letters.length <= 5) return text;
  return text
    .split(" ")
    .map((word, index) => tidyWord(word, { isFirst: index === 0, kind, wasUpper: isUpper }))
    .join(" ");
}

type WordPlace = { readonly isFirst: boolean; readonly kind: CaseKind; readonly wasUpper: boolean };

function tidyWord(word: string, { isFirst, kind, wasUpper }: WordPlace): string {
  const bare = word.toLowerCase().replace(/[.,]+$/, "");
  if (/\d/.test(word)) return word;
  if (kind === "company" && (CAPITALS.has(bare) || (wasUpper && LETTERS_ONLY.test(word)))) return word.toUpperCase();
  if (SMALL.has(bare) && !isFirst) return word.toLowerCase();
  if (INITIALS.test(word) && !SMALL.has(bare)) return word.toUpperCase();
  return word.toLowerCase().split("-").map(capitalised).join("-");
}

/** `'s` and `'t` stay small; `ij` is one letter. */
function capitalised(part: string): string {
  if (/^['’][a-z]$/.test(part)) return part;
  if (part.startsWith("ij")) return `IJ${part.slice(2)}`;
  const at = part.search(/\p{L}/u);
  if (at < 0) return part;
  const begun = part.slice(0, at) + part.slice(at, at + 1).toUpperCase() + part.slice(at + 1);
  return begun.replace(/^(O['’])(\p{L})/u, (_, prefix: string, letter: string) => prefix + letter.toUpperCase());
}
