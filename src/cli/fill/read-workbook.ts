import { type XlsxWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { columnsToRead, registerColumns } from "../../jobs/engine/columns-to-read";
import { understand, type UnderstandInput } from "../../jobs/engine/workbench";
import { type JobId } from "../../jobs/job";
import { type MatchCorrection } from "../../workbook/recognise/recognition";
import { type Snapshot } from "../../workbook/snapshot";
import { checkCorrection } from "./match-option";

export type ReadWorkbook = { readonly snapshot: Snapshot; readonly corrections: readonly MatchCorrection[] };

/** Scouts, finds out what is what, and reads the columns that matter; corrections are checked against what is there. */
export async function readWorkbook(
  workbook: XlsxWorkbook,
  input: Omit<UnderstandInput, "snapshot"> & { readonly file: string; readonly jobs?: readonly JobId[] | "all" },
): Promise<ReadWorkbook> {
  const scouted = await workbook.scout();
  const corrections = (input.corrections ?? []).map((correction) =>
    checkCorrection(correction, { snapshot: scouted, file: input.file }),
  );
  const ours = registerColumns(scouted);
  const known = ours.length > 0 ? await workbook.read(ours) : scouted;
  const bench = understand({ ...input, corrections, snapshot: known });
  return { corrections, snapshot: await workbook.read(columnsToRead(bench, input.jobs)) };
}
