import { strFromU8, unzipSync } from "fflate";

/** What a Word file says, read from its XML: no Word needed. */
export type WordDocument = {
  /** The main text as it stands in the package. */
  readonly xml: string;
  /** `1 Doelen`, `2 1. Meer klanten`: level and words, in order. */
  readonly headings: readonly string[];
  /** Every paragraph, inside tables too. */
  readonly paragraphs: readonly string[];
  readonly tables: readonly WordTable[];
};

export type WordTable = {
  readonly altText: string;
  readonly headingRows: number;
  readonly rows: readonly (readonly string[])[];
};

export function readWord(bytes: Uint8Array): WordDocument {
  const part = unzipSync(bytes)["word/document.xml"];
  if (!part) throw new Error("no word/document.xml");
  const xml = strFromU8(part);
  const paragraphs = pieces(xml, "p");
  return {
    xml,
    headings: paragraphs.flatMap((paragraph) => {
      const level = /<w:pStyle w:val="Heading(\d)"\/>/.exec(paragraph)?.[1];
      return level ? [`${level} ${textOf(paragraph)}`] : [];
    }),
    paragraphs: paragraphs.map(textOf),
    tables: pieces(xml, "tbl").map((table) => ({
      altText: unescape(/<w:tblDescription w:val="([^"]*)"/.exec(table)?.[1] ?? ""),
      headingRows: table.match(/<w:tblHeader\/>/g)?.length ?? 0,
      rows: pieces(table, "tr").map((row) => pieces(row, "tc").map(textOf)),
    })),
  };
}

function pieces(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, "gs")) ?? [];
}

function textOf(xml: string): string {
  const parts = xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:br\/>/g) ?? [];
  return unescape(parts.map((part) => (part === "<w:br/>" ? "\n" : part.replaceAll(/<[^>]*>/g, ""))).join(""));
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
