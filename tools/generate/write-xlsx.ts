import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { Zip, ZipDeflate } from "fflate";
import { columnLetters } from "../../src/workbook/address";
import { isCellError, type Scalar } from "../../src/workbook/cells";
import {
  contentTypes,
  packageRelationships,
  STYLES,
  workbookPart,
  workbookRelationships,
  xmlText,
} from "./plain-parts";

/** A cell to write: a plain value, an amount or a date with its format, or a formula (without cached value when absent). */
export type XlsxCell =
  | Scalar
  | { readonly euros: number }
  | { readonly date: number }
  | { readonly formula: string; readonly cached?: Scalar };

/** A sheet to write: its name and its rows from row 1 down. */
export type PlainSheet = { readonly name: string; readonly rows: Iterable<readonly XlsxCell[]> };

/** Pieces of XML are handed to the zip in this size, so that a large sheet is never one string. */
const CHUNK = 1 << 18;

/** Writes a plain .xlsx: values, formulas, euro and date formats, shared texts. Large sheets are streamed to the file. */
export function writeXlsx(file: string, sheets: readonly PlainSheet[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const target = openSync(file, "w");
  try {
    streamPackage(sheets, (bytes) => writeSync(target, bytes));
  } finally {
    closeSync(target);
  }
}

function streamPackage(sheets: readonly PlainSheet[], write: (bytes: Uint8Array) => void): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  const texts = new Map<string, number>();
  const names = sheets.map(({ name }) => name);
  addPart(zip, "[Content_Types].xml", [contentTypes(sheets.length)]);
  addPart(zip, "_rels/.rels", [packageRelationships()]);
  addPart(zip, "xl/workbook.xml", [workbookPart(names)]);
  addPart(zip, "xl/_rels/workbook.xml.rels", [workbookRelationships(sheets.length)]);
  addPart(zip, "xl/styles.xml", [STYLES]);
  for (const [index, { rows }] of sheets.entries()) {
    addPart(zip, `xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows, texts));
  }
  addPart(zip, "xl/sharedStrings.xml", sharedStringsXml(texts));
  zip.end();
}

function addPart(zip: Zip, name: string, pieces: Iterable<string>): void {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = new Date(Date.UTC(2024, 11, 31, 12)); // the same input gives the same bytes
  zip.add(part);
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    part.push(Buffer.from(waiting));
    waiting = "";
  }
  part.push(Buffer.from(waiting), true);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function* sheetXml(rows: Iterable<readonly XlsxCell[]>, texts: Map<string, number>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>`;
  let number = 0;
  for (const row of rows) {
    number++;
    const cells = row.map((cell, column) => cellXml(`${columnLetters(column)}${number}`, cell, texts));
    yield `<row r="${number}">${cells.join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

function* sharedStringsXml(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) yield `<si><t xml:space="preserve">${xmlText(text)}</t></si>`;
  yield "</sst>";
}

function cellXml(address: string, cell: XlsxCell, texts: Map<string, number>): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string") return `<c r="${address}" t="s"><v>${sharedIndex(cell, texts)}</v></c>`;
  if (typeof cell !== "object" || isErrorCell(cell)) return `<c r="${address}"${typedValue(cell)}</c>`;
  if ("euros" in cell) return `<c r="${address}" s="1"><v>${cell.euros}</v></c>`;
  if ("date" in cell) return `<c r="${address}" s="2"><v>${cell.date}</v></c>`;
  const formula = `<f>${xmlText(cell.formula)}</f>`;
  if (cell.cached === undefined) return `<c r="${address}">${formula}</c>`;
  return `<c r="${address}"${typedValue(cell.cached).replace(">", `>${formula}`)}</c>`;
}

function isErrorCell(cell: Exclude<XlsxCell, string | number | boolean | null>): cell is { readonly error: string } {
  return "error" in cell;
}

/** The rest of a cell's opening tag and its value. */
function typedValue(value: Scalar): string {
  if (value === null) return ">";
  if (isCellError(value)) return ` t="e"><v>${value.error}</v>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v>`;
  return typeof value === "number" ? `><v>${value}</v>` : ` t="str"><v>${xmlText(value)}</v>`;
}

function sharedIndex(text: string, texts: Map<string, number>): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}
