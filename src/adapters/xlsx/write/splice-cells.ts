import { formatAddress } from "../../../workbook/address";
import { type CellMarkup } from "./cell-markup";
import { type LocatedCell, type LocatedRow } from "./locate-cells";
import { isHigh } from "./text-height";
import { attribute, rootTag, setAttribute } from "./xml-elements";
import { withPrefix } from "./xml-text";

/** What becomes of one cell. */
export type CellEdit = {
  readonly column: number;
  /** `undefined` keeps what the cell holds and only gives it another format. */
  readonly markup: CellMarkup | undefined;
  /** Index in `cellXfs`. */
  readonly format: number;
};

export type RowEdit = {
  readonly place: LocatedRow;
  readonly cells: readonly CellEdit[];
  /** Points that its new texts need; a row that is lower, and that nobody set by hand, gets it. */
  readonly height: number;
};

/** Puts edited cells into the text of `<sheetData>`; every character of the other cells stays. */
export function spliceCells(data: string, prefix: string, rows: readonly RowEdit[]): string {
  const opened = openData(data, prefix);
  const shift = opened.length === data.length ? 0 : opened.indexOf("</");
  const pieces: string[] = [];
  let position = 0;
  for (const row of rows) {
    const places = new Map(row.place.cells.map((cell) => [cell.column, cell]));
    const isNew = row.place.tagStart === row.place.tagEnd;
    const from = isNew && shift ? shift : row.place.tagStart;
    pieces.push(opened.slice(position, from));
    position = isNew ? from : writeKnownRow(opened, { row, places, prefix, pieces });
    if (isNew) pieces.push(newRow(row, prefix));
  }
  pieces.push(opened.slice(position));
  return pieces.join("");
}

/** `<sheetData/>` cannot hold rows; `<sheetData></sheetData>` can. */
function openData(data: string, prefix: string): string {
  const { tag } = rootTag(data);
  return tag.endsWith("/>") ? `${tag.replace(/\s*\/>$/, ">")}</${prefix}sheetData>` : data;
}

function newRow({ place, cells, height }: RowEdit, prefix: string): string {
  const written = cells.map((cell) => cellText(place.row, cell, prefix)).join("");
  const tag = highEnough(`<${prefix}row r="${place.row + 1}">`, height);
  return written === "" ? "" : `${tag}${written}</${prefix}row>`;
}

type KnownRow = {
  readonly row: RowEdit;
  readonly places: ReadonlyMap<number, LocatedCell>;
  readonly prefix: string;
  readonly pieces: string[];
};

/** Writes a row that exists up to its last edited cell; gives the place to go on from. */
function writeKnownRow(data: string, { row, places, prefix, pieces }: KnownRow): number {
  const tag = data.slice(row.place.tagStart, row.place.tagEnd);
  const isEmpty = tag.endsWith("/>");
  const spanned = withinSpans(tag, row.cells) ? tag : setAttribute(tag, "spans", undefined);
  const rowTag = highEnough(spanned, row.height);
  pieces.push(isEmpty ? rowTag.replace(/\s*\/>$/, ">") : rowTag);
  let position = row.place.tagEnd;
  for (const edit of row.cells) {
    const place = places.get(edit.column);
    if (!place) continue;
    pieces.push(data.slice(position, place.start));
    pieces.push(
      place.start === place.end
        ? cellText(row.place.row, edit, prefix)
        : changedCell(data.slice(place.start, place.end), { edit, prefix, row: row.place.row }),
    );
    position = place.end;
  }
  if (isEmpty) pieces.push(`</${prefix}row>`);
  return position;
}

/** Excel fits a row to its texts itself; other programs show the second line only when the file says how high. */
function highEnough(tag: string, height: number): string {
  const isSet = ["1", "true"].includes(attribute(tag, "customHeight") ?? "");
  return isSet || !isHigh(height) || Number(attribute(tag, "ht") ?? 0) >= height
    ? tag
    : setAttribute(tag, "ht", String(height));
}

/** `spans` is a hint; outside it, it would be a wrong one. */
function withinSpans(tag: string, cells: readonly CellEdit[]): boolean {
  const match = /^(\d+):(\d+)$/.exec(attribute(tag, "spans") ?? "");
  if (!match) return !tag.includes("spans");
  return cells.every(({ column }) => column + 1 >= Number(match[1]) && column + 1 <= Number(match[2]));
}

function cellText(row: number, { column, markup, format }: CellEdit, prefix: string): string {
  return withPrefix(cellElement(formatAddress({ row, column }), { markup, format }), prefix);
}

/** A cell as it is written, without prefix; nothing for one that has neither contents nor a format. */
export function cellElement(address: string, { markup, format }: Omit<CellEdit, "column">): string {
  const content = markup?.content ?? "";
  if (content === "" && format === 0) return "";
  const type = markup?.type ? ` t="${markup.type}"` : "";
  const style = format === 0 ? "" : ` s="${format}"`;
  const tag = `<c r="${address}"${style}${type}`;
  return content === "" ? `${tag}/>` : `${tag}>${content}</c>`;
}

/** A cell that exists: with new contents it loses what only belonged to the old ones (`cm`, `vm`). */
function changedCell(old: string, { edit, prefix, row }: { edit: CellEdit; prefix: string; row: number }): string {
  if (edit.markup)
    return cellText(row, edit, prefix) || withPrefix(`<c r="${formatAddress({ row, column: edit.column })}"/>`, prefix);
  const { start, end, tag } = rootTag(old);
  const format = edit.format === 0 ? undefined : String(edit.format);
  return attribute(tag, "s") === format ? old : old.slice(0, start) + setAttribute(tag, "s", format) + old.slice(end);
}
