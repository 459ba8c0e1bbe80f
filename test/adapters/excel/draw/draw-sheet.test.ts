import { type SheetLayout } from "../../../../src/workbook/sheet-layout";
import { rect } from "../../../workbook/snapshot-builder";
import { SAMPLE } from "../../../contract/sample-workbook";
import { openSample } from "../opened-host";

/** A sheet with everything a layout can have. */
const EVERYTHING: SheetLayout = {
  name: "Omzet'prognose",
  visibility: "hidden",
  tabColor: "1F5C63",
  columnWidths: [12, 30.5],
  rowHeights: new Map([[0, 24]]),
  rows: [
    [{ value: "Prognose", style: { look: "title" } }],
    [],
    ["Maand", "Omzet"].map((value) => ({ value, style: { look: "heading" } })),
    [{ value: "jan-26" }, { value: 100, style: { look: "input", numberFormat: "#,##0.00" } }],
    [{ value: "feb-26" }, { value: 120, style: { look: "input", numberFormat: "#,##0.00" } }],
    [
      { value: "Totaal", style: { look: "total" } },
      { value: 220, formula: "SUBTOTAL(109,rpPrognose[Omzet])", style: { look: "total", align: "right", wrap: true } },
    ],
  ],
  tables: [
    { name: "rpPrognose", range: rect("A3:B6"), hasTotalsRow: true, columns: [{ name: "Maand" }, { name: "Omzet" }] },
  ],
  validations: [
    { range: rect("B4:B5"), rule: { kind: "decimal", min: 0 }, error: "Een bedrag vanaf 0", severity: "warning" },
    {
      range: rect("A4:A5"),
      rule: { kind: "list", source: "Klanten!$B$2:$B$4" },
      promptTitle: "x".repeat(40),
      prompt: "Kies",
    },
    { range: rect("D1"), rule: { kind: "date" } },
  ],
  conditionalFormats: [{ range: rect("B4:B5"), formula: "$B4<0", look: "barToday" }],
  charts: [
    {
      kind: "line",
      title: "Omzet per maand",
      categories: "'Omzet''prognose'!$A$4:$A$5",
      series: [
        { name: "Prognose", values: "'Omzet''prognose'!$B$4:$B$5", look: "main" },
        { name: "Vorig jaar", values: "Klanten!$C$2:$C$3", look: "comparison" },
      ],
      area: rect("D3:K12"),
      valueFormat: "#,##0",
      altText: "Lijn van de omzet",
    },
  ],
  freeze: { rows: 3, columns: 1 },
  print: {
    orientation: "landscape",
    repeatRows: { from: 2, to: 2 },
    area: rect("A1:K12"),
    footer: "&LRelatieplan&R&P",
  },
  merges: [rect("A1:B1")],
};

async function drawn() {
  const { workbook, dump, book } = openSample(SAMPLE);
  const receipt = await workbook.apply([{ kind: "addSheet", layout: EVERYTHING }], await workbook.read([]));
  const sheet = dump().sheets.at(-1);
  if (!sheet) throw new Error("no sheet was added");
  return { receipt, sheet, book, workbook };
}

describe("a sheet of ours, drawn by Office.js calls", () => {
  it("comes without a difference between what we and Excel work out", async () => {
    expect((await drawn()).receipt.findings).toEqual([]);
  });

  it("has its cells, its merged title and its table with totals", async () => {
    const { sheet } = await drawn();
    expect(sheet).toMatchObject({
      name: "Omzet'prognose",
      visibility: "Hidden",
      tabColor: "#1F5C63",
      merges: ["A1:B1"],
    });
    expect(Object.fromEntries(sheet.cells)).toEqual({
      A1: "Prognose",
      A3: "Maand",
      B3: "Omzet",
      A4: "jan-26",
      B4: 100,
      A5: "feb-26",
      B5: 120,
      A6: "Totaal",
      B6: { formula: "SUBTOTAL(109,rpPrognose[Omzet])" },
    });
    expect(sheet.tables).toMatchObject([
      { name: "rpPrognose", rect: rect("A3:B6"), hasTotals: true, style: "TableStyleLight1", showBandedRows: false },
    ]);
  });

  it("has its widths in points, its rows, what stays in view and how it prints", async () => {
    const { sheet } = await drawn();
    // 12 characters of 7 pixels and 5 pixels of room are 89 pixels, at 0.75 point each; 30.5 → 218.5 → 218 pixels.
    expect(sheet.columnWidths).toEqual([
      [0, 66.75],
      [1, 163.5],
    ]);
    expect(sheet.rowHeights).toEqual([[0, 24]]);
    expect(sheet.frozen).toEqual(rect("A1:A3"));
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      // half an inch beside it, six tenths above and below: an inch is 72 points
      leftMargin: 36,
      rightMargin: 36,
      topMargin: expect.closeTo(43.2) as number,
      bottomMargin: expect.closeTo(43.2) as number,
      printTitleRows: "3:3",
      printArea: "A1:K12",
      "headersFooters.defaultForAllPages.leftFooter": "Relatieplan",
      "headersFooters.defaultForAllPages.rightFooter": "&P",
    });
  });

  it("has its rules, with texts no longer than Excel takes", async () => {
    const { sheet } = await drawn();
    expect(sheet.validations).toMatchObject([
      {
        at: "A4:A5",
        rule: { list: { source: "=Klanten!$B$2:$B$4" } },
        prompt: { title: `${"x".repeat(31)}…`, message: "Kies" },
      },
      {
        at: "B4:B5",
        rule: { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } },
        errorAlert: { style: "Warning" },
      },
      { at: "D1", rule: { date: { operator: "Between" } } },
    ]);
    expect(sheet.conditionalFormats).toMatchObject([
      { at: "B4:B5", "custom.rule.formula": "=$B4<0", "custom.format.font.bold": true },
    ]);
  });

  it("has its chart, series by series", async () => {
    const { sheet } = await drawn();
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts[0]).toMatchObject({
      properties: { chartType: "LineMarkers", "title.text": "Omzet per maand", "legend.position": "Bottom" },
      series: [{ properties: { name: "Prognose" } }, { properties: { name: "Vorig jaar" } }],
    });
  });

  it("looks the same in both renderers: the house's colours, without the alpha of files", async () => {
    const { book } = await drawn();
    const formats = book.sheets.at(-1)?.formats;
    expect(formats?.value({ row: 2, column: 0 }, "fill.color")).toBe("#1F5C63");
    expect(formats?.value({ row: 2, column: 0 }, "font.color")).toBe("#FFFFFF");
    expect(formats?.value({ row: 3, column: 1 }, "fill.color")).toBe("#FFF9DB");
    expect(formats?.value({ row: 5, column: 1 }, "horizontalAlignment")).toBe("Right");
    expect(formats?.value({ row: 5, column: 1 }, "border.top.style")).toBe("Continuous");
  });

  it("goes away again when nobody has worked on it", async () => {
    const { workbook, receipt, book } = await drawn();
    expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Klanten", "Orders 2025"]);
  });
});

it("draws several charts of every kind on several sheets, and takes them all back", async () => {
  const [line] = EVERYTHING.charts;
  if (!line) throw new Error("no chart in the layout");
  const kinds = ["line", "column", "bar"] as const;
  const layouts = ["Omzet", "Resultaat"].map((name, sheet): SheetLayout => ({
    ...EVERYTHING,
    name,
    visibility: "visible",
    tables: EVERYTHING.tables.map((table) => ({
      ...table,
      name: `${table.name}${sheet}`,
      range: rect("A3:B5"),
      hasTotalsRow: false,
    })),
    rows: EVERYTHING.rows.slice(0, 5),
    charts: kinds.map((kind, index) => ({
      ...line,
      kind,
      title: `${name} ${kind}`,
      categories: `${name}!$A$4:$A$5`,
      series: [{ name: "Reeks", values: `${name}!$B$4:$B$5`, look: "main" }],
      area: { top: index * 12, left: 3, bottom: index * 12 + 10, right: 9 },
    })),
  }));
  const { workbook, dump } = openSample(SAMPLE);
  const before = dump();
  const changes = layouts.map((layout) => ({ kind: "addSheet", layout }) as const);
  const receipt = await workbook.apply(changes, await workbook.scout());
  const charts = dump().sheets.map((sheet) => sheet.charts.map(({ properties }) => properties["chartType"]));
  const everyKind = ["LineMarkers", "ColumnClustered", "BarClustered"];
  expect(charts).toEqual([[], [], everyKind, everyKind]);
  expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
  expect(dump()).toEqual(before);
});
