import { type Translator } from "../../i18n/translator";
import { type Rect } from "../address";
import { type ConditionalFormat, type TableLayout, type Validation } from "../sheet-layout";
import { type Placed } from "./placed-blocks";

/** What one part brings to the sheet, where it belongs. */
export type Part = {
  readonly cells: readonly Placed[];
  readonly tables: readonly TableLayout[];
  readonly validations: readonly Validation[];
  readonly formats: readonly ConditionalFormat[];
  readonly merges: readonly Rect[];
  /** Row → points. */
  readonly heights: readonly (readonly [number, number])[];
};

/** The sheet that a part comes on, and the row it begins in. */
export type PartPlace = { readonly name: string; readonly t: Translator; readonly top: number };
