import { WorkbookError } from "../../../workbook/errors";
import { partHead } from "../package/part-head";
import { type XlsxPackage } from "../package/xlsx-package";
import { locateCells } from "./locate-cells";
import { attribute, nextTag, rootTag, tagEnd, tagName } from "./xml-elements";
import { unescapeName } from "./xml-text";

type HeadingCells = {
  readonly place: { readonly file: string; readonly part: string };
  readonly row: number;
  readonly columns: readonly number[];
  readonly strings: () => readonly string[];
};

/** The cells of a sheet, at least down to the end of a row. */
export type SheetRows = { readonly data: string; readonly prefix: string };

/** Reads no further than it has to. @throws {WorkbookError} `file.badPart` when the part has no `<sheetData>` */
export function rowsThrough(pkg: XlsxPackage, path: string, row: number): SheetRows {
  const head = partHead(pkg, path, (text) => endsBelow(text, row));
  const { prefix, end } = rootTag(head);
  let tag = nextTag(head, end);
  while (tag && tagName(head, tag.start) !== "sheetData") tag = nextTag(head, tag.end);
  if (!tag) throw new WorkbookError("file.badPart", { file: pkg.fileName, part: path });
  return { prefix, data: tag.kind === "empty" ? "" : wholeRows(head, { prefix, start: tag.start }) };
}

/** Up to the end of the cells, or of the last row that is there to its end. */
function wholeRows(head: string, { prefix, start }: { prefix: string; start: number }): string {
  const end = head.indexOf(`</${prefix}sheetData`, start);
  const last = end < 0 ? head.lastIndexOf(`</${prefix}row`) : end;
  return last < start ? "" : head.slice(start, tagEnd(head, last));
}

/** The last row that has begun is a later one, or the rows have ended. */
function endsBelow(text: string, row: number): boolean {
  const { prefix } = rootTag(text);
  if (text.includes(`</${prefix}sheetData`)) return true;
  const last = text.lastIndexOf(`<${prefix}row `);
  return last >= 0 && Number(/^[^>]*\sr="(\d+)"[^>]*>/.exec(text.slice(last, last + 200))?.[1] ?? 0) - 1 > row;
}

/** The texts that stand in some cells of one row; undefined for a cell that holds no text. */
export function cellTexts(
  { data, prefix }: SheetRows,
  { place, row, columns, strings }: HeadingCells,
): (string | undefined)[] {
  const [found] = locateCells(data, { ...place, prefix }, new Map([[row, columns]]));
  const texts = new Map(
    found?.cells.map(({ column, start, end }) => [column, cellText(data.slice(start, end), strings)]),
  );
  return columns.map((column) => texts.get(column));
}

function cellText(cell: string, strings: () => readonly string[]): string | undefined {
  if (cell === "") return undefined;
  const type = attribute(rootTag(cell).tag, "t");
  const value = /<(?:[^\s/>:]+:)?v(?:\s[^>]*)?>([^<]*)</.exec(cell)?.[1] ?? "";
  if (type === "s") return strings()[Number(value)];
  if (type === "str") return unescapeName(value);
  if (type !== "inlineStr") return undefined;
  return [...cell.matchAll(/<(?:[^\s/>:]+:)?t(?:\s[^>]*)?>([^<]*)</g)]
    .map(([, text]) => unescapeName(text ?? ""))
    .join("");
}
