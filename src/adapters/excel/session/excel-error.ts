import { WorkbookError } from "../../../workbook/errors";

/** Excel's own code of an error it answered with; undefined for any other error. */
export function excelCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** What Excel was doing when it answered with an error, e.g. `Range.getMergedAreasOrNullObject`. */
export function excelLocation(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "";
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return "";
  return typeof debugInfo.errorLocation === "string" ? debugInfo.errorLocation : "";
}

/** Excel's code → the key `reason.<code>` of the sentence. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["InvalidOperationInCellEditMode", "cellEdit"],
  ["AccessDenied", "accessDenied"],
]);

/** Puts a refusal by Excel into our own terms; errors of ours stay as they are. */
export function asWorkbookError(error: unknown, cell: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const reason = REASONS.get(excelCode(error) ?? "") ?? "excelRefused";
  return new WorkbookError("workbook.cannotWrite", { cell, reason }, { cause: error });
}
