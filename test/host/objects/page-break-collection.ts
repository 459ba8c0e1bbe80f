import { HostObject } from "../interpreter/host-object";
import { parseBlock } from "../model/range-address";
import { type SheetModel } from "../model/sheet-model";
import { RangeObject } from "./range-object";
import { refuseProtected, type World } from "./world";

/** `Excel.PageBreakCollection` of the breaks between rows: each stands above the range it was made with. */
export class PageBreakCollection extends HostObject {
  readonly apiName = "PageBreakCollection";

  constructor(
    private readonly world: World,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  add(range: unknown): PageBreakObject {
    refuseProtected(this.world, this.sheet);
    const { rect } = range instanceof RangeObject ? range : parseBlock(String(range), this.world.book, this.sheet);
    this.sheet.pageBreaks.add(rect.top);
    return new PageBreakObject(this.sheet, rect.top);
  }

  removePageBreaks(): void {
    refuseProtected(this.world, this.sheet);
    this.sheet.pageBreaks.clear();
  }
}

/** `Excel.PageBreak`. */
class PageBreakObject extends HostObject {
  readonly apiName = "PageBreak";

  constructor(
    private readonly sheet: SheetModel,
    private readonly row: number,
  ) {
    super();
  }

  delete(): void {
    this.sheet.pageBreaks.delete(this.row);
  }
}
