import { type MessageKey } from "../../i18n/message-key";
import { type FieldId, type SheetRole } from "../recognise/fields";
import { type FormatName } from "../styles";
import { type ListName } from "./lists";

/** One column of a sheet of ours. */
export type ColumnDefinition = {
  /** The same id that recognition gives a user's column of this meaning. */
  readonly field: FieldId;
  readonly heading: MessageKey;
  /** Who fills it: the user (light yellow), or we, by formula. */
  readonly filledBy: "user" | "formula";
  readonly format: FormatName;
  /** Characters of the default font. */
  readonly width: number;
  /** Long text is broken over lines, so that it can be read on paper. */
  readonly wraps?: true;
  /** Words whose left neighbour holds figures: a little room keeps the two apart. */
  readonly behindFigures?: true;
  /** The words that may be chosen. */
  readonly list?: ListName;
  /** Appears beside the heading when it is selected: what it is, its unit and period. */
  readonly note?: MessageKey;
};

/** A sheet of ours that is one table under a title. */
export type SheetDefinition = {
  readonly role: SheetRole | OwnRole;
  /** Stable, language-neutral, unique in the workbook, starts with `rp`. */
  readonly table: string;
  readonly title: MessageKey;
  /** One or two lines under the title: what to fill in here. */
  readonly explanation: MessageKey;
  readonly columns: readonly ColumnDefinition[];
  /** Empty rows a new sheet starts with, ready to be typed in. */
  readonly blankRows: number;
  /** Fields whose total stands above the heading. */
  readonly totals: readonly FieldId[];
  readonly orientation: "portrait" | "landscape";
  /** Columns that go on paper, from the left; absent: all. Helper columns stay on the screen. */
  readonly printColumns?: number;
  readonly tabColor: string;
};

/** Sheets that only we make; nobody has one of their own under another name. */
export type OwnRole =
  | "forecast"
  | "checklist"
  | "goalDetails"
  | "customerValue"
  | "companion"
  | "cleaning"
  | "duplicates"
  | "import"
  | "kickoff"
  | "weekPlanning"
  | "visitPlanning"
  | "reportFigures"
  | "reportKinds"
  | "reportContracts"
  | "reportFollowUps"
  | "reportVisits"
  | "invoice"
  | "segmentKeys"
  | "segmentGroups"
  | "segmentAbc"
  | "segmentPyramid"
  | "segmentRfm"
  | "segmentLosses"
  | "segmentRetention"
  | "segmentTiers"
  | "actions"
  | "month"
  | "monthFormer"
  | "monthNew"
  | "monthCalls"
  | "monthInvoice"
  | "masterBudget"
  | "masterKinds"
  | "masterCeiling"
  | "operating"
  | "fixedCosts"
  | "cashStart"
  | "cash"
  | "cashPoints"
  | "whatIfRetention"
  | "whatIfComparison"
  | "whatIfInput"
  | "whatIfKinds"
  | "whatIfCrossings"
  | "whatIfSteps"
  | "overview"
  | "overviewMonths"
  | "overviewGroups"
  | "overviewBudgets"
  | "overviewAbc";
