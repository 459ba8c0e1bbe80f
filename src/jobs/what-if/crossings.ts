import { type BudgetKind } from "../../domain/budget/budget-kinds";
import { crossovers, schemeCost } from "../../domain/budget/cheapest-kind";
import { eurosToCents } from "../../domain/money";
import { formulaText } from "../../workbook/formula";
import { CROSSINGS_BLOCK } from "../../workbook/sheets/budgets/what-if-sheet";
import { type Figure, figure } from "../budgets/figure";
import { fillRows } from "../budgets/fill-rows";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { type KindLine, kindLines, schemeOf, wordOf } from "./kinds";

type Pair = readonly [BudgetKind, BudgetKind];

/** Each two ways to budget. */
export const PAIRS: readonly Pair[] = [
  ["variable", "mixed"],
  ["variable", "fixed"],
  ["mixed", "fixed"],
];

/** `variabel = gemengd`, with the words of the settings. */
export function pairLabel(bench: Workbench, [one, other]: Pair): { value: string; formula: string } {
  const [first, second] = [wordOf(bench, one), wordOf(bench, other)];
  return { value: `${first.value} = ${second.value}`, formula: `${first.formula}&" = "&${second.formula}` };
}

/** The revenue at which each two cost the same, what that is, and which is cheaper below it. */
export function fillCrossings(draft: PlanDraft): void {
  const { bench } = draft;
  const lines = new Map(kindLines(bench).map((line) => [line.kind, line]));
  const rows = PAIRS.flatMap((pair) => {
    const [one, other] = [lines.get(pair[0]), lines.get(pair[1])];
    if (!one || !other) return [];
    return [{ label: pairLabel(bench, pair).value, cells: crossing(bench, { one, other }) }];
  });
  fillRows(draft, CROSSINGS_BLOCK, rows);
}

type Two = { readonly one: KindLine; readonly other: KindLine };

function crossing({ t }: Workbench, { one, other }: Two): Readonly<Record<string, Figure>> {
  const found = crossovers([schemeOf(one), schemeOf(other)])[0]?.revenue;
  const steeper = `(${one.share.formula}-${other.share.formula})`;
  const exact = `(${other.amount.formula}-${one.amount.formula})/${steeper}`;
  const revenue = `IF(${steeper}=0,"",IF(${exact}<0,"",ROUND(${exact},2)))`;
  const cost = `ROUND(${one.amount.formula}+${one.share.formula}*${revenue},2)`;
  const cheaper = one.share.value > other.share.value ? one : other;
  const below = ` ${t("whatIf.below")}`;
  return {
    revenue: figure(revenue, found === undefined ? "" : found / 100),
    cost: figure(
      `IFERROR(${cost},"")`,
      found === undefined ? "" : schemeCost(schemeOf(one), eurosToCents(found / 100)) / 100,
    ),
    verdict: figure(
      `IF(ISNUMBER(${revenue}),IF(${one.share.formula}>${other.share.formula},${one.word.formula},${other.word.formula})&${formulaText(below)},${formulaText(t("whatIf.never"))})`,
      found === undefined ? t("whatIf.never") : `${cheaper.word.value}${below}`,
    ),
  };
}
