import { PartlyWrittenError } from "../../../src/adapters/excel/partly-written";
import { type WorkControl } from "../../../src/adapters/excel/session/work-control";
import { type ChangeSet } from "../../../src/workbook/change-set";
import { type Workbook } from "../../../src/workbook/workbook";
import { CHANGES, SAMPLE } from "../../contract/sample-workbook";
import { failureOf, openSample } from "./opened-host";

/** Some 2 MB of text: three chunks to write. */
const LONG: ChangeSet = [
  ...CHANGES,
  {
    kind: "setCells",
    sheet: "Orders 2025",
    top: 9,
    left: 0,
    rows: Array.from({ length: 400 }, (_, row) => [{ value: `${row} ${"lang verhaal ".repeat(400)}` }]),
  },
];

function readAll(workbook: Workbook) {
  return workbook.read(["Klanten", "Orders 2025"].map((sheet) => ({ sheet, firstColumn: 0, lastColumn: 9 })));
}

/** Somebody who presses Stop as soon as so much is done. */
function stoppedAt(part: number) {
  const stop = new AbortController();
  const parts: number[] = [];
  const onProgress = (now: number) => {
    parts.push(now);
    if (now >= part) stop.abort();
  };
  return { signal: stop.signal, onProgress, parts };
}

const isRising = (parts: readonly number[]) => parts.every((part, index) => part >= (parts[index - 1] ?? 0));

describe("a write", () => {
  it("tells how far it is, and never goes back", async () => {
    const { workbook } = openSample(SAMPLE);
    const watched = stoppedAt(Infinity);
    await workbook.under(watched).apply(LONG, await readAll(workbook));
    expect(watched.parts.filter((part) => part > 0.2 && part < 0.8).length).toBeGreaterThanOrEqual(2);
    expect(isRising(watched.parts)).toBe(true);
    expect(watched.parts.at(-1)).toBe(1);
  });

  it.each`
    part   | because
    ${0.1} | ${"while the cells are compared"}
    ${0.3} | ${"after the first chunk"}
    ${0.5} | ${"after the second"}
  `("that is stopped at $part ($because) leaves the workbook as it was", async ({ part }: { part: number }) => {
    const { workbook, dump, keptReferences } = openSample(SAMPLE);
    const plannedOn = await readAll(workbook);
    const before = dump();
    const stop = stoppedAt(part);
    const error = await failureOf(workbook.under(stop).apply(LONG, plannedOn));
    expect(error).toBe(stop.signal.reason);
    expect(dump()).toEqual(before);
    expect(keptReferences()).toBe(0);
  });

  it("that is stopped before it begins does nothing", async () => {
    const { workbook, dump } = openSample(SAMPLE);
    const plannedOn = await readAll(workbook);
    const before = dump();
    const control: WorkControl = { onProgress: () => {}, signal: AbortSignal.abort() };
    expect(await failureOf(workbook.under(control).apply(LONG, plannedOn))).toBe(control.signal.reason);
    expect(dump()).toEqual(before);
  });

  it("that is stopped when all is written stands, and can be undone", async () => {
    const { workbook, dump } = openSample(SAMPLE);
    const plannedOn = await readAll(workbook);
    const before = dump();
    const receipt = await workbook.under(stoppedAt(0.8)).apply(LONG, plannedOn);
    expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
    expect(dump()).toEqual(before);
  });

  it("says what stands when it is stopped and cannot be taken back", async () => {
    const { workbook, faults, dump } = openSample(SAMPLE);
    const plannedOn = await readAll(workbook);
    const before = dump();
    const stop = stoppedAt(0.3);
    faults.plan({ code: "GeneralException", times: Infinity, when: ({ write }) => stop.signal.aborted && write >= 0 });
    const error = await failureOf(workbook.under(stop).apply(LONG, plannedOn));
    faults.clear();
    if (!(error instanceof PartlyWrittenError)) throw error;
    expect(error.stands.cells?.length).toBeGreaterThan(0);
    expect((await workbook.undo(error.receipt)).complete).toBe(true);
    expect(dump()).toEqual(before);
  });
});

it("an undo that is stopped leaves the write as it was, to be undone later", async () => {
  const { workbook, dump } = openSample(SAMPLE);
  const before = dump();
  const receipt = await workbook.apply(LONG, await readAll(workbook));
  const written = dump();
  const stop = stoppedAt(0.1);
  expect(await failureOf(workbook.under(stop).undo(receipt))).toBe(stop.signal.reason);
  expect(dump()).toEqual(written);
  const watched = stoppedAt(Infinity);
  expect(await workbook.under(watched).undo(receipt)).toEqual({ complete: true, refused: [] });
  expect(isRising(watched.parts)).toBe(true);
  expect(dump()).toEqual(before);
});

it("reading that is stopped ends between two chunks", async () => {
  const { workbook, counters } = openSample(SAMPLE);
  await workbook.apply(LONG, await readAll(workbook));
  const wanted = [{ sheet: "Orders 2025", firstColumn: 0, lastColumn: 9 }];
  counters.reset();
  await workbook.read(wanted);
  const all = counters.syncs;
  expect(counters.largestResponse).toBeLessThan(1_200_000);
  counters.reset();
  const stop = stoppedAt(0.01);
  expect(await failureOf(workbook.under(stop).read(wanted))).toBe(stop.signal.reason);
  expect(counters.syncs).toBeLessThan(all);
});
