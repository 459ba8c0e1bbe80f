import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { type JobId } from "../../../src/jobs/job";
import { mergeChanges } from "../../../src/workbook/merge-changes";
import { project } from "../../../src/workbook/project";
import { findTable } from "../../../src/workbook/snapshot";
import { compareWithCached } from "../../engines/compare-with-cached";
import { recalculate } from "../../engines/libreoffice";
import { validate } from "../../engines/validator";
import { newSheets } from "../recalculation/workbook-file";
import { hoursOf, JAN_1 } from "../visits/agency";
import { agency, MARCH_31 } from "../visits/year-of-visits";

/** A shop's workbook as an earlier version of this program filled it: Deze maand has no block Te factureren. */
const EARLIER = join(__dirname, "../../fixtures/workbooks/earlier/month-nl.xlsx");
const JOBS: readonly JobId[] = [
  "fill-clv",
  "track-units",
  "plan-visits",
  "propose-invoice",
  "report-month",
  "overview",
];

it("a file of an earlier version gets the block as a table that LibreOffice and the file format agree with, and loses it again", async () => {
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-month-"));
  try {
    const bytes = new Uint8Array(await readFile(EARLIER));
    const workbook = openXlsx(bytes, "month-nl.xlsx");
    const before = await workbook.scout();
    const hours = newSheets(hoursOf().sheets);
    const overrides = { rapport_van: JAN_1 + 60, rapport_tot: MARCH_31 };
    const { changes } = agency({ jobs: JOBS, overrides, snapshot: project(before, hours) });
    const receipt = await workbook.apply(mergeChanges([hours, ...changes]), before);
    expect(findTable(await workbook.scout(), "rpMaandFactuur")?.sheet.name).toBe("Deze maand");

    const path = join(folder, "month.xlsx");
    await writeFile(path, workbook.save());
    const recalculated = (await recalculate([path])).get(path);
    expect(compareWithCached(workbook.save(), recalculated?.bytes ?? new Uint8Array())).toEqual([]);
    expect(await validate(path)).toEqual([]);

    await workbook.undo(receipt);
    expect(Buffer.from(workbook.save()).equals(bytes)).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
