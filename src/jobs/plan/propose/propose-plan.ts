import { activityKindOf } from "../../../domain/promotion/activity-kind";
import { type Finding } from "../../../workbook/findings";
import { type FindingCode } from "../../../i18n/finding-codes";
import { columnOf } from "../../../workbook/recognise/recognition";
import { ACTIVITIES_SHEET } from "../../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../../workbook/sheets/plan/budget-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../../workbook/sheets/plan/sub-activities-sheet";
import { type SheetDefinition } from "../../../workbook/sheets/sheet-definition";
import { type StartRow } from "../../../workbook/sheets/table-sheet";
import { type PlanDraft } from "../../engine/plan-draft";
import { type Workbench } from "../../engine/workbench";
import { appendRows } from "../append-rows";
import { isFilled, isSame, numberIn, textIn } from "../cell-rules";
import { rowsWith } from "../lookups";
import { planView } from "../plan-view";
import { type View } from "../view";
import { type Proposing, proposedCosts, proposedSteps, shortenedStep } from "./proposed-rows";

/** Puts the library's steps and cost lines with every activity that has none of them yet. */
export function proposePlan(draft: PlanDraft): void {
  const plan = planView(draft.bench, ACTIVITIES_SHEET);
  if (!plan?.has("activity")) return;
  const steps = propose(draft, plan, {
    definition: SUB_ACTIVITIES_SHEET,
    rows: proposedSteps,
    lacks: ({ period }) => (period ? undefined : "library.noDates"),
    tells: shortenedStep,
  });
  const costs = propose(draft, plan, {
    definition: BUDGET_SHEET,
    rows: proposedCosts,
    lacks: () => undefined,
    tells: () => undefined,
  });
  draft.find(...withoutKind(plan));
  if (steps + costs > 0) draft.find({ code: "library.proposed", severity: "hint", params: {} });
  draft.say({ key: "summary.library", params: { steps, costs } });
}

type Part = {
  readonly definition: SheetDefinition;
  readonly rows: (bench: Workbench, activity: Proposing) => StartRow[];
  /** What the user must give first. */
  readonly lacks: (activity: Proposing) => FindingCode | undefined;
  /** What to say of a step that has been made shorter than its activity. */
  readonly tells: (bench: Workbench, activity: Proposing) => Finding["params"] | undefined;
};

/** @returns how many rows were added */
function propose(draft: PlanDraft, plan: View, { definition, rows, lacks, tells }: Part): number {
  const target = planView(draft.bench, definition);
  if (!target?.has("activity")) return 0;
  const keys = { view: target, field: "activity" };
  const bare = activitiesOf(plan).filter(({ at }) => rowsWith(keys, plan.value("activity", at)).length === 0);
  const added: StartRow[] = [];
  for (const { at, activity } of bare) {
    const code = lacks(activity);
    if (code) draft.find(findingOn(plan, at, { code, severity: "hint" }));
    else added.push(...rows(draft.bench, activity));
    const params = tells(draft.bench, activity);
    if (params) draft.find(findingOn(plan, at, { code: "library.shortened", severity: "hint", params }));
  }
  const numbered = withNumbers(target, added);
  if (appendRows(draft, { definition, rows: numbered })) return numbered.length;
  draft.find({ code: "library.noRoom", severity: "warning", params: { sheet: target.match.sheet } });
  return 0;
}

type Row = { readonly at: number; readonly activity: Proposing };

/** The activities whose kind is known, each once. */
function activitiesOf(plan: View): Row[] {
  const names = plan.column("activity");
  return names.flatMap((name, at): Row[] => {
    const kind = activityKindOf(kindText(plan, at));
    const isFirst = names.findIndex((other) => isSame(other, name)) === at;
    if (!isFilled(name) || textIn(name).trim() === "" || !isFirst || !kind) return [];
    const [start, end] = [numberIn(plan.value("startDate", at)), numberIn(plan.value("endDate", at))];
    const isDated = start !== undefined && end !== undefined && start >= FIRST_DAY && end >= start && end < LAST_DAY;
    const period = isDated ? { start, end } : undefined;
    return [{ at, activity: { name, kind, owner: plan.value("owner", at), period } }];
  });
}

/** 1 January 1901 and 31 December 9998: lead times stay inside the calendar. */
const [FIRST_DAY, LAST_DAY] = [367, 2_958_100];

/** The kind, or without such a column what the activity is called. */
function kindText(plan: View, row: number): string {
  return textIn(plan.value(plan.has("activityKind") ? "activityKind" : "activity", row));
}

function withoutKind(plan: View): Finding[] {
  return plan
    .column("activity")
    .flatMap((name, row) =>
      isFilled(name) && activityKindOf(kindText(plan, row)) === undefined
        ? [findingOn(plan, row, { code: "library.noKind", severity: "hint" })]
        : [],
    );
}

type Said = Pick<Finding, "code" | "severity"> & Partial<Pick<Finding, "params">>;

function findingOn(plan: View, row: number, { code, severity, params: more = {} }: Said): Finding {
  const { match } = plan;
  const column = columnOf(match, "activity")?.column ?? 0;
  const params = { activity: textIn(plan.value("activity", row)), sheet: match.sheet, ...more };
  return { code, severity, where: { sheet: match.sheet, row: match.firstRow + row, column }, params };
}

/** Rows are numbered on where the sheet numbers them. */
function withNumbers(target: View, rows: readonly StartRow[]): StartRow[] {
  const numbers = target.column("subActivityNo").flatMap((cell) => numberIn(cell) ?? []);
  const isNumbered = numbers.length > 0 || !target.column("activity").some(isFilled);
  if (!target.has("subActivityNo") || !isNumbered) return [...rows];
  const last = Math.max(0, ...numbers);
  return rows.map((row, index) => new Map([...row, ["subActivityNo", { value: last + index + 1 }]]));
}
