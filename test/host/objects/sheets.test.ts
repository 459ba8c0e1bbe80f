import { dump } from "../dump";
import { failureOf } from "../failure";
import { openHost, type SimulatedHost } from "../host";

function change({ excel }: SimulatedHost, work: (context: Excel.RequestContext) => unknown): Promise<void> {
  return excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

const sheets = ({ worksheets }: Excel.Workbook) => worksheets;

describe("sheets", () => {
  it.each`
    name              | code                   | because
    ${"Blad1"}        | ${"ItemAlreadyExists"} | ${"it is taken"}
    ${"BLAD1"}        | ${"ItemAlreadyExists"} | ${"capitals make no difference"}
    ${"a/b"}          | ${"InvalidArgument"}   | ${"a slash is not allowed"}
    ${"'x"}           | ${"InvalidArgument"}   | ${"an apostrophe in front is not allowed"}
    ${"x".repeat(32)} | ${"InvalidArgument"}   | ${"at most 31 characters"}
  `("cannot be called $name: $because", async ({ name, code }) => {
    const adding = change(openHost(), ({ workbook }) => sheets(workbook).add(name));
    expect((await failureOf(adding)).code).toBe(code);
  });

  it("move, hide and go, but one stays in view", async () => {
    const host = openHost();
    await change(host, ({ workbook }) => {
      sheets(workbook).add("Twee").position = 0;
      sheets(workbook).getItem("Blad1").visibility = "Hidden";
    });
    expect(host.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Twee", "Visible"],
      ["Blad1", "Hidden"],
    ]);
    const deleting = change(host, ({ workbook }) => sheets(workbook).getItem("Twee").delete());
    expect((await failureOf(deleting)).code).toBe("InvalidArgument");
  });

  it("take their new name along in formulas", async () => {
    const host = openHost();
    await change(host, ({ workbook }) => {
      sheets(workbook).add("Orders").getRange("A1").values = [[5]];
      sheets(workbook).getItem("Blad1").getRange("A1").formulas = [["=Orders!A1*2"]];
      sheets(workbook).getItem("Orders").name = "Orders 2024";
    });
    expect(host.book.sheets[0]?.cells.get(0, 0)?.formula).toBe("'Orders 2024'!A1*2");
  });

  it("cannot be added while the workbook's structure is protected", async () => {
    const host = openHost();
    await change(host, ({ workbook }) => workbook.protection.protect());
    const adding = change(host, ({ workbook }) => sheets(workbook).add("Nieuw"));
    expect((await failureOf(adding)).code).toBe("InvalidOperation");
  });

  it("ask for their password before they let go of their protection", async () => {
    const host = openHost();
    const blad1 = ({ workbook }: Excel.RequestContext) => sheets(workbook).getItem("Blad1");
    await change(host, (context) => blad1(context).protection.protect({}, "geheim"));
    const wrong = change(host, (context) => blad1(context).protection.unprotect("mis"));
    expect((await failureOf(wrong)).code).toBe("InvalidArgument");
    await change(host, (context) => blad1(context).protection.unprotect("geheim"));
    expect(host.book.sheets[0]?.protection).toBeUndefined();
  });
});

describe("names", () => {
  it("stand for cells or for a formula, and say which", async () => {
    const { excel } = openHost();
    const named = await excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("rp_cel", context.workbook.worksheets.getItem("Blad1").getRange("B2:C3"));
      names.add("rp_marge", "=0.45");
      names.load("items/name,items/formula,items/type,items/value");
      const cells = names.getItem("rp_cel").getRange().load("address");
      const none = names.getItem("rp_marge").getRangeOrNullObject();
      await context.sync();
      return [names.items.map(({ formula, type, value }) => [formula, type, value]), cells.address, none.isNullObject];
    });
    expect(named).toEqual([
      [
        ["=Blad1!$B$2:$C$3", "Range", "Blad1!B2:C3"],
        ["=0.45", "Double", 0.45],
      ],
      "Blad1!B2:C3",
      true,
    ]);
  });

  it.each`
    name      | formula | code                   | because
    ${"AB12"} | ${"=1"} | ${"InvalidArgument"}   | ${"it reads as a cell"}
    ${"a b"}  | ${"=1"} | ${"InvalidArgument"}   | ${"no spaces"}
    ${"goed"} | ${"1"}  | ${"InvalidArgument"}   | ${"a formula begins with ="}
    ${"er"}   | ${"=2"} | ${"ItemAlreadyExists"} | ${"it is taken"}
  `("$name for $formula is refused: $because", async ({ name, formula, code }) => {
    const host = openHost();
    await change(host, ({ workbook }) => workbook.names.add("er", "=1"));
    const adding = change(host, ({ workbook }) => workbook.names.add(name, formula));
    expect((await failureOf(adding)).code).toBe(code);
  });
});

describe("notes in the file", () => {
  const NAMESPACE = "urn:relatieplan:receipt";

  it("are found by their namespace", async () => {
    const { excel } = openHost();
    const xml = await excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(`<r xmlns="${NAMESPACE}">een</r>`);
      customXmlParts.add('<r xmlns="urn:iemand-anders"/>');
      const found = customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().getXml();
      const none = customXmlParts.getByNamespace("urn:geen").getOnlyItemOrNullObject();
      await context.sync();
      return [found.value, none.isNullObject];
    });
    expect(xml).toEqual([`<r xmlns="${NAMESPACE}">een</r>`, true]);
  });

  it("must be well-formed", async () => {
    const adding = change(openHost(), ({ workbook }) => workbook.customXmlParts.add("<r>"));
    expect((await failureOf(adding)).code).toBe("InvalidArgument");
  });
});

it("keeps what a chart, a page and the frozen panes are given", async () => {
  const host = openHost();
  await change(host, ({ workbook }) => {
    const sheet = sheets(workbook).getItem("Blad1");
    const chart = sheet.charts.add("Line", sheet.getRange("B1:B3"), "Columns");
    chart.title.text = "Omzet";
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.setPosition("D1", "H9");
    const series = chart.series.getItemAt(0);
    series.name = "Prognose";
    series.setXAxisValues(sheet.getRange("A1:A3"));
    series.format.line.color = "#1F5C63";
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$1:$2");
  });
  expect(dump(host.book).sheets[0]).toMatchObject({
    charts: [
      {
        properties: { chartType: "Line", "title.text": "Omzet", "axes.valueAxis.numberFormat": "#,##0" },
        area: { from: "D1", to: "H9" },
        series: [
          {
            properties: { name: "Prognose", "format.line.color": "#1F5C63" },
            values: "Blad1!B1:B3",
            categories: "Blad1!A1:A3",
          },
        ],
      },
    ],
    frozen: { top: 0, left: 0, bottom: 1, right: 16_383 },
    pageLayout: { orientation: "Landscape", printTitleRows: "1:2", zoom: { horizontalFitToPages: 1 } },
  });
});
