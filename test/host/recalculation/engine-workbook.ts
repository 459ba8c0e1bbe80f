import { type Rect } from "../../../src/workbook/address";
import { type BookModel } from "../model/book-model";
import { type PlacedCell } from "../model/cell-store";
import { type SheetModel } from "../model/sheet-model";
import { CORRECTED } from "./corrected-functions";
import { withRowNumbers } from "./row-numbers";

const TYPE = { empty: 0, value: 2, formula: 6 } as const;

/** A cell as the formula engine wants to see it. It starts without a result, so that nothing stale can survive. */
export class EngineCell {
  readonly row: number;
  readonly col: number;
  /** What stands in the cell, whether the engine is shown it or not. */
  readonly ownFormula: string | undefined;
  type: number;
  formula: string | undefined;
  model: { readonly formula?: string };
  value: unknown;
  /** False for a formula that the engine has passed over. */
  isCalculated = false;
  private outcome: EngineResult;

  constructor({ row, column, cell }: PlacedCell) {
    this.row = row + 1;
    this.col = column + 1;
    this.ownFormula = cell.formula === undefined ? undefined : withRowNumbers(cell.formula);
    this.formula = this.ownFormula;
    this.type = cell.formula !== undefined ? TYPE.formula : cell.value === null ? TYPE.empty : TYPE.value;
    this.model = cell.formula === undefined ? {} : { formula: this.ownFormula };
    this.value = cell.formula === undefined ? cell.value : null;
  }

  get result(): EngineResult {
    return this.outcome;
  }

  set result(result: EngineResult) {
    this.outcome = result;
    this.isCalculated = true;
  }

  /** Shows the engine the formula. */
  showFormula(): void {
    Object.assign(this, { type: TYPE.formula, formula: this.ownFormula, model: { formula: this.ownFormula } });
    this.value = null;
  }

  /** Shows the engine only what the formula gave when it was last calculated. */
  showResult(): void {
    const { outcome = null } = this;
    Object.assign(this, { type: outcome === null ? TYPE.empty : TYPE.value, formula: undefined, model: {} });
    this.value = outcome;
  }
}

export type EngineResult = number | string | boolean | Date | { error: string } | undefined;

type CellVisitor = (cell: EngineCell, column: number) => void;
type RowVisitor = (row: EngineRow, rowNumber: number) => void;
type Options = { readonly includeEmpty?: boolean };

class EngineRow {
  readonly cells = new Map<number, EngineCell>();

  constructor(readonly hidden: boolean) {}

  eachCell(visit: CellVisitor): void;
  eachCell(options: Options, visit: CellVisitor): void;
  eachCell(first: Options | CellVisitor, second?: CellVisitor): void {
    const visit = typeof first === "function" ? first : second;
    for (const [column, cell] of this.cells) visit?.(cell, column);
  }
}

/** A sheet of the host, shaped for the formula engine. */
export class EngineSheet {
  readonly name: string;
  readonly dimensions: Rect | null;
  readonly mergedRegions: readonly Rect[];
  private readonly rows = new Map<number, EngineRow>();

  constructor(
    readonly id: number,
    private readonly sheet: SheetModel,
  ) {
    this.name = sheet.name;
    const extent = sheet.cells.extent();
    this.dimensions = extent ? fromOne(extent) : null;
    this.mergedRegions = sheet.merges.map(fromOne);
    for (const placed of sheet.cells.entries()) this.add(new EngineCell(placed));
  }

  /** Row by row. */
  formulaCells(): EngineCell[] {
    const rows = [...this.rows].toSorted(([a], [b]) => a - b);
    return rows.flatMap(([, { cells }]) => [...cells.values()].filter((cell) => cell.ownFormula !== undefined));
  }

  eachRow(visit: RowVisitor): void;
  eachRow(options: Options, visit: RowVisitor): void;
  eachRow(first: Options | RowVisitor, second?: RowVisitor): void {
    const visit = typeof first === "function" ? first : second;
    for (const [number, row] of this.rows) visit?.(row, number);
  }

  findCell(row: number, col: number): EngineCell | undefined {
    return this.rows.get(row)?.cells.get(col);
  }

  getCell(row: number, col: number): EngineCell {
    return (
      this.findCell(row, col) ?? this.add(new EngineCell({ row: row - 1, column: col - 1, cell: { value: null } }))
    );
  }

  getTables() {
    return this.sheet.tables.map(({ name, rect, body, columns, hasHeaders, hasTotals }) => ({
      table: {
        name,
        tl: { row: rect.top + 1, col: rect.left + 1 },
        columns,
        rows: new Array<undefined>(body.bottom - body.top + 1).fill(undefined),
        headerRow: hasHeaders,
        totalsRow: hasTotals,
      },
    }));
  }

  private add(cell: EngineCell): EngineCell {
    const row = this.rows.get(cell.row) ?? new EngineRow(this.isHidden(cell.row - 1));
    row.cells.set(cell.col, cell);
    this.rows.set(cell.row, row);
    return cell;
  }

  private isHidden(row: number): boolean {
    return this.sheet.filteredRows.has(row) || this.sheet.hiddenRows.has(row);
  }
}

function fromOne({ top, left, bottom, right }: Rect): Rect {
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}

/** The host's workbook, shaped for the formula engine. */
export function engineWorkbook(book: BookModel) {
  const worksheets = book.sheets.map((sheet, index) => new EngineSheet(index + 1, sheet));
  return {
    worksheets,
    getWorksheet: (id?: number | string) =>
      worksheets.find(
        (sheet) => sheet.id === id || (typeof id === "string" && sheet.name.toLowerCase() === id.toLowerCase()),
      ),
    definedNames: { getAllEntries: () => nameEntries(book), getAllNames: () => nameEntries(book) },
    properties: { date1904: book.use1904Dates },
    userFunctions: CORRECTED,
  };
}

type NameEntry = { name: string; ranges: string[]; localSheetId?: number };

function nameEntries(book: BookModel): NameEntry[] {
  const local = book.sheets.flatMap((sheet, localSheetId) =>
    sheet.names.map(({ name, formula }) => ({ name, ranges: [withoutSign(formula)], localSheetId })),
  );
  return [...book.names.map(({ name, formula }) => ({ name, ranges: [withoutSign(formula)] })), ...local];
}

function withoutSign(formula: string): string {
  return formula.replace(/^=/, "");
}
