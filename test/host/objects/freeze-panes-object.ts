import { LAST_COLUMN, LAST_ROW, type Rect } from "../../../src/workbook/address";
import { HostObject, NOTHING } from "../interpreter/host-object";
import { parseBlock } from "../model/range-address";
import { type SheetModel } from "../model/sheet-model";
import { RangeObject } from "./range-object";
import { refuseProtected, type World } from "./world";

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanesObject extends HostObject {
  readonly apiName = "WorksheetFreezePanes";

  constructor(
    private readonly world: World,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  freezeRows(count = 1): void {
    this.freeze({ top: 0, left: 0, bottom: count - 1, right: LAST_COLUMN });
  }

  freezeColumns(count = 1): void {
    this.freeze({ top: 0, left: 0, bottom: LAST_ROW, right: count - 1 });
  }

  freezeAt(range: unknown): void {
    const { rect } = range instanceof RangeObject ? range : parseBlock(String(range), this.world.book, this.sheet);
    this.freeze({ ...rect, top: 0, left: 0 });
  }

  unfreeze(): void {
    refuseProtected(this.world, this.sheet);
    this.sheet.frozen = undefined;
  }

  getLocation(): RangeObject | undefined {
    return this.sheet.frozen && new RangeObject(this.world, this.sheet, this.sheet.frozen);
  }

  getLocationOrNullObject(): RangeObject | typeof NOTHING {
    return this.getLocation() ?? NOTHING;
  }

  private freeze(rect: Rect): void {
    refuseProtected(this.world, this.sheet);
    this.sheet.frozen = rect;
  }
}
