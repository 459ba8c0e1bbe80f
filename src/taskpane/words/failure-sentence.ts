import { type Language, type MessageKey } from "../../i18n";
import { type ErrorCode, type ErrorDetails } from "../../workbook/errors";
import { loadTranslator } from "./load-translators";

export type WorkbookFailure = { readonly code: ErrorCode; readonly details: ErrorDetails };

/** What went wrong with a workbook, as a sentence; a reason within it is put into words too. */
export async function loadFailureSentence(language: Language, { code, details }: WorkbookFailure): Promise<string> {
  const [t, { screens }] = await Promise.all([loadTranslator(language), import("../../i18n/nl/screens")]);
  const isKey = (key: string): key is MessageKey => Object.hasOwn(screens, key);
  const reason = `reason.${details["reason"] ?? ""}`;
  return t(`error.${code}`, isKey(reason) ? { ...details, reason: t(reason) } : details);
}
