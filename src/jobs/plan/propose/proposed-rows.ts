import { firstDayOf, monthOf } from "../../../domain/calendar/months";
import { type Period } from "../../../domain/calendar/working-days";
import { ACTIVITY_LIBRARY } from "../../../domain/promotion/activity-library";
import {
  type ActivityTemplate,
  type CostTemplate,
  type StepTemplate,
} from "../../../domain/promotion/activity-template";
import { type ActivityKind } from "../../../domain/promotion/activity-kind";
import { stepDates } from "../../../domain/promotion/step-dates";
import { type MessageKey } from "../../../i18n/message-key";
import { type Scalar } from "../../../workbook/cells";
import { type CellInput } from "../../../workbook/change-set";
import { type StartRow } from "../../../workbook/sheets/table-sheet";
import { NUMBER_FORMATS } from "../../../workbook/styles";
import { type Workbench } from "../../engine/workbench";
import { numberIn } from "../cell-rules";
import { premise } from "../premises";
import { holidays, listWord } from "../words";

/** An activity that something is proposed for. */
export type Proposing = {
  readonly name: Scalar;
  readonly kind: ActivityKind;
  readonly owner: Scalar;
  /** Undefined while the user has not given both dates. */
  readonly period: Period | undefined;
};

/** The sub-activities of the library for this activity, with dates that the user may change. */
export function proposedSteps(bench: Workbench, activity: Proposing): StartRow[] {
  const { period } = activity;
  if (!period) return [];
  const days = {
    activity: period,
    holidays: new Set(holidays(bench)),
    plan: { start: numberIn(premise(bench, "van")), end: numberIn(premise(bench, "tot")) },
  };
  return templateOf(activity).steps.map((template) => {
    const { start, end } = stepDates({ template, ...days });
    const date = { numberFormat: NUMBER_FORMATS.date };
    return row([
      ["activity", { value: activity.name }],
      ["subActivity", { value: stepWord(bench, template) }],
      ["owner", { value: activity.owner }],
      ["startDate", { value: start, style: date }],
      ["endDate", { value: end, style: date }],
      ["status", { value: listWord(bench, "status", 0).value }],
    ]);
  });
}

/** A step of which only the first days of a long activity are proposed: which, and the days of both. */
export function shortenedStep(bench: Workbench, activity: Proposing) {
  const { period } = activity;
  if (!period) return undefined;
  const days = Math.floor(period.end) - Math.floor(period.start) + 1;
  const template = templateOf(activity).steps.find(({ most = Infinity }) => most < days);
  return template?.most === undefined ? undefined : { step: stepWord(bench, template), most: template.most, days };
}

/** The cost lines of the library for this activity, without amounts: those are the user's own. */
export function proposedCosts(bench: Workbench, activity: Proposing): StartRow[] {
  const month = activity.period && firstDayOf(monthOf(activity.period.start));
  return templateOf(activity).costs.map((template) =>
    row([
      ["activity", { value: activity.name }],
      ["costLine", { value: costWord(bench, template) }],
      ["budget", { value: listWord(bench, "budget", BUDGETS.indexOf(template.budget)).value }],
      ["budgetKind", { value: listWord(bench, "budgetsoort", template.kind === "fixed" ? 0 : 1).value }],
      template.kind === "fixed" ? ["times", { value: 1 }] : ["quantity", { value: template.quantity ?? 1 }],
      ...(month === undefined ? [] : [monthCell(month)]),
    ]),
  );
}

/** The budgets in the order of their list. */
const BUDGETS: readonly CostTemplate["budget"][] = ["purchase", "personnel", "communication"];

type Field = readonly [field: string, cell: CellInput];

function monthCell(value: number): Field {
  return ["month", { value, style: { numberFormat: NUMBER_FORMATS.month } }];
}

function row(fields: readonly Field[]): StartRow {
  return new Map(fields);
}

function templateOf({ kind }: Proposing): ActivityTemplate {
  return ACTIVITY_LIBRARY[kind];
}

function stepWord({ t }: Workbench, { step }: StepTemplate): string {
  return t(`library.step.${step}` as MessageKey); // a test goes through every step
}

function costWord({ t }: Workbench, { cost }: CostTemplate): string {
  return t(`library.cost.${cost}` as MessageKey); // a test goes through every cost
}
