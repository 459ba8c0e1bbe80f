import { useEffect, useMemo, useReducer } from "react";
import { type Language } from "../../i18n/translator";
import { type CellAddress, type Rect } from "../../workbook/address";
import { type Desk, type ShownCell, type ShownRows } from "../worker/desk";

/** Cells are asked for in tiles, so that scrolling asks for each part of a sheet once. */
const TILE_ROWS = 50;
const TILE_COLUMNS = 20;

export type CellsInput = {
  readonly desk: Desk;
  readonly sheet: string;
  readonly language: Language;
  /** Of the workbook: another one, other cells. */
  readonly version: number;
  readonly block: Rect;
};

/** The cells of a block; those that have not come yet are empty. */
export function useCells({
  desk,
  sheet,
  language,
  version,
  block,
}: CellsInput): (at: CellAddress) => ShownCell | undefined {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // A new map for every workbook, sheet and language: what was asked of an earlier one is not shown.
  const tiles = useMemo(() => new Map<string, ShownRows | "asked">(), [desk, sheet, language, version]);
  const wanted = tilesOf(block).join(" ");
  useEffect(() => {
    let isWanted = true;
    const show = (key: string, rows: ShownRows) => {
      tiles.set(key, rows);
      if (isWanted) redraw();
    };
    for (const key of wanted.split(" ")) {
      if (tiles.has(key)) continue;
      tiles.set(key, "asked");
      desk.cells({ sheet, language, block: tileBlock(key) }).then(
        (rows) => show(key, rows),
        () => tiles.delete(key),
      );
    }
    return () => {
      isWanted = false;
    };
  }, [tiles, wanted, desk, sheet, language]);
  return ({ row, column }) => {
    const tile = tiles.get(keyOf(row, column));
    return tile === undefined || tile === "asked" ? undefined : tile[row % TILE_ROWS]?.[column % TILE_COLUMNS];
  };
}

function keyOf(row: number, column: number): string {
  return `${Math.floor(row / TILE_ROWS)}:${Math.floor(column / TILE_COLUMNS)}`;
}

function tilesOf({ top, left, bottom, right }: Rect): string[] {
  const keys: string[] = [];
  for (let row = Math.floor(top / TILE_ROWS); row <= Math.floor(bottom / TILE_ROWS); row++) {
    for (let column = Math.floor(left / TILE_COLUMNS); column <= Math.floor(right / TILE_COLUMNS); column++) {
      keys.push(`${row}:${column}`);
    }
  }
  return keys;
}

function tileBlock(key: string): Rect {
  const [row = 0, column = 0] = key.split(":").map(Number);
  const top = row * TILE_ROWS;
  const left = column * TILE_COLUMNS;
  return { top, left, bottom: top + TILE_ROWS - 1, right: left + TILE_COLUMNS - 1 };
}
