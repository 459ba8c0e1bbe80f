import { realpath, rm } from "node:fs/promises";
import { type Translator } from "../../i18n/translator";
import { type Receipt } from "../../workbook/workbook";
import { readInput } from "../files/read-input";
import { freeReceiptPath, writeReceipt } from "../files/receipt-file";
import { writeAtomically } from "../files/write-atomically";
import { printable } from "../report/printable";
import { UsageError } from "../usage-error";
import { basename } from "node:path";

export type NewFile = { readonly path: string; readonly result: Uint8Array; readonly t: Translator };

/** @returns the line that says so */
export async function writeNewFile({ path, result, t }: NewFile): Promise<readonly string[]> {
  await writeAtomically(path, result);
  return [t("cli.written", { file: printable(path) })];
}

export type InPlace = NewFile & {
  /** The workbook as it was read. */
  readonly before: Uint8Array;
  readonly receipt: Receipt;
};

/**
 * Replaces the workbook, with the receipt beside it before the workbook changes, so that there is never a change without
 * its undo. A link stays a link: the file it points to is replaced.
 * @throws {UsageError | WorkbookError} when somebody else wrote the workbook since it was read, or it cannot be written;
 *   then workbook and folder are as they were
 */
export async function writeInPlace({ path, before, result, receipt, t }: InPlace): Promise<readonly string[]> {
  const workbook = await realpath(path);
  const receiptPath = await freeReceiptPath(workbook);
  await writeReceipt(receiptPath, { file: basename(workbook), receipt });
  try {
    await refuseOtherWriter(workbook, before);
    await writeAtomically(workbook, result);
  } catch (error) {
    await rm(receiptPath, { force: true });
    throw error;
  }
  return [t("cli.written", { file: printable(path) }), t("cli.written.receipt", { receipt: printable(receiptPath) })];
}

async function refuseOtherWriter(path: string, before: Uint8Array): Promise<void> {
  const now = await readInput(path);
  if (Buffer.compare(now, before) !== 0) throw new UsageError("cli.error.file.changed", { file: basename(path) });
}
