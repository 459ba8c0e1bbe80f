import { escapeAttribute, unescapeMarkup } from "./xml-text";

/** A direct child of an element, as a stretch of its parent's text. */
export type ChildElement = {
  /** Without prefix. */
  readonly name: string;
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
};

/** The value of an attribute of an opening tag, unescaped; undefined when absent. */
export function attribute(tag: string, name: string): string | undefined {
  const found = attributePattern(name).exec(tag);
  const raw = found?.[2] ?? found?.[3];
  return raw === undefined ? undefined : unescapeMarkup(raw);
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`(\\s${name.replaceAll(".", "\\.")}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The same opening tag with an attribute set, or removed with `undefined`; all other characters stay. */
export function setAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = attributePattern(name);
  if (value === undefined) return tag.replace(pattern, "");
  const written = `"${escapeAttribute(value)}"`;
  if (pattern.test(tag)) return tag.replace(pattern, (_whole, lead: string) => lead + written);
  return tag.replace(/\s*(\/?)>$/, (_whole, slash: string) => ` ${name}=${written}${slash}>`);
}

/** Where the tag that opens at `start` ends (one past its `>`); quoted `>` are skipped. */
export function tagEnd(xml: string, start: number): number {
  let quote = "";
  for (let index = start + 1; index < xml.length; index++) {
    const character = xml[index];
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return index + 1;
  }
  throw new RangeError(`tag at ${start} does not end`);
}

/** Past the comment, CDATA section or processing instruction at `start`; undefined when it is a tag. */
function skipOddity(xml: string, start: number): number | undefined {
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const) {
    if (!xml.startsWith(open, start)) continue;
    const end = xml.indexOf(close, start + open.length);
    if (end < 0) throw new RangeError(`${open} at ${start} does not end`);
    return end + close.length;
  }
  return undefined;
}

/** The next tag at or after `from`: its stretch, and whether it opens, closes or does both. */
export function nextTag(
  xml: string,
  from: number,
): { start: number; end: number; kind: "open" | "close" | "empty" } | undefined {
  let start = xml.indexOf("<", from);
  while (start >= 0) {
    const past = skipOddity(xml, start);
    if (past === undefined) {
      const end = tagEnd(xml, start);
      const kind = xml[start + 1] === "/" ? "close" : xml[end - 2] === "/" ? "empty" : "open";
      return { start, end, kind };
    }
    start = xml.indexOf("<", past);
  }
  return undefined;
}

/** The name of the tag at `start`, without prefix. */
export function tagName(xml: string, start: number): string {
  const match = /^<\/?(?:[^\s/>:]*:)?([^\s/>]+)/.exec(xml.slice(start, start + 200));
  return match?.[1] ?? "";
}

/** The direct child elements between `from` and the closing tag of the parent (or the end of the text). */
export function childElements(xml: string, from = 0): ChildElement[] {
  const children: ChildElement[] = [];
  let depth = 0;
  let start = 0;
  for (let tag = nextTag(xml, from); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === "close") {
      if (depth === 0) return children;
      depth--;
      if (depth === 0) children.push({ name: tagName(xml, start), start, end: tag.end });
      continue;
    }
    if (depth === 0) start = tag.start;
    if (tag.kind === "open") depth++;
    else if (depth === 0) children.push({ name: tagName(xml, start), start, end: tag.end });
  }
  return children;
}

/** The element that is the part: its opening tag, and where its content begins. */
export function rootTag(xml: string): { start: number; end: number; tag: string; prefix: string } {
  const found = nextTag(xml, 0);
  if (!found) throw new RangeError("no root element");
  const tag = xml.slice(found.start, found.end);
  const prefix = /^<([^\s/>:]+:)/.exec(tag)?.[1] ?? "";
  return { start: found.start, end: found.end, tag, prefix };
}

/** The prefix (with its colon) that an opening tag binds to a namespace; undefined when it binds none. */
export function namespacePrefix(tag: string, namespace: string): string | undefined {
  for (const [, prefix, value] of tag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)) {
    if (value === namespace) return `${prefix}:`;
  }
  return undefined;
}
