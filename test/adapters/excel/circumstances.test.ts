import { type ChangeSet } from "../../../src/workbook/change-set";
import { findSheet } from "../../../src/workbook/snapshot";
import { type Workbook } from "../../../src/workbook/workbook";
import { CHANGES, SAMPLE } from "../../contract/sample-workbook";
import { bookFromLayouts } from "../../host/from-snapshot";
import { typeIn } from "../../host/somebody";
import { failureOf, openSample } from "./opened-host";

const SHEETS = ["Klanten", "Orders 2025", "Instellingen"];

function readAll(workbook: Workbook) {
  return workbook.read(SHEETS.map((sheet) => ({ sheet, firstColumn: 0, lastColumn: 9 })));
}

function oneCell(sheet: string, value: string | number): ChangeSet {
  return [{ kind: "setCells", sheet, top: 9, left: 0, rows: [[{ value }]] }];
}

describe("what stands in the way", () => {
  it("waits until nobody is typing in a cell any more", async () => {
    const { workbook, faults } = openSample(SAMPLE);
    const plannedOn = await readAll(workbook);
    faults.isCellBeingEdited = true;
    setTimeout(() => (faults.isCellBeingEdited = false), 20);
    await workbook.apply(CHANGES, plannedOn);
    expect(findSheet(await workbook.scout(), "Instellingen")).toBeDefined();
  });

  it("refuses a protected sheet before anything is written", async () => {
    const book = bookFromLayouts(SAMPLE);
    const sheet = book.findSheet("Orders 2025");
    if (sheet) sheet.protection = {};
    const { workbook, dump } = openSample(SAMPLE, { book });
    const before = dump();
    const error = await failureOf(workbook.apply(CHANGES, await readAll(workbook)));
    expect(error).toMatchObject({ code: "workbook.protectedSheet", details: { sheet: "Orders 2025" } });
    expect(dump()).toEqual(before);
  });

  it("refuses a workbook that was opened to be read", async () => {
    const { workbook } = openSample(SAMPLE, { isReadOnly: true });
    const error = await failureOf(workbook.apply(CHANGES, await readAll(workbook)));
    expect(error).toMatchObject({ code: "workbook.cannotWrite", details: { reason: "readOnly" } });
  });

  it("refuses new sheets where the structure of the workbook is protected", async () => {
    const book = bookFromLayouts(SAMPLE);
    book.isStructureProtected = true;
    const { workbook } = openSample(SAMPLE, { book });
    const error = await failureOf(workbook.apply(CHANGES, await readAll(workbook)));
    expect(error).toMatchObject({ details: { cell: "Instellingen", reason: "structureLocked" } });
  });

  it("refuses to resize a table where Excel is too old for that, and writes cells all the same", async () => {
    const { workbook, dump } = openSample(SAMPLE, { requirementSets: { ExcelApi: "1.9" } });
    const before = dump();
    const error = await failureOf(workbook.apply(CHANGES, await readAll(workbook)));
    expect(error).toMatchObject({ details: { cell: "Klanten", reason: "oldExcel" } });
    expect(dump()).toEqual(before);
    await workbook.apply(oneCell("Orders 2025", 5), await readAll(workbook));
    expect(findSheet(await readAll(workbook), "Orders 2025")?.cells.value(9, 0)).toBe(5);
  });

  it.each([
    ["a sheet that is gone", "Weg", "noSheet"],
    ["a text longer than a cell", "Klanten", "textTooLong"],
  ])("refuses %s before anything is written", async (_, sheet, reason) => {
    const { workbook, dump } = openSample(SAMPLE);
    const before = dump();
    const error = await failureOf(workbook.apply(oneCell(sheet, "x".repeat(32_768)), await readAll(workbook)));
    expect(error).toMatchObject({ code: "workbook.cannotWrite", details: { reason } });
    expect(dump()).toEqual(before);
  });
});

it("reads a workbook with more merged blocks than Excel can list, without these", async () => {
  const { workbook, faults } = openSample(SAMPLE);
  faults.plan({ code: "GeneralException", when: ({ api }) => api.startsWith("RangeAreas") });
  const snapshot = await readAll(workbook);
  expect(findSheet(snapshot, "Orders 2025")?.merges).toEqual([]);
  expect(findSheet(snapshot, "Orders 2025")?.cells.value(2, 2)).toBe(100);
});

describe("filters", () => {
  const filter = new Map([[1, { filterOn: "Values", values: ["Bakkerij Vos"] }]]);

  it("writes the rows that a table's filter hides, and puts the filter back", async () => {
    const book = bookFromLayouts(SAMPLE);
    const [table] = book.findSheet("Klanten")?.tables ?? [];
    if (!table) throw new Error("no table");
    table.filter = filter;
    const sheet = book.findSheet("Klanten");
    if (sheet) sheet.filteredRows = new Set([2, 3]);
    const { workbook, dump } = openSample(SAMPLE, { book });
    const before = dump();
    const receipt = await workbook.apply(CHANGES, await readAll(workbook));
    expect(receipt.findings).toEqual([{ code: "excel.filterRestored", severity: "hint", params: { name: "Klanten" } }]);
    expect(findSheet(await readAll(workbook), "Klanten")?.cells.formula(3, 3)).toBe(
      "Klanten[[#This Row],[Omzet]]*0.45",
    );
    expect(table.filter).toEqual(filter);
    expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
    expect(dump()).toEqual(before);
  });

  it("says so when a filter of plain cells cannot be put back", async () => {
    const book = bookFromLayouts(SAMPLE);
    const sheet = book.findSheet("Orders 2025");
    if (!sheet) throw new Error("no sheet");
    sheet.autoFilter = {
      rect: { top: 1, left: 0, bottom: 4, right: 2 },
      filter: new Map([[1, { filterOn: "Values", values: ["00123"] }]]),
    };
    const { workbook, faults } = openSample(SAMPLE, { book });
    const plannedOn = await readAll(workbook);
    faults.plan({ code: "GeneralException", when: ({ api }) => api === "AutoFilter.apply" });
    const { findings } = await workbook.apply(oneCell("Orders 2025", 5), plannedOn);
    expect(findings).toEqual([{ code: "excel.filterLost", severity: "warning", params: { name: "Orders 2025" } }]);
  });
});

describe("dates of 1904", () => {
  const day = {
    kind: "setCells",
    sheet: "Klanten",
    top: 9,
    left: 0,
    rows: [[{ value: 46_000, style: { numberFormat: "dd-mm-yyyy" } }]],
  } as const;

  it("are serials of 1900 to us, and stay what Excel counts for itself", async () => {
    const { workbook, book } = openSample(SAMPLE, { use1904Dates: true });
    const { findings } = await workbook.apply([day], await readAll(workbook));
    expect(findings).toEqual([]);
    expect(book.findSheet("Klanten")?.cells.get(9, 0)?.value).toBe(46_000 - 1462);
    expect(findSheet(await readAll(workbook), "Klanten")?.cells.value(9, 0)).toBe(46_000);
  });
});

describe("text", () => {
  it.each`
    text                     | because
    ${"00123"}               | ${"an id keeps its zeros"}
    ${"1-2"}                 | ${"no date"}
    ${"12e3"}                | ${"no number"}
    ${"=1+1"}                | ${"no formula"}
    ${'=HYPERLINK("http:")'} | ${"never a formula from a sheet"}
    ${"+31 6 1234"}          | ${"a telephone number"}
    ${"-x"}                  | ${"no formula either"}
    ${"@home"}               | ${"nor this"}
    ${"TRUE"}                | ${"a word, not a truth value"}
    ${"#N/A"}                | ${"a word, not an error"}
    ${"'s Gravenhage"}       | ${"its own apostrophe stays"}
    ${"12:30"}               | ${"no time"}
    ${"€ 5"}                 | ${"no amount"}
    ${"50%"}                 | ${"no percentage"}
    ${" =1"}                 | ${"a blank in front"}
    ${"__proto__"}           | ${"a name like any other"}
    ${"Ünal & Zn. <b>"}      | ${"any letter"}
  `("$text stays that text: $because", async ({ text }: { text: string }) => {
    for (const numberFormat of [undefined, "@", "0.00"]) {
      const { workbook } = openSample(SAMPLE);
      const style = numberFormat === undefined ? {} : { style: { numberFormat } };
      const rows = [[{ value: text, ...style }]];
      const { findings } = await workbook.apply(
        [{ kind: "setCells", sheet: "Klanten", top: 9, left: 5, rows }],
        await readAll(workbook),
      );
      expect([numberFormat, findings]).toEqual([numberFormat, []]);
      expect(findSheet(await readAll(workbook), "Klanten")?.cells.value(9, 5)).toBe(text);
    }
  });

  it("writes numbers and formulas into cells that are formatted as text", async () => {
    const { workbook, book, dump } = openSample(SAMPLE);
    book.findSheet("Klanten")?.formats.write({ top: 9, left: 5, bottom: 9, right: 6 }, "numberFormat", "@");
    const before = dump();
    const rows = [[{ value: 12 }, { value: 13, formula: "12+1" }]];
    const receipt = await workbook.apply(
      [{ kind: "setCells", sheet: "Klanten", top: 9, left: 5, rows }],
      await readAll(workbook),
    );
    expect(receipt.findings).toEqual([]);
    expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
    expect(dump()).toEqual(before);
  });
});

describe("undo", () => {
  it("survives closing the pane: the newest write first, then the one before", async () => {
    const { workbook, reopen, dump } = openSample(SAMPLE);
    const before = dump();
    await workbook.apply(CHANGES, await readAll(workbook));
    const between = { ...dump(), customXml: [] };
    await workbook.apply(oneCell("Orders 2025", "laatste"), await readAll(workbook));
    const [newest] = await reopen().receipts();
    expect(newest && (await reopen().undo(newest))).toEqual({ complete: true, refused: [] });
    expect({ ...dump(), customXml: [] }).toEqual(between);
    const [first, ...others] = await reopen().receipts();
    expect(others).toEqual([]);
    expect(first && (await reopen().undo(first))).toEqual({ complete: true, refused: [] });
    expect(dump()).toEqual(before);
  });

  it("does not take a sheet of ours away on which somebody has drawn a chart", async () => {
    const { workbook, excel } = openSample(SAMPLE);
    const receipt = await workbook.apply(CHANGES, await readAll(workbook));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Instellingen");
      sheet.charts.add("Line", sheet.getRange("A3:B4"), "Columns");
      await context.sync();
    });
    const report = await workbook.undo(receipt);
    expect(report).toEqual({ complete: false, refused: [{ sheet: "Instellingen", row: 0, column: 0 }] });
    expect(findSheet(await workbook.scout(), "Instellingen")).toBeDefined();
  });

  it("gives a user's own colours back", async () => {
    const { workbook, book, dump } = openSample(SAMPLE);
    const formats = book.findSheet("Klanten")?.formats;
    formats?.write({ top: 0, left: 3, bottom: 3, right: 3 }, "fill.color", "#FFCC00");
    formats?.write({ top: 0, left: 3, bottom: 0, right: 3 }, "font.bold", true);
    const before = dump();
    const receipt = await workbook.apply(CHANGES, await readAll(workbook));
    await workbook.undo(receipt);
    expect(dump()).toEqual(before);
  });

  it("works while the pane is open when the workbook cannot keep the receipt", async () => {
    const { workbook, faults, dump } = openSample(SAMPLE);
    const before = dump();
    const plannedOn = await readAll(workbook);
    faults.plan({ code: "GeneralException", when: ({ api }) => api.startsWith("CustomXmlPart") });
    const receipt = await workbook.apply(CHANGES, plannedOn);
    expect(receipt.findings).toEqual([{ code: "excel.undoNotKept", severity: "hint", params: {} }]);
    await workbook.undo(receipt);
    expect(dump()).toEqual(before);
  });

  it("says when Excel works out something else than we did", async () => {
    const { workbook } = openSample(SAMPLE);
    const rows = [[{ value: 5, formula: "2+2" }]];
    const { findings } = await workbook.apply(
      [{ kind: "setCells", sheet: "Klanten", top: 9, left: 5, rows }],
      await readAll(workbook),
    );
    const where = { sheet: "Klanten", row: 9, column: 5 };
    expect(findings).toEqual([
      { code: "excel.otherResult", severity: "warning", where, params: { expected: 5, found: 4 } },
    ]);
  });

  it("says a day that differs as a day", async () => {
    const { workbook } = openSample(SAMPLE);
    const rows = [[{ value: 46_022, formula: "DATE(2025,12,30)", style: { numberFormat: "dd-mm-yyyy" } }]];
    const { findings } = await workbook.apply(
      [{ kind: "setCells", sheet: "Klanten", top: 9, left: 5, rows }],
      await readAll(workbook),
    );
    expect(findings).toMatchObject([
      { code: "excel.otherResult", params: { expected: "31-12-2025", found: "30-12-2025" } },
    ]);
  });

  it("refuses a receipt of another workbook", async () => {
    const receipt = await openSample(SAMPLE).workbook.apply(
      oneCell("Klanten", "hier"),
      await readAll(openSample(SAMPLE).workbook),
    );
    const { workbook, book } = openSample(SAMPLE);
    typeIn(book, { sheet: "Klanten", address: "A10" }, "daar");
    expect(await failureOf(workbook.undo(receipt))).toMatchObject({ code: "undo.wrongFile" });
  });
});
