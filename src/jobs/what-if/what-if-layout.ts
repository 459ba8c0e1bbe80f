import { type MessageKey } from "../../i18n/message-key";
import { type Translator } from "../../i18n";
import { type CellInput, type SetName } from "../../workbook/change-set";
import { absoluteCell } from "../../workbook/formula";
import { type SheetLayout } from "../../workbook/sheet-layout";
import { type BlockChart, rangeOf, WHOLE_EUROS, withBlockChart } from "../../workbook/sheets/block-chart";
import {
  COMPARISON_BLOCK,
  CROSSINGS_BLOCK,
  INPUT_BLOCK,
  KINDS_BLOCK,
  RETENTION_WHAT_IF_BLOCK,
  STEPS_BLOCK,
  WHAT_IF_PRINT_COLUMNS,
  WHAT_IF_WIDTHS,
} from "../../workbook/sheets/budgets/what-if-sheet";
import { stackedSheet } from "../../workbook/sheets/stacked-sheet";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { type Workbench } from "../engine/workbench";
import { COMPARISONS } from "./comparisons";
import { pairLabel, PAIRS } from "./crossings";
import { KINDS, wordOf } from "./kinds";

/** The yellow cells above the tables, in the order of the sheet, with what they start with. */
const INPUTS = [
  { id: "revenue", name: "rp_watals_omzet", value: 500_000, format: "euro" },
  { id: "from", name: "rp_watals_van", value: 320_000, format: "euro" },
  { id: "step", name: "rp_watals_stap", value: 40_000, format: "euro" },
  { id: "yearly", name: "rp_watals_bedrag", value: 100, format: "euro" },
  { id: "retention", name: "rp_watals_behoud", value: 0.85, format: "percent" },
] as const;

/** The course's three examples: 2 %, €200 a week, €2,000 and 1.5 %. */
const START = {
  variable: { share: 0.02 },
  fixed: { amount: 200, times: 52 },
  mixed: { amount: 2000, times: 1, share: 0.015 },
} as const satisfies Record<(typeof KINDS)[number], Readonly<Record<string, number>>>;

const YEARS = 20;

type NewSheet = { readonly name: string; readonly t: Translator };

/** Wat als: what to fill in, the ways to budget with where they cross, and retention, each with its chart. */
export function whatIfLayout(bench: Workbench, { name, t }: NewSheet, forecast: number): SheetLayout {
  const layout = stackedSheet({
    name,
    t,
    title: "sheet.whatIf",
    explanation: "sheet.whatIf.explanation",
    blocks: [
      { definition: INPUT_BLOCK, start: inputRows(t, forecast) },
      { definition: KINDS_BLOCK, start: kindRows(bench) },
      { definition: CROSSINGS_BLOCK, start: PAIRS.map((pair) => new Map([["label", label(pairLabel(bench, pair))]])) },
      { definition: STEPS_BLOCK, start: [] },
      { definition: RETENTION_WHAT_IF_BLOCK, start: yearRows() },
      {
        definition: COMPARISON_BLOCK,
        start: COMPARISONS.map(({ words }) => new Map([["label", label({ value: t(words) })]])),
      },
    ],
    columnWidths: WHAT_IF_WIDTHS,
    printColumns: WHAT_IF_PRINT_COLUMNS,
    tabColor: KINDS_BLOCK.tabColor,
  });
  return [stepsChart(layout), retentionChart(layout)].reduce(
    (drawn, chart) => withBlockChart(drawn, { chart, t }),
    layout,
  );
}

/** The defined names of the yellow cells. */
export function whatIfNames(layout: SheetLayout): SetName[] {
  const { top, left } = rangeOf(layout, INPUT_BLOCK);
  return INPUTS.map(({ name }, index) => ({
    kind: "setName",
    name,
    refersTo: absoluteCell(layout.name, top + 1 + index, left + 1),
  }));
}

function label(cell: { readonly value: string; readonly formula?: string }): CellInput {
  return { ...cell, style: { look: "label" } };
}

function inputRows(t: Translator, forecast: number): StartRow[] {
  return INPUTS.map(({ id, value, format }) => {
    const key: MessageKey = `whatIf.input.${id}`;
    const start = id === "revenue" && forecast > 0 ? forecast : value;
    return new Map<string, CellInput>([
      ["label", label({ value: t(key) })],
      ["amount", { value: start, style: { numberFormat: NUMBER_FORMATS[format] } }],
    ]);
  });
}

function kindRows(bench: Workbench): StartRow[] {
  return KINDS.map((kind) => {
    const cells = Object.entries(START[kind]).map(([field, value]): [string, CellInput] => [field, { value }]);
    return new Map<string, CellInput>([["label", label(wordOf(bench, kind))], ...cells]);
  });
}

function yearRows(): StartRow[] {
  return Array.from(
    { length: YEARS },
    (_, index): StartRow => new Map([["label", { value: index + 1, style: { look: "label" as const } }]]),
  );
}

/** Beside its table, in the columns that this leaves free. */
const BESIDE = { left: 5, right: 7 } as const;

function stepsChart(layout: SheetLayout): BlockChart {
  const { top, bottom } = rangeOf(layout, STEPS_BLOCK);
  return {
    block: STEPS_BLOCK,
    kind: "line",
    title: "whatIf.chart.kinds",
    alt: "whatIf.chart.kinds.alt",
    categories: "revenue",
    series: [
      { field: "variable", look: "main" },
      { field: "fixed", look: "comparison" },
      { field: "mixed", look: "accent" },
    ],
    format: WHOLE_EUROS,
    area: { top: top - 1, bottom: bottom + 1, ...BESIDE },
  };
}

function retentionChart(layout: SheetLayout): BlockChart {
  const { top } = rangeOf(layout, RETENTION_WHAT_IF_BLOCK);
  return {
    block: RETENTION_WHAT_IF_BLOCK,
    kind: "line",
    title: "segments.retention.chart",
    alt: "segments.retention.chart.alt",
    categories: "label",
    series: [
      { field: "own", look: "main" },
      { field: "low", look: "bandLow" },
      { field: "middle", look: "comparison" },
      { field: "high", look: "accent" },
    ],
    format: WHOLE_EUROS,
    area: { top: top - 1, bottom: top + 15, ...BESIDE },
  };
}
