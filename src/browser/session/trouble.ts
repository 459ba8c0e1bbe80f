import { type ErrorCode, type ErrorDetails, WorkbookError } from "../../workbook/errors";

/** What went wrong: something we have words for, or only a message. */
export type Trouble =
  | { readonly code: ErrorCode; readonly details: ErrorDetails }
  | { readonly word: "browser.trouble.several" | "browser.trouble.laterFirst" }
  | { readonly message: string };

/** An error as the page shows it. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof WorkbookError) return { code: error.code, details: error.details };
  return { message: error instanceof Error ? error.message : String(error) };
}
