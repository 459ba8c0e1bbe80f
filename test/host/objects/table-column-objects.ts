import { invalidArgument } from "../interpreter/host-error";
import { HostCollection, HostObject } from "../interpreter/host-object";
import { type FilterCriteria } from "../model/filter-model";
import { type TableModel } from "../model/table-model";
import { nameColumn, renameColumns } from "../model/column-names";
import { enterCells } from "../model/write-cells";
import { changeFilter } from "./auto-filter-objects";
import { type RangeObject } from "./range-object";
import { shiftDelete, shiftInsert } from "./shift-cells";
import { type TableObject } from "./table-object";
import { refuseProtected } from "./world";

type ColumnModel = TableModel["columns"][number];

/** `Excel.TableColumn`. */
class TableColumnObject extends HostObject {
  readonly apiName = "TableColumn";
  override readonly identity: string;

  constructor(
    private readonly owner: TableObject,
    private readonly model: ColumnModel,
  ) {
    super();
    this.identity = String(model.id);
  }

  get id(): number {
    return this.model.id;
  }

  get index(): number {
    return this.owner.table.columns.indexOf(this.model);
  }

  get name(): string {
    return this.model.name;
  }

  set name(name: string) {
    refuseProtected(this.owner.world, this.owner.sheet);
    const { table, sheet } = this.owner;
    sheet.cells.set(table.rect.top, table.rect.left + this.index, { value: name });
    renameColumns({ book: this.owner.world.book, sheet, rect: this.getHeaderRowRange().rect });
    this.owner.world.book.touch();
  }

  get values(): unknown {
    return this.getRange().values;
  }

  get filter(): ColumnFilterObject {
    return new ColumnFilterObject(this.owner, this.index);
  }

  getRange(): RangeObject {
    return this.part(this.owner.table.rect);
  }

  getDataBodyRange(): RangeObject {
    return this.part(this.owner.table.body);
  }

  getHeaderRowRange(): RangeObject {
    const { rect } = this.owner.table;
    return this.part({ ...rect, bottom: rect.top });
  }

  getTotalRowRange(): RangeObject | undefined {
    const { rect, hasTotals } = this.owner.table;
    return hasTotals ? this.part({ ...rect, top: rect.bottom }) : undefined;
  }

  delete(): void {
    refuseProtected(this.owner.world, this.owner.sheet);
    const { table, sheet, world } = this.owner;
    const { rect } = this.getRange();
    const { left, right } = table.rect;
    table.columns.splice(this.index, 1);
    table.rect = { ...table.rect, right: right - 1 };
    shiftDelete({ world, sheet, rect }, "Left");
    table.rect = { ...table.rect, left, right: right - 1 };
  }

  private part({ top, bottom }: { top: number; bottom: number }): RangeObject {
    const column = this.owner.table.rect.left + this.index;
    return this.owner.at({ top, left: column, bottom, right: column });
  }
}

/** `Excel.Filter`: the criteria of one column. */
class ColumnFilterObject extends HostObject {
  readonly apiName = "Filter";

  constructor(
    private readonly owner: TableObject,
    private readonly index: number,
  ) {
    super();
  }

  get criteria(): unknown {
    return this.owner.table.filter.get(this.index) ?? null;
  }

  apply(criteria: FilterCriteria): void {
    changeFilter(this.owner, this.index, criteria);
  }

  applyValuesFilter(values: readonly unknown[]): void {
    changeFilter(this.owner, this.index, { filterOn: "Values", values });
  }

  clear(): void {
    changeFilter(this.owner, this.index, undefined);
  }
}

/** `Excel.TableColumnCollection`. */
export class TableColumnCollection extends HostCollection {
  readonly apiName = "TableColumnCollection";

  constructor(private readonly owner: TableObject) {
    super();
  }

  listItems(): readonly TableColumnObject[] {
    return this.owner.table.columns.map((model) => new TableColumnObject(this.owner, model));
  }

  override findItem(key: unknown): TableColumnObject | undefined {
    const wanted = String(key).toLowerCase();
    return this.listItems().find(({ name, identity }) => name.toLowerCase() === wanted || identity === wanted);
  }

  add(index?: number | null, values?: unknown, name?: string | null): TableColumnObject {
    const { world, sheet, table } = this.owner;
    refuseProtected(world, sheet);
    const position = index == null || index < 0 ? table.columns.length : index;
    if (position > table.columns.length) throw invalidArgument(`column ${position}`);
    const column = table.rect.left + position;
    const rect = { ...table.rect, left: column, right: column };
    const { left, right } = table.rect;
    const isRoomNeeded = position < table.columns.length || sheet.cells.extent(rect) !== undefined;
    if (isRoomNeeded) makeRoom(this.owner, rect);
    table.rect = { ...table.rect, left, right: right + 1 };
    const model = { id: world.book.nextId(), name: "" };
    table.columns.splice(position, 0, model);
    nameColumn(sheet, table, position);
    const created = new TableColumnObject(this.owner, model);
    if (values !== undefined && values !== null) enterCells({ book: world.book, sheet, rect }, values);
    if (name != null) created.name = name;
    world.book.touch();
    return created;
  }
}

/** The table itself is in the way of its own new column: it steps aside while cells move. */
function makeRoom(
  { world, sheet, table }: TableObject,
  rect: { top: number; left: number; bottom: number; right: number },
) {
  const others = sheet.tables;
  sheet.tables = others.filter((other) => other !== table);
  try {
    shiftInsert({ world, sheet, rect }, "Right");
  } finally {
    sheet.tables = others;
  }
}
