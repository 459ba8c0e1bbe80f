/** A number format cut where its grammar changes: fixed text, and the codes that stand for parts of the value. */
export type FormatPart = { readonly kind: "text" | "code"; readonly text: string };

/** The parts of each section of a format code: for positive numbers, negative ones, zero and text. */
export function formatSections(code: string): readonly (readonly FormatPart[])[] {
  const sections: FormatPart[][] = [[]];
  for (const [token] of code.matchAll(TOKEN)) {
    if (token === ";") sections.push([]);
    else sections.at(-1)?.push(partOf(token));
  }
  return sections;
}

/** Quoted text, an escaped sign, a sign as wide as another, a fill sign, brackets, the end of a section, or one code sign. */
const TOKEN = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|General|E[+-]|;|[\s\S]/gi;

/** What stands for the sign behind it: the sign itself, a blank as wide, or nothing. */
const SPOKEN = new Map<string, (next: string) => string>([
  ["\\", (next) => next],
  ["_", () => " "],
  ["*", () => ""],
]);

function partOf(token: string): FormatPart {
  const [first = ""] = token;
  if (first === "[") return bracketPart(token);
  if (first === '"') return { kind: "text", text: token.replaceAll('"', "") };
  const spoken = token.length > 1 ? SPOKEN.get(first) : undefined;
  if (spoken) return { kind: "text", text: spoken(token.slice(1)) };
  return /^[0#?.,%@dmyhsDMYHSeEAaGg/]/.test(token) ? { kind: "code", text: token } : { kind: "text", text: token };
}

/** `[$€-413]` is its currency sign, `[h]` counts hours on; colours and conditions are not shown. */
function bracketPart(token: string): FormatPart {
  const currency = /^\[\$([^\]-]*)/.exec(token);
  if (currency) return { kind: "text", text: currency[1] ?? "" };
  return /^\[(?:h+|m+|s+)\]$/i.test(token) ? { kind: "code", text: token.toLowerCase() } : { kind: "text", text: "" };
}
