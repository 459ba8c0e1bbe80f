import { block, type BlockColumn } from "./budget-blocks";

export const MASTER_WIDTHS = [30, 15, 11, 17, 15, 17, 12, 17] as const;

const AMOUNTS: readonly BlockColumn[] = [
  { field: "budgetedCost", heading: "plan.col.budgetedCost", format: "euro" },
  { field: "share", heading: "budgets.col.share", format: "percent" },
  { field: "settled", heading: "budgets.col.settled", format: "euro", note: "budgets.note.settled" },
  { field: "actualCost", heading: "plan.col.actualCost", format: "euro" },
  { field: "variance", heading: "plan.col.variance", format: "euro", note: "budgets.note.variance" },
  { field: "variancePct", heading: "plan.col.variancePct", format: "percent", note: "budgets.note.variancePct" },
];

/** Purchase, personnel and communication budget, and what they come to together. */
export const MASTER_BLOCK = block({
  role: "masterBudget",
  table: "rpMaster",
  title: "budgets.master",
  explanation: "budgets.master.explanation",
  widths: MASTER_WIDTHS,
  columns: [
    { field: "label", heading: "plan.col.budget", format: "general" },
    ...AMOUNTS,
    { field: "spread", heading: "budgets.col.spread", format: "euro", note: "budgets.note.spread" },
  ],
});

/** The same costs by how they follow revenue: fixed, variable, mixed. */
export const MASTER_KINDS_BLOCK = block({
  role: "masterKinds",
  table: "rpMasterSoort",
  title: "budgets.kinds",
  explanation: "budgets.kinds.explanation",
  widths: MASTER_WIDTHS,
  columns: [{ field: "label", heading: "plan.col.budgetKind", format: "general" }, ...AMOUNTS],
});

/** The ceiling of the plan, and what is left under it. */
export const MASTER_CEILING_BLOCK = block({
  role: "masterCeiling",
  table: "rpMasterRuimte",
  title: "budgets.ceiling",
  explanation: "budgets.ceiling.explanation",
  widths: MASTER_WIDTHS,
  columns: [
    { field: "label", heading: "budgets.col.ceiling", format: "general" },
    { field: "amount", heading: "budgets.col.amount", format: "euro" },
  ],
});
