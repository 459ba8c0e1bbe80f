import { type Rect, rectsOverlap } from "../../../src/workbook/address";
import { CellStore } from "./cell-store";
import { type FilterModel, NO_FILTER } from "./filter-model";
import { FormatStore } from "./format-store";
import { type NameModel } from "./name-model";
import { type PropertyBag } from "./property-bag";
import { type TableModel } from "./table-model";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A rule on a block of cells, kept as the properties it was given. */
export type RuleModel = { readonly id: string; rect: Rect; readonly kind: string; readonly properties: PropertyBag };

export type SeriesModel = { readonly properties: PropertyBag; values?: string; categories?: string };

export type ChartModel = {
  readonly id: string;
  readonly properties: PropertyBag;
  series: SeriesModel[];
  area?: { from: string; to: string };
};

/** One worksheet. */
export class SheetModel {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  /** What is allowed on a protected sheet; undefined when it is not protected. */
  protection: Readonly<Record<string, unknown>> | undefined;
  password: string | undefined;
  frozen: Rect | undefined;
  readonly cells = new CellStore();
  readonly formats = new FormatStore();
  merges: Rect[] = [];
  /** Points. */
  readonly columnWidths = new Map<number, number>();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** Rows a filter hides; writing to them is what Excel does not do reliably. */
  filteredRows: ReadonlySet<number> = new Set();
  tables: TableModel[] = [];
  /** Undefined when no filter has been set on plain cells. */
  autoFilter: { rect: Rect; filter: FilterModel } | undefined;
  validations: RuleModel[] = [];
  conditionalFormats: RuleModel[] = [];
  charts: ChartModel[] = [];
  readonly names: NameModel[] = [];
  readonly pageLayout: PropertyBag = new Map();
  /** Zero-based rows that begin a page. */
  readonly pageBreaks = new Set<number>();
  /** Blocks that hold pivot tables: the host only knows where they are. */
  readonly pivots: { readonly name: string; readonly rect: Rect }[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  tableAt(row: number, column: number): TableModel | undefined {
    return this.tables.find(({ rect }) => rectsOverlap(rect, { top: row, left: column, bottom: row, right: column }));
  }

  /** Some rows do not show because of a filter. */
  get isFiltered(): boolean {
    const filters = [this.autoFilter?.filter ?? NO_FILTER, ...this.tables.map(({ filter }) => filter)];
    return filters.some((filter) => filter.size > 0);
  }
}
