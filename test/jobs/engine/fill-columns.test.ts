import { translatorFor } from "../../../src/i18n";
import { type ColumnFill } from "../../../src/jobs/engine/column-fill";
import { fillColumns } from "../../../src/jobs/engine/fill-columns";
import { PlanDraft } from "../../../src/jobs/engine/plan-draft";
import { settingsChanges } from "../../../src/jobs/engine/ensure-settings";
import { type Consent, type Plan } from "../../../src/jobs/job";
import { type SheetMatch } from "../../../src/workbook/recognise/recognition";
import { project } from "../../../src/workbook/project";
import { readRegister } from "../../../src/workbook/register";
import { findSheet, findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { rect, snapshotOf } from "../../workbook/snapshot-builder";
import { benchOf, matchOf } from "./bench-builder";

const KEEP: Consent = { typedCells: "keep", textNumbers: "repair" };
const REPLACE: Consent = { ...KEEP, typedCells: "replace" };

const rows = [
  ["Klanten van de winkel", null, null],
  [null, null, null],
  ["Klantnr", "Naam", "Omzet"],
  ["K1", "Bakker", 99],
  ["K2", "Slager", null],
];

const revenue: ColumnFill = {
  field: "revenue",
  heading: "list.value.revenue",
  format: "euro",
  width: 14,
  note: "input.error.decimal",
  placement: "ours",
  content: { kind: "formula", formula: (row) => `LEN(${row.cell("customerNo")})*10`, value: () => 20 },
};
const doubled: ColumnFill = {
  field: "doubled",
  heading: "list.value.profit",
  format: "euro",
  width: 14,
  placement: "ours",
  content: { kind: "formula", formula: (row) => `${row.cell("revenue")}*2`, value: () => 40 },
};

function planOn(
  snapshot: Snapshot,
  match: SheetMatch,
  { fills, consent = KEEP }: { fills: readonly ColumnFill[]; consent?: Consent },
): Plan {
  const draft = new PlanDraft(benchOf(snapshot, [match]));
  draft.change(settingsChanges(draft.bench, "visible"));
  fillColumns(draft, { match, fills, consent });
  return draft.done();
}

function shop(extra: Partial<Parameters<typeof snapshotOf>[0][number]> = {}) {
  const snapshot = snapshotOf([{ name: "Winkel", rows, ...extra }]);
  return {
    snapshot,
    match: matchOf(snapshot, {
      role: "customers",
      sheet: "Winkel",
      headerRow: 2,
      lastRow: 4,
      fields: { customerNo: 0 },
    }),
  };
}

function texts(snapshot: Snapshot, sheet: string, at: readonly [number, number]) {
  const cells = findSheet(snapshot, sheet)?.cells;
  return [cells?.value(...at), cells?.formula(...at)];
}

describe("columns of ours beside the user's table", () => {
  it("go to the right, under headings of their own, with formulas of this row and their values", () => {
    const { snapshot, match } = shop();
    const after = project(snapshot, planOn(snapshot, match, { fills: [revenue, doubled] }).changes);
    expect(texts(after, "Winkel", [2, 3])).toEqual(["omzet (Relatieplan)", undefined]);
    expect(texts(after, "Winkel", [3, 3])).toEqual([20, "LEN($A4)*10"]);
    expect(texts(after, "Winkel", [4, 4])).toEqual([40, "$D5*2"]);
  });

  it("are wide enough for their heading", () => {
    const { snapshot, match } = shop();
    const { changes } = planOn(snapshot, match, { fills: [revenue, doubled] });
    const widths = changes.flatMap((change) => (change.kind === "setColumnWidth" ? [change.width] : []));
    expect(widths).toEqual([21, 14]); // "omzet (Relatieplan)" is 19 characters and two to breathe; "winst" fits in 14
  });

  it("leave the user's own column of the same name alone", () => {
    const { snapshot, match } = shop();
    const after = project(snapshot, planOn(snapshot, match, { fills: [revenue] }).changes);
    expect(texts(after, "Winkel", [2, 2])).toEqual(["Omzet", undefined]);
    expect(texts(after, "Winkel", [3, 2])).toEqual([99, undefined]);
  });

  it("are remembered in the register, and a second run changes nothing", () => {
    const { snapshot, match } = shop();
    const after = project(snapshot, planOn(snapshot, match, { fills: [revenue, doubled] }).changes);
    expect(readRegister(after, translatorFor("nl")).map(({ kind, id, heading }) => [kind, id, heading])).toEqual([
      ["column", "customers.revenue", "omzet (Relatieplan)"],
      ["column", "customers.doubled", "winst"],
    ]);
    const again = matchOf(after, {
      role: "customers",
      sheet: "Winkel",
      headerRow: 2,
      lastRow: 4,
      fields: { customerNo: 0 },
    });
    expect(planOn(after, again, { fills: [revenue, doubled] }).changes).toEqual([]);
  });

  it("keep a number somebody typed over a formula, and say so", () => {
    const { snapshot, match } = shop();
    const after = project(snapshot, planOn(snapshot, match, { fills: [revenue] }).changes);
    const typed = project(after, [{ kind: "setCells", sheet: "Winkel", top: 3, left: 3, rows: [[{ value: 123 }]] }]);
    const plan = planOn(
      typed,
      matchOf(typed, { role: "customers", sheet: "Winkel", headerRow: 2, lastRow: 4, fields: { customerNo: 0 } }),
      { fills: [revenue] },
    );
    expect(plan.changes).toEqual([]);
    expect(plan.findings).toMatchObject([
      { code: "typed.kept", where: { sheet: "Winkel", row: 3, column: 3 }, params: { count: 1 } },
    ]);
    const replaced = planOn(
      typed,
      matchOf(typed, { role: "customers", sheet: "Winkel", headerRow: 2, lastRow: 4, fields: { customerNo: 0 } }),
      { fills: [revenue], consent: REPLACE },
    );
    expect(replaced.changes).toMatchObject([
      { kind: "setCells", rows: [[{ value: 20, formula: "LEN($A4)*10" }]] },
      { kind: "widenColumn", column: 3, width: 7 }, // € 20,00: 5 + 0.5 + 0.6 = 6.1
    ]);
  });

  it("become part of the user's table, which gives new rows the formula too", () => {
    const { snapshot } = shop({ tables: { tblKlanten: "A3:C5" } });
    const match = matchOf(snapshot, {
      role: "customers",
      sheet: "Winkel",
      table: "tblKlanten",
      headerRow: 2,
      lastRow: 4,
      fields: { customerNo: 0 },
    });
    const plan = planOn(snapshot, match, { fills: [revenue] });
    const after = project(snapshot, plan.changes);
    expect(findTable(after, "tblKlanten")?.table).toMatchObject({
      range: rect("A3:D5"),
      columns: ["Klantnr", "Naam", "Omzet", "omzet (Relatieplan)"],
    });
    expect(texts(after, "Winkel", [3, 3])).toEqual([20, "LEN(tblKlanten[[#This Row],[Klantnr]])*10"]);
    expect(plan.changes.find(({ kind }) => kind === "resizeTable")).toMatchObject({
      columns: [
        { name: "Klantnr" },
        { name: "Naam" },
        { name: "Omzet" },
        { name: "omzet (Relatieplan)", formula: "LEN(tblKlanten[[#This Row],[Klantnr]])*10" },
      ],
    });
  });
});

describe("a column that the user has already", () => {
  const shared: ColumnFill = { ...revenue, placement: "shared" };
  const filled = () => {
    const { snapshot } = shop();
    return {
      snapshot,
      match: matchOf(snapshot, {
        role: "customers",
        sheet: "Winkel",
        headerRow: 2,
        lastRow: 4,
        fields: { customerNo: 0, revenue: 2 },
      }),
    };
  };

  it("gets formulas in its empty cells; what was typed stays", () => {
    const { snapshot, match } = filled();
    const plan = planOn(snapshot, match, { fills: [shared] });
    const after = project(snapshot, plan.changes);
    expect(texts(after, "Winkel", [3, 2])).toEqual([99, undefined]);
    expect(texts(after, "Winkel", [4, 2])).toEqual([20, "LEN($A5)*10"]);
    expect(plan.findings).toMatchObject([{ code: "typed.kept", params: { count: 1, heading: "Omzet" } }]);
    expect(texts(after, "Winkel", [2, 3])).toEqual([null, undefined]);
  });

  it("is known as filled by us the next time, so that its formulas may be brought up to date", () => {
    const { snapshot, match } = filled();
    const after = project(snapshot, planOn(snapshot, match, { fills: [shared] }).changes);
    expect(readRegister(after, translatorFor("nl"))).toMatchObject([
      { kind: "filled", id: "customers.revenue", heading: "Omzet" },
    ]);
    const again = matchOf(after, {
      role: "customers",
      sheet: "Winkel",
      headerRow: 2,
      lastRow: 4,
      fields: { customerNo: 0 },
    });
    const changed: ColumnFill = { ...shared, content: { kind: "formula", formula: () => "1+1", value: () => 2 } };
    const later = project(after, planOn(after, again, { fills: [changed] }).changes);
    expect(texts(later, "Winkel", [4, 2])).toEqual([2, "1+1"]);
    expect(texts(later, "Winkel", [3, 2])).toEqual([99, undefined]);
  });

  it("keeps the user's own formula", () => {
    const snapshot = snapshotOf([
      {
        name: "Winkel",
        rows: [
          ["Klantnr", "Omzet"],
          ["K1", { f: "5*5", v: 25 }],
        ],
      },
    ]);
    const match = matchOf(snapshot, {
      role: "customers",
      sheet: "Winkel",
      headerRow: 0,
      lastRow: 1,
      fields: { customerNo: 0, revenue: 1 },
    });
    const after = project(snapshot, planOn(snapshot, match, { fills: [shared] }).changes);
    expect(texts(after, "Winkel", [1, 1])).toEqual([25, "5*5"]);
  });
});

describe("no room beside the user's table", () => {
  const crowded = { rows: rows.map((row, index) => [...row, null, index === 4 ? "Totaal" : null]) };

  it("puts the columns on a sheet of ours, by customer number, and touches nothing else", () => {
    const { snapshot, match } = shop(crowded);
    const plan = planOn(snapshot, match, { fills: [revenue, doubled] });
    const after = project(snapshot, plan.changes);
    expect(findSheet(after, "Winkel")).toEqual(findSheet(snapshot, "Winkel"));
    const companion = findTable(after, "rpBij_customers");
    expect(companion?.table.columns).toEqual(["Regel", "omzet", "winst"]);
    expect(texts(after, companion?.sheet.name ?? "", [5, 0])).toEqual(["K2", undefined]);
    expect(texts(after, companion?.sheet.name ?? "", [5, 1])).toEqual([
      20,
      "LEN(rpBij_customers[[#This Row],[Regel]])*10",
    ]);
    expect(texts(after, companion?.sheet.name ?? "", [5, 2])).toEqual([40, "rpBij_customers[[#This Row],[omzet]]*2"]);
    expect(plan.findings).toMatchObject([{ code: "noRoom", params: { sheet: "Winkel" } }]);
  });

  it("finds the companion again: a second run changes nothing", () => {
    const { snapshot, match } = shop(crowded);
    const after = project(snapshot, planOn(snapshot, match, { fills: [revenue, doubled] }).changes);
    expect(planOn(after, match, { fills: [revenue, doubled] }).changes).toEqual([]);
  });

  it("also when the sheet is protected or a merged block is in the way", () => {
    for (const extra of [{ isProtected: true }, { merges: ["D4:E4"] }]) {
      const { snapshot, match } = shop(extra);
      const after = project(snapshot, planOn(snapshot, match, { fills: [revenue] }).changes);
      expect(findTable(after, "rpBij_customers")).toBeDefined();
    }
  });
});
