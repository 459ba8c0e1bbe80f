import { type AddSheet, type CellInput, type ChangeSet } from "../../src/workbook/change-set";
import { type SheetLayout } from "../../src/workbook/sheet-layout";
import { rect } from "../workbook/snapshot-builder";

const PLAIN: Omit<SheetLayout, "name" | "rows"> = {
  visibility: "visible",
  columnWidths: [12, 20, 12],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "portrait" },
};

function values(...rows: readonly (readonly CellInput["value"][])[]): SheetLayout["rows"] {
  return rows.map((row) => row.map((value) => (value === null ? undefined : { value })));
}

/** The workbook that every adapter opens: a customer table, an order sheet without one, a title over a merged block. */
export const SAMPLE: readonly SheetLayout[] = [
  {
    ...PLAIN,
    name: "Klanten",
    rows: values(
      ["Klantnr", "Naam", "Omzet"],
      ["00123", "Bakkerij Vos", 180],
      ["00124", "=1+1", 90],
      ["00125", "Ünal & Zn.", null],
    ),
    tables: [
      {
        name: "Klanten",
        range: rect("A1:C4"),
        hasTotalsRow: false,
        columns: ["Klantnr", "Naam", "Omzet"].map((name) => ({ name })),
      },
    ],
  },
  {
    ...PLAIN,
    name: "Orders 2025",
    rows: [
      [{ value: "Orders" }],
      ...values(["Nr", "Klant", "Bedrag"], ["O-1", "00123", 100], ["O-2", "00123", 80], ["O-3", "00124", 90]),
      [{ value: "Totaal" }, undefined, { value: 270, formula: "SUM(C3:C5)" }],
    ],
    merges: [rect("A1:C1")],
  },
];

/** One change of every kind that a job may plan. */
export const CHANGES: ChangeSet = [
  {
    kind: "setCells",
    sheet: "Klanten",
    top: 0,
    left: 3,
    rows: [
      [{ value: "CLV", style: { look: "headingComputed" } }],
      [
        {
          value: 81,
          formula: "Klanten[[#This Row],[Omzet]]*0.45",
          style: { look: "computed", numberFormat: "#,##0.00" },
        },
      ],
      [{ value: 40.5, formula: "Klanten[[#This Row],[Omzet]]*0.45", style: { numberFormat: "#,##0.00" } }],
      [{ value: 0, formula: "Klanten[[#This Row],[Omzet]]*0.45" }],
    ],
  },
  {
    kind: "resizeTable",
    sheet: "Klanten",
    table: "Klanten",
    range: rect("A1:D4"),
    columns: [
      { name: "Klantnr" },
      { name: "Naam" },
      { name: "Omzet" },
      { name: "CLV", formula: "Klanten[[#This Row],[Omzet]]*0.45" },
    ],
  },
  { kind: "setCells", sheet: "Orders 2025", top: 2, left: 2, rows: [[{ value: 110 }], [undefined], [{ value: null }]] },
  { kind: "setName", name: "rp_peildatum", refersTo: "'Orders 2025'!$C$3" },
  { kind: "setColumnWidth", sheet: "Klanten", column: 3, width: 14 },
  {
    kind: "addValidation",
    sheet: "Klanten",
    validation: { range: rect("D1"), rule: { kind: "note" }, promptTitle: "CLV", prompt: "Over 2024 en 2025" },
  },
  {
    kind: "addConditionalFormat",
    sheet: "Klanten",
    format: { range: rect("D2:D4"), formula: "$D2<0", look: "finding" },
  },
  {
    kind: "addSheet",
    layout: {
      ...PLAIN,
      name: "Instellingen",
      rows: [
        [{ value: "Instellingen", style: { look: "title" } }],
        [
          { value: "Naam", style: { look: "heading" } },
          { value: "Waarde", style: { look: "heading" } },
        ],
        [{ value: "Marge" }, { value: 0.45, style: { look: "input", numberFormat: "0.0%" } }],
        [{ value: "Dubbel" }, { value: 0.9, formula: "B3*2" }],
      ],
      tables: [
        {
          name: "rpInstellingen",
          range: rect("A2:B4"),
          hasTotalsRow: false,
          columns: [{ name: "Naam" }, { name: "Waarde" }],
        },
      ],
      validations: [{ range: rect("B3"), rule: { kind: "decimal", min: 0, max: 1 }, error: "Tussen 0 en 100 %" }],
      freeze: { rows: 2, columns: 0 },
    },
  },
];

/** A second table on a sheet that has one already. */
export const LATER_TABLE: ChangeSet = [
  {
    kind: "setCells",
    sheet: "Klanten",
    top: 6,
    left: 0,
    rows: [
      [
        { value: "Klantnr", style: { look: "heading" } },
        { value: "Dubbel", style: { look: "heading" } },
      ],
      [{ value: "00123" }, { value: 360, formula: "rpLater[[#This Row],[Klantnr]]*0+SUM(Klanten[Omzet])+90" }],
      [{ value: "00124" }, { value: 360, formula: "rpLater[[#This Row],[Klantnr]]*0+SUM(Klanten[Omzet])+90" }],
    ],
  },
  {
    kind: "addTable",
    sheet: "Klanten",
    table: {
      name: "rpLater",
      range: rect("A7:B9"),
      hasTotalsRow: false,
      columns: [{ name: "Klantnr" }, { name: "Dubbel" }],
    },
  },
];

/** A sheet that comes before all others. */
export const COVER: AddSheet = {
  kind: "addSheet",
  layout: { ...PLAIN, name: "Voorblad", position: "first", rows: values(["Mijn plan"]) },
};
