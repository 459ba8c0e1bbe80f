import { LAST_COLUMN, LAST_ROW, type Rect } from "../../../src/workbook/address";
import { NOTHING } from "../interpreter/host-object";
import { formatLocal, parseBlock } from "../model/range-address";
import { type SheetModel } from "../model/sheet-model";
import { BagObject } from "./bag-object";
import { RangeObject } from "./range-object";
import { PAGE_LAYOUT } from "./shapes";
import { refuseProtected, type World } from "./world";

/** `Excel.PageLayout`: how a sheet is printed. */
export class PageLayoutObject extends BagObject {
  constructor(
    private readonly world: World,
    private readonly sheet: SheetModel,
  ) {
    super("PageLayout", {
      shape: PAGE_LAYOUT,
      bag: sheet.pageLayout,
      beforeWrite: () => refuseProtected(world, sheet),
    });
  }

  setPrintArea(area: unknown): void {
    this.remember("printArea", this.rectOf(area));
  }

  setPrintTitleRows(rows: unknown): void {
    this.remember("printTitleRows", { ...this.rectOf(rows), left: 0, right: LAST_COLUMN });
  }

  setPrintTitleColumns(columns: unknown): void {
    this.remember("printTitleColumns", { ...this.rectOf(columns), top: 0, bottom: LAST_ROW });
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = { Points: 1, Inches: 72, Centimeters: 28.346 }[unit] ?? 1;
    for (const [name, size] of Object.entries(margins)) this.keep(`${name}Margin`, size * points);
  }

  getPrintAreaOrNullObject(): RangeObject | typeof NOTHING {
    return this.recall("printArea");
  }

  getPrintTitleRowsOrNullObject(): RangeObject | typeof NOTHING {
    return this.recall("printTitleRows");
  }

  getPrintTitleColumnsOrNullObject(): RangeObject | typeof NOTHING {
    return this.recall("printTitleColumns");
  }

  private rectOf(range: unknown): Rect {
    return range instanceof RangeObject ? range.rect : parseBlock(String(range), this.world.book, this.sheet).rect;
  }

  private remember(name: string, rect: Rect): void {
    this.keep(name, formatLocal(rect));
  }

  private recall(name: string): RangeObject | typeof NOTHING {
    const address = this.sheet.pageLayout.get(name);
    if (typeof address !== "string") return NOTHING;
    return new RangeObject(this.world, this.sheet, parseBlock(address, this.world.book, this.sheet).rect);
  }
}
