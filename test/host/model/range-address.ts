import {
  columnLetters,
  formatRect,
  LAST_COLUMN,
  LAST_ROW,
  parseRect,
  quoteSheetName,
  type Rect,
} from "../../../src/workbook/address";
import { invalidArgument } from "../interpreter/host-error";
import { type BookModel } from "./book-model";
import { type SheetModel } from "./sheet-model";

export type Block = { readonly sheet: SheetModel; readonly rect: Rect };

/** `Klanten!A1:C9`, `'Klanten 2024'!A:C`, `Blad1!1:3`: an address as Excel writes it. */
export function formatBlock({ sheet, rect }: Block): string {
  return `${quoteSheetName(sheet.name)}!${formatLocal(rect)}`;
}

/** The same without the sheet. */
export function formatLocal(rect: Rect): string {
  const { top, left, bottom, right } = rect;
  if (top === 0 && bottom >= LAST_ROW && !(left === 0 && right >= LAST_COLUMN)) {
    return `${columnLetters(left)}:${columnLetters(right)}`;
  }
  if (left === 0 && right >= LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  return formatRect(rect);
}

/** `$A$1:$B$2`, for formulas of names. */
export function formatAbsolute({ sheet, rect }: Block): string {
  return `${quoteSheetName(sheet.name)}!${formatLocal(rect).replaceAll(/([A-Z]+)?(\d+)?/g, "$$$1$$$2")}`.replaceAll(
    /\$(?=[:]|$|\$)/g,
    "",
  );
}

/** An address, with or without a sheet, or a defined name that stands for cells. */
export function parseBlock(text: string, book: BookModel, home: SheetModel | undefined): Block {
  const found = tryParseBlock(text, book, home);
  if (!found) throw invalidArgument(`${text} is no address`);
  return found;
}

export function tryParseBlock(text: string, book: BookModel, home: SheetModel | undefined): Block | undefined {
  const bare = text.replace(/^=/, "").trim();
  const qualified = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(bare);
  const sheet = qualified ? book.findSheet(qualified[1]?.replaceAll("''", "'") ?? qualified[2] ?? "") : home;
  const rect = parseRect(qualified?.[3] ?? bare);
  return rect ? sheet && { sheet, rect } : namedBlock(bare.toLowerCase(), book, home);
}

function namedBlock(wanted: string, book: BookModel, home: SheetModel | undefined): Block | undefined {
  const named = [...(home?.names ?? []), ...book.names].find(({ name }) => name.toLowerCase() === wanted);
  if (named) return tryParseBlock(named.formula, book, undefined);
  const found = book.allTables().find(({ table }) => table.name.toLowerCase() === wanted);
  return found && { sheet: found.sheet, rect: found.table.body };
}
