import { type Rect } from "./address";
import { type CellInput } from "./cell-input";
import { type SheetVisibility } from "./snapshot";

export type TableColumn = {
  readonly name: string;
  /** Calculated-column formula: a new row in the table gets it too. Canonical dialect. */
  readonly formula?: string;
};

export type TableLayout = {
  /** Unique in the workbook, language-neutral, starts with `rp`. */
  readonly name: string;
  /** Heading row and totals row included. */
  readonly range: Rect;
  readonly columns: readonly TableColumn[];
  readonly hasTotalsRow: boolean;
};

/** What may be entered in a block of cells. A list's words always come from a range, never typed in the rule. */
export type Validation = {
  readonly range: Rect;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "date" }
    | { readonly kind: "decimal"; readonly min?: number; readonly max?: number }
    /** No restriction: only the message that appears beside the selected cell. */
    | { readonly kind: "note" };
  /** Shown beside the selected cell (≤ 32 and ≤ 255 characters). */
  readonly promptTitle?: string;
  readonly prompt?: string;
  /** Shown when something else is entered (≤ 255 characters). The entry is then refused, or only warned of. */
  readonly error?: string;
  readonly severity?: "stop" | "warning";
};

/** A look that follows from a formula, relative to the top left cell of its range. */
export type ConditionalFormat = {
  readonly range: Rect;
  /** Canonical dialect, without `=`; plain references only (the file format allows no structured ones here). */
  readonly formula: string;
  readonly look: "finding" | "good" | "bar" | "barToday" | "muted";
};

export type ChartSeries = {
  /** Name of the series, as text. */
  readonly name: string;
  /** e.g. `Omzetprognose!$F$6:$F$17`. */
  readonly values: string;
  readonly look: "main" | "comparison" | "bandLow" | "bandHigh" | "accent";
};

export type ChartLayout = {
  readonly kind: "line" | "column" | "bar";
  readonly title: string;
  /** e.g. `Omzetprognose!$A$6:$A$17`. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** The cells it covers. */
  readonly area: Rect;
  readonly valueFormat: string;
  /** Columns of figures that are close together are compared from zero; left out, the spreadsheet chooses. */
  readonly startsAtZero?: true;
  /** What a screen reader says of it. */
  readonly altText: string;
};

export type PrintLayout = {
  readonly orientation: "portrait" | "landscape";
  /** All of it fits on one page, so that no chart is cut in two; left out: one page wide, as many high as its rows need. */
  readonly onePage?: true;
  /**
   * A new page begins at each of these rows, zero-based, and everything is printed at this percentage of its size: a
   * spreadsheet that fits a sheet to pages by itself minds no page breaks.
   */
  readonly pages?: { readonly from: readonly number[]; readonly scale: number };
  /** Rows repeated at the top of each page, zero-based. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  readonly area?: Rect;
  readonly footer?: string;
};

/**
 * A whole sheet of ours, fully spelled out: both renderers (Office.js calls, .xlsx parts) draw it, neither decides
 * anything. Positions are zero-based.
 */
export type SheetLayout = {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The tab comes before all others, as a cover does; absent: behind them. */
  readonly position?: "first";
  /** RRGGBB. */
  readonly tabColor?: string;
  /** Left to right; characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Row → height in points. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** From A1; a hole is an empty, unstyled cell. */
  readonly rows: readonly (readonly (CellInput | undefined)[])[];
  readonly tables: readonly TableLayout[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly ChartLayout[];
  /** Rows and columns that stay in view; 0 for none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintLayout;
  /** Blocks shown as one cell (titles only). */
  readonly merges?: readonly Rect[];
};
