import { HostError, invalidArgument } from "../interpreter/host-error";
import { HostCollection } from "../interpreter/host-object";
import { intersection } from "../model/block";
import { type Block, parseBlock } from "../model/range-address";
import { type SheetModel } from "../model/sheet-model";
import { TableModel } from "../model/table-model";
import { nameColumn } from "../model/column-names";
import { RangeObject } from "./range-object";
import { shiftInsert } from "./shift-cells";
import { TableObject } from "./table-object";
import { refuseProtected, type World } from "./world";

/** `Excel.TableCollection`: of the workbook, or of one sheet. */
export class TableCollection extends HostCollection {
  readonly apiName = "TableCollection";

  constructor(
    private readonly world: World,
    private readonly sheet: SheetModel | undefined,
  ) {
    super();
  }

  listItems(): readonly TableObject[] {
    const sheets = this.sheet ? [this.sheet] : this.world.book.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new TableObject(this.world, sheet, table)));
  }

  override findItem(key: unknown): TableObject | undefined {
    const wanted = String(key).toLowerCase();
    return this.listItems().find(({ name, id }) => name.toLowerCase() === wanted || id === wanted);
  }

  add(address: unknown, hasHeaders: boolean): TableObject {
    const block = address instanceof RangeObject ? address : parseBlock(String(address), this.world.book, this.sheet);
    if (this.sheet && block.sheet !== this.sheet) throw invalidArgument("the range is on another sheet");
    refuseProtected(this.world, block.sheet);
    refuseOverlap(block);
    return new TableObject(this.world, block.sheet, this.create(block, hasHeaders));
  }

  /** Without headings Excel moves the cells down and puts a row of its own above them. */
  private create({ sheet, rect }: Block, hasHeaders: boolean): TableModel {
    const { book } = this.world;
    if (!hasHeaders) shiftInsert({ world: this.world, sheet, rect: { ...rect, bottom: rect.top } }, "Down");
    const bottom = Math.max(rect.bottom + (hasHeaders ? 0 : 1), rect.top + 1);
    const table = new TableModel(book.nextId(), this.freeName(), { ...rect, bottom });
    for (let column = rect.left; column <= rect.right; column++) table.columns.push({ id: book.nextId(), name: "" });
    sheet.tables.push(table);
    table.columns.forEach((_, index) => nameColumn(sheet, table, index));
    book.touch();
    return table;
  }

  private freeName(): string {
    const taken = new Set(this.world.book.allTables().map(({ table }) => table.name.toLowerCase()));
    for (let number = 1; ; number++) if (!taken.has(`table${number}`)) return `Table${number}`;
  }
}

function refuseOverlap({ sheet, rect }: Block): void {
  if (sheet.tables.some((table) => intersection(table.rect, rect))) {
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  }
  if (
    sheet.merges.some((merge) => intersection(merge, rect)) ||
    sheet.pivots.some((pivot) => intersection(pivot.rect, rect))
  ) {
    throw new HostError("InvalidOperation", "A table can't overlap merged cells or a PivotTable.");
  }
}
