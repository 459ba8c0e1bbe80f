import { type Consent, type JobId, type SummaryLine } from "../../jobs/job";
import { type Scalar } from "../../workbook/cells";
import { type ChangedPlace } from "../../workbook/recognise/changed-places";
import { type FindingGroup, type Understanding } from "./overview";

export type PlanRequest = Understanding & {
  readonly jobs: readonly JobId[];
  readonly consent: Consent;
};

/** One cell as it is and as it will be. */
export type PreviewCell = {
  readonly row: number;
  readonly column: number;
  readonly before: Scalar;
  readonly after: Scalar;
  readonly hasFormula: boolean;
  /** Number format code of the cell as it will be. */
  readonly format: string | undefined;
};

/** What happens in one place of a sheet that exists: a column, or some cells of a row outside any table. */
export type ColumnPreview = Pick<ChangedPlace, "sheet" | "column" | "heading" | "cells"> & {
  readonly filled: number;
  readonly changed: number;
  readonly emptied: number;
  /** A column of the register: our own administration, of little interest to the user. */
  readonly isRegister: boolean;
  /** The first ones only. */
  readonly shown: readonly PreviewCell[];
};

/** A plan as the pane shows it; its size does not grow with the rows. */
export type PlanPreview = {
  readonly jobs: readonly JobId[];
  readonly columns: readonly ColumnPreview[];
  readonly addedSheets: readonly string[];
  /** Cells that will be something else, not counting those of new sheets. */
  readonly cellCount: number;
  readonly hasChanges: boolean;
  readonly findings: readonly FindingGroup[];
  readonly summary: readonly SummaryLine[];
};

/** So many cells of a column are shown. */
export const SHOWN_CELLS = 200;
