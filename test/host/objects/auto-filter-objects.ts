import { type Rect } from "../../../src/workbook/address";
import { scalarText } from "../../../src/workbook/cells";
import { apiNotFound } from "../interpreter/host-error";
import { HostObject, NOTHING } from "../interpreter/host-object";
import { type FilterCriteria, type FilterModel, NO_FILTER } from "../model/filter-model";
import { parseBlock } from "../model/range-address";
import { type SheetModel } from "../model/sheet-model";
import { RangeObject } from "./range-object";
import { type TableObject } from "./table-object";
import { refuseProtected, type World } from "./world";

/** `Excel.AutoFilter` of a sheet's plain cells. */
export class SheetAutoFilterObject extends HostObject {
  readonly apiName = "AutoFilter";

  constructor(
    private readonly world: World,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.sheet.autoFilter !== undefined;
  }

  get isDataFiltered(): boolean {
    return (this.sheet.autoFilter?.filter.size ?? 0) > 0;
  }

  get criteria(): unknown {
    return describeCriteria(this.sheet.autoFilter?.filter ?? NO_FILTER, this.sheet.autoFilter?.rect);
  }

  apply(range: unknown, columnIndex?: number | null, criteria?: FilterCriteria | null): void {
    refuseProtected(this.world, this.sheet);
    const { rect } = range instanceof RangeObject ? range : parseBlock(String(range), this.world.book, this.sheet);
    const filter = new Map(this.sheet.autoFilter?.filter);
    if (columnIndex != null && criteria) filter.set(columnIndex, criteria);
    this.sheet.autoFilter = { rect, filter };
    hideFilteredRows(this.world, this.sheet);
  }

  clearCriteria(): void {
    refuseProtected(this.world, this.sheet);
    if (this.sheet.autoFilter) this.sheet.autoFilter = { ...this.sheet.autoFilter, filter: NO_FILTER };
    hideFilteredRows(this.world, this.sheet);
  }

  remove(): void {
    refuseProtected(this.world, this.sheet);
    this.sheet.autoFilter = undefined;
    hideFilteredRows(this.world, this.sheet);
  }

  reapply(): void {
    hideFilteredRows(this.world, this.sheet);
  }

  getRange(): RangeObject | undefined {
    return this.sheet.autoFilter && new RangeObject(this.world, this.sheet, this.sheet.autoFilter.rect);
  }

  getRangeOrNullObject(): RangeObject | typeof NOTHING {
    return this.getRange() ?? NOTHING;
  }
}

/** `Excel.AutoFilter` of a table. */
export class TableAutoFilterObject extends HostObject {
  readonly apiName = "AutoFilter";

  constructor(private readonly owner: TableObject) {
    super();
  }

  get enabled(): boolean {
    return this.owner.table.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return this.owner.table.filter.size > 0;
  }

  get criteria(): unknown {
    return describeCriteria(this.owner.table.filter, this.owner.table.rect);
  }

  apply(_range: unknown, columnIndex?: number | null, criteria?: FilterCriteria | null): void {
    if (columnIndex != null && criteria) changeFilter(this.owner, columnIndex, criteria);
  }

  clearCriteria(): void {
    this.owner.clearFilters();
  }

  reapply(): void {
    hideFilteredRows(this.owner.world, this.owner.sheet);
  }

  getRange(): RangeObject {
    return this.owner.at(this.owner.table.rect);
  }

  getRangeOrNullObject(): RangeObject {
    return this.getRange();
  }
}

/** Sets or takes away the criteria of one column of a table. */
export function changeFilter({ world, sheet, table }: TableObject, index: number, criteria?: FilterCriteria): void {
  refuseProtected(world, sheet);
  const filter = new Map(table.filter);
  if (criteria) filter.set(index, criteria);
  else filter.delete(index);
  table.filter = filter;
  hideFilteredRows(world, sheet);
}

/** One entry per column; null where nothing is filtered. */
function describeCriteria(filter: FilterModel, rect: Rect | undefined): unknown {
  if (!rect || filter.size === 0) return null;
  return Array.from({ length: rect.right - rect.left + 1 }, (_, index) => filter.get(index) ?? null);
}

/** Works out again which rows the filters hide. */
export function hideFilteredRows(world: World, sheet: SheetModel): void {
  const hidden = new Set<number>();
  const blocks = sheet.tables.map(({ body, filter }) => ({ body, filter }));
  if (sheet.autoFilter) {
    const { rect, filter } = sheet.autoFilter;
    blocks.push({ body: { ...rect, top: rect.top + 1 }, filter });
  }
  for (const { body, filter } of blocks) {
    for (const [column, criteria] of filter) {
      const isShown = testOf(criteria);
      for (let row = body.top; row <= body.bottom; row++) {
        if (!isShown(sheet.cells.get(row, body.left + column)?.value ?? null)) hidden.add(row);
      }
    }
  }
  sheet.filteredRows = hidden;
  world.book.touch();
}

type Shown = (value: Parameters<typeof scalarText>[0]) => boolean;

/** A list of values, or one comparison: the filters a person sets most. */
function testOf(criteria: FilterCriteria): Shown {
  const { filterOn, values, criterion1 } = criteria;
  if (filterOn === "Values" && Array.isArray(values)) {
    const shown = new Set(values.map((value) => String(value).toLowerCase()));
    return (value) => shown.has(scalarText(value).toLowerCase());
  }
  const comparison = typeof criterion1 === "string" ? /^(<>|>=|<=|=|>|<)(.*)$/s.exec(criterion1) : null;
  if (filterOn !== "Custom" || !comparison) throw apiNotFound(`filter on ${String(filterOn)}`);
  return compareWith(comparison[1] ?? "=", comparison[2] ?? "");
}

function compareWith(operator: string, operand: string): Shown {
  const number = Number(operand);
  switch (operator) {
    case "=":
      return (value) => scalarText(value).toLowerCase() === operand.toLowerCase();
    case "<>":
      return (value) => scalarText(value).toLowerCase() !== operand.toLowerCase();
    case ">":
      return (value) => typeof value === "number" && value > number;
    case "<":
      return (value) => typeof value === "number" && value < number;
    case ">=":
      return (value) => typeof value === "number" && value >= number;
    default:
      return (value) => typeof value === "number" && value <= number;
  }
}
