import { type Rect } from "../../../src/workbook/address";
import { HostError, invalidArgument } from "../interpreter/host-error";
import { HostObject } from "../interpreter/host-object";
import { intersection } from "../model/block";
import { NO_FILTER } from "../model/filter-model";
import { isValidName } from "../model/name-model";
import { parseBlock } from "../model/range-address";
import { type SheetModel } from "../model/sheet-model";
import { renameTableIn } from "../model/structured-references";
import { type TableModel } from "../model/table-model";
import { nameColumn } from "../model/column-names";
import { hideFilteredRows, TableAutoFilterObject } from "./auto-filter-objects";
import { RangeObject } from "./range-object";
import { TableColumnCollection } from "./table-column-objects";
import { TableRowCollection } from "./table-row-objects";
import { toggleTotals } from "./table-totals";
import { refuseProtected, type World } from "./world";
import { WorksheetObject } from "./worksheet-object";

/** `Excel.Table`. */
export class TableObject extends HostObject {
  readonly apiName = "Table";
  override readonly identity: string;

  constructor(
    readonly world: World,
    readonly sheet: SheetModel,
    readonly table: TableModel,
  ) {
    super();
    this.identity = String(table.id);
  }

  get id(): string {
    return this.identity;
  }

  get legacyId(): string {
    return this.identity;
  }

  get name(): string {
    return this.table.name;
  }

  set name(name: string) {
    this.refuse();
    if (!isValidName(name)) throw invalidArgument(`table name ${name}`);
    const wanted = name.toLowerCase();
    const { book } = this.world;
    const isTaken = [...book.allTables().map(({ table }) => table), ...book.names].some(
      (other) => other !== this.table && other.name.toLowerCase() === wanted,
    );
    if (isTaken) throw new HostError("ItemAlreadyExists", `A resource with the name ${name} already exists.`);
    book.rewriteFormulas((formula) => renameTableIn(formula, { from: this.table.name, to: name }));
    this.table.name = name;
  }

  get style(): string {
    return this.table.style;
  }

  set style(style: string) {
    this.refuse();
    this.table.style = style;
  }

  get showHeaders(): boolean {
    return this.table.hasHeaders;
  }

  get showTotals(): boolean {
    return this.table.hasTotals;
  }

  set showTotals(isShown: boolean) {
    this.refuse();
    toggleTotals(this, isShown);
  }

  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set showBandedRows(isShown: boolean) {
    this.refuse();
    this.table.showBandedRows = isShown;
  }

  get showBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set showBandedColumns(isShown: boolean) {
    this.refuse();
    this.table.showBandedColumns = isShown;
  }

  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set showFilterButton(isShown: boolean) {
    this.refuse();
    this.table.showFilterButton = isShown;
  }

  get highlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }

  set highlightFirstColumn(isShown: boolean) {
    this.refuse();
    this.table.highlightFirstColumn = isShown;
  }

  get highlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }

  set highlightLastColumn(isShown: boolean) {
    this.refuse();
    this.table.highlightLastColumn = isShown;
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.world, this.sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get autoFilter(): TableAutoFilterObject {
    return new TableAutoFilterObject(this);
  }

  getRange(): RangeObject {
    return this.at(this.table.rect);
  }

  getHeaderRowRange(): RangeObject | undefined {
    return this.table.hasHeaders ? this.at({ ...this.table.rect, bottom: this.table.rect.top }) : undefined;
  }

  getDataBodyRange(): RangeObject {
    return this.at(this.table.body);
  }

  getTotalRowRange(): RangeObject | undefined {
    return this.table.hasTotals ? this.at({ ...this.table.rect, top: this.table.rect.bottom }) : undefined;
  }

  /** Excel leaves the top left corner where it is; the heading row must stay the heading row. */
  resize(range: unknown): void {
    this.refuse();
    const block = range instanceof RangeObject ? range : parseBlock(String(range), this.world.book, this.sheet);
    const { rect } = block;
    const isAllowed =
      block.sheet === this.sheet &&
      rect.top === this.table.rect.top &&
      intersection(rect, this.table.rect) &&
      rect.bottom > rect.top;
    if (!isAllowed) throw invalidArgument("the new range must overlap the table and keep its heading row");
    const others = this.sheet.tables.filter((other) => other !== this.table);
    const isInTheWay = [...others.map((other) => other.rect), ...this.sheet.merges].some((other) =>
      intersection(other, rect),
    );
    if (isInTheWay) throw new HostError("InvalidOperation", "The table would overlap another table or merged cells.");
    this.takePlace(rect);
  }

  clearFilters(): void {
    this.refuse();
    this.table.filter = NO_FILTER;
    hideFilteredRows(this.world, this.sheet);
  }

  reapplyFilters(): void {
    hideFilteredRows(this.world, this.sheet);
  }

  convertToRange(): RangeObject {
    this.refuse();
    this.sheet.tables = this.sheet.tables.filter((other) => other !== this.table);
    this.world.book.touch();
    return this.at(this.table.rect);
  }

  delete(): void {
    this.refuse();
    this.sheet.tables = this.sheet.tables.filter((other) => other !== this.table);
    this.sheet.cells.rearrange((row, column) =>
      intersection(this.table.rect, { top: row, left: column, bottom: row, right: column })
        ? undefined
        : { row, column },
    );
    this.world.book.touch();
  }

  /** Columns keep their identity by position from the left edge they had. */
  takePlace(rect: Rect): void {
    const { table, sheet } = this;
    const before = new Map(table.columns.map((column, index) => [table.rect.left + index, column]));
    table.rect = rect;
    table.columns = [];
    for (let column = rect.left; column <= rect.right; column++) {
      table.columns.push(before.get(column) ?? { id: this.world.book.nextId(), name: "" });
    }
    if (table.hasHeaders) table.columns.forEach((_, index) => nameColumn(sheet, table, index));
    this.world.book.touch();
  }

  at(rect: Rect): RangeObject {
    return new RangeObject(this.world, this.sheet, rect);
  }

  private refuse(): void {
    refuseProtected(this.world, this.sheet);
  }
}
