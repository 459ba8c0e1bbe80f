import { type CustomerCard } from "../../jobs/customer-card/customer-card";
import { type FoundCustomers } from "../../jobs/customer-card/find-customers";
import { type Explanation } from "../../jobs/explain/explanation";
import { type Consent, type JobId } from "../../jobs/job";
import { type Language } from "../../i18n/translator";
import { type ErrorCode, type ErrorDetails } from "../../workbook/errors";
import { type MatchCorrection } from "../../workbook/recognise/recognition";
import { type SettingId, type Settings } from "../../workbook/settings";
import { type Snapshot } from "../../workbook/snapshot";
import { type Receipt, type UndoReport } from "../../workbook/workbook";
import { type DocumentKind } from "../engine/document-file";
import { type FindingGroup, type Overview } from "../engine/overview";
import { type PlanPreview } from "../engine/plan-preview";
import { type PaneHost, type ReceiptSummary } from "../host/pane-host";

export type ScreenName = "start" | "plan" | "customers" | "card" | "job" | "explain" | "history";

/** What the user set out to do: the whole plan, everything the workbook gives reason for, or one job. */
export type Task = {
  readonly kind: "plan" | "fill" | JobId;
  readonly jobs: readonly JobId[];
  readonly from: ScreenName;
};

export type BusyWith = "open" | "read" | "plan" | "write" | "undo";

export type Busy = {
  readonly with: BusyWith;
  /** 0…1; undefined while it cannot be said. */
  readonly part: number | undefined;
  /** Absent while something is taken back: that is finished, never left half-way. */
  readonly cancel: (() => void) | undefined;
};

/** What went wrong, and how to try again. `failure` of a kind we did not foresee has only its message. */
export type Problem = {
  readonly failure: { readonly code: ErrorCode; readonly details: ErrorDetails } | { readonly message: string };
  readonly retry: () => void;
  /** Of a write that stands half-way: what takes it back. */
  readonly undo?: Receipt;
};

/** What the user chose for this run. */
export type Choices = {
  readonly consent: Consent;
  readonly corrections: readonly MatchCorrection[];
  readonly overrides: Partial<Settings>;
};

/** What was made of the workbook to keep beside it; without a file there was nothing to make it of. */
export type SavedDocument = {
  readonly kind: DocumentKind;
  readonly file: string | undefined;
  readonly host: PaneHost["kind"];
};

export type Planned = { readonly preview: PlanPreview; readonly snapshot: Snapshot };

/** What became of the last writing. */
export type Outcome =
  | {
      readonly kind: "written";
      readonly preview: PlanPreview;
      readonly receipt: Receipt;
      readonly findings: readonly FindingGroup[];
    }
  | { readonly kind: "undone"; readonly report: UndoReport };

/** Everything the pane shows; replaced whole, never changed. */
export type PaneState = {
  readonly language: Language;
  readonly screen: ScreenName;
  readonly overview: Overview | undefined;
  readonly busy: Busy | undefined;
  readonly problem: Problem | undefined;
  /** The user stopped a write, and it was taken back: nothing has changed. */
  readonly wasStopped: boolean;
  readonly isCellEditing: boolean;
  /** Walks through the example. */
  readonly isTouring: boolean;
  readonly task: Task | undefined;
  readonly choices: Choices;
  /** The setting that a message asked for: its field is opened and has the focus. */
  readonly wantedSetting: SettingId | undefined;
  readonly planned: Planned | undefined;
  readonly outcome: Outcome | undefined;
  readonly receipts: readonly ReceiptSummary[] | undefined;
  /** `none`: a cell that nothing can be said of. */
  readonly explanation: Explanation | "none" | undefined;
  /** `none`: a row that names no customer. */
  readonly card: CustomerCard | "none" | undefined;
  readonly saved: SavedDocument | undefined;
  /** What was looked for last, and the customers that were found. */
  readonly found: (FoundCustomers & { readonly words: string }) | undefined;
};

export const NO_CHOICES: Choices = {
  consent: { typedCells: "keep", textNumbers: "repair" },
  corrections: [],
  overrides: {},
};

/** A screen begins without what another had to say. */
export const NO_NEWS = { problem: undefined, wasStopped: false, outcome: undefined, saved: undefined } as const;

/** The corrections with one more, instead of an earlier one of the same column; without a heading that is let be. */
export function corrected(known: readonly MatchCorrection[], correction: MatchCorrection): readonly MatchCorrection[] {
  const { role, field, sheet, heading } = correction;
  const others = known.filter((other) => other.role !== role || other.field !== field || other.sheet !== sheet);
  return heading === "" ? others : [...others, correction];
}

export function firstState(language: Language): PaneState {
  return {
    language,
    screen: "start",
    overview: undefined,
    busy: undefined,
    problem: undefined,
    wasStopped: false,
    isCellEditing: false,
    isTouring: false,
    task: undefined,
    choices: NO_CHOICES,
    wantedSetting: undefined,
    planned: undefined,
    outcome: undefined,
    receipts: undefined,
    explanation: undefined,
    card: undefined,
    saved: undefined,
    found: undefined,
  };
}
