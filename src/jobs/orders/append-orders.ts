import { LAST_ROW } from "../../workbook/address";
import { type CellInput, type ChangeSet } from "../../workbook/change-set";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { type CellStyle, NUMBER_FORMATS } from "../../workbook/styles";
import { findSheet, findTable, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { importColumn } from "./import-column";

export type AppendInput = {
  /** The file as a sheet, and what it holds. */
  readonly file: SheetSnapshot;
  readonly match: SheetMatch;
  /** Which of its rows are to be added. */
  readonly isNew: readonly boolean[];
  /** The order sheets of the workbook. */
  readonly targets: readonly SheetMatch[];
};

/**
 * Puts the new orders under those of the first order sheet with the same headings, in whatever order. Undefined when
 * there is none: then the file gets a sheet of its own.
 */
export function appendOrders(
  snapshot: Snapshot,
  input: AppendInput,
): { readonly changes: ChangeSet; readonly sheet: string } | undefined {
  for (const target of input.targets) {
    const columns = columnPairs(input, target);
    if (columns && canGrow(snapshot, target))
      return { changes: rowsBelow(snapshot, { input, target, columns }), sheet: target.sheet };
  }
  return undefined;
}

/** A column of the file and where it goes. */
type Pair = { readonly from: number; readonly to: number };

/** By heading; undefined unless both have the same ones: only the next export of the same kind comes below the last. */
function columnPairs({ match }: AppendInput, { headings }: SheetMatch): Pair[] | undefined {
  const keyOf = (heading: string) => heading.trim().toLowerCase();
  const places = new Map([...headings].map(([column, heading]) => [keyOf(heading), column]));
  const pairs = [...match.headings].map(([from, heading]) => ({ from, to: places.get(keyOf(heading)) ?? -1 }));
  const isSame = pairs.length === headings.size && new Set(pairs.map(({ to }) => to)).size === headings.size;
  return isSame && pairs.every(({ to }) => to >= 0) ? pairs : undefined;
}

/** Nothing below, no totals, no lock, and no formulas in the rows: those would be missing in the new ones. */
function canGrow(snapshot: Snapshot, target: SheetMatch): boolean {
  const sheet = findSheet(snapshot, target.sheet);
  if (!sheet || sheet.isProtected || sheet.isFiltered || target.lastRow < target.firstRow) return false;
  const isFormula = (column: number) => sheet.cells.formula(target.lastRow, column) !== undefined;
  return hasRoomBelow(sheet, target) && ![...target.headings.keys()].some(isFormula);
}

function hasRoomBelow(
  { tables, reserved, merges }: SheetSnapshot,
  { table, nothingBelow, totalsRow, lastRow }: SheetMatch,
): boolean {
  if (!nothingBelow || totalsRow !== undefined || reserved.length > 0) return false;
  if (merges.some(({ bottom }) => bottom > lastRow)) return false;
  return tables.every(({ name, range }) => name === table && range.bottom === lastRow);
}

type RowsInput = { readonly input: AppendInput; readonly target: SheetMatch; readonly columns: readonly Pair[] };

function rowsBelow(snapshot: Snapshot, { input, target, columns }: RowsInput): ChangeSet {
  const { file, match, isNew } = input;
  const cells = findSheet(snapshot, target.sheet)?.cells;
  const [left, right] = [Math.min(...columns.map(({ to }) => to)), Math.max(...columns.map(({ to }) => to))];
  const sources = new Map(columns.map(({ from, to }) => [to, importColumn(file, { match, column: from })]));
  const styleOf = (column: number): CellStyle => ({
    like: { row: target.lastRow, column },
    numberFormat: cells?.format(target.lastRow, column) ?? NUMBER_FORMATS.general,
  });
  const styles = new Map(columns.map(({ to }) => [to, styleOf(to)]));
  const rows = isNew.flatMap((wanted, index): (CellInput | undefined)[][] => {
    if (!wanted) return [];
    return [
      Array.from({ length: right - left + 1 }, (_, offset): CellInput | undefined => {
        const cell = sources.get(left + offset)?.(index);
        if (!cell || cell.value === null) return undefined;
        const isNumbers = typeof cells?.value(target.lastRow, left + offset) === "number";
        return { value: isNumbers ? asNumber(cell.value) : cell.value, style: styles.get(left + offset) };
      }),
    ];
  });
  const top = target.lastRow + 1;
  const table = target.table === undefined ? undefined : findTable(snapshot, target.table)?.table;
  if (top + rows.length - 1 > LAST_ROW) return [];
  return [
    { kind: "setCells", sheet: target.sheet, top, left, rows },
    ...(table
      ? [
          {
            kind: "resizeTable" as const,
            sheet: target.sheet,
            table: table.name,
            range: { ...table.range, bottom: table.range.bottom + rows.length },
            columns: table.columns.map((name) => ({ name })),
          },
        ]
      : []),
  ];
}

/** A number among numbers: 1001 in the workbook is not the text "1001" to a formula. Leading zeros stay text. */
function asNumber(value: CellInput["value"]): CellInput["value"] {
  if (typeof value !== "string") return value;
  const number = Number(value);
  return String(number) === value.trim() ? number : value;
}
