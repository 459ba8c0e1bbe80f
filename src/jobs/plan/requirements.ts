import { settingName } from "../../workbook/settings";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type PremiseId } from "../../workbook/sheets/plan/premises-sheet";
import { type MessageKey } from "../../i18n/message-key";
import { type Workbench } from "../engine/workbench";
import { formulaText } from "../../workbook/formula";
import { isFilled, numberIn, startsWith, textIn } from "./cell-rules";
import { groupRules } from "./customer-groups";
import { planView, viewWith } from "./plan-view";
import { hasPremises, premise, premiseName } from "./premises";
import { type View } from "./view";
import { saysYes, yesFormula } from "./words";

/** A figure as a live formula and what it comes to. */
export type Figure = { readonly formula: string; readonly value: number };

/** A requirement of assignment 1: what was found, how much is needed, and whether more than counting is asked. */
export type Requirement = {
  readonly code: string;
  readonly words: MessageKey;
  readonly found: Figure;
  readonly needed: Figure;
  /** `partly`: when the count is met, a person still judges. */
  readonly judged: "byFormula" | "partly";
};

const NONE: Figure = { formula: "0", value: 0 };

const fixed = (value: number): Figure => ({ formula: String(value), value });

const LEAST = { judged: "byFormula" } as const;
const PARTLY = { judged: "partly" } as const;

/** O1.1 to O1.12, on the sheets of the plan as they stand. */
export function requirements(bench: Workbench): Requirement[] {
  const plan = planView(bench, ACTIVITIES_SHEET);
  const count = plan ? countFilled(plan, "activity") : NONE;
  return [...onActivities(bench, { plan, count }), ...onFigures(bench, count)];
}

type Counted = { readonly plan: View | undefined; readonly count: Figure };

/** O1.1 to O1.6: goals, groups, strategy and kinds. */
function onActivities(bench: Workbench, { plan, count }: Counted): Requirement[] {
  const ofPlan = (figure: (view: View) => Figure) => (plan ? figure(plan) : NONE);
  const strategies = answered(bench, ["strategie_nieuw", "strategie_bestaand", "strategie_ex"]);
  const groups = ofPlan((view) => groupsServed(bench, view));
  const isNew = ofPlan(newActivities);
  return [
    { code: "O1.1", words: "plan.check.1", found: smartGoals(bench), needed: setting(bench, "min_doelen"), ...PARTLY },
    { code: "O1.2", words: "plan.check.2", ...links(bench, count), ...LEAST },
    { code: "O1.3", words: "plan.check.3", found: groups, needed: fixed(3), ...LEAST },
    { code: "O1.4", words: "plan.check.4", found: strategies, needed: fixed(3), ...PARTLY },
    { code: "O1.5", words: "plan.check.5", found: isNew, needed: setting(bench, "min_nieuwe"), ...LEAST },
    { code: "O1.6", words: "plan.check.6", found: ofPlan(b2bActivities), needed: fixed(1), ...LEAST },
  ];
}

/** O1.7 to O1.12: steps, costs, revenue, account plan and what has been carried out. */
function onFigures(bench: Workbench, count: Figure): Requirement[] {
  const has = (definition: SheetDefinition, key: MessageKey) =>
    planView(bench, definition) ? withoutSignal(bench, count, key) : NONE;
  const steps = has(SUB_ACTIVITIES_SHEET, "plan.signal.tooFewSteps");
  const costs = has(BUDGET_SHEET, "plan.signal.noCost");
  const forecasts = has(YIELD_SHEET, "plan.signal.noForecast");
  const accountPlan = answered(bench, ["accountplan", "accountplan_doel"]);
  const least = setting(bench, "min_uitgevoerd");
  return [
    { code: "O1.7", words: "plan.check.7", found: steps, needed: count, ...LEAST },
    { code: "O1.8", words: "plan.check.8", found: costs, needed: count, ...LEAST },
    { code: "O1.9", words: "plan.check.9", found: forecasts, needed: count, ...LEAST },
    { code: "O1.10", words: "plan.check.10", found: yieldBothWays(bench), needed: count, ...LEAST },
    { code: "O1.11", words: "plan.check.11", found: accountPlan, needed: fixed(2), ...PARTLY },
    { code: "O1.12", words: "plan.check.12", found: carriedOut(bench), needed: least, ...PARTLY },
  ];
}

function setting({ settings }: Workbench, id: "min_doelen" | "min_nieuwe" | "min_uitgevoerd"): Figure {
  return { formula: settingName(id), value: settings[id] };
}

function countFilled(view: View, field: string): Figure {
  if (!view.has(field)) return NONE;
  return {
    formula: `SUMPRODUCT(--(${view.refs.exact(field)}<>""))`,
    value: view.column(field).filter(isFilled).length,
  };
}

/** Goals whose S, M and T are in order. */
function smartGoals(bench: Workbench): Figure {
  const view = viewWith(bench, { definition: GOALS_SHEET, field: "smart" });
  if (!view) return NONE;
  const ok = bench.t("plan.smart.ok");
  return {
    formula: `SUMPRODUCT(--(LEFT(${view.refs.exact("smart")},${ok.length})=${formulaText(ok)}))`,
    value: view.column("smart").filter((cell) => startsWith(cell, ok)).length,
  };
}

/** Goals with an activity and activities with a goal, of all goals and activities. */
function links(bench: Workbench, activities: Figure): Pick<Requirement, "found" | "needed"> {
  const goals = planView(bench, GOALS_SHEET);
  const counts = viewWith(bench, { definition: GOALS_SHEET, field: "activityCount" });
  if (!goals?.has("goal") || !counts) return { found: NONE, needed: activities };
  const all = countFilled(goals, "goal");
  const range = counts.refs.exact("activityCount");
  const numbers = counts.column("activityCount").flatMap((cell) => numberIn(cell) ?? []);
  const served = numbers.filter((number) => number > 0).length;
  const linked = Math.min(
    activities.value,
    numbers.reduce((sum, number) => sum + number, 0),
  );
  return {
    found: {
      formula: `SUMPRODUCT(--ISNUMBER(${range}),--(${range}>0))+MIN(${activities.formula},SUM(${range}))`,
      value: served + linked,
    },
    needed: { formula: `${all.formula}+${activities.formula}`, value: all.value + activities.value },
  };
}

/** How many of the three customer groups have an activity. */
function groupsServed(bench: Workbench, plan: View): Figure {
  if (!plan.has("segment")) return NONE;
  const rules = groupRules(bench);
  const range = plan.refs.exact("segment");
  return {
    formula: rules.map(({ formula }) => `(SUMPRODUCT(--${formula(range)})>0)`).join("+"),
    value: rules.filter(({ holds }) => plan.column("segment").some(holds)).length,
  };
}

function newActivities(plan: View): Figure {
  if (!plan.has("isNew")) return NONE;
  const filled = `--(${plan.refs.exact("activity")}<>"")`;
  return {
    formula: `SUMPRODUCT(${filled},--${yesFormula(plan.refs.exact("isNew"))})`,
    value: plan.column("isNew").filter((cell, row) => saysYes(cell) && isFilled(plan.value("activity", row))).length,
  };
}

/** What each of the six kinds is known by in a cell, in both languages. */
const B2B_STEMS = [
  "beurs",
  "beurzen",
  "fair",
  "exhibition",
  "dealer",
  "opendeur",
  "open deur",
  "open dag",
  "opendag",
  "open huis",
  "open day",
  "open house",
  "openhouse",
  "productdag",
  "product day",
  "klantcontact",
  "klantendag",
  "customer contact",
  "customer day",
  "seminar",
];

/** Activities of one of the six business-to-business kinds, by their kind or, without that column, their name. */
function b2bActivities(plan: View): Figure {
  const field = plan.has("activityKind") ? "activityKind" : "activity";
  const range = plan.refs.exact(field);
  const hits = B2B_STEMS.map((stem) => `ISNUMBER(SEARCH(${formulaText(stem)},${range}))`);
  const isKind = (cell: string) => B2B_STEMS.some((stem) => cell.includes(stem));
  return {
    formula: `SUMPRODUCT(--(${hits.join("+")}>0))`,
    value: plan.column(field).filter((cell) => isKind(textIn(cell).toLowerCase())).length,
  };
}

/** Activities whose signal does not say this. */
function withoutSignal(bench: Workbench, activities: Figure, key: MessageKey): Figure {
  const view = viewWith(bench, { definition: ACTIVITIES_SHEET, field: "signal" });
  if (!view) return NONE;
  const words = bench.t(key);
  const said = view.column("signal").filter((cell) => textIn(cell).toLowerCase().includes(words.toLowerCase())).length;
  return {
    formula: `${activities.formula}-SUMPRODUCT(--ISNUMBER(SEARCH(${formulaText(words)},${view.refs.exact("signal")})))`,
    value: activities.value - said,
  };
}

/** O1.10: a forecast in money and another added value. */
function yieldBothWays(bench: Workbench): Figure {
  const view = planView(bench, YIELD_SHEET);
  if (!view || !["activity", "forecastRevenue", "otherValue"].every((field) => view.has(field))) return NONE;
  const [activity, money, other] = ["activity", "forecastRevenue", "otherValue"].map((field) => view.refs.exact(field));
  const isBoth = (row: number) =>
    isFilled(view.value("activity", row)) &&
    numberIn(view.value("forecastRevenue", row)) !== undefined &&
    isFilled(view.value("otherValue", row));
  return {
    formula: `SUMPRODUCT(--(${activity}<>""),--ISNUMBER(${money}),--(${other}<>""))`,
    value: view.column("activity").filter((_, row) => isBoth(row)).length,
  };
}

/** O1.12: activities with actual revenue; the evidence is for a person to look at. */
function carriedOut(bench: Workbench): Figure {
  const view = planView(bench, YIELD_SHEET);
  if (!view?.has("actualRevenue")) return NONE;
  return {
    formula: `SUMPRODUCT(--ISNUMBER(${view.refs.exact("actualRevenue")}))`,
    value: view.column("actualRevenue").filter((cell) => numberIn(cell) !== undefined).length,
  };
}

/** How many of these answers of the premises are filled in. */
function answered(bench: Workbench, ids: readonly PremiseId[]): Figure {
  if (!hasPremises(bench)) return NONE;
  return {
    formula: ids.map((id) => `(${premiseName(id)}<>"")`).join("+"),
    value: ids.filter((id) => isFilled(premise(bench, id))).length,
  };
}
