import { LAST_COLUMN, LAST_ROW, type Rect } from "../../../src/workbook/address";
import { HostError, invalidArgument } from "../interpreter/host-error";
import { HostObject, NOTHING } from "../interpreter/host-object";
import { boundingBlock, cellCount, columnCount, fillBlock, intersection, rowCount } from "../model/block";
import { formatBlock, parseBlock } from "../model/range-address";
import { type SheetModel } from "../model/sheet-model";
import { enterCells } from "../model/write-cells";
import { writeNumberFormats } from "../model/write-number-formats";
import { clearBlock } from "./clear-block";
import { ConditionalFormatCollection } from "./conditional-format-objects";
import { copyFormats } from "./copy-formats";
import { DataValidationObject } from "./data-validation-object";
import { mergedAreas } from "./merged-areas";
import { RangeFormatObject } from "./range-format-object";
import { formulaText, shownValue, textOf, valueType } from "./read-cells";
import { refuseLocked } from "./refuse-locked";
import { shiftDelete, shiftInsert } from "./shift-cells";
import { usedBlock } from "./used-block";
import { refuseProtected, type World } from "./world";
import { WorksheetObject } from "./worksheet-object";

/** Excel gives no values at all for ranges beyond this. */
const MOST_CELLS = 5_000_000;

/** `Excel.Range`: a block of cells of one sheet. */
export class RangeObject extends HostObject {
  readonly apiName = "Range";
  override readonly isTrackable = true;
  override readonly covered: Rect;

  constructor(
    readonly world: World,
    readonly sheet: SheetModel,
    readonly rect: Rect,
  ) {
    super();
    this.covered = rect;
  }

  get address(): string {
    return formatBlock(this);
  }

  get addressLocal(): string {
    return formatBlock(this);
  }

  get rowIndex(): number {
    return this.rect.top;
  }

  get columnIndex(): number {
    return this.rect.left;
  }

  get rowCount(): number {
    return rowCount(this.rect);
  }

  get columnCount(): number {
    return columnCount(this.rect);
  }

  get cellCount(): number {
    const cells = cellCount(this.rect);
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get isEntireColumn(): boolean {
    return this.rect.top === 0 && this.rect.bottom >= LAST_ROW;
  }

  get isEntireRow(): boolean {
    return this.rect.left === 0 && this.rect.right >= LAST_COLUMN;
  }

  get values(): unknown {
    return this.block((row, column) => shownValue(this, { row, column }));
  }

  set values(input: unknown) {
    refuseLocked(this.world, this);
    enterCells({ book: this.world.book, sheet: this.sheet, rect: this.rect }, input);
  }

  get formulas(): unknown {
    return this.block((row, column) => formulaText(this, { row, column }));
  }

  set formulas(input: unknown) {
    refuseLocked(this.world, this);
    enterCells({ book: this.world.book, sheet: this.sheet, rect: this.rect }, input);
  }

  get valueTypes(): unknown {
    return this.block((row, column) => valueType(shownValue(this, { row, column }), this, { row, column }));
  }

  get text(): unknown {
    return this.block((row, column) => textOf(this, { row, column }));
  }

  get numberFormat(): unknown {
    return this.block((row, column) => this.sheet.formats.value({ row, column }, "numberFormat"));
  }

  set numberFormat(input: unknown) {
    refuseProtected(this.world, this.sheet);
    writeNumberFormats(this, input);
  }

  get rowHidden(): boolean | null {
    return uniform(this.rect.top, this.rect.bottom, (row) => this.isRowHidden(row));
  }

  set rowHidden(hidden: boolean) {
    refuseProtected(this.world, this.sheet);
    for (let row = this.rect.top; row <= this.rect.bottom; row++) setMember(this.sheet.hiddenRows, row, hidden);
  }

  get columnHidden(): boolean | null {
    return uniform(this.rect.left, this.rect.right, (column) => this.sheet.hiddenColumns.has(column));
  }

  set columnHidden(hidden: boolean) {
    refuseProtected(this.world, this.sheet);
    for (let column = this.rect.left; column <= this.rect.right; column++) {
      setMember(this.sheet.hiddenColumns, column, hidden);
    }
  }

  get hidden(): boolean | null {
    return this.rowHidden === true || this.columnHidden === true ? true : this.rowHidden === false ? false : null;
  }

  get hasSpill(): boolean {
    return false;
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.world, this);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.world, this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.world, this);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.world, this.sheet);
  }

  getCell(row: number, column: number): RangeObject {
    const at = { top: this.rect.top + row, left: this.rect.left + column };
    return this.at({ ...at, bottom: at.top, right: at.left });
  }

  getRow(row: number): RangeObject {
    return this.at({ ...this.rect, top: this.rect.top + row, bottom: this.rect.top + row });
  }

  getColumn(column: number): RangeObject {
    return this.at({ ...this.rect, left: this.rect.left + column, right: this.rect.left + column });
  }

  getLastRow(): RangeObject {
    return this.at({ ...this.rect, top: this.rect.bottom });
  }

  getLastColumn(): RangeObject {
    return this.at({ ...this.rect, left: this.rect.right });
  }

  getLastCell(): RangeObject {
    return this.at({ ...this.rect, top: this.rect.bottom, left: this.rect.right });
  }

  getEntireColumn(): RangeObject {
    return this.at({ ...this.rect, top: 0, bottom: LAST_ROW });
  }

  getEntireRow(): RangeObject {
    return this.at({ ...this.rect, left: 0, right: LAST_COLUMN });
  }

  getOffsetRange(rows: number, columns: number): RangeObject {
    const { top, left, bottom, right } = this.rect;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }

  getResizedRange(rows: number, columns: number): RangeObject {
    return this.at({ ...this.rect, bottom: this.rect.bottom + rows, right: this.rect.right + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    const { top, left } = this.rect;
    return this.at({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getRowsBelow(count = 1): RangeObject {
    return this.at({ ...this.rect, top: this.rect.bottom + 1, bottom: this.rect.bottom + count });
  }

  getColumnsAfter(count = 1): RangeObject {
    return this.at({ ...this.rect, left: this.rect.right + 1, right: this.rect.right + count });
  }

  getBoundingRect(other: unknown): RangeObject {
    return this.at(boundingBlock(this.rect, this.otherRect(other)));
  }

  getIntersection(other: unknown): RangeObject | undefined {
    const rect = intersection(this.rect, this.otherRect(other));
    return rect && this.at(rect);
  }

  getIntersectionOrNullObject(other: unknown): RangeObject | typeof NOTHING {
    return this.getIntersection(other) ?? NOTHING;
  }

  getUsedRange(valuesOnly?: boolean): RangeObject | undefined {
    const rect = usedBlock(this, valuesOnly === true);
    return rect && this.at(rect);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | typeof NOTHING {
    return this.getUsedRange(valuesOnly) ?? NOTHING;
  }

  getMergedAreasOrNullObject(): HostObject | typeof NOTHING {
    return mergedAreas(this);
  }

  merge(across?: boolean): void {
    refuseProtected(this.world, this.sheet);
    this.unmerge();
    const rows = across === true ? fillBlock({ ...this.rect, right: this.rect.left }, (row) => row).flat() : [];
    const blocks = across === true ? rows.map((row) => ({ ...this.rect, top: row, bottom: row })) : [this.rect];
    for (const block of blocks) {
      this.sheet.merges.push(block);
      clearBlock({ ...block, left: block.left + 1, bottom: block.top }, this, "Contents");
      clearBlock({ ...block, top: block.top + 1 }, this, "Contents");
    }
  }

  unmerge(): void {
    refuseProtected(this.world, this.sheet);
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, this.rect));
  }

  clear(applyTo: string | null = "All"): void {
    refuseLocked(this.world, this);
    clearBlock(this.rect, this, applyTo ?? "All");
  }

  copyFrom(source: unknown, copyType: unknown = "All"): void {
    refuseProtected(this.world, this.sheet);
    copyFormats(this, source, copyType);
  }

  insert(shift: string): RangeObject {
    refuseProtected(this.world, this.sheet);
    shiftInsert(this, shift);
    return this.at(this.rect);
  }

  delete(shift: string): void {
    refuseProtected(this.world, this.sheet);
    shiftDelete(this, shift);
  }

  select(): void {
    this.world.book.activeSheetId = this.sheet.id;
    this.world.book.selection = this.rect;
  }

  calculate(): void {
    this.world.book.touch();
  }

  /** The client splits large writes; this is how it asks first whether the whole fits. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      throw invalidArgument(
        "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
      );
    }
  }

  private block<Value>(valueOf: (row: number, column: number) => Value): Value[][] | null {
    return cellCount(this.rect) > MOST_CELLS ? null : fillBlock(this.rect, valueOf);
  }

  private at(rect: Rect): RangeObject {
    const { top, left, bottom, right } = rect;
    if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN || bottom < top || right < left) {
      throw invalidArgument("outside the sheet");
    }
    return new RangeObject(this.world, this.sheet, rect);
  }

  private otherRect(other: unknown): Rect {
    const block = other instanceof RangeObject ? other : parseBlock(String(other), this.world.book, this.sheet);
    if (block.sheet !== this.sheet) throw new HostError("InvalidArgument", "The ranges are on different sheets.");
    return block.rect;
  }

  private isRowHidden(row: number): boolean {
    return this.sheet.hiddenRows.has(row) || this.sheet.filteredRows.has(row);
  }
}

/** The value that holds for all, or null when it differs. */
function uniform(from: number, to: number, valueOf: (index: number) => boolean): boolean | null {
  const first = valueOf(from);
  for (let index = from + 1; index <= to; index++) if (valueOf(index) !== first) return null;
  return first;
}

function setMember(set: Set<number>, member: number, isIn: boolean): void {
  if (isIn) set.add(member);
  else set.delete(member);
}
