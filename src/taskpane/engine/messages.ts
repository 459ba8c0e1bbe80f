import { type CardQuestion, type CustomerCard } from "../../jobs/customer-card/customer-card";
import { type FoundCustomers } from "../../jobs/customer-card/find-customers";
import { type Explanation } from "../../jobs/explain/explanation";
import { type CellRef } from "../../workbook/address";
import { type ErrorCode, type ErrorDetails, WorkbookError } from "../../workbook/errors";
import { type ChangePiece } from "./change-pieces";
import { type DocumentFile, type DocumentKind } from "./document-file";
import { type Overview, type Understanding } from "./overview";
import { type PlanPreview, type PlanRequest } from "./plan-preview";
import { type SnapshotPiece } from "./snapshot-pieces";

/** What can be asked of the engine in its worker, and what it answers: question and answer by name. */
export type Answers = {
  readonly load: { readonly question: SnapshotPiece; readonly answer: null };
  readonly look: { readonly question: Understanding; readonly answer: Overview };
  readonly plan: { readonly question: PlanRequest; readonly answer: PlanPreview };
  /** The pieces of the plan from the first on; `first` begins again. */
  readonly changes: { readonly question: "first" | "next"; readonly answer: ChangePiece | "end" };
  readonly example: { readonly question: "nl" | "en"; readonly answer: readonly ChangePiece[] };
  readonly explain: {
    readonly question: { readonly cell: CellRef; readonly how: Understanding };
    readonly answer: Explanation | undefined;
  };
  readonly card: {
    readonly question: { readonly question: CardQuestion; readonly how: Understanding };
    readonly answer: CustomerCard | undefined;
  };
  readonly document: {
    readonly question: { readonly kind: DocumentKind; readonly how: Understanding };
    readonly answer: DocumentFile | undefined;
  };
  readonly findCustomers: {
    readonly question: { readonly words: string; readonly how: Understanding };
    readonly answer: FoundCustomers;
  };
};

export type QuestionName = keyof Answers;

export type Question = {
  readonly id: number;
  readonly name: QuestionName;
  readonly question: Answers[QuestionName]["question"];
};

/** An error as it travels: a class does not survive the journey. */
export type Refusal = { readonly code: ErrorCode; readonly details: ErrorDetails } | { readonly message: string };

export type Reply = { readonly id: number } & ({ readonly answer: unknown } | { readonly refusal: Refusal });

/** One end of a line between pane and worker. */
export type Line = {
  readonly send: (message: unknown) => void;
  readonly listen: (receive: (message: unknown) => void) => void;
  /** Tells when nobody at the other end will answer what was asked. */
  readonly whenLost?: (lost: () => void) => void;
};

export function refusalOf(error: unknown): Refusal {
  if (error instanceof WorkbookError) return { code: error.code, details: error.details };
  return { message: error instanceof Error ? error.message : String(error) };
}

export function errorOf(refusal: Refusal): Error {
  return "code" in refusal ? new WorkbookError(refusal.code, refusal.details) : new Error(refusal.message);
}
