import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { cellError, type Scalar } from "../../src/workbook/cells";

/** A cell of a file: what it shows and whether a formula made it. */
export type FileCell = { readonly value: Scalar; readonly formula: string | undefined };

/** Sheet name → cell address → cell. */
export type WorkbookCells = ReadonlyMap<string, ReadonlyMap<string, FileCell>>;

/**
 * Every cell of an .xlsx, read as plainly as can be. A reader of the tests' own on purpose: a fault in the product's
 * reader must not hide a fault in what the product wrote.
 */
export function readCells(bytes: Uint8Array): WorkbookCells {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith(".xml") || name.endsWith(".rels") });
  const part = (name: string) => {
    const content = parts[name];
    return content ? strFromU8(content) : undefined;
  };
  const shared = readSharedStrings(part("xl/sharedStrings.xml"));
  const targets = readTargets(part("xl/_rels/workbook.xml.rels") ?? "");
  const sheets = new Map<string, ReadonlyMap<string, FileCell>>();
  for (const { name, relation } of readSheetNames(part("xl/workbook.xml") ?? "")) {
    const xml = part(targets.get(relation) ?? "");
    if (xml?.includes("<worksheet") || xml?.includes(":worksheet")) sheets.set(name, readSheet(xml, shared));
  }
  return sheets;
}

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
type Handlers = {
  readonly open?: (element: Element) => void;
  readonly close?: (element: Element, text: string) => void;
};

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Walks the elements by local name; the text handed to `close` is what stood since the last tag. */
function walk(xml: string, { open, close }: Handlers): void {
  const parser = new SaxesParser();
  let text = "";
  parser.on("opentag", (tag) => {
    text = "";
    open?.({ name: local(tag.name), attributes: tag.attributes });
  });
  parser.on("text", (chunk) => (text += chunk));
  parser.on("cdata", (chunk) => (text += chunk));
  parser.on("closetag", (tag) => {
    close?.({ name: local(tag.name), attributes: tag.attributes }, text);
    text = "";
  });
  parser.write(xml).close();
}

function readSheetNames(xml: string): { name: string; relation: string }[] {
  const sheets: { name: string; relation: string }[] = [];
  walk(xml, {
    open({ name, attributes }) {
      if (name !== "sheet") return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"));
      sheets.push({ name: attributes["name"] ?? "", relation: relation?.[1] ?? "" });
    },
  });
  return sheets;
}

function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  walk(xml, {
    open({ name, attributes }) {
      if (name !== "Relationship") return;
      const target = attributes["Target"] ?? "";
      targets.set(attributes["Id"] ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let current = "";
  let phonetic = false;
  walk(xml, {
    open({ name }) {
      if (name === "si") current = "";
      if (name === "rPh") phonetic = true;
    },
    close({ name }, text) {
      if (name === "t" && !phonetic) current += text;
      if (name === "rPh") phonetic = false;
      if (name === "si") strings.push(current);
    },
  });
  return strings;
}

function readSheet(xml: string, shared: readonly string[]): Map<string, FileCell> {
  const cells = new Map<string, FileCell>();
  let value: string | undefined;
  let formula: string | undefined;
  walk(xml, {
    open({ name }) {
      if (name === "c") value = formula = undefined;
    },
    close({ name, attributes }, text) {
      if (name === "f") formula = text;
      if (name === "v") value = text;
      if (name === "t") value = (value ?? "") + text;
      if (name !== "c") return;
      cells.set(attributes["r"] ?? "", { value: toScalar(attributes["t"], value, shared), formula });
    },
  });
  return cells;
}

function toScalar(type: string | undefined, value: string | undefined, shared: readonly string[]): Scalar {
  if (type === "str" || type === "inlineStr") return value ?? "";
  if (value === undefined || value === "") return null;
  switch (type) {
    case "s":
      return shared[Number(value)] ?? null;
    case "b":
      return value === "1";
    case "e":
      return cellError(value);
    default:
      return Number(value);
  }
}
