import { type Language } from "../../i18n/translator";
import { type CardQuestion, type CustomerCard } from "../../jobs/customer-card/customer-card";
import { type FoundCustomers } from "../../jobs/customer-card/find-customers";
import { type Explanation } from "../../jobs/explain/explanation";
import { type DocumentFile, type DocumentKind } from "../../taskpane/engine/document-file";
import { type Overview, type Understanding } from "../../taskpane/engine/overview";
import { type PlanPreview, type PlanRequest } from "../../taskpane/engine/plan-preview";
import { type ReceiptSummary } from "../../taskpane/host/pane-host";
import { type CellRef, type Rect } from "../../workbook/address";
import { type ChangeSet } from "../../workbook/change-set";
import { type Finding } from "../../workbook/findings";
import { type UndoReport } from "../../workbook/workbook";
import { type SnapshotHead } from "./snapshot-head";

/** A sheet as the grid shows it. */
export type ShownSheet = {
  readonly name: string;
  /** How many rows and columns are in use. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Characters, left to right. */
  readonly widths: readonly number[];
  /** We added it, or wrote on it, since the file was opened. */
  readonly mark: "added" | "changed" | undefined;
};

/** What the page shows of a workbook as a whole. */
export type Outline = {
  readonly sheets: readonly ShownSheet[];
  /** The workbook is, to the last byte, the file that was opened or saved last. */
  readonly isKept: boolean;
};

export type OpenedFile = Outline & {
  /** Its name, as it is downloaded. */
  readonly file: string;
};

/** A cell as the grid shows it; an empty one is left out. */
export type ShownCell = {
  readonly text: string;
  readonly align: "start" | "end" | "center";
  readonly formula: string | undefined;
  readonly isChanged: boolean;
  readonly isHeading: boolean;
};

export type CellWindow = { readonly sheet: string; readonly block: Rect; readonly language: Language };
export type ShownRows = readonly (readonly (ShownCell | undefined)[])[];

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };
export type Writing = Omit<ReceiptSummary, "receipt"> & { readonly key: number };

/** A file with orders, and what is understood of a workbook with. */
export type OrdersFile = FileInLanguage & {
  /** Today as a serial day: the reference date of a workbook that has none yet. */
  readonly today: number;
};

/** A file, and the language for the words that come with it. */
export type FileInLanguage = { readonly file: NamedFile; readonly language: Language };

/** What became of a file with orders. */
export type AddedOrders = {
  /** Undefined when there was nothing to add. */
  readonly writing: Writing | undefined;
  readonly findings: readonly Finding[];
};

/**
 * The workbook that is open, in a thread of its own: the file, what recognition and the jobs make of it, and what was
 * written. Only what fits on a screen comes out, and the file itself when it is saved.
 */
export type Desk = {
  /**
   * A workbook, or a CSV file as a new workbook.
   *
   * @throws {WorkbookError} with a `file.*` or `csv.*` code
   */
  readonly open: (asked: FileInLanguage) => Promise<OpenedFile>;
  /** A new plan, still empty. */
  readonly create: (choice: { readonly language: Language; readonly today: number }) => Promise<OpenedFile>;
  /**
   * Orders of a CSV file or another workbook, in the workbook that is open: under those with the same headings, else on a sheet of their own.
   *
   * @throws {WorkbookError} with a `file.*` or `csv.*` code
   */
  readonly addOrders: (asked: OrdersFile) => Promise<AddedOrders>;
  readonly save: () => Promise<Uint8Array>;
  readonly outline: () => Promise<Outline>;
  readonly cells: (window: CellWindow) => Promise<ShownRows>;
  readonly scout: () => Promise<SnapshotHead>;
  /** Gives the workbook as it is now to the engine. */
  readonly load: () => Promise<void>;
  readonly look: (how: Understanding) => Promise<Overview>;
  readonly plan: (request: PlanRequest) => Promise<PlanPreview>;
  readonly example: (language: Language) => Promise<ChangeSet>;
  readonly explain: (asked: {
    readonly cell: CellRef;
    readonly how: Understanding;
  }) => Promise<Explanation | undefined>;
  readonly card: (asked: {
    readonly question: CardQuestion;
    readonly how: Understanding;
  }) => Promise<CustomerCard | undefined>;
  readonly document: (asked: {
    readonly kind: DocumentKind;
    readonly how: Understanding;
  }) => Promise<DocumentFile | undefined>;
  readonly findCustomers: (asked: { readonly words: string; readonly how: Understanding }) => Promise<FoundCustomers>;
  /** Writes the last plan, or other changes. */
  readonly apply: (changes: ChangeSet | "planned") => Promise<Writing>;
  readonly undo: (key: number) => Promise<UndoReport>;
  readonly writings: () => Promise<readonly Writing[]>;
};
