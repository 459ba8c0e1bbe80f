import { type Rect } from "../../../src/workbook/address";
import { invalidArgument } from "../interpreter/host-error";
import { type HostObject, type NOTHING } from "../interpreter/host-object";
import { cellCount, fillBlock, intersection } from "../model/block";
import { enterCells } from "../model/write-cells";
import { writeNumberFormats } from "../model/write-number-formats";
import { clearBlock } from "./clear-block";
import { ConditionalFormatCollection } from "./conditional-format-objects";
import { copyFormats } from "./copy-formats";
import { DataValidationObject } from "./data-validation-object";
import { mergedAreas } from "./merged-areas";
import { RangeFormatObject } from "./range-format-object";
import { RangePlaces } from "./range-places";
import { formulaText, shownValue, textOf, valueType } from "./read-cells";
import { refuseLocked } from "./refuse-locked";
import { shiftDelete, shiftInsert } from "./shift-cells";
import { refuseProtected } from "./world";
import { WorksheetObject } from "./worksheet-object";

/** Excel gives no values at all for ranges beyond this. */
const MOST_CELLS = 5_000_000;

/** `Excel.Range`: a block of cells of one sheet. */
export class RangeObject extends RangePlaces<RangeObject> {
  readonly apiName = "Range";

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

  protected place(rect: Rect): RangeObject {
    return new RangeObject(this.world, this.sheet, rect);
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
