import { workingDays } from "../../domain/calendar/working-days";
import { formulaText } from "../../workbook/formula";
import { HOLIDAY_NAME } from "../../workbook/sheets/settings-sheet";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { type PlanDraft } from "../engine/plan-draft";
import { isOurs, type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { endBeforeStart } from "./activity-checks";
import { isFilled, numberIn } from "./cell-rules";
import { fillOf, planView } from "./plan-view";
import { hasPremises } from "./premises";
import { type Check, signalFormula, signalValue } from "./signal";
import { contains, stepTimingChecks } from "./step-timing";
import { type View } from "./view";
import { weekBarFill } from "./week-bar";
import { fillWeeks } from "./week-planning";
import { holidays } from "./words";

/** Working days and signals per sub-activity, and on our own sheet the weeks of the planning. */
export function fillSubActivities(draft: PlanDraft, consent: Consent): void {
  const view = planView(draft.bench, SUB_ACTIVITIES_SHEET);
  if (!view?.has("subActivity")) return;
  const isDated = view.has("startDate") && view.has("endDate");
  const days = isDated ? [daysFill(draft.bench, view)] : [];
  const weeks =
    isDated && (isOurs(view.match) || view.has("weeks")) && hasPremises(draft.bench)
      ? [weekBarFill(draft.bench, view)]
      : [];
  fillColumns(draft, { match: view.match, fills: [...days, ...weeks, signalFill(draft.bench, view)], consent });
  fillWeeks(draft);
}

/** Working days; of the execution itself every day, for an open day may well be a Saturday. */
function daysFill(bench: Workbench, view: View): ColumnFill {
  const event = bench.t("plan.word.execution");
  const off = holidays(bench);
  return fillOf(SUB_ACTIVITIES_SHEET, {
    field: "days",
    placement: "shared",
    content: {
      kind: "formula",
      formula: (row) => {
        const [start, end] = [row.cell("startDate"), row.cell("endDate")];
        const all = `INT(${end})-INT(${start})+1`;
        const isEvent = `AND(${end}>=${start},ISNUMBER(SEARCH(${formulaText(event)},${row.cell("subActivity")})))`;
        return `IF(COUNT(${start},${end})=2,IF(${isEvent},${all},NETWORKDAYS(${start},${end},${HOLIDAY_NAME})),"")`;
      },
      value: (row) => {
        const [start, end] = [numberIn(view.value("startDate", row)), numberIn(view.value("endDate", row))];
        if (start === undefined || end === undefined) return "";
        const isEvent = end >= start && contains(view.value("subActivity", row), event);
        return isEvent ? Math.floor(end) - Math.floor(start) + 1 : workingDays({ start, end }, off);
      },
    },
  });
}

function signalFill(bench: Workbench, view: View): ColumnFill {
  const checks = [
    ...missing(bench, view),
    ...endBeforeStart(bench, view),
    ...stepTimingChecks(bench, view, planView(bench, ACTIVITIES_SHEET)),
  ];
  return fillOf(SUB_ACTIVITIES_SHEET, {
    field: "signal",
    content: {
      kind: "formula",
      formula: (row) => signalFormula(row, { key: "subActivity", checks }),
      value: (row) => (isFilled(view.value("subActivity", row)) ? signalValue(checks, row) : ""),
    },
  });
}

const NEEDED = {
  owner: "plan.signal.noOwner",
  startDate: "plan.signal.noStart",
  endDate: "plan.signal.noEnd",
} as const;

function missing({ t }: Workbench, view: View): Check[] {
  return Object.entries(NEEDED).flatMap(([field, key]): Check[] =>
    view.has(field)
      ? [{ words: t(key), when: (row) => `${row.cell(field)}=""`, holds: (row) => !isFilled(view.value(field, row)) }]
      : [],
  );
}
