import { type CellInput } from "../../../../src/workbook/change-set";
import { type SheetLayout } from "../../../../src/workbook/sheet-layout";
import { rect } from "../../../workbook/snapshot-builder";

const NAME = "Prognose's & band";
const QUOTED = "'Prognose''s & band'";
const EURO = "[$€-413] #,##0.00";

/** Three months of €1,000, €2,000 and €3,000, each with ten per cent on top. */
const MONTHS = [46023, 46054, 46082].map((month, index): CellInput[] => {
  const base = 1000 * (index + 1);
  return [
    { value: month, style: { look: "input", numberFormat: "mmm yyyy" } },
    { value: base, style: { look: "input", numberFormat: EURO } },
    {
      value: base * 1.1,
      formula: "rpPrognose[[#This Row],[Basis]]*1.1",
      style: { look: "computed", numberFormat: EURO },
    },
    {
      value: base > 1500 ? "ok" : "",
      formula: 'IF(rpPrognose[[#This Row],[Basis]]>1500,"ok","")',
      style: { look: "computed" },
    },
  ];
});

/** A sheet with everything a layout can have: styles, table with totals, rules of every kind, two charts, print set-up. */
export const FORECAST: SheetLayout = {
  name: NAME,
  visibility: "visible",
  tabColor: "1F5C63",
  columnWidths: [14, 14, 14, 20],
  rowHeights: new Map([[0, 30]]),
  rows: [
    [{ value: "Omzet & <prognose>", style: { look: "title" } }],
    [{ value: "=geen formule", style: { look: "explanation" } }],
    [{ value: " met blanks ", formula: '" met blanks "' }],
    [
      { value: "Maand", style: { look: "heading" } },
      { value: "Basis", style: { look: "heading" } },
      { value: "Totaal", style: { look: "headingComputed" } },
      { value: "Signaal\nin woorden", style: { look: "headingComputed" } },
    ],
    ...MONTHS,
    [
      { value: "Totaal", style: { look: "total" } },
      { value: 6000, formula: "SUBTOTAL(109,rpPrognose[Basis])", style: { look: "total", numberFormat: EURO } },
      { value: 3300, formula: 'MAXIFS(C5:C7,B5:B7,">0")', style: { look: "total", numberFormat: EURO } },
      { value: null, style: { look: "total" } },
    ],
  ],
  tables: [
    {
      name: "rpPrognose",
      range: rect("A4:D8"),
      hasTotalsRow: true,
      columns: [
        { name: "Maand" },
        { name: "Basis" },
        { name: "Totaal", formula: "rpPrognose[[#This Row],[Basis]]*1.1" },
        { name: "Signaal\nin woorden" },
      ],
    },
  ],
  validations: [
    { range: rect("A5:A7"), rule: { kind: "date" }, error: "Vul een datum in", severity: "warning" },
    { range: rect("B5:B7"), rule: { kind: "decimal", min: 0 }, error: "0 of meer" },
    { range: rect("D5:D7"), rule: { kind: "list", source: `${QUOTED}!$A$5:$A$7` } },
    { range: rect("C4"), rule: { kind: "note" }, promptTitle: "Totaal", prompt: "Basis × 1,1\n(prijspeil 2026)" },
  ],
  conditionalFormats: (["finding", "good", "bar", "barToday", "muted"] as const).map((look) => ({
    range: rect("A5:D7"),
    formula: `$B5>${look.length * 1000}`,
    look,
  })),
  charts: (["line", "column", "bar"] as const).map((kind, index) => ({
    kind,
    title: `Verloop & band (${kind})`,
    categories: `${QUOTED}!$A$5:$A$7`,
    valueFormat: EURO,
    altText: "Basis en totaal per maand",
    area: { top: 9 + 14 * index, left: 0, bottom: 21 + 14 * index, right: 3 },
    series: (["main", "comparison", "bandLow", "bandHigh"] as const).map((look) => ({
      name: `Reeks ${look}`,
      values: `${QUOTED}!$${look === "main" ? "C" : "B"}$5:$${look === "main" ? "C" : "B"}$7`,
      look,
    })),
  })),
  freeze: { rows: 4, columns: 1 },
  print: { orientation: "landscape", repeatRows: { from: 3, to: 3 }, area: rect("A1:D50"), footer: "Pagina &P van &N" },
  merges: [rect("A1:D1")],
};
