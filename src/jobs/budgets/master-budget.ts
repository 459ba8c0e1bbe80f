import { roundHalfAway } from "../../domain/money";
import { type Scalar } from "../../workbook/cells";
import { formulaText, tableColumn, thisRow } from "../../workbook/formula";
import { MASTER_BLOCK, MASTER_CEILING_BLOCK, MASTER_KINDS_BLOCK } from "../../workbook/sheets/budgets/master-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { numberIn } from "../plan/cell-rules";
import { premise, premiseName } from "../plan/premises";
import { type View } from "../plan/view";
import { costSums, type CostSums, without, wordsOf } from "./cost-budget";
import { type Figure, figure } from "./figure";
import { type FigureRow, fillRows, type ShownFigure } from "./fill-rows";
import { isWord } from "./sum-if";

/** The cost budget by budget and by kind, and what is left under the ceiling. Ties to the cost budget to the cent. */
export function fillMaster(draft: PlanDraft, costs: View): void {
  const { bench } = draft;
  fillRows(draft, MASTER_BLOCK, divided(bench, { costs, definition: MASTER_BLOCK, field: "budget", list: "budget" }));
  fillRows(
    draft,
    MASTER_KINDS_BLOCK,
    divided(bench, { costs, definition: MASTER_KINDS_BLOCK, field: "budgetKind", list: "budgetsoort" }),
  );
  fillRows(draft, MASTER_CEILING_BLOCK, ceilingRows(bench, costs));
}

type Division = {
  readonly costs: View;
  readonly definition: SheetDefinition;
  readonly field: string;
  readonly list: "budget" | "budgetsoort";
};

/** A row for each word, one for what has none of them, and the total. */
function divided(bench: Workbench, division: Division): FigureRow[] {
  const { costs: view, field, list } = division;
  const words = wordsOf(bench, list);
  const total = costSums(bench, { view, where: [] });
  const parts = words.map((word) => costSums(bench, { view, where: [isWord(field, word)] }));
  const rest = without(total, parts);
  const row = (label: Scalar, sums: CostSums) => ({ label, cells: cellsOf(bench, { ...division, sums, total }) });
  return [
    ...words.map(({ value }, index) => row(value, parts[index] ?? total)),
    row(bench.t("budgets.unassigned"), rest),
    row(bench.t("plan.total"), total),
  ];
}

type CellsInput = Division & { readonly sums: CostSums; readonly total: CostSums };

function cellsOf({ t }: Workbench, { definition, sums, total }: CellsInput): Readonly<Record<string, Figure>> {
  const heading = (field: string) => {
    const key = definition.columns.find((column) => column.field === field)?.heading;
    return key ? t(key) : field;
  };
  const cell = (field: string) => thisRow(definition.table, heading(field));
  const label = `MATCH(${formulaText(t("plan.total"))},${tableColumn(definition.table, heading("label"))},0)`;
  const all = `INDEX(${tableColumn(definition.table, heading("budgetedCost"))},${label})`;
  const variance = roundHalfAway(sums.settled.value - sums.actual.value, 2) + 0;
  return {
    budgetedCost: sums.budgeted,
    share: figure(
      `IF(N(${all})=0,"",${cell("budgetedCost")}/${all})`,
      total.budgeted.value === 0 ? "" : sums.budgeted.value / total.budgeted.value,
    ),
    settled: sums.settled,
    actualCost: sums.actual,
    variance: figure(`ROUND(${cell("settled")}-${cell("actualCost")},2)`, variance),
    variancePct: figure(
      `IF(N(${cell("settled")})=0,"",${cell("variance")}/${cell("settled")})`,
      sums.settled.value === 0 ? "" : variance / sums.settled.value,
    ),
    spread: sums.spread,
  };
}

/** The ceiling beside what is budgeted and spent; a plan without a ceiling has nothing left to say of it. */
function ceilingRows(bench: Workbench, view: View): FigureRow[] {
  const { t } = bench;
  const name = premiseName("budgetplafond");
  const limit = numberIn(premise(bench, "budgetplafond"));
  const { budgeted, settled, actual } = costSums(bench, { view, where: [] });
  const expected = figure(
    `ROUND(${budgeted.formula}-${settled.formula}+${actual.formula},2)`,
    roundHalfAway(budgeted.value - settled.value + actual.value, 2) + 0,
  );
  const under = (spent: Figure<number>): Figure =>
    figure(
      `IF(ISNUMBER(${name}),ROUND(${name}-${spent.formula},2),"")`,
      limit === undefined ? "" : roundHalfAway(limit - spent.value, 2) + 0,
    );
  const row = (label: Parameters<typeof t>[0], amount: ShownFigure): FigureRow => ({
    label: t(label),
    cells: { amount },
  });
  return [
    row("budgets.ceiling.limit", figure(`IF(ISNUMBER(${name}),${name},"")`, limit ?? "")),
    row("budgets.ceiling.budgeted", budgeted),
    row("budgets.ceiling.room", under(budgeted)),
    row("budgets.ceiling.spent", actual),
    row("budgets.ceiling.left", under(actual)),
    row("budgets.ceiling.expected", expected),
    row("budgets.ceiling.verdict", { ...verdict(bench, { limit, expected }), format: "general", wraps: true }),
  ];
}

type VerdictInput = { readonly limit: number | undefined; readonly expected: Figure<number> };

function verdict({ t }: Workbench, { limit, expected }: VerdictInput): Figure {
  const name = premiseName("budgetplafond");
  const [none, within, over] = [t("budgets.verdict.none"), t("budgets.verdict.within"), t("budgets.verdict.over")];
  const value = limit === undefined ? none : expected.value > limit ? over : within;
  return figure(
    `IF(ISNUMBER(${name}),IF(${expected.formula}>${name},${formulaText(over)},${formulaText(within)}),${formulaText(none)})`,
    value,
  );
}
