import { type CellAddress } from "../../workbook/address";
import { type Places } from "./places";

export type KeyStroke = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

export type MoveInput = {
  readonly from: CellAddress;
  readonly places: Pick<Places, "rowCount" | "columnCount">;
  /** The last row and column in use. */
  readonly used: CellAddress;
  /** Rows that fit in view. */
  readonly page: number;
};

/** Where a key leads from a cell, as in any spreadsheet; undefined for a key that does not move. */
export function moveByKey({ key, ctrlKey, metaKey }: KeyStroke, input: MoveInput): CellAddress | undefined {
  const to = ctrlKey || metaKey ? jump(key, input) : step(key, input);
  if (!to) return undefined;
  const { rowCount, columnCount } = input.places;
  return { row: within(to.row, rowCount), column: within(to.column, columnCount) };
}

function step(key: string, { from: { row, column }, used, page }: MoveInput): CellAddress | undefined {
  const moves: ReadonlyMap<string, CellAddress> = new Map([
    ["ArrowDown", { row: row + 1, column }],
    ["ArrowUp", { row: row - 1, column }],
    ["ArrowRight", { row, column: column + 1 }],
    ["ArrowLeft", { row, column: column - 1 }],
    ["PageDown", { row: row + page, column }],
    ["PageUp", { row: row - page, column }],
    ["Home", { row, column: 0 }],
    ["End", { row, column: used.column }],
    ["Enter", { row: row + 1, column }],
  ]);
  return moves.get(key);
}

/** With Ctrl (or Command): to the edges of what is in use. */
function jump(key: string, { from: { row, column }, used }: MoveInput): CellAddress | undefined {
  const moves: ReadonlyMap<string, CellAddress> = new Map([
    ["Home", { row: 0, column: 0 }],
    ["End", used],
    ["ArrowDown", { row: used.row, column }],
    ["ArrowUp", { row: 0, column }],
    ["ArrowRight", { row, column: used.column }],
    ["ArrowLeft", { row, column: 0 }],
  ]);
  return moves.get(key);
}

function within(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index));
}
