import { dump } from "./dump";
import { bookFromFixture } from "./from-xlsx";
import { bookFromLayouts } from "./from-snapshot";
import { openHost } from "./host";
import { SAMPLE } from "../contract/sample-workbook";

describe("a workbook of 200 customers and 2,000 orders", () => {
  it("opens with its sheets, tables, names and cells", async () => {
    const { excel } = openHost({ book: bookFromFixture("crm-200.xlsx") });
    const seen = await excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load("items/name");
      tables.load("items/name");
      const [customers, orders] = [worksheets.getItem("Klantenbestand 2024"), worksheets.getItem("Orders")];
      const used = [customers, orders].map((sheet) => sheet.getUsedRange(true).load("address"));
      const customer = customers.getRange("A5").load("values");
      const date = orders.getRange("C2").load("numberFormat,valueTypes");
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name }) => name),
        tables: tables.items.map(({ name }) => name.toLowerCase()),
        used: used.map(({ address }) => address),
        customer: customer.values,
        date: [date.numberFormat, date.valueTypes],
      };
    });
    expect(seen).toMatchObject({
      sheets: expect.arrayContaining(["Klantenbestand 2024", "Orders"]),
      tables: expect.arrayContaining(["tblorders"]),
      used: ["'Klantenbestand 2024'!A1:M204", "Orders!A1:L2001"],
      customer: [["K000001"]],
      date: [[["dd-mm-yyyy"]], [["Double"]]],
    });
  });

  it("sums per customer to what the orders add up to", async () => {
    const book = bookFromFixture("crm-200.xlsx");
    const { excel } = openHost({ book });
    const [sum, whole] = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Klantenbestand 2024");
      const perCustomer = sheet.getRange("P5:P204");
      perCustomer.formulas = Array.from({ length: 200 }, (_, row) => [
        `=SUMIFS(Orders!$H:$H,Orders!$B:$B,$A${row + 5})`,
      ]);
      sheet.getRange("Q1:Q2").formulas = [["=SUM(P5:P204)"], ["=SUM(Orders!H2:H2001)"]];
      const totals = sheet.getRange("Q1:Q2").load("values");
      await context.sync();
      return totals.values.flat().map((value) => Math.round(Number(value) * 100));
    });
    expect(sum).toBe(whole);
    expect(sum).toBeGreaterThan(0);
  });
});

describe("the dump of a workbook", () => {
  const sample = () => bookFromLayouts(SAMPLE);

  it("is the same for workbooks that are alike", () => {
    expect(dump(sample())).toEqual(dump(sample()));
  });

  it.each`
    what                | change
    ${"a value"}        | ${(sheet: Excel.Worksheet) => (sheet.getRange("J9").values = [[1]])}
    ${"a fill"}         | ${(sheet: Excel.Worksheet) => (sheet.getRange("J9").format.fill.color = "#FFFFFF")}
    ${"a border"}       | ${(sheet: Excel.Worksheet) => (sheet.getRange("J9").format.borders.getItem("EdgeTop").style = "Continuous")}
    ${"a width"}        | ${(sheet: Excel.Worksheet) => (sheet.getRange("J:J").format.columnWidth = 99)}
    ${"a format"}       | ${(sheet: Excel.Worksheet) => (sheet.getRange("J:J").numberFormat = [["@"]])}
    ${"a rule"}         | ${(sheet: Excel.Worksheet) => (sheet.getRange("J9").conditionalFormats.add("Custom").custom.rule.formula = "=J9>1")}
    ${"a validation"}   | ${(sheet: Excel.Worksheet) => (sheet.getRange("J9").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } })}
    ${"a prompt"}       | ${(sheet: Excel.Worksheet) => (sheet.getRange("J9").dataValidation.prompt = { message: "m", showPrompt: true, title: "t" })}
    ${"a frozen row"}   | ${(sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(1)}
    ${"a chart"}        | ${(sheet: Excel.Worksheet) => sheet.charts.add("Line", sheet.getRange("A1:A3"))}
    ${"a table's name"} | ${(sheet: Excel.Worksheet) => (sheet.tables.getItem("Klanten").name = "Anders")}
    ${"protection"}     | ${(sheet: Excel.Worksheet) => sheet.protection.protect()}
    ${"a name"}         | ${(sheet: Excel.Worksheet) => sheet.names.add("hier", sheet.getRange("A1"))}
    ${"the tab"}        | ${(sheet: Excel.Worksheet) => (sheet.tabColor = "#123456")}
    ${"the print area"} | ${(sheet: Excel.Worksheet) => sheet.pageLayout.setPrintArea("A1:B2")}
  `("shows $what that was changed", async ({ change }: { change: (sheet: Excel.Worksheet) => unknown }) => {
    const { excel, book } = openHost({ book: sample() });
    const before = dump(book);
    await excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Klanten"));
      await context.sync();
    });
    expect(dump(book)).not.toEqual(before);
  });
});
