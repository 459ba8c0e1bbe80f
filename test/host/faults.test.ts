import { dump } from "./dump";
import { failureOf } from "./failure";
import { openHost, type SimulatedHost } from "./host";

const write = ({ excel }: SimulatedHost, options: Excel.RunOptions = {}) =>
  excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1").values = [["een"]];
    sheet.getRange("A2").values = [["twee"]];
    sheet.getRange("A3").format.fill.color = "#FF0000";
    await context.sync();
  });

const filled = ({ book }: SimulatedHost) => dump(book).sheets[0]?.cells.map(([address]) => address);

describe("what can go wrong in Excel", () => {
  it.each`
    number | stands
    ${0}   | ${[]}
    ${1}   | ${["A1"]}
    ${2}   | ${["A1", "A2"]}
  `("write $number fails: $stands stand written", async ({ number, stands }) => {
    const host = openHost();
    host.faults.failAtWrite(number);
    expect((await failureOf(write(host))).code).toBe("GeneralException");
    expect(filled(host)).toEqual(stands);
  });

  it("a planned failure strikes once", async () => {
    const host = openHost();
    host.faults.failAtWrite(0);
    await failureOf(write(host));
    await write(host);
    expect(filled(host)).toEqual(["A1", "A2"]);
  });

  it("the answer is lost: the add-in hears an error although all was done", async () => {
    const host = openHost();
    host.faults.loseAnswer();
    expect((await failureOf(write(host))).code).toBe("ServiceNotAvailable");
    expect(filled(host)).toEqual(["A1", "A2"]);
  });

  it("somebody is typing in a cell: nothing is done", async () => {
    const host = openHost();
    host.faults.isCellBeingEdited = true;
    expect((await failureOf(write(host))).code).toBe("InvalidOperationInCellEditMode");
    expect(filled(host)).toEqual([]);
  });

  it("somebody is typing in a cell: it is done afterwards when the add-in can wait", async () => {
    const host = openHost();
    host.faults.isCellBeingEdited = true;
    const writing = write(host, { delayForCellEdit: true });
    host.faults.isCellBeingEdited = false;
    await writing;
    expect(filled(host)).toEqual(["A1", "A2"]);
  });

  it("a request of more than five megabytes is refused whole", async () => {
    const host = openHost();
    const text = "x".repeat(30_000);
    const writing = host.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:A200");
      range.values = Array.from({ length: 200 }, () => [text]);
      await context.sync();
    });
    expect((await failureOf(writing)).code).toBe("RequestPayloadSizeLimitExceeded");
    expect(filled(host)).toEqual([]);
  });

  it("the workbook is read-only", async () => {
    const host = openHost({ isReadOnly: true });
    expect((await failureOf(write(host))).code).toBe("AccessDenied");
    expect(filled(host)).toEqual([]);
  });

  it("the sheet is protected, but for cells that were unlocked", async () => {
    const host = openHost();
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    expect((await failureOf(write(host))).code).toBe("AccessDenied");
    expect(filled(host)).toEqual(["A1"]);
  });

  it("an older Excel lacks what came later, and the client itself says so", async () => {
    const host = openHost({ requirementSets: { ExcelApi: "1.9" } });
    expect([host.isSetSupported("ExcelApi", "1.9"), host.isSetSupported("ExcelApi", "1.13")]).toEqual([true, false]);
    const resizing = host.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").tables.add("A1:B2", true).resize("A1:C2");
      await context.sync();
    });
    expect((await failureOf(resizing)).code).toBe("ApiNotFound");
  });
});

describe("what a run costs", () => {
  it("is counted in round trips, bytes and calls on single cells", async () => {
    const host = openHost();
    await write(host);
    const { syncs, cellCalls, cellLooks, requestBytes, responseBytes } = host.counters;
    expect([syncs, cellCalls, cellLooks]).toEqual([1, 2, 1]);
    expect(requestBytes).toBeGreaterThan(500);
    expect(responseBytes).toBeGreaterThan(50);
    host.counters.reset();
    expect(host.counters.requestBytes).toBe(0);
  });

  it("does not count a block as single cells", async () => {
    const host = openHost();
    await host.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:B2").load("values");
      await context.sync();
    });
    expect(host.counters.cellCalls).toBe(0);
  });
});
