import { HostCollection, HostObject } from "../interpreter/host-object";
import { type SheetModel } from "../model/sheet-model";
import { RangeObject } from "./range-object";
import { type World } from "./world";
import { WorksheetObject } from "./worksheet-object";

type Pivot = SheetModel["pivots"][number];

/** `Excel.PivotTable`, as far as one must know to keep out of it: its name and its place. */
class PivotTableObject extends HostObject {
  readonly apiName = "PivotTable";
  override readonly identity: string;

  constructor(
    private readonly world: World,
    private readonly sheet: SheetModel,
    private readonly pivot: Pivot,
  ) {
    super();
    this.identity = pivot.name;
  }

  get name(): string {
    return this.pivot.name;
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.world, this.sheet);
  }

  get layout(): PivotLayoutObject {
    return new PivotLayoutObject(new RangeObject(this.world, this.sheet, this.pivot.rect));
  }
}

class PivotLayoutObject extends HostObject {
  readonly apiName = "PivotLayout";

  constructor(private readonly range: RangeObject) {
    super();
  }

  getRange(): RangeObject {
    return this.range;
  }
}

/** `Excel.PivotTableCollection`. */
export class PivotTableCollection extends HostCollection {
  readonly apiName = "PivotTableCollection";

  constructor(
    private readonly world: World,
    private readonly sheets: readonly SheetModel[],
  ) {
    super();
  }

  listItems(): readonly PivotTableObject[] {
    return this.sheets.flatMap((sheet) => sheet.pivots.map((pivot) => new PivotTableObject(this.world, sheet, pivot)));
  }
}
