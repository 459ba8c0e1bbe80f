import { type DocumentBlock, type DocumentRow } from "../../workbook/document";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type Workbench } from "../engine/workbench";
import { fieldsOf, heading, tableOf } from "./blocks";
import { type PlanSources } from "./plan-sources";
import { type Source } from "./source";
import { cellText } from "./wording";

/** The cost lines with their total, and what goes to each budget. */
export function costsSection(bench: Workbench, { costs }: PlanSources): DocumentBlock[] {
  const { t } = bench;
  if (costs.rows.length === 0) return [heading(1, t("document.costs")), paragraph(t("document.none.costs"))];
  const table = figuresTable(bench, {
    source: costs,
    definition: BUDGET_SHEET,
    fields: ["activity", "costLine", "budget", "budgetKind", "budgetedCost", "actualCost", "variance"],
  });
  return [
    heading(1, t("document.costs")),
    ...table,
    heading(2, t("document.masterBudget")),
    masterBudget(bench, costs),
    { kind: "note", text: t("document.exclVat") },
  ];
}

function paragraph(text: string): DocumentBlock {
  return { kind: "paragraph", text };
}

/** What is budgeted and spent per budget: purchase, personnel, communication and whatever else is named. */
function masterBudget(bench: Workbench, costs: Source): DocumentBlock {
  const { t } = bench;
  const names = new Map<string, number[]>();
  for (const row of costs.rows) {
    const name = costs.text("budget", row) || t("document.otherBudget");
    names.set(name, [...(names.get(name) ?? []), row]);
  }
  const line = (name: string, tone: DocumentRow["tone"], rows: readonly number[]): DocumentRow => ({
    tone,
    cells: [{ text: name }, ...AMOUNTS.map((field) => ({ text: euros(bench, costs.total(field, rows)) }))],
  });
  return {
    kind: "table",
    altText: t("document.table", { name: t("document.masterBudget") }),
    columns: [
      { heading: t("plan.col.budget"), width: 3, align: "left" },
      { heading: t("plan.col.budgetedCost"), width: 2, align: "right" },
      { heading: t("plan.col.actualCost"), width: 2, align: "right" },
    ],
    rows: [...[...names].map(([name, rows]) => line(name, "body", rows)), line(t("plan.total"), "total", costs.rows)],
  };
}

const AMOUNTS = ["budgetedCost", "actualCost"] as const;

function euros({ t }: Workbench, amount: number): string {
  return cellText(amount, "euro", t.language);
}

/** What every activity brings in. */
export function proceedsSection(bench: Workbench, { proceeds }: PlanSources): DocumentBlock[] {
  const { t } = bench;
  const fields = ["activity", "reach", "response", "orderValue", "forecastRevenue", "grossProfit", "costs", "result"];
  const table = figuresTable(bench, { source: proceeds, definition: YIELD_SHEET, fields });
  return [heading(1, t("document.proceeds")), ...(table.length > 0 ? table : [paragraph(t("document.none.proceeds"))])];
}

const ASSUMPTIONS = ["plan.assumption.1", "plan.assumption.2", "plan.assumption.3"] as const;

/** Revenue by month, and what it rests on. */
export function forecastSection(bench: Workbench, { forecast }: PlanSources): DocumentBlock[] {
  const { t } = bench;
  const fields = [
    "month",
    "lastYear",
    "base",
    "extra",
    "effectNew",
    "effectExisting",
    "effectFormer",
    "total",
    "lower",
    "upper",
  ];
  const used = fields.filter((field) => field === "month" || forecast.rows.some((row) => forecast.text(field, row)));
  const table = figuresTable(bench, { source: forecast, definition: FORECAST_SHEET, fields: used });
  if (table.length === 0) return [];
  return [
    heading(1, t("document.forecast")),
    ...table,
    ...ASSUMPTIONS.map((key): DocumentBlock => ({ kind: "note", text: t(key) })),
  ];
}

type FiguresInput = {
  readonly source: Source;
  readonly definition: SheetDefinition;
  readonly fields: readonly string[];
};

/** A table with the totals that its sheet has too. */
function figuresTable(bench: Workbench, { source, definition, fields }: FiguresInput): DocumentBlock[] {
  const { t } = bench;
  const [first = ""] = fields;
  const isEmpty = (field: string) => source.rows.every((row) => source.text(field, row) === "");
  const sums = definition.totals
    .filter((field) => !isEmpty(field))
    .map((field) => [field, euros(bench, source.total(field))] as const);
  return tableOf({
    t,
    altText: t("document.table", { name: t(definition.title) }),
    source,
    fields: fieldsOf(definition.columns, fields),
    totals: new Map([[first, t("plan.total")], ...sums]),
  });
}
