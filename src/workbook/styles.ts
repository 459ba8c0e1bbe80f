import { type CellAddress } from "./address";

/** Names of the looks a cell of ours can have; `looks.ts` of each renderer turns them into fonts and fills. */
export type Look =
  | "plain"
  | "title"
  | "subtitle"
  | "heading"
  | "headingComputed"
  | "input"
  | "computed"
  | "label"
  | "explanation"
  | "total"
  | "finding"
  | "good";

/** `indented` is on the left with a little room before it: words right behind a column of figures. */
export type HorizontalAlign = "left" | "indented" | "center" | "right";

/** How a cell looks. Everything optional; what is absent stays as it is. */
export type CellStyle = {
  readonly look?: Look;
  /** en-US number format code, e.g. `dd-mm-yyyy`. `@` keeps text text. */
  readonly numberFormat?: string;
  /** Looks like this cell of the same sheet (a user's own heading, say), but for what else is given here. */
  readonly like?: CellAddress;
  readonly align?: HorizontalAlign;
  readonly wrap?: boolean;
};

/** Number formats of the house: en-US codes, shown as Dutch by a Dutch spreadsheet. */
export const NUMBER_FORMATS = {
  text: "@",
  general: "General",
  euro: "[$€-413] #,##0.00",
  integer: "#,##0",
  number: "#,##0.00",
  percent: "0.0%",
  date: "dd-mm-yyyy",
  hours: "0.00",
  month: "mmm yyyy",
} as const;

export type FormatName = keyof typeof NUMBER_FORMATS;
