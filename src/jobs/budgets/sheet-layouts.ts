import { type Translator } from "../../i18n";
import { type SetName } from "../../workbook/change-set";
import { absoluteCell } from "../../workbook/formula";
import { type ConditionalFormat, type SheetLayout } from "../../workbook/sheet-layout";
import { rangeOf, WHOLE_EUROS, withBlockChart } from "../../workbook/sheets/block-chart";
import {
  CASH_BLOCK,
  CASH_POINTS_BLOCK,
  CASH_PRINT_COLUMNS,
  CASH_START_BLOCK,
  CASH_WIDTHS,
} from "../../workbook/sheets/budgets/cash-sheet";
import {
  MASTER_BLOCK,
  MASTER_CEILING_BLOCK,
  MASTER_KINDS_BLOCK,
  MASTER_WIDTHS,
} from "../../workbook/sheets/budgets/master-sheet";
import {
  FIXED_COSTS_BLOCK,
  OPERATING_BLOCK,
  OPERATING_PRINT_COLUMNS,
  OPERATING_WIDTHS,
} from "../../workbook/sheets/budgets/operating-sheet";
import { BUDGET_TAB } from "../../workbook/sheets/budgets/budget-blocks";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { stackedSheet } from "../../workbook/sheets/stacked-sheet";
import { type StackedBlock } from "../../workbook/sheets/stacked-table";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { columnLetters } from "../../workbook/address";
import { type Workbench } from "../engine/workbench";
import { listWord } from "../plan/words";
import { CASH_NAMES } from "./cash-names";
import { POINT_IDS } from "./cash-points";

export type NewSheet = { readonly name: string; readonly t: Translator };

const CEILING_ROWS = ["limit", "budgeted", "room", "spent", "left", "expected", "verdict"] as const;

/** Masterbudget: by budget, by kind, and the ceiling, with a chart beside it. */
export function masterLayout(bench: Workbench, { name, t }: NewSheet): SheetLayout {
  const blocks: StackedBlock[] = [
    { definition: MASTER_BLOCK, start: wordRows(bench, "budget") },
    { definition: MASTER_KINDS_BLOCK, start: wordRows(bench, "budgetsoort") },
    { definition: MASTER_CEILING_BLOCK, start: labels(CEILING_ROWS.map((id) => t(`budgets.ceiling.${id}`))), room: 6 },
  ];
  const layout = stacked(
    { name, t },
    { title: "sheet.master", explanation: "sheet.master.explanation", blocks, widths: MASTER_WIDTHS },
  );
  const { top, bottom } = rangeOf(layout, MASTER_CEILING_BLOCK);
  const looked = withTotalRow(withTotalRow(layout, MASTER_BLOCK), MASTER_KINDS_BLOCK);
  return withBlockChart(looked, {
    t,
    chart: {
      block: MASTER_BLOCK,
      kind: "column",
      title: "budgets.chart.master",
      alt: "budgets.chart.master.alt",
      categories: "label",
      series: [
        { field: "budgetedCost", look: "main" },
        { field: "actualCost", look: "comparison" },
      ],
      format: WHOLE_EUROS,
      rows: 3,
      area: { top: top - 1, bottom: bottom + 6, left: 3, right: 7 },
    },
  });
}

/** Exploitatie: twelve months, and the user's own fixed costs with a chart of the result beside them. */
export function operatingLayout({ name, t }: NewSheet): SheetLayout {
  const blocks: StackedBlock[] = [
    { definition: OPERATING_BLOCK, start: [] },
    { definition: FIXED_COSTS_BLOCK, start: [], room: 4 },
  ];
  const layout = stacked(
    { name, t },
    {
      title: "sheet.operating",
      explanation: "sheet.operating.explanation",
      blocks,
      widths: OPERATING_WIDTHS,
      printColumns: OPERATING_PRINT_COLUMNS,
    },
  );
  const { top, bottom } = rangeOf(layout, FIXED_COSTS_BLOCK);
  return withBlockChart(withSignals(layout, OPERATING_BLOCK), {
    t,
    chart: {
      block: OPERATING_BLOCK,
      kind: "column",
      title: "budgets.chart.operating",
      alt: "budgets.chart.operating.alt",
      categories: "month",
      series: [
        { field: "grossMargin", look: "comparison" },
        { field: "result", look: "main" },
      ],
      format: WHOLE_EUROS,
      area: { top: top - 1, bottom: bottom + 4, left: 7, right: 12 },
    },
  });
}

/** Liquiditeit: what the period begins with, twelve months, a chart of the balance and what it says. */
export function cashLayout({ name, t }: NewSheet): SheetLayout {
  const blocks: StackedBlock[] = [
    { definition: CASH_START_BLOCK, start: labels([t("budgets.start.balance"), t("budgets.start.vat")]) },
    { definition: CASH_BLOCK, start: [] },
    { definition: CASH_POINTS_BLOCK, start: labels(POINT_IDS.map((id) => t(`budgets.point.${id}`))), room: 7 },
  ];
  const layout = stacked(
    { name, t },
    {
      title: "sheet.cash",
      explanation: "sheet.cash.explanation",
      blocks,
      widths: CASH_WIDTHS,
      printColumns: CASH_PRINT_COLUMNS,
    },
  );
  const { top, bottom } = rangeOf(layout, CASH_POINTS_BLOCK);
  return withBlockChart(withSignals(layout, CASH_BLOCK), {
    t,
    chart: {
      block: CASH_BLOCK,
      kind: "line",
      title: "budgets.chart.cash",
      alt: "budgets.chart.cash.alt",
      categories: "month",
      series: [{ field: "closing", look: "main" }],
      format: WHOLE_EUROS,
      area: { top: top - 1, bottom: bottom + 7, left: 4, right: 12 },
    },
  });
}

/** The names of the two cells with which the cash budget begins. */
export function cashNames(layout: SheetLayout): SetName[] {
  const { top, left } = rangeOf(layout, CASH_START_BLOCK);
  return [CASH_NAMES.balance, CASH_NAMES.vat].map((name, index) => ({
    kind: "setName",
    name,
    refersTo: absoluteCell(layout.name, top + 1 + index, left + 1),
  }));
}

type StackInput = Pick<Parameters<typeof stackedSheet>[0], "title" | "explanation"> & {
  readonly blocks: readonly StackedBlock[];
  readonly widths: readonly number[];
  /** Columns that go on paper; all unless given. */
  readonly printColumns?: number;
};

/** Landscape. */
function stacked(
  { name, t }: NewSheet,
  { title, explanation, blocks, widths, printColumns = widths.length }: StackInput,
): SheetLayout {
  const layout = stackedSheet({
    name,
    t,
    title,
    explanation,
    blocks,
    columnWidths: widths,
    printColumns,
    tabColor: BUDGET_TAB,
  });
  return { ...layout, print: { ...layout.print, orientation: "landscape" } };
}

function labels(words: readonly string[]): StartRow[] {
  return words.map((value) => new Map([["label", { value, style: { look: "label" as const } }]]));
}

/** The words of a dropdown as they stand in the settings, live; then what has none of them, and the total. */
function wordRows(bench: Workbench, list: "budget" | "budgetsoort"): StartRow[] {
  const words = [0, 1, 2].map((index) => listWord(bench, list, index));
  return [
    ...words.map((word): StartRow => new Map([["label", { ...word, style: { look: "label" as const } }]])),
    ...labels([bench.t("budgets.unassigned"), bench.t("plan.total")]),
  ];
}

/** Signals stand out; the words are there without the colour too. */
function withSignals(layout: SheetLayout, definition: SheetDefinition): SheetLayout {
  const range = rangeOf(layout, definition);
  const column = range.left + definition.columns.findIndex(({ field }) => field === "signal");
  const format: ConditionalFormat = {
    range: { top: range.top + 1, left: column, bottom: range.bottom, right: column },
    formula: `$${columnLetters(column)}${range.top + 2}<>""`,
    look: "finding",
  };
  return { ...layout, conditionalFormats: [...layout.conditionalFormats, format] };
}

/** The last row of a block is its total. */
function withTotalRow(layout: SheetLayout, definition: SheetDefinition): SheetLayout {
  const { bottom } = rangeOf(layout, definition);
  const rows = layout.rows.map((row, index) =>
    index === bottom ? row.map((cell) => cell && { ...cell, style: { ...cell.style, look: "total" as const } }) : row,
  );
  return { ...layout, rows };
}
