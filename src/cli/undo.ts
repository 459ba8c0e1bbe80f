import { access, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openXlsx } from "../adapters/xlsx/xlsx-workbook";
import { formatCellRef } from "../workbook/address";
import { readInput } from "./files/read-input";
import { readReceipt } from "./files/receipt-file";
import { writeAtomically } from "./files/write-atomically";
import { NODE_PACKER } from "./fill/node-packer";
import { printable } from "./report/printable";
import { type Session } from "./session";
import { type ExitCode } from "./shell";
import { UsageError } from "./usage-error";

const MOST_CELLS_NAMED = 10;

/**
 * Takes back what `fill --in-place` wrote: the workbook beside the receipt is restored. Cells changed since are left alone
 * and named. A receipt that has done its work is removed.
 * @returns 1 when some cells were left alone; the receipt then stays
 * @throws {WorkbookError | UsageError} when receipt and workbook do not belong together; nothing is written then
 */
export async function undo(receiptPath: string, { shell, t }: Session): Promise<ExitCode> {
  const { file, receipt } = await readReceipt(receiptPath);
  const path = join(dirname(receiptPath), file);
  await requireBeside(path, file);
  const workbook = openXlsx(await readInput(path), file, { packer: NODE_PACKER });
  const { complete, refused } = await workbook.undo(receipt);
  await writeAtomically(path, workbook.save());
  if (complete) {
    await rm(receiptPath, { force: true });
    shell.out(`${t("cli.undone", { file: printable(file) })}\n`);
    return 0;
  }
  const cells = refused.slice(0, MOST_CELLS_NAMED).map(formatCellRef).join(", ");
  shell.out(`${printable(t("cli.undone.partly", { file, count: refused.length, cells }))}\n`);
  return 1;
}

async function requireBeside(path: string, file: string): Promise<void> {
  await access(path).catch((error: unknown) => {
    throw new UsageError("cli.error.undo.missing", { file }, { cause: error });
  });
}
