import { failureOf } from "../failure";
import { openHost, type SimulatedHost } from "../host";

/** A table "Klanten" in A1:C4, with a formula in its last column, and an order beside it. */
async function withTable(): Promise<SimulatedHost> {
  const host = openHost();
  await change(host, (sheet) => {
    sheet.getRange("A1:C4").values = [
      ["Nr", "Omzet", "Dubbel"],
      ["a", 10, ""],
      ["b", 20, ""],
      ["c", 30, ""],
    ];
    sheet.tables.add("A1:C4", true).name = "Klanten";
    sheet.getRange("C2:C4").formulas = [["=[@Omzet]*2"], ["=[@Omzet]*2"], ["=[@Omzet]*2"]];
  });
  return host;
}

function change({ excel }: SimulatedHost, work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });
}

const cell = ({ book }: SimulatedHost, row: number, column: number) => book.sheets[0]?.cells.get(row, column);
const columnNames = ({ book }: SimulatedHost) => book.sheets[0]?.tables[0]?.columns.map(({ name }) => name);

describe("a table", () => {
  it("takes its column names from its headings, as text, and makes up what is missing or there twice", async () => {
    const host = openHost();
    await change(host, (sheet) => {
      sheet.getRange("A1:D2").values = [
        ["Jaar", 2024, "", "jaar"],
        [1, 2, 3, 4],
      ];
      sheet.tables.add("A1:D2", true);
    });
    expect(columnNames(host)).toEqual(["Jaar", "2024", "Column3", "jaar2"]);
    expect(cell(host, 0, 1)).toEqual({ value: "2024" });
  });

  it("without headings gets a row of them, and the cells move down", async () => {
    const host = openHost();
    await change(host, (sheet) => {
      sheet.getRange("A1:B1").values = [["a", 1]];
      sheet.tables.add("A1:B1", false);
    });
    expect([cell(host, 0, 0)?.value, cell(host, 1, 0)?.value]).toEqual(["Column1", "a"]);
  });

  it("renames a column, also in formulas, when somebody writes its heading", async () => {
    const host = await withTable();
    await change(host, (sheet) => (sheet.getRange("B1").values = [["Omzet 2024"]]));
    expect(columnNames(host)).toEqual(["Nr", "Omzet 2024", "Dubbel"]);
    expect(cell(host, 1, 2)?.formula).toBe("Klanten[[#This Row],[Omzet 2024]]*2");
  });

  it("renames itself in formulas", async () => {
    const host = await withTable();
    await change(host, (sheet) => (sheet.tables.getItem("Klanten").name = "Relaties"));
    expect(cell(host, 1, 2)?.formula).toBe("Relaties[[#This Row],[Omzet]]*2");
  });

  it("grows over the headings and rows that stand beside it", async () => {
    const host = await withTable();
    await change(host, (sheet) => {
      sheet.getRange("D1:D4").values = [["CLV"], [1], [2], [3]];
      sheet.tables.getItem("Klanten").resize("A1:D5");
    });
    expect(columnNames(host)).toEqual(["Nr", "Omzet", "Dubbel", "CLV"]);
  });

  it.each`
    range      | because
    ${"A2:C5"} | ${"the heading row must stay the heading row"}
    ${"F1:G4"} | ${"it must overlap the old place"}
    ${"A1:C1"} | ${"a table has at least one row"}
  `("cannot be resized to $range: $because", async ({ range }) => {
    const host = await withTable();
    const resizing = change(host, (sheet) => sheet.tables.getItem("Klanten").resize(range));
    expect((await failureOf(resizing)).code).toBe("InvalidArgument");
  });

  it.each`
    what                           | work                                                                              | code
    ${"over another table"}        | ${(sheet: Excel.Worksheet) => sheet.tables.add("C4:D5", true)}                    | ${"InvalidOperation"}
    ${"with a cell for a name"}    | ${(sheet: Excel.Worksheet) => (sheet.tables.add("F1:G2", true).name = "AB12")}    | ${"InvalidArgument"}
    ${"with a name that is taken"} | ${(sheet: Excel.Worksheet) => (sheet.tables.add("F1:G2", true).name = "KLANTEN")} | ${"ItemAlreadyExists"}
  `("cannot stand $what", async ({ work, code }) => {
    expect((await failureOf(change(await withTable(), work))).code).toBe(code);
  });

  it("gets a totals row, and loses it", async () => {
    const host = await withTable();
    await change(host, (sheet) => (sheet.tables.getItem("Klanten").showTotals = true));
    expect([cell(host, 4, 0)?.value, host.book.sheets[0]?.tables[0]?.rect.bottom]).toEqual(["Total", 4]);
    await change(host, (sheet) => (sheet.tables.getItem("Klanten").showTotals = false));
    expect([cell(host, 4, 0), host.book.sheets[0]?.tables[0]?.rect.bottom]).toEqual([undefined, 3]);
  });

  it("takes a column and a row of its own", async () => {
    const host = await withTable();
    await change(host, (sheet) => {
      const table = sheet.tables.getItem("Klanten");
      table.columns.add(undefined, [["CLV"], [1], [2], [3]]);
      table.rows.add(undefined, [["d", 40, "", 4]]);
    });
    expect(columnNames(host)).toEqual(["Nr", "Omzet", "Dubbel", "CLV"]);
    expect([cell(host, 4, 0)?.value, host.book.sheets[0]?.tables[0]?.rect.bottom]).toEqual(["d", 4]);
  });
});

describe("a filter", () => {
  const filterOnB = (sheet: Excel.Worksheet) =>
    sheet.tables.getItem("Klanten").columns.getItem("Nr").filter.applyValuesFilter(["b"]);

  it("hides rows, and a block that is written skips them: the pain of filtered tables", async () => {
    const host = await withTable();
    await change(host, filterOnB);
    await change(host, (sheet) => (sheet.getRange("B2:B4").values = [[1], [2], [3]]));
    expect([1, 2, 3].map((row) => cell(host, row, 1)?.value)).toEqual([10, 2, 30]);
  });

  it("can be seen, taken away and put back", async () => {
    const host = await withTable();
    await change(host, filterOnB);
    const seen = await host.excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem("Klanten");
      autoFilter.load("isDataFiltered,criteria");
      await context.sync();
      return [autoFilter.isDataFiltered, autoFilter.criteria];
    });
    expect(seen).toEqual([true, [{ filterOn: "Values", values: ["b"] }, null, null]]);
    await change(host, (sheet) => sheet.tables.getItem("Klanten").clearFilters());
    await change(host, (sheet) => (sheet.getRange("B2:B4").values = [[1], [2], [3]]));
    expect([1, 2, 3].map((row) => cell(host, row, 1)?.value)).toEqual([1, 2, 3]);
  });

  it("on plain cells compares numbers", async () => {
    const host = await withTable();
    await change(host, (sheet) => {
      sheet.getRange("F1:F3").values = [["Bedrag"], [5], [50]];
      sheet.autoFilter.apply("F1:F3", 0, { filterOn: "Custom", criterion1: ">10" });
    });
    expect([...(host.book.sheets[0]?.filteredRows ?? [])]).toEqual([1]);
  });
});
