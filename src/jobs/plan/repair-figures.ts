import { type Finding } from "../../workbook/findings";
import { Grid } from "../../workbook/grid";
import {
  type ColumnReading,
  type ColumnSpan,
  readAmounts,
  readDates,
  readNumbers,
  readPercentages,
  spanOf,
} from "../../workbook/recognise/read";
import { findSheet } from "../../workbook/snapshot";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type FormatName, NUMBER_FORMATS } from "../../workbook/styles";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { type ReadColumn } from "../orders/read-orders";
import { repairChanges, typedOnly } from "../orders/repair-text";
import { disagreement } from "../orders/shown-value";
import { planView } from "./plan-view";
import { type PlanPart } from "./ensure-plan";

type Reader = (cells: Grid, span: ColumnSpan) => ColumnReading<number>;
type Field = { readonly field: string; readonly read: Reader; readonly format: FormatName };

const amounts = (...fields: string[]): Field[] => fields.map((field) => ({ field, read: readAmounts, format: "euro" }));
const counts = (...fields: string[]): Field[] =>
  fields.map((field) => ({ field, read: readNumbers, format: "number" }));
const shares = (...fields: string[]): Field[] =>
  fields.map((field) => ({ field, read: readPercentages, format: "percent" }));
const dates = (...fields: string[]): Field[] => fields.map((field) => ({ field, read: readDates, format: "date" }));

type Figures = { readonly part: PlanPart; readonly definition: SheetDefinition; readonly fields: readonly Field[] };

/** The columns of the plan that are reckoned with. */
const FIGURES: readonly Figures[] = [
  { part: "goals", definition: GOALS_SHEET, fields: dates("startDate", "endDate") },
  {
    part: "activities",
    definition: ACTIVITIES_SHEET,
    fields: [...dates("startDate", "endDate"), ...counts("reach"), ...shares("response")],
  },
  { part: "subActivities", definition: SUB_ACTIVITIES_SHEET, fields: dates("startDate", "endDate") },
  {
    part: "budget",
    definition: BUDGET_SHEET,
    fields: [
      ...amounts("fixedAmount", "unitPrice", "revenueBase", "budgetedCost", "actualCost"),
      ...counts("times", "quantity"),
      ...shares("revenuePercentage"),
    ],
  },
  {
    part: "yield",
    definition: YIELD_SHEET,
    fields: [...amounts("orderValue", "actualRevenue"), ...counts("reach"), ...shares("response", "profitMargin")],
  },
];

/**
 * Figures that are stored as text: formulas would skip them. With the user's consent they become real ones, else a
 * finding says how many do not count; what can't be read is a finding either way.
 */
export function repairFigures(
  draft: PlanDraft,
  { parts, consent }: { parts: readonly PlanPart[]; consent: Consent },
): void {
  for (const { definition, fields } of FIGURES.filter(({ part }) => parts.includes(part))) {
    for (const field of fields) repairColumn(draft, { definition, field, consent });
  }
}

type RepairInput = { readonly definition: SheetDefinition; readonly field: Field; readonly consent: Consent };

function repairColumn(draft: PlanDraft, { definition, field, consent }: RepairInput): void {
  const column = readColumn(draft.bench, { definition, field });
  if (!column) return;
  draft.find(...column.reading.findings);
  const [first] = column.differs.repairable;
  if (first === undefined) return;
  if (consent.textNumbers === "repair")
    draft.change(repairChanges(draft.bench.snapshot, { column, format: NUMBER_FORMATS[field.format] }));
  const { sheet, column: at } = column.span;
  draft.find(repairFinding({ sheet, row: first, column: at }, { count: column.differs.repairable.length, consent }));
}

function repairFinding(
  where: NonNullable<Finding["where"]>,
  { count, consent }: { count: number; consent: Consent },
): Finding {
  const params = { count, sheet: where.sheet };
  return consent.textNumbers === "repair"
    ? { code: "plan.text.repaired", severity: "hint", where, params }
    : { code: "plan.text.skipped", severity: "blocking", where, params };
}

function readColumn(
  { snapshot, ...bench }: Workbench,
  { definition, field }: Omit<RepairInput, "consent">,
): ReadColumn | undefined {
  const match = planView({ snapshot, ...bench }, definition)?.match;
  const span = match && spanOf(match, field.field);
  if (!span) return undefined;
  const cells = findSheet(snapshot, span.sheet)?.cells ?? new Grid(new Map());
  const reading = field.read(cells, span);
  return typedOnly(snapshot, { span, reading, differs: disagreement(cells, span, { reading }) });
}
