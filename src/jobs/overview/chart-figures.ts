import { roundHalfAway } from "../../domain/money";
import { type MessageKey } from "../../i18n/message-key";
import { tableColumn } from "../../workbook/formula";
import {
  CLASSES_BLOCK,
  COSTS_BLOCK,
  GROUPS_BLOCK,
  MONTHS_BLOCK,
  OVERVIEW_BLOCK,
} from "../../workbook/sheets/budgets/overview-sheet";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { costBudget, costSums, without, wordsOf } from "../budgets/cost-budget";
import { type Figure, figure } from "../budgets/figure";
import { fillRows } from "../budgets/fill-rows";
import { isWord } from "../budgets/sum-if";
import { formulaText } from "../../workbook/formula";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type Consent } from "../job";
import { isSame, numberIn } from "../plan/cell-rules";
import { writeLoose } from "../plan/loose-cells";
import { planMonths } from "../plan/plan-months";
import { fillOf, planView } from "../plan/plan-view";
import { type View, viewOf } from "../plan/view";
import { ABC_LABELS, GROUP_LABELS } from "../segments/segment-blocks";
import { countOf, valueSheet } from "./key-figures";

/** The figures that the charts show, live, and a line of words where there is nothing to show yet. */
export function fillChartFigures(draft: PlanDraft, consent: Consent): void {
  fillMonthFigures(draft, consent);
  fillCostFigures(draft);
  const value = valueSheet(draft.bench);
  if (value) fillCustomerFigures(draft, value);
  fillEmptyWords(draft);
}

/** Without bounds these lie on the forecast itself: a chart would draw a cell that shows nothing as 0. */
const MONTH_FIELDS = ["total", "lower", "upper"] as const;

function fillMonthFigures(draft: PlanDraft, consent: Consent): void {
  const { bench } = draft;
  const forecast = planView(bench, FORECAST_SHEET);
  const first = ownMatch(bench, MONTHS_BLOCK);
  if (!forecast || !first) return;
  fillColumns(draft, {
    match: first,
    fills: [fillOf(MONTHS_BLOCK, { field: "label", content: planMonths(bench) })],
    consent,
  });
  const match = ownMatch(draft.bench, MONTHS_BLOCK);
  if (!match) return;
  const fills = MONTH_FIELDS.map((field) => monthFigure({ forecast, months: viewOf(draft.bench, match), field }));
  fillColumns(draft, { match, fills, consent });
}

type MonthFigure = { readonly forecast: View; readonly months: View; readonly field: (typeof MONTH_FIELDS)[number] };

/** What the forecast has for the month of this row. */
function monthFigure({ forecast, months, field }: MonthFigure): ColumnFill {
  return fillOf(MONTHS_BLOCK, {
    field,
    content: {
      kind: "formula",
      formula: (row) => {
        const { refs } = forecast;
        const at = (of: string) => `INDEX(${refs.exact(of)},MATCH(${row.cell("label")},${refs.exact("month")},0))`;
        return `IF(ISNUMBER(${row.cell("label")}),IFERROR(IF(ISNUMBER(${at(field)}),${at(field)},${at("total")}),""),"")`;
      },
      value: (row) => {
        const month = numberIn(months.value("label", row));
        const place = month === undefined ? -1 : forecast.column("month").indexOf(month);
        if (place < 0) return "";
        return numberIn(forecast.value(field, place)) ?? forecast.value("total", place) ?? "";
      },
    },
  });
}

function fillCostFigures(draft: PlanDraft): void {
  const { bench } = draft;
  const view = costBudget(bench);
  if (!view) return;
  const parts = wordsOf(bench, "budget").map((word) => ({
    label: word.value,
    sums: costSums(bench, { view, where: [isWord("budget", word)] }),
  }));
  const rest = {
    label: bench.t("budgets.unassigned"),
    sums: without(
      costSums(bench, { view, where: [] }),
      parts.map(({ sums }) => sums),
    ),
  };
  const rows = [...parts, rest].map(({ label, sums }) => ({
    label,
    cells: { budgetedCost: sums.budgeted, actualCost: sums.actual },
  }));
  fillRows(draft, COSTS_BLOCK, rows);
}

function fillCustomerFigures(draft: PlanDraft, value: View): void {
  const { t } = draft.bench;
  const groups = GROUP_LABELS.map((key) => t(key));
  fillRows(
    draft,
    GROUPS_BLOCK,
    groups.map((word) => ({ label: word, cells: { customers: countOf(value, { field: "customerGroup", word }) } })),
  );
  fillRows(
    draft,
    CLASSES_BLOCK,
    ABC_LABELS.map((word) => ({ label: word, cells: classShares(value, word) })),
  );
}

/** Which part of the ranked customers a class is, and which part of revenue it brings. */
function classShares(view: View, word: string): Readonly<Record<string, Figure>> {
  const { refs } = view;
  const [abc, revenue] = [refs.range("abc"), refs.range("revenue")];
  const rows = (wanted: readonly string[]) =>
    view.column("abc").flatMap((cell, row) => (wanted.some((each) => isSame(cell, each)) ? [row] : []));
  const sum = (of: readonly number[]) =>
    roundHalfAway(
      of.reduce((total, row) => total + (numberIn(view.value("revenue", row)) ?? 0), 0),
      2,
    );
  const all = rows(ABC_LABELS);
  const count = ABC_LABELS.map((each) => `COUNTIFS(${abc},${formulaText(each)})`).join("+");
  const revenueOf = (each: string) => `ROUND(SUMIFS(${revenue},${abc},${formulaText(each)}),2)`;
  const total = `(${ABC_LABELS.map(revenueOf).join("+")})`;
  const allRevenue = ABC_LABELS.reduce((each, label) => each + sum(rows([label])), 0);
  return {
    customerShare: figure(
      `IF((${count})=0,"",COUNTIFS(${abc},${formulaText(word)})/(${count}))`,
      all.length === 0 ? "" : rows([word]).length / all.length,
    ),
    revenueShare: figure(
      `IF(${total}<=0,"",${revenueOf(word)}/${total})`,
      allRevenue <= 0 ? "" : sum(rows([word])) / allRevenue,
    ),
  };
}

type Empty = {
  readonly block: SheetDefinition;
  readonly field: string;
  readonly words: MessageKey;
  readonly column: number;
};

/** Above each chart, in the column where it begins: the first beside the key figures, the others under them. */
const EMPTY: readonly Empty[] = [
  { block: MONTHS_BLOCK, field: "total", words: "overview.empty.forecast", column: 3 },
  { block: GROUPS_BLOCK, field: "customers", words: "overview.empty.groups", column: 0 },
  { block: COSTS_BLOCK, field: "budgetedCost", words: "overview.empty.costs", column: 2 },
  { block: CLASSES_BLOCK, field: "revenueShare", words: "overview.empty.classes", column: 5 },
];

function fillEmptyWords(draft: PlanDraft): void {
  const { bench } = draft;
  const page = ownMatch(bench, OVERVIEW_BLOCK);
  if (!page) return;
  const cells = EMPTY.flatMap(({ block, field, words, column }) => {
    const match = ownMatch(bench, block);
    const heading = match?.columns.find((each) => each.field === field)?.heading;
    if (!match || heading === undefined) return [];
    const isEmpty = viewOf(bench, match)
      .column(field)
      .every((cell) => !numberIn(cell));
    const text = bench.t(words);
    const row = block === MONTHS_BLOCK ? page.headerRow - 2 : page.lastRow + 2;
    const figures = tableColumn(block.table, heading);
    const formula = `IF(AND(MAX(${figures})=0,MIN(${figures})=0),${formulaText(text)},"")`;
    return [
      {
        row,
        column,
        cell: { value: isEmpty ? text : "", formula, style: { look: "explanation" as const, wrap: false } },
      },
    ];
  });
  writeLoose(draft, page.sheet, cells);
}
