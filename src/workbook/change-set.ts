import { type CellAddress, type Rect } from "./address";
import { type CellInput } from "./cell-input";
import {
  type ConditionalFormat,
  type SheetLayout,
  type TableColumn,
  type TableLayout,
  type Validation,
} from "./sheet-layout";

export { type CellInput } from "./cell-input";

/** Writes a block of cells on a sheet that exists; `undefined` leaves a cell as it is. Values, formulas and styles only. */
export type SetCells = {
  readonly kind: "setCells";
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (CellInput | undefined)[])[];
};

/**
 * Gives a table another size or other columns. The cells themselves are written by `setCells`; this changes what the
 * table calls its own: reference, column names, calculated-column formulas, filter range. A column given without a
 * formula keeps the one it has.
 */
export type ResizeTable = {
  readonly kind: "resizeTable";
  readonly sheet: string;
  readonly table: string;
  /** Heading row and totals row included. */
  readonly range: Rect;
  readonly columns: readonly TableColumn[];
};

/** Makes a table of cells on a sheet that exists; the cells themselves, headings too, are written by `setCells`. */
export type AddTable = { readonly kind: "addTable"; readonly sheet: string; readonly table: TableLayout };

/** Makes a table plain cells again. Only ever an inverse of `addTable`; never planned by a job. */
export type RemoveTable = { readonly kind: "removeTable"; readonly sheet: string; readonly table: TableLayout };

/** Adds a whole sheet, at the end of the workbook unless its layout says otherwise. */
export type AddSheet = { readonly kind: "addSheet"; readonly layout: SheetLayout };

/** Takes a sheet away. Only ever an inverse of `addSheet`; never planned by a job. */
export type RemoveSheet = { readonly kind: "removeSheet"; readonly sheet: string };

/** Defines, redefines (or, with `undefined`, removes) a workbook-level name. */
export type SetName = {
  readonly kind: "setName";
  readonly name: string;
  readonly refersTo: string | undefined;
};

/** Width in characters of the default font; `undefined` gives the sheet's default back. */
export type SetColumnWidth = {
  readonly kind: "setColumnWidth";
  readonly sheet: string;
  readonly column: number;
  readonly width: number | undefined;
};

/**
 * Makes a column at least this wide: one that is wide enough, or hidden, stays as it is. Numbers and dates that do not
 * fit show as `###`.
 */
export type WidenColumn = {
  readonly kind: "widenColumn";
  readonly sheet: string;
  readonly column: number;
  /** Characters of the default font. */
  readonly width: number;
};

/**
 * Takes the kept results of formulas away that are no longer right, so that whoever opens the file works them out; the
 * formulas stay. Only for files: Excel itself calculates.
 */
export type ForgetResults = {
  readonly kind: "forgetResults";
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
};

export type AddValidation = { readonly kind: "addValidation"; readonly sheet: string; readonly validation: Validation };
export type RemoveValidation = {
  readonly kind: "removeValidation";
  readonly sheet: string;
  readonly validation: Validation;
};
export type AddConditionalFormat = {
  readonly kind: "addConditionalFormat";
  readonly sheet: string;
  readonly format: ConditionalFormat;
};
export type RemoveConditionalFormat = {
  readonly kind: "removeConditionalFormat";
  readonly sheet: string;
  readonly format: ConditionalFormat;
};

export type Change =
  | SetCells
  | ResizeTable
  | AddTable
  | RemoveTable
  | AddSheet
  | RemoveSheet
  | SetName
  | SetColumnWidth
  | WidenColumn
  | ForgetResults
  | AddValidation
  | RemoveValidation
  | AddConditionalFormat
  | RemoveConditionalFormat;

/**
 * What a job wants to change: pure data, in the order in which it is to be applied. It can be shown before it is done
 * (`preview.ts`), carried out on a snapshot (`project.ts`) and turned round (`invert.ts`).
 */
export type ChangeSet = readonly Change[];

export const NO_CHANGES: ChangeSet = [];
