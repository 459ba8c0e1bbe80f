import { type Scalar } from "../../workbook/cells";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Consent } from "../job";
import { isFilled, numberOrZero, textIn } from "./cell-rules";
import { sumFormula, sumValue, textFormula, textValue } from "./lookups";
import { nameActivities } from "./name-activities";
import { fillOf, planView, shown } from "./plan-view";
import { breakEvenOf, effectUntil, forecastOf, grossProfitOf, resultOf, roiOf } from "./proceeds-figures";
import { proceedsSignal } from "./proceeds-signal";
import { startFills } from "./proceeds-starts";
import { fillTotals } from "./totals";
import { type View } from "./view";
import { listWord, saysYes, yesFormula } from "./words";

/** What every activity brings in, and whether it is worth its costs. */
export function fillProceeds(draft: PlanDraft, consent: Consent): void {
  nameActivities(draft);
  const first = planView(draft.bench, YIELD_SHEET);
  if (!first?.has("activity")) return;
  fillColumns(draft, { match: first.match, fills: startFills(draft.bench, first), consent });
  const view = planView(draft.bench, YIELD_SHEET) ?? first;
  fillColumns(draft, { match: view.match, fills: resultFills(draft, { view, consent }), consent });
  fillTotals(draft, YIELD_SHEET);
}

type ResultInput = { readonly view: View; readonly consent: Consent };
type Rule = (row: number) => Scalar;

/** The computed columns in the order in which they build on each other; each rule sees what the others will show. */
function resultFills(draft: PlanDraft, { view, consent }: ResultInput): ColumnFill[] {
  const rules = new Map<string, Rule>();
  const fills: ColumnFill[] = [];
  const cell = (field: string, row: number): Scalar => rules.get(field)?.(row) ?? view.value(field, row);
  const add = (field: string, formula: (row: RowReferences) => string, rule: Rule): void => {
    rules.set(field, shown(view, { field, consent, rule }));
    fills.push(fillOf(YIELD_SHEET, { field, placement: "shared", content: { kind: "formula", formula, value: rule } }));
  };
  addFromPlan(draft, { view, add });
  addCosts(draft, { view, add });
  addMoney({ cell, add });
  addActual(draft, { cell, add });
  addEffect(draft, { cell, add });
  return [...fills, proceedsSignal(draft.bench, { view, cell })];
}

type Add = (field: string, formula: (row: RowReferences) => string, rule: Rule) => void;
type Cell = (field: string, row: number) => Scalar;

/** Goal, customer group and new or not, as the plan has them. */
function addFromPlan({ bench }: PlanDraft, { view, add }: { view: View; add: Add }): void {
  const plan = planView(bench, ACTIVITIES_SHEET);
  if (!plan?.has("activity")) return;
  const keys = { view: plan, field: "activity" };
  const key = (row: number) => view.value("activity", row);
  for (const field of ["goal", "segment"].filter((of) => plan.has(of))) {
    add(
      field,
      (row) => ifNamed(row, textFormula(keys, { cell: row.cell("activity"), of: field })),
      (row) => textValue(keys, { key: key(row), of: field }),
    );
  }
  if (!plan.has("isNew")) return;
  const [yes, no] = [listWord(bench, "janee", 0), listWord(bench, "janee", 1)];
  const word = (row: RowReferences) => textFormula(keys, { cell: row.cell("activity"), of: "isNew" });
  const isNew: Rule = (row) => (saysYes(textValue(keys, { key: key(row), of: "isNew" })) ? yes.value : no.value);
  add(
    "isNew",
    (row) => ifNamed(row, `IF(${yesFormula(word(row))},${yes.formula},${no.formula})`),
    (row) => (isFilled(key(row)) ? isNew(row) : ""),
  );
}

/** Costs as the budget has them. */
function addCosts({ bench }: PlanDraft, { view, add }: { view: View; add: Add }): void {
  const budget = planView(bench, BUDGET_SHEET);
  if (!budget?.has("activity") || !budget.has("budgetedCost")) return;
  const costs = { view: budget, field: "activity" };
  const key = (row: number) => view.value("activity", row);
  add(
    "costs",
    (row) => ifNamed(row, sumFormula(costs, { cell: row.cell("activity"), of: "budgetedCost" })),
    (row) => (isFilled(key(row)) ? sumValue(costs, { key: key(row), of: "budgetedCost" }) : ""),
  );
}

function ifNamed(row: RowReferences, then: string): string {
  return `IF(${row.cell("activity")}="","",${then})`;
}

function addMoney({ cell, add }: { cell: Cell; add: Add }): void {
  const costs = (row: RowReferences) => (row.has("costs") ? row.cell("costs") : "0");
  add(
    "forecastRevenue",
    (row) => {
      const factors = ["reach", "response", "orderValue"].map((field) => row.cell(field));
      return `IF(COUNT(${factors.join(",")})<3,"",ROUND(${factors.join("*")},2))`;
    },
    (row) =>
      forecastOf({ reach: cell("reach", row), response: cell("response", row), orderValue: cell("orderValue", row) }),
  );
  add(
    "grossProfit",
    (row) => {
      const [revenue, margin] = [row.cell("forecastRevenue"), row.cell("profitMargin")];
      return `IF(COUNT(${revenue},${margin})<2,"",ROUND(${revenue}*${margin},2))`;
    },
    (row) => grossProfitOf({ revenue: cell("forecastRevenue", row), margin: cell("profitMargin", row) }),
  );
  add(
    "result",
    (row) => `IF(ISNUMBER(${row.cell("grossProfit")}),ROUND(${row.cell("grossProfit")}-N(${costs(row)}),2),"")`,
    (row) => resultOf({ grossProfit: cell("grossProfit", row), costs: cell("costs", row) }),
  );
  add(
    "roi",
    (row) => `IF(AND(ISNUMBER(${row.cell("result")}),N(${costs(row)})>0),${row.cell("result")}/${costs(row)},"")`,
    (row) => roiOf({ result: cell("result", row), costs: cell("costs", row) }),
  );
  add(
    "breakEvenResponse",
    (row) => {
      const product = ["reach", "orderValue", "profitMargin"].map((field) => `N(${row.cell(field)})`).join("*");
      return `IF(AND(ISNUMBER(${costs(row)}),${product}>0),${costs(row)}/(${product}),"")`;
    },
    (row) =>
      breakEvenOf({
        costs: cell("costs", row),
        reach: cell("reach", row),
        orderValue: cell("orderValue", row),
        margin: cell("profitMargin", row),
      }),
  );
}

/** Actual revenue at the margin, less what was really spent; as long as nothing is, less what was budgeted. */
function addActual({ bench }: PlanDraft, { cell, add }: { cell: Cell; add: Add }): void {
  const budget = planView(bench, BUDGET_SHEET);
  const keys = budget?.has("activity") && budget.has("actualCost") ? { view: budget, field: "activity" } : undefined;
  add(
    "actualResult",
    (row) => {
      const budgeted = row.has("costs") ? `N(${row.cell("costs")})` : "0";
      const spent = keys && sumFormula(keys, { cell: row.cell("activity"), of: "actualCost" });
      const costs = spent ? `IF(${spent}<>0,${spent},${budgeted})` : budgeted;
      const revenue = row.cell("actualRevenue");
      return `IF(ISNUMBER(${revenue}),ROUND(${revenue}*N(${row.cell("profitMargin")})-${costs},2),"")`;
    },
    (row) => {
      const spent = keys ? sumValue(keys, { key: cell("activity", row), of: "actualCost" }) : 0;
      const costs = spent === 0 ? cell("costs", row) : spent;
      const revenue = cell("actualRevenue", row);
      const margin = numberOrZero(cell("profitMargin", row));
      return typeof revenue === "number" ? resultOf({ grossProfit: revenue * margin, costs }) : "";
    },
  );
}

/** What a new activity adds to the forecast, and until when; existing ones are in the base already. */
function addEffect({ bench }: PlanDraft, { cell, add }: { cell: Cell; add: Add }): void {
  const yes = listWord(bench, "janee", 0);
  add(
    "effectPerMonth",
    (row) => {
      const [revenue, months] = [row.cell("forecastRevenue"), row.cell("effectMonths")];
      const isNew = row.has("isNew") ? `${row.cell("isNew")}=${yes.formula},` : "";
      const applies = `AND(${isNew}ISNUMBER(${revenue}),ISNUMBER(${row.cell("effectFrom")}),N(${months})>0)`;
      return `IF(${row.cell("activity")}="","",IF(${applies},${revenue}/ROUNDUP(${months},0),0))`;
    },
    (row) => {
      if (!isFilled(cell("activity", row))) return "";
      const [revenue, from, months] = [
        cell("forecastRevenue", row),
        cell("effectFrom", row),
        numberOrZero(cell("effectMonths", row)),
      ];
      const isNew = textIn(cell("isNew", row)).toLowerCase() === yes.value.toLowerCase();
      return isNew && typeof revenue === "number" && typeof from === "number" && months > 0
        ? revenue / Math.ceil(months)
        : 0;
    },
  );
  add(
    "effectUntil",
    (row) => {
      const [from, months] = [row.cell("effectFrom"), row.cell("effectMonths")];
      return `IF(AND(ISNUMBER(${from}),N(${months})>0),EDATE(DATE(YEAR(${from}),MONTH(${from}),1),ROUNDUP(${months},0)-1),"")`;
    },
    (row) => effectUntil({ from: cell("effectFrom", row), months: cell("effectMonths", row) }),
  );
}
