/**
 * Everything that can be wrong with a workbook as a whole, as codes. Their words stand in `i18n` under
 * `error.<code>`, in both languages; a test holds the two lists together.
 */
export const ERROR_CODES = [
  "file.notFound",
  "file.empty",
  "file.truncated",
  "file.notZip",
  "file.encrypted",
  "file.oldXls",
  "file.xlsb",
  "file.ods",
  "file.csvRenamed",
  "file.htmlRenamed",
  "file.notWorkbook",
  "file.strict",
  "file.signed",
  "file.tooLarge",
  "file.tooManyCells",
  "file.badPath",
  "file.doctype",
  "file.brokenXml",
  "file.badPart",
  "file.cannotWrite",
  "csv.unreadable",
  "csv.noColumns",
  "workbook.changed",
  "workbook.partlyWritten",
  "program.unreachable",
  "workbook.hiddenSheet",
  "workbook.noSheet",
  "workbook.protectedSheet",
  "workbook.cannotWrite",
  "undo.wrongFile",
  "undo.badReceipt",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What the sentence needs to say what, where and how much. Never a formula, never HTML. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** Something that stops the work. The edges (pane, ribbon, command line) turn its code into a sentence. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}
