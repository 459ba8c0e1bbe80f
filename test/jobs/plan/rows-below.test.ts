import { type Scalar } from "../../../src/workbook/cells";
import { type Finding } from "../../../src/workbook/findings";
import { project } from "../../../src/workbook/project";
import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { messyPlan } from "./full-plan";
import { columnOf, EMPTY, rowsOf, run, typeRows } from "./workbook-builder";

const PLAN = ["plan-activities", "fill-budget"] as const;
const BUDGET_ROWS = 25;

/** A plan of which every row of the cost budget is in use: 25 lines of €100 for the fair. */
function fullBudget(): Snapshot {
  const begun = typeRows(run(EMPTY, PLAN).projected, "rpActiviteiten", [{ Activiteit: "Beurs" }]);
  const lines = Array.from({ length: BUDGET_ROWS }, () => ({ Activiteit: "Beurs", "Vast bedrag": 100 }));
  return run(typeRows(begun, "rpKosten", lines), PLAN).projected;
}

/** Types under the last row of a table, as on a phone or in LibreOffice, where a table does not grow by itself. */
function typeBelow(
  snapshot: Snapshot,
  cells: Readonly<Record<string, Scalar>>,
  rowsDown = 1,
  formula?: string,
): Snapshot {
  const { sheet, table } = findTable(snapshot, "rpKosten") ?? fail();
  return project(
    snapshot,
    Object.entries(cells).map(([heading, value]) => ({
      kind: "setCells" as const,
      sheet: sheet.name,
      top: table.range.bottom + rowsDown,
      left: table.range.left + table.columns.indexOf(heading),
      rows: [[formula === undefined ? { value } : { value, formula }]],
    })),
  );
}

function fail(): never {
  throw new Error("there is no cost budget");
}

function leftOut(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => code === "rows.leftOut");
}

function total(snapshot: Snapshot): number {
  return columnOf(snapshot, "rpKosten", "Voorcalculatie").reduce((sum: number, cost) => sum + (Number(cost) || 0), 0);
}

describe("rows typed under a full table of ours", () => {
  it("join the table and are calculated: 25 · 100 + 40 + 3 · 20 = 2,600", () => {
    let typed = typeBelow(fullBudget(), { Activiteit: "Beurs", "Vast bedrag": 40 });
    typed = typeBelow(typed, { Activiteit: "Beurs", Aantal: 3, Prijs: 20 }, 2);
    const { projected } = run(typed, PLAN);
    expect(rowsOf(projected, "rpKosten")).toHaveLength(BUDGET_ROWS + 2);
    expect(total(projected)).toBe(2_600);
    expect(run(projected, PLAN).changes).toEqual([]);
  });

  it("keep an amount that was typed where we calculate", () => {
    const { projected } = run(typeBelow(fullBudget(), { Activiteit: "Beurs", Voorcalculatie: 75 }), PLAN);
    expect(columnOf(projected, "rpKosten", "Voorcalculatie").at(-1)).toBe(75);
  });

  it.each`
    what                                | cells                                            | rowsDown | formula
    ${"a total of the student's own"}   | ${{ Activiteit: "Totaal", "Vast bedrag": 2500 }} | ${1}     | ${undefined}
    ${"a formula of the student's own"} | ${{ "Vast bedrag": 2500 }}                       | ${1}     | ${"SUM(E5:E29)"}
    ${"a line after an empty row"}      | ${{ Activiteit: "Beurs", "Vast bedrag": 40 }}    | ${2}     | ${undefined}
    ${"a note in one cell"}             | ${{ Activiteit: "Prijzen volgens offerte" }}     | ${1}     | ${undefined}
  `("stay outside it when they are $what", ({ cells, rowsDown, formula }) => {
    const { projected } = run(typeBelow(fullBudget(), cells, rowsDown, formula), PLAN);
    expect(rowsOf(projected, "rpKosten")).toHaveLength(BUDGET_ROWS);
    expect(total(projected)).toBe(2_500);
  });

  it.each`
    what                                | cells                                                | rowsDown | formula          | cell
    ${"an amount alone"}                | ${{ "Vast bedrag": 40 }}                             | ${1}     | ${undefined}     | ${4}
    ${"a name alone"}                   | ${{ Activiteit: "Beurs" }}                           | ${1}     | ${undefined}     | ${0}
    ${"a remark"}                       | ${{ Activiteit: "Let op: prijzen volgens offerte" }} | ${1}     | ${undefined}     | ${undefined}
    ${"a total of the student's own"}   | ${{ Activiteit: "Totaal", "Vast bedrag": 2500 }}     | ${1}     | ${undefined}     | ${undefined}
    ${"a formula of the student's own"} | ${{ "Vast bedrag": 2500 }}                           | ${1}     | ${"SUM(E5:E29)"} | ${undefined}
    ${"a word after an empty row"}      | ${{ Activiteit: "Beurs" }}                           | ${2}     | ${undefined}     | ${undefined}
    ${"a line"}                         | ${{ Activiteit: "Beurs", "Vast bedrag": 40 }}        | ${1}     | ${undefined}     | ${undefined}
    ${"amounts where we calculate"}     | ${{ Voorcalculatie: 75 }}                            | ${1}     | ${undefined}     | ${undefined}
  `("are told to stay out or not when they are $what", ({ cells, rowsDown, formula, cell }) => {
    const { findings } = run(typeBelow(fullBudget(), cells, rowsDown, formula), PLAN);
    expect(leftOut(findings).map(({ where }) => where?.column)).toEqual(cell === undefined ? [] : [cell]);
  });

  it("are told to stay out because something else stands further down", () => {
    let typed = typeBelow(fullBudget(), { Activiteit: "Beurs", "Vast bedrag": 40 });
    typed = typeBelow(typed, { Kostensoort: "Eigen lijstje" }, 4);
    const { findings, projected } = run(typed, PLAN);
    const { table } = findTable(projected, "rpKosten") ?? fail();
    expect(leftOut(findings)).toEqual([
      expect.objectContaining({
        severity: "hint",
        where: { sheet: "Kostenbudget", row: table.range.bottom + 1, column: table.range.left },
      }),
    ]);
    expect(leftOut(run(projected, PLAN).findings)).toHaveLength(1);
  });

  it.each(["nl", "en"] as const)("are no lines where we put something under a table ourselves (%s)", (language) => {
    const { projected } = run(messyPlan(), "all", { language });
    expect(leftOut(run(projected, "all", { language }).findings)).toEqual([]);
  });

  it("stay outside it when something else stands further down", () => {
    let typed = typeBelow(fullBudget(), { Activiteit: "Beurs", "Vast bedrag": 40 });
    typed = typeBelow(typed, { Kostensoort: "Eigen lijstje" }, 4);
    expect(rowsOf(run(typed, PLAN).projected, "rpKosten")).toHaveLength(BUDGET_ROWS);
  });
});
