import { type MessageKey } from "../i18n/message-key";
import { nl } from "../i18n/nl";
import { type MessageParams, type Translator } from "../i18n/translator";
import { WorkbookError } from "../workbook/errors";
import { printable } from "./report/printable";

/** Something the person at the keyboard can put right: a wrong option, a file in the way. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(
    readonly key: MessageKey,
    readonly params: MessageParams = {},
    options?: ErrorOptions,
  ) {
    super(`${key} ${JSON.stringify(params)}`, options);
  }
}

/** Any error as one line: what, where, what to do. */
export function errorLine(error: unknown, t: Translator): string {
  return printable(t("cli.error.prefix", { sentence: sentenceOf(error, t) }));
}

function sentenceOf(error: unknown, t: Translator): string {
  if (error instanceof WorkbookError) return workbookSentence(error, t);
  if (error instanceof UsageError) return t(error.key, error.params);
  return t("cli.error.unexpected", { message: error instanceof Error ? error.message : String(error) });
}

/** A reason within the sentence is a code too, and is put into words. */
function workbookSentence({ code, details }: WorkbookError, t: Translator): string {
  const reason = `reason.${details["reason"] ?? ""}`;
  return t(`error.${code}`, isKey(reason) ? { ...details, reason: t(reason) } : details);
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(nl, key);
}
