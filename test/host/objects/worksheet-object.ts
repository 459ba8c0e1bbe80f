import { quoteSheetName } from "../../../src/workbook/address";
import { HostObject, NOTHING } from "../interpreter/host-object";
import { invalidArgument, itemNotFound } from "../interpreter/host-error";
import { WHOLE_SHEET } from "../model/block";
import { parseBlock } from "../model/range-address";
import { type SheetModel, type Visibility } from "../model/sheet-model";
import { SheetAutoFilterObject } from "./auto-filter-objects";
import { ChartCollection } from "./chart-objects";
import { FreezePanesObject } from "./freeze-panes-object";
import { NamedItemCollection } from "./named-item-objects";
import { PageBreakCollection } from "./page-break-collection";
import { PageLayoutObject } from "./page-layout-object";
import { PivotTableCollection } from "./pivot-objects";
import { RangeObject } from "./range-object";
import { SheetProtectionObject } from "./protection-objects";
import { checkSheetName } from "./sheet-name";
import { TableCollection } from "./table-collection";
import { usedBlock } from "./used-block";
import { refuseProtected, refuseStructure, type World } from "./world";

/** `Excel.Worksheet`. */
export class WorksheetObject extends HostObject {
  readonly apiName = "Worksheet";
  override readonly identity: string;

  constructor(
    readonly world: World,
    readonly sheet: SheetModel,
  ) {
    super();
    this.identity = sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    refuseStructure(this.world);
    checkSheetName(name, this.world.book, this.sheet);
    const [from, to] = [quoteSheetName(this.sheet.name), quoteSheetName(name)];
    this.world.book.rewriteFormulas((formula) => formula.replaceAll(`${from}!`, `${to}!`));
    this.sheet.name = name;
  }

  get position(): number {
    return this.world.book.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    refuseStructure(this.world);
    const { sheets } = this.world.book;
    if (position < 0 || position >= sheets.length) throw invalidArgument(`position ${position}`);
    sheets.splice(this.position, 1);
    sheets.splice(position, 0, this.sheet);
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  set visibility(visibility: Visibility) {
    refuseStructure(this.world);
    if (visibility !== "Visible") refuseLastVisible(this.world, this.sheet);
    this.sheet.visibility = visibility;
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(color: string) {
    refuseStructure(this.world);
    if (color !== "" && !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument(`tab colour ${color}`);
    this.sheet.tabColor = color.toUpperCase();
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(isShown: boolean) {
    refuseProtected(this.world, this.sheet);
    this.sheet.showGridlines = isShown;
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set showHeadings(isShown: boolean) {
    refuseProtected(this.world, this.sheet);
    this.sheet.showHeadings = isShown;
  }

  /** Characters. */
  get standardWidth(): number {
    return this.sheet.standardWidth;
  }

  set standardWidth(characters: number) {
    refuseProtected(this.world, this.sheet);
    this.sheet.standardWidth = characters;
  }

  /** Points. */
  get standardHeight(): number {
    return 15;
  }

  get enableCalculation(): boolean {
    return true;
  }

  get tables(): TableCollection {
    return new TableCollection(this.world, this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.world, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.world, this.sheet);
  }

  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.world, [this.sheet]);
  }

  get protection(): SheetProtectionObject {
    return new SheetProtectionObject(this.world, this.sheet);
  }

  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.world, this.sheet);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.world, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.world, this.sheet);
  }

  get autoFilter(): SheetAutoFilterObject {
    return new SheetAutoFilterObject(this.world, this.sheet);
  }

  getRange(address?: string | null): RangeObject {
    if (address == null || address === "") return new RangeObject(this.world, this.sheet, WHOLE_SHEET);
    const block = parseBlock(address, this.world.book, this.sheet);
    if (block.sheet !== this.sheet) throw invalidArgument(`${address} is on another sheet`);
    return new RangeObject(this.world, this.sheet, block.rect);
  }

  getRangeByIndexes(top: number, left: number, rows: number, columns: number): RangeObject {
    if (top < 0 || left < 0 || rows < 1 || columns < 1) throw invalidArgument("outside the sheet");
    return new RangeObject(this.world, this.sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getCell(row: number, column: number): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** An empty sheet answers with A1, as Excel does. */
  getUsedRange(valuesOnly?: boolean): RangeObject {
    const rect = usedBlock({ sheet: this.sheet, rect: WHOLE_SHEET }, valuesOnly === true);
    return new RangeObject(this.world, this.sheet, rect ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | typeof NOTHING {
    const rect = usedBlock({ sheet: this.sheet, rect: WHOLE_SHEET }, valuesOnly === true);
    return rect ? new RangeObject(this.world, this.sheet, rect) : NOTHING;
  }

  getNext(visibleOnly?: boolean): WorksheetObject | undefined {
    const after = this.world.book.sheets.slice(this.position + 1);
    const next = after.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
    return next && new WorksheetObject(this.world, next);
  }

  getNextOrNullObject(visibleOnly?: boolean): WorksheetObject | typeof NOTHING {
    return this.getNext(visibleOnly) ?? NOTHING;
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible") throw itemNotFound(`a visible sheet ${this.sheet.name}`);
    this.world.book.activeSheetId = this.sheet.id;
  }

  calculate(): void {
    this.world.book.touch();
  }

  delete(): void {
    refuseStructure(this.world);
    refuseLastVisible(this.world, this.sheet);
    const { book } = this.world;
    book.sheets.splice(this.position, 1);
    if (book.activeSheetId === this.sheet.id) book.activeSheetId = book.sheets[0]?.id;
    book.touch();
  }
}

function refuseLastVisible({ book }: World, sheet: SheetModel): void {
  if (!book.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
    throw invalidArgument("a workbook must contain at least one visible worksheet");
  }
}
