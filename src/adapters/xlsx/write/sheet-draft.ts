import { type CellAddress, formatCellRef } from "../../../workbook/address";
import { type CellInput, type SetCells } from "../../../workbook/change-set";
import { withEarlierStyle } from "../../../workbook/earlier-style";
import { WorkbookError } from "../../../workbook/errors";
import { FormatReader } from "./cell-formats";
import { columnWidth } from "./column-widths";
import { formulaMarkup, valueMarkup, type CellMarkup } from "./cell-markup";
import { expandGroups, type SharedGroup } from "./expand-shared-formulas";
import { type CellRows, freshRows } from "./fresh-rows";
import { forgetResults } from "./forget-results";
import { locateCells, type LocatedCell, type SheetPlace } from "./locate-cells";
import { growDimension, writtenExtent } from "./sheet-dimension";
import { formulaOf } from "./shared-formulas";
import { type OrderedPart } from "./ordered-part";
import { joinSheet, splitSheet } from "./sheet-text";
import { spliceCells, type CellEdit, type RowEdit } from "./splice-cells";
import { type StyleSheet } from "./style-sheet";
import { textHeight } from "./text-height";

/** What a sheet has to know of its workbook to write a cell. */
export type SheetContext = {
  readonly file: string;
  readonly part: string;
  /** Its tab's name. */
  readonly sheet: string;
  readonly styles: () => StyleSheet;
  /** Dates count from 1904: serials in the file are 1462 lower than ours. */
  readonly isDate1904: boolean;
  /** The cell already holds exactly this: only its look may change. */
  readonly holds: (at: CellAddress, input: CellInput) => boolean;
};

const DAYS_BETWEEN_SYSTEMS = 1462;
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

/** A worksheet part being changed: cells are collected and written in one pass, when the text is asked for. */
export class SheetDraft {
  readonly shell: OrderedPart;
  private data: string;
  /** The cells of a new sheet, once they are there; `data` then waits until somebody asks for it. */
  private fresh: readonly string[] | undefined;
  private readonly pending = new Map<number, Map<number, CellInput>>();
  /** Formulas whose kept result is no longer right: row → columns. */
  private readonly forgotten = new Map<number, Set<number>>();
  /** A formula was written, or overwritten: what the file keeps about the order of calculation no longer holds. */
  hasFormulaChange = false;

  constructor(
    /** The part as it was. */
    readonly original: string,
    private readonly context: SheetContext,
  ) {
    const { shell, data } = splitSheet(original, context);
    this.shell = shell;
    this.data = data;
  }

  /** Collects a block; a later value for the same cell wins, styles add up. */
  setCells({ top, left, rows }: Pick<SetCells, "top" | "left" | "rows">): void {
    rows.forEach((cells, rowOffset) => {
      cells.forEach((input, columnOffset) => {
        if (input) this.collect({ row: top + rowOffset, column: left + columnOffset }, input);
      });
    });
  }

  /** Collects formulas that are to lose their kept result, unless they are written with another. */
  forgetResults(cells: readonly CellAddress[]): void {
    for (const { row, column } of cells) {
      this.forgotten.set(row, (this.forgotten.get(row) ?? new Set<number>()).add(column));
    }
  }

  /** Gives a new sheet its cells, all at once. @throws {WorkbookError} `workbook.cannotWrite` */
  fillNew(rows: CellRows): void {
    // Only a cell that looks like another needs to know where that is.
    if (rows.some((cells) => cells.some((input) => input?.style?.like))) this.setCells({ top: 0, left: 0, rows });
    else this.fresh = freshRows({ rows, data: this.data, edit: (at, input) => this.freshEdit(at, input) });
  }

  private freshEdit(at: CellAddress, input: CellInput): { format: number; markup: CellMarkup } {
    const format = input.style ? this.context.styles().cellFormat(0, input.style) : 0;
    if (input.formula !== undefined) this.hasFormulaChange = true;
    return { format, markup: this.markupOf(at, { input, format }) };
  }

  /** The whole part in pieces, with the collected cells in it. @throws {WorkbookError} `workbook.cannotWrite` */
  text(): readonly string[] {
    for (const [row, cells] of this.pending) for (const column of cells.keys()) this.forgotten.get(row)?.delete(column);
    if (this.pending.size > 0) this.flush();
    if (this.forgotten.size > 0) this.data = forgetResults(this.data, this.place, this.forgotten);
    this.forgotten.clear();
    return joinSheet(this.shell, this.fresh ?? [this.data]);
  }

  private get place(): SheetPlace {
    return { ...this.context, prefix: this.shell.prefix };
  }

  private collect({ row, column }: CellAddress, input: CellInput): void {
    const cells = this.pending.get(row) ?? new Map<number, CellInput>();
    cells.set(column, withEarlierStyle(input, cells.get(column)?.style));
    this.pending.set(row, cells);
  }

  private flush(): void {
    this.data = this.fresh?.join("") ?? this.data;
    this.fresh = undefined;
    const located = locateCells(this.data, this.place, this.wantedCells());
    const formats = new FormatReader(this.data, located, this.shell);
    const groups: SharedGroup[] = [];
    const edits: RowEdit[] = [];
    for (const place of located) {
      const inputs = this.pending.get(place.row);
      if (!inputs) continue;
      const cells = place.cells.flatMap((cell) => {
        const input = inputs.get(cell.column);
        return input ? [this.editOf({ row: place.row, cell, input, formats, groups })] : [];
      });
      edits.push({ place, cells, height: this.heightOf(inputs, cells) });
    }
    this.data = expandGroups(spliceCells(this.data, this.shell.prefix, edits), groups, this.shell.prefix);
    growDimension(this.shell, writtenExtent(this.pending));
    this.pending.clear();
  }

  /** What the highest of the new texts of a row needs. */
  private heightOf(inputs: ReadonlyMap<number, CellInput>, cells: readonly CellEdit[]): number {
    const heights = cells.map(({ column, format, markup }) => {
      const value = markup && inputs.get(column)?.value;
      if (typeof value !== "string") return 0;
      const { wraps, indent } = this.context.styles().alignmentOf(format);
      return wraps ? textHeight(value, { width: columnWidth(this.shell, column), indent }) : 0;
    });
    return Math.max(0, ...heights);
  }

  private wantedCells(): Map<number, Set<number>> {
    const wanted = new Map<number, Set<number>>();
    const want = ({ row, column }: CellAddress) => {
      const columns = wanted.get(row) ?? new Set<number>();
      wanted.set(row, columns.add(column));
    };
    for (const [row, cells] of this.pending) {
      for (const [column, { style }] of cells) {
        want({ row, column });
        if (style?.like) want(style.like);
      }
    }
    return wanted;
  }

  private editOf({ row, cell, input, formats, groups }: CellToEdit): CellEdit {
    const { column } = cell;
    const old = this.data.slice(cell.start, cell.end);
    const format = this.formatOf({ row, column }, { input, formats });
    if (this.context.holds({ row, column }, input) && this.countsAlike(formats.of({ row, column }), format)) {
      return { column, format, markup: undefined };
    }
    const group = this.overwrittenGroup({ row, column }, old);
    if (group) groups.push(group);
    if (input.formula !== undefined) this.hasFormulaChange = true;
    return { column, format, markup: this.markupOf({ row, column }, { input, format }) };
  }

  /** A stored number means the same in both formats: dates may be counted from 1904, other numbers never are. */
  private countsAlike(before: number, after: number): boolean {
    if (!this.context.isDate1904 || before === after) return true;
    return this.context.styles().showsDate(before) === this.context.styles().showsDate(after);
  }

  /** The group of cells that share the formula which goes, if the cell is the one that holds it. */
  private overwrittenGroup(at: CellAddress, old: string): SharedGroup | undefined {
    const formula = old === "" ? undefined : formulaOf(old, this.shell.prefix);
    if (!formula) return undefined;
    if (formula.kind === "array" || formula.kind === "dataTable") this.refuse(at, "reserved");
    this.hasFormulaChange = true;
    return formula.isMaster && formula.group !== undefined ? { group: formula.group, cell: old, at } : undefined;
  }

  private formatOf(at: CellAddress, { input, formats }: { input: CellInput; formats: FormatReader }): number {
    const { style } = input;
    const base = style?.like ? this.likeFormat(style.like, { formats, from: at }) : formats.of(at);
    return style ? this.context.styles().cellFormat(base, style) : base;
  }

  /** The format of the cell to look like: as it will be, when this very write changes it. */
  private likeFormat(like: CellAddress, { formats, from }: { formats: FormatReader; from: CellAddress }): number {
    const style = this.pending.get(like.row)?.get(like.column)?.style;
    const isItself = like.row === from.row && like.column === from.column;
    const base = formats.of(like);
    return style && !style.like && !isItself ? this.context.styles().cellFormat(base, style) : base;
  }

  private markupOf(at: CellAddress, { input, format }: { input: CellInput; format: number }): CellMarkup {
    const { value, formula } = input;
    if (typeof value === "string" && value.length > MAX_TEXT) this.refuse(at, "textTooLong");
    if (formula !== undefined && formula.length > MAX_FORMULA) this.refuse(at, "formulaTooLong");
    const isOldDate = this.context.isDate1904 && typeof value === "number" && this.context.styles().showsDate(format);
    const stored = isOldDate ? value - DAYS_BETWEEN_SYSTEMS : value;
    return formula === undefined ? valueMarkup(stored) : formulaMarkup(formula, stored);
  }

  private refuse(at: CellAddress, reason: string): never {
    throw new WorkbookError("workbook.cannotWrite", {
      cell: formatCellRef({ ...at, sheet: this.context.sheet }),
      reason,
    });
  }
}

type CellToEdit = {
  readonly row: number;
  readonly cell: LocatedCell;
  readonly input: CellInput;
  readonly formats: FormatReader;
  readonly groups: SharedGroup[];
};
