import { block, type BlockColumn } from "./budget-blocks";

export const WHAT_IF_WIDTHS = [24, 14, 14, 23, 19, 16, 14, 16] as const;
export const WHAT_IF_PRINT_COLUMNS = 8;
const TAB = "7F6000";

/** The yellow cells that the tables below count with. */
export const INPUT_BLOCK = block({
  role: "whatIfInput",
  table: "rpWatInvoer",
  title: "whatIf.input",
  explanation: "whatIf.input.explanation",
  widths: WHAT_IF_WIDTHS,
  tabColor: TAB,
  columns: [
    { field: "label", heading: "whatIf.col.input", format: "general" },
    { field: "amount", heading: "whatIf.col.value", format: "euro", filledBy: "user" },
  ],
});

/** The ways to budget: the user's own amounts and shares, and what each comes to at the user's own revenue. */
export const KINDS_BLOCK = block({
  role: "whatIfKinds",
  table: "rpWatSoorten",
  title: "whatIf.kinds",
  explanation: "whatIf.kinds.explanation",
  widths: WHAT_IF_WIDTHS,
  tabColor: TAB,
  columns: [
    { field: "label", heading: "plan.col.budgetKind", format: "general" },
    { field: "amount", heading: "whatIf.col.amount", format: "euro", filledBy: "user" },
    { field: "times", heading: "plan.col.times", format: "number", filledBy: "user" },
    { field: "share", heading: "plan.col.revenuePercentage", format: "percent", filledBy: "user" },
    { field: "fixedPart", heading: "whatIf.col.fixedPart", format: "euro" },
    { field: "cost", heading: "whatIf.col.cost", format: "euro", note: "whatIf.note.cost" },
    { field: "verdict", heading: "whatIf.col.verdict", format: "general", behindFigures: true },
  ],
});

/** The revenues at which two ways to budget cost the same. */
export const CROSSINGS_BLOCK = block({
  role: "whatIfCrossings",
  table: "rpWatKruising",
  title: "whatIf.crossings",
  explanation: "whatIf.crossings.explanation",
  widths: WHAT_IF_WIDTHS,
  tabColor: TAB,
  columns: [
    { field: "label", heading: "whatIf.col.pair", format: "general" },
    { field: "revenue", heading: "whatIf.col.equalAt", format: "euro" },
    { field: "cost", heading: "whatIf.col.equalCost", format: "euro" },
    { field: "verdict", heading: "whatIf.col.below", format: "general", behindFigures: true, wraps: true },
  ],
});

/** What each way costs at rising revenue. */
export const STEPS_BLOCK = block({
  role: "whatIfSteps",
  table: "rpWatStappen",
  title: "whatIf.steps",
  explanation: "whatIf.steps.explanation",
  widths: WHAT_IF_WIDTHS,
  tabColor: TAB,
  columns: [
    { field: "revenue", heading: "budgets.col.revenue", format: "integer" },
    { field: "variable", heading: "whatIf.col.variable", format: "euro" },
    { field: "fixed", heading: "whatIf.col.fixed", format: "euro" },
    { field: "mixed", heading: "whatIf.col.mixed", format: "euro" },
    { field: "cheapest", heading: "whatIf.col.cheapest", format: "general", behindFigures: true },
  ],
  blankRows: 11,
});

const RATES: readonly BlockColumn[] = [
  { field: "low", heading: "segments.col.low", format: "euro" },
  { field: "middle", heading: "segments.col.middle", format: "euro" },
  { field: "high", heading: "segments.col.high", format: "euro" },
  { field: "own", heading: "segments.col.own", format: "euro" },
];

/** What a yearly amount adds up to when part of the customers stays. */
export const RETENTION_WHAT_IF_BLOCK = block({
  role: "whatIfRetention",
  table: "rpWatBehoud",
  title: "whatIf.retention",
  explanation: "whatIf.retention.explanation",
  widths: WHAT_IF_WIDTHS,
  tabColor: TAB,
  columns: [{ field: "label", heading: "segments.col.year", format: "integer" }, ...RATES],
});

/** How much more a higher retention brings in after twenty years. */
export const COMPARISON_BLOCK = block({
  role: "whatIfComparison",
  table: "rpWatVergelijk",
  title: "whatIf.comparison",
  explanation: "whatIf.comparison.explanation",
  widths: WHAT_IF_WIDTHS,
  tabColor: TAB,
  columns: [
    { field: "label", heading: "whatIf.col.comparison", format: "general" },
    { field: "amount", heading: "whatIf.col.times", format: "number" },
    { field: "more", heading: "whatIf.col.more", format: "percent" },
  ],
});
