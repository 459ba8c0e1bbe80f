import { type Change } from "../../src/workbook/change-set";
import { mergeChanges } from "../../src/workbook/merge-changes";
import { previewChanges } from "../../src/workbook/preview";
import { project } from "../../src/workbook/project";
import { type SheetLayout } from "../../src/workbook/sheet-layout";
import { findName, findSheet, findTable, type Snapshot } from "../../src/workbook/snapshot";
import { rect, snapshotOf } from "./snapshot-builder";

const workbook = snapshotOf([
  {
    name: "Orders",
    rows: [
      ["Nr", "Bedrag"],
      ["O1", 10],
      ["O2", 20],
    ],
    tables: { tblOrders: "A1:B3" },
  },
]);

const total: Change = {
  kind: "setCells",
  sheet: "Orders",
  top: 0,
  left: 2,
  rows: [[{ value: "Dubbel" }], [{ value: 20, formula: "B2*2" }], [{ value: 40, formula: "B3*2" }]],
};

const newSheet: SheetLayout = {
  name: "Nieuw",
  visibility: "visible",
  columnWidths: [10],
  rows: [[{ value: "Kop" }], [{ value: 1 }]],
  tables: [{ name: "rpNieuw", range: rect("A1:A2"), columns: [{ name: "Kop", formula: "1" }], hasTotalsRow: false }],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "portrait" },
};

function cell(snapshot: Snapshot, sheet: string, at: readonly [number, number]) {
  const cells = findSheet(snapshot, sheet)?.cells;
  return [cells?.value(...at), cells?.formula(...at)];
}

describe("project: the workbook as it will be", () => {
  it("writes cells with their formulas and leaves the workbook it was given alone", () => {
    const after = project(workbook, [total]);
    expect(cell(after, "Orders", [2, 2])).toEqual([40, "B3*2"]);
    expect(cell(after, "Orders", [1, 1])).toEqual([10, undefined]);
    expect(cell(workbook, "Orders", [2, 2])).toEqual([null, undefined]);
    expect(findSheet(after, "orders")?.usedRange).toEqual(rect("A1:C3"));
  });

  it("turns a formula into a value when only a value is written", () => {
    const after = project(project(workbook, [total]), [
      { kind: "setCells", sheet: "Orders", top: 1, left: 2, rows: [[{ value: 7 }]] },
    ]);
    expect(cell(after, "Orders", [1, 2])).toEqual([7, undefined]);
  });

  it("adds and removes sheets, names and table columns", () => {
    const after = project(workbook, [
      { kind: "addSheet", layout: newSheet },
      { kind: "setName", name: "rp_x", refersTo: "Nieuw!$A$2" },
      {
        kind: "resizeTable",
        sheet: "Orders",
        table: "tblOrders",
        range: rect("A1:C3"),
        columns: [{ name: "Nr" }, { name: "Bedrag" }, { name: "Dubbel" }],
      },
    ]);
    expect(findTable(after, "RPNIEUW")?.table.columns).toEqual(["Kop"]);
    expect(findName(after, "RP_X")?.refersTo).toBe("Nieuw!$A$2");
    expect(findTable(after, "tblOrders")?.table.range).toEqual(rect("A1:C3"));
    const back = project(after, [
      { kind: "removeSheet", sheet: "nieuw" },
      { kind: "setName", name: "RP_x", refersTo: undefined },
    ]);
    expect(back.sheets.map(({ name }) => name)).toEqual(["Orders"]);
    expect(back.names).toEqual([]);
  });

  it("keeps a heading named like a property of every object as data", () => {
    const odd = snapshotOf([
      { name: "__proto__", rows: [["__proto__", "constructor"]], tables: { toString: "A1:B1" } },
    ]);
    const after = project(odd, [{ kind: "setCells", sheet: "__proto__", top: 1, left: 0, rows: [[{ value: "=A1" }]] }]);
    expect(cell(after, "__proto__", [1, 0])).toEqual(["=A1", undefined]);
    expect(findTable(after, "constructor")).toBeUndefined();
  });
});

describe("mergeChanges: several jobs, one change set", () => {
  it("folds what a later job writes on a new sheet into that sheet", () => {
    const merged = mergeChanges([
      [{ kind: "addSheet", layout: newSheet }],
      [
        { kind: "setCells", sheet: "Nieuw", top: 1, left: 1, rows: [[{ value: 2, formula: "A2*2" }]] },
        {
          kind: "resizeTable",
          sheet: "Nieuw",
          table: "rpNieuw",
          range: rect("A1:B2"),
          columns: [{ name: "Kop" }, { name: "Dubbel" }],
        },
        { kind: "setColumnWidth", sheet: "Nieuw", column: 2, width: 30 },
      ],
    ]);
    expect(merged).toHaveLength(1);
    const [only] = merged;
    expect(only).toMatchObject({
      kind: "addSheet",
      layout: {
        rows: [[{ value: "Kop" }], [{ value: 1 }, { value: 2, formula: "A2*2" }]],
        tables: [{ range: rect("A1:B2"), columns: [{ name: "Kop", formula: "1" }, { name: "Dubbel" }] }],
        columnWidths: [10, 8.43, 30],
      },
    });
  });

  it("makes a table at once at the size and with the formulas that it gets later", () => {
    const table = { name: "rpLater", range: rect("A9:A10"), hasTotalsRow: false, columns: [{ name: "Kop" }] };
    const columns = [{ name: "Kop", formula: "1" }, { name: "Dubbel" }];
    const later = (sheet: string): Change[] => [
      { kind: "addTable", sheet, table },
      { kind: "resizeTable", sheet, table: "rpLater", range: rect("A9:B12"), columns },
    ];
    expect(mergeChanges([later("Orders")])).toEqual([
      { kind: "addTable", sheet: "Orders", table: { ...table, range: rect("A9:B12"), columns } },
    ]);
    const [onNew] = mergeChanges([[{ kind: "addSheet", layout: newSheet }], later("Nieuw")]);
    expect(onNew).toMatchObject({
      layout: { tables: [{ name: "rpNieuw" }, { name: "rpLater", range: rect("A9:B12"), columns }] },
    });
  });

  it("writes each cell of an existing sheet once, with the last word", () => {
    const merged = mergeChanges([
      [total],
      [{ kind: "setCells", sheet: "orders", top: 1, left: 2, rows: [[{ value: 21, formula: "B2*2+1" }]] }],
    ]);
    expect(merged).toHaveLength(1);
    expect(project(workbook, merged)).toEqual(
      project(project(workbook, [total]), [
        { kind: "setCells", sheet: "Orders", top: 1, left: 2, rows: [[{ value: 21, formula: "B2*2+1" }]] },
      ]),
    );
  });
});

describe("preview", () => {
  it("lists only cells that change, from what to what, and counts what is overwritten", () => {
    const changes: Change[] = [
      { kind: "setCells", sheet: "Orders", top: 1, left: 1, rows: [[{ value: 10 }], [{ value: 25 }]] },
      { kind: "addSheet", layout: newSheet },
    ];
    expect(previewChanges(workbook, changes)).toEqual({
      cells: [
        {
          sheet: "Orders",
          row: 2,
          column: 1,
          before: 20,
          formulaBefore: undefined,
          after: 25,
          formulaAfter: undefined,
        },
      ],
      addedSheets: ["Nieuw"],
      overwritten: 1,
    });
  });

  it("takes an empty cell and a cell that shows nothing for the same", () => {
    expect(
      previewChanges(workbook, [{ kind: "setCells", sheet: "Orders", top: 9, left: 9, rows: [[{ value: "" }]] }]).cells,
    ).toEqual([]);
  });
});
