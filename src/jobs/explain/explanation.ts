import { type CellRef, type Rect } from "../../workbook/address";
import { type Scalar } from "../../workbook/cells";

/** A place the number comes from. */
export type ExplainedSource = {
  /** A heading, a setting's name or an address. */
  readonly label: string;
  readonly sheet: string;
  /** One cell, or a whole column of cells. */
  readonly range: Rect;
  /** What stands there, for a single cell. */
  readonly value: Scalar | undefined;
  readonly format: string | undefined;
};

/** Where the number in a cell comes from. Every text may hold words of the sheet: only ever shown as text. */
export type Explanation = {
  readonly cell: CellRef;
  readonly value: Scalar;
  readonly format: string | undefined;
  /** The heading above the cell, or the name of the setting. */
  readonly term: string;
  /** What it means and how it is reckoned, in a sentence or two; undefined for a column we know nothing about. */
  readonly meaning: string | undefined;
  /** The rule of the trade it follows, with its example. */
  readonly rule: string | undefined;
  /** The formula with headings for references; undefined for a typed value. */
  readonly formula: string | undefined;
  readonly sources: readonly ExplainedSource[];
  /** `ours`: written by Relatieplan; `typed`: filled in by the user; `theirs`: a formula of the user's. */
  readonly origin: "ours" | "typed" | "theirs";
};
