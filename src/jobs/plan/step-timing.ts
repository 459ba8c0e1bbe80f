import { type Scalar } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { type Workbench } from "../engine/workbench";
import { isFilled, numberIn, textIn } from "./cell-rules";
import { countFormula, type KeyColumn, numberFormula, numberValue, rowsWith } from "./lookups";
import { hasPremises, premise, premiseName } from "./premises";
import { type Check } from "./signal";
import { type View } from "./view";

/**
 * Does a sub-activity lie where it should? Preparation may lie before the activity and evaluation after it; only the
 * execution itself must lie inside, and everything inside the plan's period. A Saturday is no fault.
 */
export function stepTimingChecks(bench: Workbench, view: View, activities: View | undefined): Check[] {
  if (!view.has("startDate") || !view.has("endDate")) return [];
  const period = outsidePlanChecks(bench, view);
  if (!activities?.has("activity") || !view.has("activity")) return period;
  const timing = { view, keys: { view: activities, field: "activity" } };
  const isTimed = activities.has("startDate") && activities.has("endDate");
  const inTime = isTimed
    ? [preparationLate(bench, timing), executionOutside(bench, timing), afterActivity(bench, timing)]
    : [];
  return [unknownActivity(bench, timing), ...inTime, ...period];
}

type Timing = { readonly view: View; readonly keys: KeyColumn };

function unknownActivity({ t }: Workbench, { view, keys }: Timing): Check {
  return {
    words: t("plan.signal.unknownActivity"),
    when: (row) => `AND(${row.cell("activity")}<>"",${countFormula(keys, row.cell("activity"))}=0)`,
    holds: (row) => isFilled(view.value("activity", row)) && rowsWith(keys, view.value("activity", row)).length === 0,
  };
}

/** Preparation that ends after the activity has ended. */
function preparationLate({ t }: Workbench, { view, keys }: Timing): Check {
  const word = t("plan.word.preparation");
  return {
    words: t("plan.signal.preparationLate"),
    when: (row) => {
      const activityEnd = numberFormula(keys, { cell: row.cell("activity"), of: "endDate" });
      const end = row.cell("endDate");
      return `AND(ISNUMBER(SEARCH(${formulaText(word)},${row.cell("subActivity")})),ISNUMBER(${end}),IFERROR(${end}>${activityEnd},FALSE))`;
    },
    holds: (row) => {
      const [end, activityEnd] = [
        numberIn(view.value("endDate", row)),
        numberValue(keys, { key: view.value("activity", row), of: "endDate" }),
      ];
      return (
        contains(view.value("subActivity", row), word) && end !== undefined && activityEnd !== "" && end > activityEnd
      );
    },
  };
}

/**
 * Anything else that ends after the activity, unless its name says that it comes afterwards: nobody can know, so it is
 * asked.
 */
function afterActivity({ t }: Workbench, { view, keys }: Timing): Check {
  const words = [t("plan.word.preparation"), t("plan.word.execution"), ...t("plan.word.followUp").split("|")];
  return {
    words: t("plan.signal.afterActivity"),
    when: (row) => {
      const activityEnd = numberFormula(keys, { cell: row.cell("activity"), of: "endDate" });
      const [end, step] = [row.cell("endDate"), row.cell("subActivity")];
      const found = words.map((word) => `SEARCH(${formulaText(word)},${step})`);
      return `AND(ISNUMBER(${end}),IFERROR(${end}>${activityEnd},FALSE),COUNT(${found.join(",")})=0)`;
    },
    holds: (row) => {
      const end = numberIn(view.value("endDate", row));
      const activityEnd = numberValue(keys, { key: view.value("activity", row), of: "endDate" });
      if (end === undefined || activityEnd === "" || end <= activityEnd) return false;
      return !words.some((word) => contains(view.value("subActivity", row), word));
    },
  };
}

/** Execution that starts before the activity or ends after it. */
function executionOutside({ t }: Workbench, { view, keys }: Timing): Check {
  const word = t("plan.word.execution");
  return {
    words: t("plan.signal.executionOutside"),
    when: (row) => {
      const [start, end, activity] = [row.cell("startDate"), row.cell("endDate"), row.cell("activity")];
      const [from, to] = ["startDate", "endDate"].map((of) => numberFormula(keys, { cell: activity, of }));
      const isDated = `COUNT(${start},${end},${from},${to})=4`;
      return `AND(ISNUMBER(SEARCH(${formulaText(word)},${row.cell("subActivity")})),${isDated},OR(${start}<${from},${end}>${to}))`;
    },
    holds: (row) => {
      const [start, end] = [numberIn(view.value("startDate", row)), numberIn(view.value("endDate", row))];
      const [from, to] = ["startDate", "endDate"].map((of) =>
        numberValue(keys, { key: view.value("activity", row), of }),
      );
      if (start === undefined || end === undefined || typeof from !== "number" || typeof to !== "number") return false;
      return contains(view.value("subActivity", row), word) && (start < from || end > to);
    },
  };
}

/** Starts before the period of the plan or ends after it, of an activity or a sub-activity; with a form that says the period. */
export function outsidePlanChecks(bench: Workbench, view: View): Check[] {
  if (!hasPremises(bench) || !view.has("startDate") || !view.has("endDate")) return [];
  return [outsidePlan(bench, view)];
}

/** Outside the period of the premises, as far as that is filled in. */
function outsidePlan(bench: Workbench, view: View): Check {
  const [from, to] = [premise(bench, "van"), premise(bench, "tot")].map(numberIn);
  const [first, last] = [premiseName("van"), premiseName("tot")];
  return {
    words: bench.t("plan.signal.outsidePlan"),
    when: (row) => {
      const [start, end] = [row.cell("startDate"), row.cell("endDate")];
      return `OR(AND(COUNT(${start},${first})=2,N(${start})<N(${first})),AND(COUNT(${end},${last})=2,N(${end})>N(${last})))`;
    },
    holds: (row) => {
      const [start, end] = [numberIn(view.value("startDate", row)), numberIn(view.value("endDate", row))];
      return (
        (start !== undefined && from !== undefined && start < from) ||
        (end !== undefined && to !== undefined && end > to)
      );
    },
  };
}

/** Does a cell hold this word, whatever the case? As `SEARCH` tells. */
export function contains(value: Scalar, word: string): boolean {
  return textIn(value).toLowerCase().includes(word);
}
