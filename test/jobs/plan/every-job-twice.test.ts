import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { JOB_IDS, type JobId } from "../../../src/jobs/job";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { planTwice } from "../plan-twice";

const FILES = [
  "examples/kleine-winkel.xlsx",
  "examples/studentplan.xlsx",
  "examples/urenbundels.xlsx",
  "examples/results/studentplan.xlsx",
  "test/fixtures/workbooks/crm-200-dirty.xlsx",
  "test/fixtures/workbooks/rich.xlsx",
] as const;

async function wholeOf(file: string): Promise<Snapshot> {
  const workbook = openXlsx(new Uint8Array(readFileSync(join(__dirname, "../../..", file))), file);
  const { sheets } = await workbook.scout();
  return workbook.read(
    sheets.flatMap(({ name, usedRange }) =>
      usedRange ? [{ sheet: name, firstColumn: usedRange.left, lastColumn: usedRange.right }] : [],
    ),
  );
}

/** Without names there is nothing left to clean: what cleaning had proposed is no longer needed then. */
const CLEANING: readonly JobId[] = JOB_IDS.filter((id) => id.startsWith("clean"));

describe.each(FILES)("%s", (file) => {
  it.each(["nl", "en"] as const)("gives no change when every job is run a second time (%s)", async (language) => {
    const snapshot = await wholeOf(file);
    const jobs = JOB_IDS.filter((id) => id !== "hand-in");
    const { again, switched } = planTwice({ snapshot, jobs, language });
    expect({ again, switched }).toEqual({ again: [], switched: [] });
  });

  it("gives no change when it is made ready to hand in a second time", async () => {
    const jobs = JOB_IDS.filter((id) => !CLEANING.includes(id));
    const { again, switched } = planTwice({ snapshot: await wholeOf(file), jobs });
    expect({ again, switched }).toEqual({ again: [], switched: [] });
  });
});
