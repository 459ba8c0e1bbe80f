import { extname } from "node:path";
import { createXlsx } from "../adapters/xlsx/create-xlsx";
import { NEW_KINDS, planNewWorkbook } from "../jobs/new-workbook";
import { type ExistingOutput, checkIsFree } from "./files/output-path";
import { writeAtomically } from "./files/write-atomically";
import { choice } from "./fill/option-values";
import { printable } from "./report/printable";
import { type Session } from "./session";
import { type ExitCode } from "./shell";
import { UsageError } from "./usage-error";

export type NewInput = { readonly kind: string; readonly output: string; readonly existing: ExistingOutput };

/** A new workbook with our empty sheets, ready to be typed in. @throws {UsageError} for another kind, or a file in the way */
export async function newWorkbook(
  { kind: text, output, existing }: NewInput,
  { shell, t, language, translators }: Session,
): Promise<ExitCode> {
  const kind = choice("new", { text, choices: NEW_KINDS });
  if (extname(output).toLowerCase() !== ".xlsx")
    throw new UsageError("cli.error.output.extension", { file: output, extension: ".xlsx" });
  await checkIsFree(output, existing);
  const { changes, projected } = planNewWorkbook(kind, {
    translators,
    language,
    peildatum: shell.today(),
    consent: { typedCells: "keep", textNumbers: "repair" },
  });
  await writeAtomically(output, createXlsx(changes));
  const names = projected.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  shell.out(`${t("cli.created", { file: printable(output), count: names.length, names: names.join(", ") })}\n`);
  return 0;
}
