import { type MessageKey } from "../../i18n/message-key";
import { type Workbench } from "../engine/workbench";
import { isFilled, isSame, numberIn } from "./cell-rules";
import { isKey, rowsWith, sumFormula, sumValue } from "./lookups";
import { type Check } from "./signal";
import { outsidePlanChecks } from "./step-timing";
import { type View } from "./view";

/** The other sheets of the plan that an activity is checked against; a sheet that is not there is not asked for. */
export type ActivityContext = {
  readonly goals: View | undefined;
  readonly budget: View | undefined;
  readonly proceeds: View | undefined;
  readonly steps: View | undefined;
  /** The least number of sub-activities: live, and as it reads now. */
  readonly leastSteps: { readonly formula: string; readonly value: number };
};

/** What can be missing from an activity, in the order in which it is said. */
export function activityChecks(bench: Workbench, view: View, context: ActivityContext): Check[] {
  const blank = (field: string, key: MessageKey): Check[] =>
    view.has(field)
      ? [
          {
            words: bench.t(key),
            when: (row) => `${row.cell(field)}=""`,
            holds: (row) => !isFilled(view.value(field, row)),
          },
        ]
      : [];
  return [
    ...blank("goal", "plan.signal.noGoal"),
    ...unknownGoal(bench, view, context),
    ...blank("segment", "plan.signal.noSegment"),
    ...blank("owner", "plan.signal.noOwner"),
    ...blank("startDate", "plan.signal.noStart"),
    ...blank("endDate", "plan.signal.noEnd"),
    ...endBeforeStart(bench, view),
    ...outsidePlanChecks(bench, view),
    ...nothingFor(bench, { view, source: context.budget, of: "budgetedCost", key: "plan.signal.noCost" }),
    ...nothingFor(bench, { view, source: context.proceeds, of: "forecastRevenue", key: "plan.signal.noForecast" }),
    ...tooFewSteps(bench, view, context),
  ];
}

/** The end lies before the start; only when both are dates. */
export function endBeforeStart({ t }: Workbench, view: View): Check[] {
  if (!view.has("startDate") || !view.has("endDate")) return [];
  return [
    {
      words: t("plan.signal.endBeforeStart"),
      when: (row) =>
        `AND(COUNT(${row.cell("startDate")},${row.cell("endDate")})=2,${row.cell("endDate")}<${row.cell("startDate")})`,
      holds: (row) => {
        const [start, end] = [numberIn(view.value("startDate", row)), numberIn(view.value("endDate", row))];
        return start !== undefined && end !== undefined && end < start;
      },
    },
  ];
}

/** A goal may be named by its text or by its number. */
function unknownGoal({ t }: Workbench, view: View, { goals }: ActivityContext): Check[] {
  if (!goals?.has("goal") || !view.has("goal")) return [];
  const texts = { view: goals, field: "goal" };
  const numbers = goals.has("goalNo") ? { view: goals, field: "goalNo" } : undefined;
  return [
    {
      words: t("plan.signal.unknownGoal"),
      when: (row) => {
        const cell = row.cell("goal");
        const byNumber = numbers ? `+SUMPRODUCT(${isKey(numbers, cell)})` : "";
        return `AND(${cell}<>"",SUMPRODUCT(${isKey(texts, cell)})${byNumber}=0)`;
      },
      holds: (row) => {
        const goal = view.value("goal", row);
        const isKnown =
          rowsWith(texts, goal).length > 0 ||
          (numbers !== undefined && goals.column("goalNo").some((number) => isSame(number, goal)));
        return isFilled(goal) && !isKnown;
      },
    },
  ];
}

type Nothing = {
  readonly view: View;
  readonly source: View | undefined;
  readonly of: string;
  readonly key: MessageKey;
};

/** Another sheet has no amount for this activity. */
function nothingFor({ t }: Workbench, { view, source, of, key }: Nothing): Check[] {
  if (!source?.has("activity") || !source.has(of)) return [];
  const keys = { view: source, field: "activity" };
  return [
    {
      words: t(key),
      when: (row) => `${sumFormula(keys, { cell: row.cell("activity"), of })}=0`,
      holds: (row) => sumValue(keys, { key: view.value("activity", row), of }) === 0,
    },
  ];
}

/** O1.7: a sub-activity counts when somebody does it and it has a start and an end. */
function tooFewSteps({ t }: Workbench, view: View, { steps, leastSteps }: ActivityContext): Check[] {
  const needed = ["owner", "startDate", "endDate"];
  if (!steps?.has("activity") || needed.some((field) => !steps.has(field))) return [];
  const keys = { view: steps, field: "activity" };
  const isComplete = (row: number) =>
    isFilled(steps.value("owner", row)) &&
    ["startDate", "endDate"].every((field) => numberIn(steps.value(field, row)) !== undefined);
  return [
    {
      words: t("plan.signal.tooFewSteps"),
      when: (row) => {
        const [start, end] = [steps.refs.exact("startDate"), steps.refs.exact("endDate")];
        const conditions = [
          isKey(keys, row.cell("activity")),
          `--(${steps.refs.exact("owner")}<>"")`,
          `--ISNUMBER(${start})`,
          `--ISNUMBER(${end})`,
        ];
        return `SUMPRODUCT(${conditions.join(",")})<${leastSteps.formula}`;
      },
      holds: (row) => rowsWith(keys, view.value("activity", row)).filter(isComplete).length < leastSteps.value,
    },
  ];
}
