import { readFile, writeFile } from "node:fs/promises";
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { scalarText } from "../../src/workbook/cells";
import { type SheetSnapshot } from "../../src/workbook/snapshot";

/** Points of one line of text. */
const LINE = 15;
/** Letters in a column are narrower than the zeros in which its width is counted. */
const LETTERS = 1.2;

/**
 * Gives every row as many lines as its wrapped texts need, as Excel does when it opens a workbook; LibreOffice does not, and
 * its picture would show something that nobody sees.
 */
export async function fitRows(file: string, copy: string): Promise<void> {
  const bytes = await readFile(file);
  const { sheets } = await openXlsx(bytes, file).scout();
  const parts = unzipSync(bytes);
  const wrapping = wrappingStyles(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()));
  const paths = sheetParts(parts);
  for (const sheet of sheets) {
    const path = paths.get(sheet.name) ?? "";
    const part = parts[path];
    if (!part) throw new Error(`${file} has no part for sheet ${sheet.name}`);
    parts[path] = strToU8(withHeights(strFromU8(part), { sheet, wrapping }));
  }
  await writeFile(copy, zipSync(parts));
}

/** By the name of a sheet, the part that holds it. */
function sheetParts(parts: Unzipped): ReadonlyMap<string, string> {
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([link]) => [
      attribute(link, "Id"),
      `xl/${attribute(link, "Target").replace(/^\/xl\//, "")}`,
    ]),
  );
  const sheets = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*>/g)];
  return new Map(sheets.map(([sheet]) => [attribute(sheet, "name"), targets.get(attribute(sheet, "r:id")) ?? ""]));
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

/** Numbers of the cell formats that wrap. */
function wrappingStyles(styles: string): ReadonlySet<number> {
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "";
  const each = [...formats.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([xf]) => xf);
  return new Set(each.flatMap((xf, number) => (/wrapText="(1|true)"/.test(xf) ? [number] : [])));
}

type Wrapped = { readonly sheet: SheetSnapshot; readonly wrapping: ReadonlySet<number> };

function withHeights(xml: string, wrapped: Wrapped): string {
  const widths = columnWidths(xml);
  return xml.replaceAll(
    /<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs,
    (row, number: string, attributes: string, cells: string) => {
      if (attributes.includes(" ht=")) return row;
      const lines = [...cells.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g)].map(([, letters = "", style]) => {
        if (!wrapped.wrapping.has(Number(style))) return 1;
        const column = columnNumber(letters);
        return linesOf(
          scalarText(wrapped.sheet.cells.value(Number(number) - 1, column)),
          (widths.get(column) ?? 9) * LETTERS,
        );
      });
      const height = Math.max(1, ...lines) * LINE;
      return `<row r="${number}"${attributes} ht="${height}">${cells}</row>`;
    },
  );
}

function columnWidths(xml: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [, from, to, width] of xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)) {
    for (let column = Number(from); column <= Number(to); column++) widths.set(column - 1, Number(width));
  }
  return widths;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Word by word, as a program breaks them. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + length > width) [lines, used] = [lines + 1, 0];
    used += length + 1;
  }
  return lines;
}
