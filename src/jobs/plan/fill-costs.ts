import { settingName } from "../../workbook/settings";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Consent } from "../job";
import { isFilled, numberIn, numberOrZero } from "./cell-rules";
import { contradictionChecks } from "./cost-contradiction";
import { varianceOf, varianceShareOf } from "./cost-figures";
import { costFormula, costValue, isBuiltUp } from "./cost-parts";
import { countFormula, rowsWith } from "./lookups";
import { fillOf, planView, shown } from "./plan-view";
import { type Check, signalFormula, signalValue } from "./signal";
import { fillTotals } from "./totals";
import { hasOwnVariance, ownConvention, ownVarianceFill } from "./variance-convention";
import { type View } from "./view";

/** Budgeted cost, variance and signals on the cost budget, the user's own or ours. */
export function fillCosts(draft: PlanDraft, consent: Consent): void {
  const before = planView(draft.bench, BUDGET_SHEET);
  if (!before) return;
  if (isBuiltUp(before)) fillColumns(draft, { match: before.match, fills: [costFill(before)], consent });
  const view = planView(draft.bench, BUDGET_SHEET) ?? before;
  fillColumns(draft, { match: view.match, fills: varianceFills(draft, { view, consent }), consent });
  fillTotals(draft, BUDGET_SHEET);
}

function costFill(view: View): ColumnFill {
  return fillOf(BUDGET_SHEET, {
    field: "budgetedCost",
    placement: "shared",
    content: { kind: "formula", formula: costFormula, value: (row) => costValue(view, row) },
  });
}

type VarianceInput = { readonly view: View; readonly consent: Consent };

function varianceFills(draft: PlanDraft, { view, consent }: VarianceInput): ColumnFill[] {
  const rule = (row: number) =>
    varianceOf({ budgeted: view.value("budgetedCost", row), actual: view.value("actualCost", row) });
  const variance = shown(view, { field: "variance", consent, rule });
  const isOwn = hasOwnVariance(draft.bench, view);
  const convention = isOwn ? ownConvention(view) : undefined;
  const input = (field: string) => fillOf(BUDGET_SHEET, { field, placement: "shared", content: { kind: "input" } });
  if (!view.has("budgetedCost")) return [];
  return [
    input("actualCost"),
    ...(convention ? [ownVarianceFill(draft.bench, { view, convention })] : []),
    ...(isOwn ? [] : [varianceFill(rule), shareFill(view, variance)]),
    input("varianceExplanation"),
    input("adjustment"),
    signalFill(draft, view),
  ];
}

function varianceFill(rule: (row: number) => number | ""): ColumnFill {
  const formula = (row: RowReferences) => {
    const [cost, actual] = [row.cell("budgetedCost"), row.cell("actualCost")];
    return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${cost})),ROUND(${cost}-${actual},2),"")`;
  };
  return fillOf(BUDGET_SHEET, { field: "variance", content: { kind: "formula", formula, value: rule } });
}

function shareFill(view: View, variance: (row: number) => ReturnType<View["value"]>): ColumnFill {
  const formula = (row: RowReferences) => {
    const [cost, difference] = [row.cell("budgetedCost"), row.cell("variance")];
    return `IF(AND(ISNUMBER(${difference}),N(${cost})<>0),${difference}/${cost},"")`;
  };
  const value = (row: number) =>
    varianceShareOf({ variance: variance(row), budgeted: view.value("budgetedCost", row) });
  return fillOf(BUDGET_SHEET, { field: "variancePct", content: { kind: "formula", formula, value } });
}

function signalFill(draft: PlanDraft, view: View): ColumnFill {
  const key = view.has("activity") ? "activity" : "costLine";
  const checks = costChecks(draft, view);
  return fillOf(BUDGET_SHEET, {
    field: "signal",
    content: {
      kind: "formula",
      formula: (row) => (row.has(key) ? signalFormula(row, { key, checks }) : '""'),
      value: (row) => (isFilled(view.value(key, row)) ? signalValue(checks, row) : ""),
    },
  });
}

function costChecks({ bench }: PlanDraft, view: View): Check[] {
  const { t, settings } = bench;
  const activities = planView(bench, ACTIVITIES_SHEET);
  const cost = (row: number) => numberOrZero(view.value("budgetedCost", row));
  const difference = (row: number) => varianceOf({ budgeted: cost(row), actual: view.value("actualCost", row) });
  const known =
    activities?.has("activity") && view.has("activity") ? { view: activities, field: "activity" } : undefined;
  return [
    ...(known
      ? [
          {
            words: t("plan.signal.unknownActivity"),
            when: (row: RowReferences) => `${countFormula(known, row.cell("activity"))}=0`,
            holds: (row: number) => rowsWith(known, view.value("activity", row)).length === 0,
          },
        ]
      : []),
    ...(view.has("budgetKind")
      ? [
          {
            words: t("plan.signal.noBudgetKind"),
            when: (row: RowReferences) => `${row.cell("budgetKind")}=""`,
            holds: (row: number) => !isFilled(view.value("budgetKind", row)),
          },
        ]
      : []),
    {
      words: t("plan.signal.noAmount"),
      when: (row) => {
        const amount = row.cell("budgetedCost");
        if (!row.has("quantity") || !row.has("unitPrice")) return `NOT(ISNUMBER(${amount}))`;
        return `OR(NOT(ISNUMBER(${amount})),AND(N(${amount})=0,${row.cell("quantity")}<>"",${row.cell("unitPrice")}=""))`;
      },
      holds: (row) => numberIn(view.value("budgetedCost", row)) === undefined || isUnpriced(view, row),
    },
    ...contradictionChecks(bench, view),
    {
      words: t("plan.signal.explain"),
      when: explainFormula,
      holds: (row) => {
        const size = Math.abs(numberOrZero(difference(row)));
        const isLarge = size >= settings.verschil_bedrag && size >= Math.abs(cost(row)) * settings.verschil_procent;
        return difference(row) !== "" && isLarge && !isFilled(view.value("varianceExplanation", row));
      },
    },
  ];
}

/** A number of pieces without a price, that comes to nothing. */
function isUnpriced(view: View, row: number): boolean {
  const hasBoth = view.has("quantity") && view.has("unitPrice");
  const lacksPrice = isFilled(view.value("quantity", row)) && !isFilled(view.value("unitPrice", row));
  return hasBoth && lacksPrice && numberOrZero(view.value("budgetedCost", row)) === 0;
}

/** C13: at least the share and at least the amount, and no explanation. */
function explainFormula(row: RowReferences): string {
  const [cost, actual] = [row.cell("budgetedCost"), row.cell("actualCost")];
  const size = `ABS(ROUND(N(${cost})-N(${actual}),2))`;
  const limits = `${size}>=${settingName("verschil_bedrag")},${size}>=ABS(N(${cost}))*${settingName("verschil_procent")}`;
  return `AND(ISNUMBER(${actual}),${limits},${row.cell("varianceExplanation")}="")`;
}
