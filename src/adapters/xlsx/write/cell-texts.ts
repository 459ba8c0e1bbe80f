import { locateCells } from "./locate-cells";
import { splitSheet } from "./sheet-text";
import { attribute, rootTag } from "./xml-elements";
import { unescapeName } from "./xml-text";

type HeadingCells = {
  readonly place: { readonly file: string; readonly part: string };
  readonly row: number;
  readonly columns: readonly number[];
  readonly strings: readonly string[];
};

/** The texts that stand in some cells of one row; undefined for a cell that holds no text. */
export function cellTexts(xml: string, { place, row, columns, strings }: HeadingCells): (string | undefined)[] {
  const { data, shell } = splitSheet(xml, place);
  const [found] = locateCells(data, { ...place, prefix: shell.prefix }, new Map([[row, columns]]));
  const texts = new Map(
    found?.cells.map(({ column, start, end }) => [column, cellText(data.slice(start, end), strings)]),
  );
  return columns.map((column) => texts.get(column));
}

function cellText(cell: string, strings: readonly string[]): string | undefined {
  if (cell === "") return undefined;
  const type = attribute(rootTag(cell).tag, "t");
  const value = /<(?:[^\s/>:]+:)?v(?:\s[^>]*)?>([^<]*)</.exec(cell)?.[1] ?? "";
  if (type === "s") return strings[Number(value)];
  if (type === "str") return unescapeName(value);
  if (type !== "inlineStr") return undefined;
  return [...cell.matchAll(/<(?:[^\s/>:]+:)?t(?:\s[^>]*)?>([^<]*)</g)]
    .map(([, text]) => unescapeName(text ?? ""))
    .join("");
}
