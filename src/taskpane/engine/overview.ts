import { type JobId } from "../../jobs/job";
import { type Language } from "../../i18n/translator";
import { type CellRef } from "../../workbook/address";
import { type Finding, type FindingSeverity } from "../../workbook/findings";
import { type FieldId, type SheetRole } from "../../workbook/recognise/fields";
import { type MatchCorrection, type MatchSource } from "../../workbook/recognise/recognition";
import { type Settings } from "../../workbook/settings";
import { type ColumnRef } from "../../workbook/workbook";

/** How a workbook is to be understood: what the user chose in the pane. */
export type Understanding = {
  /** Language of the pane, and of sheets in a workbook that has none of ours yet. */
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  readonly corrections: readonly MatchCorrection[];
  readonly overrides: Partial<Settings>;
  /** What the workbook is looked at for, when that is known: a job may need more of it than the others. */
  readonly jobs?: readonly JobId[];
};

export type FoundColumn = {
  readonly field: FieldId;
  /** What it holds, in words. */
  readonly label: string;
  /** Zero-based; undefined when no column holds it. */
  readonly column: number | undefined;
  readonly heading: string | undefined;
  readonly source: MatchSource | undefined;
};

/** A sheet of the user's that plays a role, and the columns the jobs use. */
export type FoundSheet = {
  readonly role: SheetRole;
  readonly sheet: string;
  readonly headingCell: CellRef;
  readonly rowCount: number;
  readonly columns: readonly FoundColumn[];
  /** Every heading there is to choose from. */
  readonly headings: readonly string[];
};

/** A list that nothing was made of, with what may be its headings. */
export type UnreadSheet = { readonly sheet: string; readonly headings: readonly string[] };

/** What has to be pointed out on a sheet for it to play a role. */
export type RoleFields = {
  readonly role: SheetRole;
  readonly fields: readonly { readonly field: FieldId; readonly label: string }[];
};

/** Findings of one kind; only the first of them are listed. */
export type FindingGroup = {
  readonly code: Finding["code"];
  readonly severity: FindingSeverity;
  readonly count: number;
  readonly findings: readonly Finding[];
};

/** A sheet of the plan: there or not, and how much is in it. */
export type PlanSheet = {
  readonly table: string;
  /** Its name, as it is or as it will be. */
  readonly sheet: string;
  /** Where to start typing; undefined when the sheet is not there yet. */
  readonly start: CellRef | undefined;
  readonly filledRows: number;
};

export type ChecklistLine = {
  readonly code: string;
  readonly requirement: string;
  readonly found: string;
  readonly needed: string;
  readonly verdict: string;
  readonly state: "met" | "notYet" | "judge";
};

/** What the pane shows of a workbook before anything is planned. */
export type Overview = {
  readonly columns: readonly ColumnRef[];
  readonly isEmpty: boolean;
  readonly isFilledBefore: boolean;
  readonly sheets: readonly FoundSheet[];
  readonly unread: readonly UnreadSheet[];
  readonly roleFields: readonly RoleFields[];
  readonly findings: readonly FindingGroup[];
  /** Jobs the product can do at all. */
  readonly available: readonly JobId[];
  /** Jobs that the workbook gives reason for. */
  readonly reasonable: readonly JobId[];
  readonly settings: Settings;
  readonly planSheets: readonly PlanSheet[];
  readonly checklist: readonly ChecklistLine[];
};
