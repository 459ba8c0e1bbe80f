import { PartlyWrittenError } from "../../../src/adapters/excel/partly-written";
import { WorkbookError } from "../../../src/workbook/errors";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { type Workbook } from "../../../src/workbook/workbook";
import { CHANGES, SAMPLE } from "../../contract/sample-workbook";
import { failureOf, openSample } from "./opened-host";

/** Some hundreds of writes, each in a workbook of its own, on a machine that is busy with the other tests too. */
jest.setTimeout(180_000);

/** Writing actions of `CHANGES`, counted in a run without failures. */
async function countWrites(): Promise<number> {
  const { workbook, faults } = openSample(SAMPLE);
  const plannedOn = await readAll(workbook);
  let writes = 0;
  faults.plan({ code: "GeneralException", when: ({ write }) => (writes = Math.max(writes, write + 1)) < 0 });
  await workbook.apply(CHANGES, plannedOn);
  return writes;
}

function readAll(workbook: Workbook): Promise<Snapshot> {
  return workbook.read(["Klanten", "Orders 2025"].map((sheet) => ({ sheet, firstColumn: 0, lastColumn: 9 })));
}

it("leaves the workbook as it was, whichever write fails", async () => {
  const writes = await countWrites();
  expect(writes).toBeGreaterThan(50);
  for (let write = 0; write < writes - 1; write++) {
    const { workbook, faults, dump } = openSample(SAMPLE);
    const plannedOn = await readAll(workbook);
    const before = dump();
    faults.failAtWrite(write);
    const error = await failureOf(workbook.apply(CHANGES, plannedOn));
    expect([write, error]).toEqual([write, expect.any(WorkbookError)]);
    expect([write, error]).not.toEqual([write, expect.any(PartlyWrittenError)]);
    expect([write, dump()]).toEqual([write, before]);
  }
});

it("says what stands when taking back fails too, and its receipt still takes that back", async () => {
  const writes = await countWrites();
  for (let write = 1; write < writes - 1; write += 7) {
    const { workbook, faults, dump } = openSample(SAMPLE);
    const plannedOn = await readAll(workbook);
    const before = dump();
    faults.plan({ code: "GeneralException", times: Infinity, when: (step) => step.write >= write });
    const error = await failureOf(workbook.apply(CHANGES, plannedOn));
    faults.clear();
    if (!(error instanceof PartlyWrittenError)) throw error;
    expect([write, error.code]).toEqual([write, "workbook.partlyWritten"]);
    expect([write, error.stands.cells]).toEqual([write, expect.any(Array)]);
    expect([write, (await workbook.undo(error.receipt)).complete]).toEqual([write, true]);
    expect([write, dump()]).toEqual([write, before]);
  }
});

it("can be undone again after an undo that failed half-way", async () => {
  const { workbook, faults, dump } = openSample(SAMPLE);
  const before = dump();
  const receipt = await workbook.apply(CHANGES, await readAll(workbook));
  faults.plan({ code: "GeneralException", times: Infinity, when: ({ write }) => write >= 12 });
  const error = await failureOf(workbook.undo(receipt));
  faults.clear();
  expect(error).toBeInstanceOf(PartlyWrittenError);
  expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
  expect(dump()).toEqual(before);
});

it("says that nothing is known when Excel no longer answers", async () => {
  const { workbook, faults } = openSample(SAMPLE);
  const plannedOn = await readAll(workbook);
  let hasFailed = false;
  const when = ({ write }: { write: number }) => (hasFailed ||= write >= 3);
  faults.plan({ code: "ServiceNotAvailable", times: Infinity, when });
  const error = await failureOf(workbook.apply(CHANGES, plannedOn));
  expect(error).toMatchObject({ code: "workbook.partlyWritten", stands: { cells: undefined } });
});
