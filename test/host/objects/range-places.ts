import { LAST_COLUMN, LAST_ROW, type Rect } from "../../../src/workbook/address";
import { HostError, invalidArgument } from "../interpreter/host-error";
import { HostObject, NOTHING } from "../interpreter/host-object";
import { boundingBlock, cellCount, columnCount, intersection, rowCount } from "../model/block";
import { type Block, formatBlock, parseBlock } from "../model/range-address";
import { type SheetModel } from "../model/sheet-model";
import { usedBlock } from "./used-block";
import { type World } from "./world";

/** Where a range lies, and the other ranges that can be reached from it. */
export abstract class RangePlaces<Range extends HostObject> extends HostObject {
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

  getCell(row: number, column: number): Range {
    const at = { top: this.rect.top + row, left: this.rect.left + column };
    return this.at({ ...at, bottom: at.top, right: at.left });
  }

  getRow(row: number): Range {
    return this.at({ ...this.rect, top: this.rect.top + row, bottom: this.rect.top + row });
  }

  getColumn(column: number): Range {
    return this.at({ ...this.rect, left: this.rect.left + column, right: this.rect.left + column });
  }

  getLastRow(): Range {
    return this.at({ ...this.rect, top: this.rect.bottom });
  }

  getLastColumn(): Range {
    return this.at({ ...this.rect, left: this.rect.right });
  }

  getLastCell(): Range {
    return this.at({ ...this.rect, top: this.rect.bottom, left: this.rect.right });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.rect, top: 0, bottom: LAST_ROW });
  }

  getEntireRow(): Range {
    return this.at({ ...this.rect, left: 0, right: LAST_COLUMN });
  }

  getOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.rect;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.rect, bottom: this.rect.bottom + rows, right: this.rect.right + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    const { top, left } = this.rect;
    return this.at({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getRowsBelow(count = 1): Range {
    return this.at({ ...this.rect, top: this.rect.bottom + 1, bottom: this.rect.bottom + count });
  }

  getColumnsAfter(count = 1): Range {
    return this.at({ ...this.rect, left: this.rect.right + 1, right: this.rect.right + count });
  }

  getBoundingRect(other: unknown): Range {
    return this.at(boundingBlock(this.rect, this.otherRect(other)));
  }

  getIntersection(other: unknown): Range | undefined {
    const rect = intersection(this.rect, this.otherRect(other));
    return rect && this.at(rect);
  }

  getIntersectionOrNullObject(other: unknown): Range | typeof NOTHING {
    return this.getIntersection(other) ?? NOTHING;
  }

  getUsedRange(valuesOnly?: boolean): Range | undefined {
    const rect = usedBlock(this, valuesOnly === true);
    return rect && this.at(rect);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | typeof NOTHING {
    return this.getUsedRange(valuesOnly) ?? NOTHING;
  }

  protected abstract place(rect: Rect): Range;

  protected at(rect: Rect): Range {
    const { top, left, bottom, right } = rect;
    if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN || bottom < top || right < left) {
      throw invalidArgument("outside the sheet");
    }
    return this.place(rect);
  }

  private otherRect(other: unknown): Rect {
    const block =
      other instanceof RangePlaces ? (other as Block) : parseBlock(String(other), this.world.book, this.sheet);
    if (block.sheet !== this.sheet) throw new HostError("InvalidArgument", "The ranges are on different sheets.");
    return block.rect;
  }
}
