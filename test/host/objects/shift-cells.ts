import { LAST_COLUMN, LAST_ROW, type Rect } from "../../../src/workbook/address";
import { apiNotFound, HostError, invalidArgument } from "../interpreter/host-error";
import { columnCount, contains, intersection, rowCount } from "../model/block";
import { type Block } from "../model/range-address";
import { type SheetModel } from "../model/sheet-model";
import { namesCells } from "../recalculation/formula-check";
import { type World } from "./world";

type Target = { readonly world: World; readonly sheet: SheetModel; readonly rect: Rect };

/**
 * Makes room by moving cells down or to the right. Cells, looks, merges, tables and rules move along. References in
 * formulas would have to follow, which is not modelled: with such formulas about, the host refuses.
 */
export function shiftInsert({ world, sheet, rect }: Target, shift: string): void {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument(`insert ${shift}`);
  const isDown = shift === "Down";
  const size = isDown ? rowCount(rect) : columnCount(rect);
  const zone = isDown ? { ...rect, bottom: LAST_ROW } : { ...rect, right: LAST_COLUMN };
  refuseReferences(world, { sheet, rect: zone });
  moveZone(sheet, zone, { rows: isDown ? size : 0, columns: isDown ? 0 : size });
  world.book.touch();
}

/** Takes cells out by moving those below up, or those to the right left. */
export function shiftDelete({ world, sheet, rect }: Target, shift: string): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument(`delete ${shift}`);
  const isUp = shift === "Up";
  refuseReferences(world, {
    sheet,
    rect: isUp ? { ...rect, bottom: LAST_ROW } : { ...rect, right: LAST_COLUMN },
  });
  sheet.cells.rearrange((row, column) => (isIn(rect, row, column) ? undefined : { row, column }));
  sheet.formats.rearrange((row, column) => (isIn(rect, row, column) ? undefined : { row, column }));
  const zone = isUp
    ? { ...rect, top: rect.bottom + 1, bottom: LAST_ROW }
    : { ...rect, left: rect.right + 1, right: LAST_COLUMN };
  sheet.tables = sheet.tables.filter((table) => !contains(rect, table.rect));
  moveZone(sheet, zone, { rows: isUp ? -rowCount(rect) : 0, columns: isUp ? 0 : -columnCount(rect) });
  world.book.touch();
}

type Shift = { readonly rows: number; readonly columns: number };

function moveZone(sheet: SheetModel, zone: Rect, { rows, columns }: Shift): void {
  refuseSplit(sheet, zone);
  const move = (row: number, column: number) =>
    isIn(zone, row, column) ? { row: row + rows, column: column + columns } : { row, column };
  sheet.cells.rearrange(move);
  sheet.formats.rearrange(move);
  const moveRect = (rect: Rect): Rect =>
    contains(zone, rect)
      ? { top: rect.top + rows, left: rect.left + columns, bottom: rect.bottom + rows, right: rect.right + columns }
      : rect;
  sheet.merges = sheet.merges.map(moveRect);
  for (const table of sheet.tables) table.rect = moveRect(table.rect);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.rect = moveRect(rule.rect);
}

/** Formulas that name cells by their address, while cells that are filled would move. */
function refuseReferences({ book }: World, { sheet, rect }: Block): void {
  if (!sheet.cells.extent(rect)) return;
  for (const other of book.sheets) {
    for (const { cell } of other.cells.entries()) {
      if (cell.formula !== undefined && namesCells(cell.formula)) {
        throw apiNotFound(`moving of cells while formulas name cells (=${cell.formula})`);
      }
    }
  }
}

/** Excel refuses to move part of a table or of a merged block. */
function refuseSplit(sheet: SheetModel, zone: Rect): void {
  const blocks = [...sheet.merges, ...sheet.tables.map(({ rect }) => rect)];
  if (blocks.some((block) => intersection(block, zone) && !contains(zone, block))) {
    throw new HostError("InsertDeleteConflict", "This would move part of a table or merged cells.");
  }
}

function isIn(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
