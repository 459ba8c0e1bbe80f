import { invalidArgument } from "../interpreter/host-error";
import { HostCollection, HostObject } from "../interpreter/host-object";
import { columnCount, rowCount } from "../model/block";
import { enterCells } from "../model/write-cells";
import { type RangeObject } from "./range-object";
import { shiftDelete, shiftInsert } from "./shift-cells";
import { type TableObject } from "./table-object";
import { refuseProtected } from "./world";

/** `Excel.TableRow`. */
class TableRowObject extends HostObject {
  readonly apiName = "TableRow";

  constructor(
    private readonly owner: TableObject,
    readonly place: number,
  ) {
    super();
  }

  get index(): number {
    return this.place;
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): RangeObject {
    const row = this.owner.table.body.top + this.place;
    return this.owner.at({ ...this.owner.table.rect, top: row, bottom: row });
  }

  delete(): void {
    const { world, sheet, table } = this.owner;
    refuseProtected(world, sheet);
    const { rect } = this.getRange();
    const place = table.rect;
    sheet.tables = sheet.tables.filter((other) => other !== table);
    shiftDelete({ world, sheet, rect }, "Up");
    sheet.tables.push(table);
    table.rect = { ...place, bottom: place.bottom - 1 };
  }
}

/** `Excel.TableRowCollection`. */
export class TableRowCollection extends HostCollection {
  readonly apiName = "TableRowCollection";

  constructor(private readonly owner: TableObject) {
    super();
  }

  listItems(): readonly TableRowObject[] {
    return Array.from({ length: rowCount(this.owner.table.body) }, (_, place) => new TableRowObject(this.owner, place));
  }

  add(index?: number | null, values?: unknown): TableRowObject {
    const { world, sheet, table } = this.owner;
    refuseProtected(world, sheet);
    const rows = Array.isArray(values) ? values.length : 1;
    const place = index == null || index < 0 ? rowCount(table.body) : index;
    if (place > rowCount(table.body)) throw invalidArgument(`row ${place}`);
    const top = table.body.top + place;
    const rect = { ...table.rect, top, bottom: top + rows - 1 };
    const before = table.rect;
    sheet.tables = sheet.tables.filter((other) => other !== table);
    shiftInsert({ world, sheet, rect }, "Down");
    sheet.tables.push(table);
    table.rect = { ...before, bottom: before.bottom + rows };
    if (Array.isArray(values)) enterCells({ book: world.book, sheet, rect }, values);
    else if (values !== undefined && values !== null && columnCount(rect) > 0) throw invalidArgument("row values");
    return new TableRowObject(this.owner, place);
  }
}
