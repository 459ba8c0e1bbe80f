import { type CellRef } from "./address";
import { type FindingCode } from "../i18n/finding-codes";

/** How much it matters: `blocking` means a figure is missing or may be wrong until somebody looks at it. */
export type FindingSeverity = "blocking" | "warning" | "hint";

/** Something a person should know about the workbook, with the place and the numbers of the sentence. */
export type Finding = {
  /** i18n key `finding.<code>`. */
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly where?: CellRef;
  /** Fills the sentence; sheet text is only ever shown as text. */
  readonly params: Readonly<Record<string, string | number>>;
};
