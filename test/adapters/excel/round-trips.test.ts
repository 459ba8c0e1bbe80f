import { CHANGES, SAMPLE } from "../../contract/sample-workbook";
import { type Workbook } from "../../../src/workbook/workbook";
import { type SheetLayout } from "../../../src/workbook/sheet-layout";
import { findSheet } from "../../../src/workbook/snapshot";
import { bookFromLayouts } from "../../host/from-snapshot";
import { openSample } from "./opened-host";

const [TABLES, PLAIN] = SAMPLE;

/** So many sheets without tables, as wide as asked. */
function plainSheets(count: number, width = 3): SheetLayout[] {
  if (!PLAIN) throw new Error("no plain sheet in the sample");
  const row = Array.from({ length: width }, (_, column) => ({ value: `kop ${column}` }));
  return Array.from({ length: count }, (_, index) => ({
    ...PLAIN,
    name: `Blad ${index + 1}`,
    rows: [row, row],
    merges: [],
  }));
}

async function scoutings(sheets: readonly SheetLayout[], times: number): Promise<number[]> {
  const { workbook, counters } = openSample(sheets);
  const syncs: number[] = [];
  for (let time = 0; time < times; time++) {
    counters.reset();
    await workbook.scout();
    syncs.push(counters.syncs);
  }
  return syncs;
}

describe("round trips of a scout", () => {
  it.each`
    sheets                | expected  | because
    ${plainSheets(1)}     | ${[1, 1]} | ${"sheets are reached one after the other, without knowing their names"}
    ${plainSheets(8)}     | ${[1, 1]} | ${"eight of them as well"}
    ${plainSheets(12)}    | ${[2, 1]} | ${"more sheets than expected are asked for afterwards, once"}
    ${SAMPLE}             | ${[2, 1]} | ${"a table can only be reached by its name, known from the first time on"}
    ${plainSheets(1, 60)} | ${[2, 1]} | ${"25 columns of each of eight sheets; when there turned out to be one sheet, 200"}
  `("are $expected, first and later: $because", async ({ sheets, expected }) => {
    expect(await scoutings(sheets, 2)).toEqual(expected);
  });

  it("stay small however many wide sheets there are", async () => {
    const { workbook, counters } = openSample(plainSheets(40, 300));
    const { sheets } = await workbook.scout();
    expect(sheets.every(({ cells }) => cells.value(1, 299) === "kop 299")).toBe(true);
    expect(Math.max(counters.largestRequest, counters.largestResponse)).toBeLessThan(1_200_000);
  });

  it("see what changed since the last time: renamed sheets, and a table with the name of another", async () => {
    const { workbook, excel } = openSample(SAMPLE);
    await workbook.scout();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Klanten").tables.getItem("Klanten").name = "Relaties";
      worksheets.getItem("Klanten").name = "Bestand";
      const added = worksheets.add("Klanten");
      added.position = 0;
      added.getRange("C3:D4").values = [
        ["Nr", "Naam"],
        [1, "x"],
      ];
      added.tables.add("C3:D4", true).name = "Klanten";
      await context.sync();
    });
    const snapshot = await workbook.scout();
    expect(
      snapshot.sheets.map(({ name, tables }) => [name, tables.map((table) => [table.name, table.range.top])]),
    ).toEqual([
      ["Klanten", [["Klanten", 2]]],
      ["Bestand", [["Relaties", 0]]],
      ["Orders 2025", []],
    ]);
  });

  it("leave nothing behind for Excel to remember", async () => {
    const { workbook, keptReferences } = openSample(SAMPLE);
    await workbook.scout();
    expect(keptReferences()).toBe(0);
  });
});

describe("in one request or step", () => {
  it("is never more than Excel takes: what is refused for its size leaves the workbook as it was", async () => {
    const { workbook, faults, dump } = openSample(SAMPLE);
    const plannedOn = await readAll(workbook);
    const before = dump();
    faults.largestRequest = 20_000;
    await expect(workbook.apply(CHANGES, plannedOn)).rejects.toMatchObject({ code: "workbook.cannotWrite" });
    expect(dump()).toEqual(before);
  });

  it.each([
    ["one step of Excel's own undo where Excel can do that", { ExcelUndoApiAll: "1.0" }, true],
    ["as many as there are batches elsewhere", {}, undefined],
  ])("a write is %s", async (_, requirementSets, expected) => {
    const host = openSample(SAMPLE, { requirementSets });
    const asked: unknown[] = [];
    const run: typeof Excel.run = (...args: unknown[]) => {
      asked.push(Object(args[0]).mergeUndoGroup);
      // The client has one function for all these ways of calling it.
      return (host.excel.run as (...given: unknown[]) => Promise<never>)(...args);
    };
    const workbook = host.reopen({ run });
    await workbook.apply(CHANGES, await readAll(workbook));
    expect(new Set(asked)).toEqual(new Set([expected]));
  });
});

it("an Excel as old as the manifest allows takes new sheets with all that is on them, and gives them back", async () => {
  const book = bookFromLayouts(SAMPLE);
  const { workbook, dump } = openSample(SAMPLE, { book, requirementSets: { ExcelApi: "1.9" } });
  const before = dump();
  const changes = CHANGES.filter(({ kind }) => kind !== "resizeTable");
  // Cells beside the table instead of in it: only naming its rows is not possible there.
  const plain = changes.map((change) =>
    change.kind === "setCells" && change.sheet === "Klanten" ? { ...change, left: 6 } : change,
  );
  const receipt = await workbook.apply(plain, await readAll(workbook));
  expect(findSheet(await workbook.scout(), "Instellingen")?.tables).toHaveLength(1);
  expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
  expect(dump()).toEqual(before);
});

it("a very hidden sheet is read and written, and stays as hidden as it was", async () => {
  const book = bookFromLayouts(SAMPLE);
  const sheet = book.findSheet("Orders 2025");
  if (sheet) sheet.visibility = "VeryHidden";
  const { workbook } = openSample(SAMPLE, { book });
  const receipt = await workbook.apply(CHANGES, await readAll(workbook));
  const after = findSheet(await readAll(workbook), "Orders 2025");
  expect([after?.visibility, after?.cells.value(2, 2), receipt.findings]).toEqual(["veryHidden", 110, []]);
});

it("a slow Excel is waited for, also by somebody who stops meanwhile", async () => {
  const { workbook, faults, dump } = openSample(SAMPLE);
  const plannedOn = await readAll(workbook);
  const before = dump();
  faults.latency = 10;
  const stop = new AbortController();
  const onProgress = (part: number) => {
    // Pressed while an answer is on its way.
    if (part >= 0.2) setTimeout(() => stop.abort(), 5);
  };
  await expect(workbook.under({ onProgress, signal: stop.signal }).apply(CHANGES, plannedOn)).rejects.toBe(
    await new Promise((resolve) => {
      stop.signal.addEventListener("abort", () => resolve(stop.signal.reason));
    }),
  );
  expect(dump()).toEqual(before);
});

function readAll(workbook: Workbook) {
  return workbook.read([TABLES, PLAIN].map((sheet) => ({ sheet: sheet?.name ?? "", firstColumn: 0, lastColumn: 9 })));
}
