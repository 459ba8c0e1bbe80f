import { roundHalfAway } from "../../domain/money";
import { type Scenario } from "../../domain/forecast/scenarios";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { type Settings, settingName } from "../../workbook/settings";
import { type Workbench } from "../engine/workbench";
import { planView } from "../plan/plan-view";
import { type View } from "../plan/view";
import { type Condition, isNumber, sumIfFormula, sumIfValue } from "./sum-if";

const EFFECTS = ["effectNew", "effectExisting", "effectFormer"] as const;

/** Revenue of a month of the forecast, as a formula of the cell with the month and as it comes out. */
export type Revenue = {
  /** What is expected in the chosen scenario. */
  readonly expected: { formula(month: string): string; value(month: number): number };
  /** What was realised; the formula of how many months of the forecast say so, to tell 0 from nothing. */
  readonly realised: { formula(month: string): string; value(month: number): number | undefined };
  readonly isRealised: (month: string) => string;
};

/** Reads the revenue forecast; undefined when there is none. */
export function revenueOf(bench: Workbench): Revenue | undefined {
  const view = planView(bench, FORECAST_SHEET);
  if (!view) return undefined;
  const { growthShift, responseFactor } = chosenScenario(bench.settings);
  const value = (month: number) => {
    const sum = (of: string) => sumIfValue(view, { of, where: [isMonth({ formula: "", value: month })] });
    const effects = EFFECTS.reduce((total, field) => total + sum(field), 0);
    return roundHalfAway(sum("total") + growthShift * sum("lastYear") + (responseFactor - 1) * effects, 2);
  };
  return {
    expected: { formula: (month) => expectedFormula(view, month), value },
    realised: {
      formula: (month) => sumIfFormula(view, { of: "actual", where: [isMonth({ formula: month, value: 0 })] }),
      value: (month) => {
        const where = [isMonth({ formula: "", value: month }), isNumber("actual")];
        return countIf(view, where) === 0 ? undefined : roundHalfAway(sumIfValue(view, { of: "actual", where }), 2);
      },
    },
    isRealised: (month) =>
      `COUNTIFS(${view.refs.range("month")},${month},${view.refs.range("actual")},${isNumber("actual").criterion})>0`,
  };
}

/** `total + shift · last year + (factor − 1) · effects`: what the scenario adds to the expected month. */
function expectedFormula(view: View, month: string): string {
  const sum = (of: string) => sumIfFormula(view, { of, where: [isMonth({ formula: month, value: 0 })] });
  const effects = EFFECTS.map(sum).join("+");
  return `ROUND(${sum("total")}+${scenarioPart("groei", "0")}*${sum("lastYear")}+(${scenarioPart("respons", "1")}-1)*(${effects}),2)`;
}

/** The assumption of the chosen scenario; its first letter is the same in Dutch and English. */
function scenarioPart(part: "groei" | "respons", expected: string): string {
  const first = `LEFT(${settingName("scenario")},1)`;
  return `IF(${first}="l",${settingName(`laag_${part}`)},IF(${first}="h",${settingName(`hoog_${part}`)},${expected}))`;
}

/** How the scenario that is set bends the forecast; anything but low and high is the expected one. */
export function chosenScenario({ scenario, ...settings }: Settings): Scenario {
  const first = scenario.slice(0, 1).toLowerCase();
  if (first === "l") return { growthShift: settings.laag_groei, responseFactor: settings.laag_respons };
  if (first === "h") return { growthShift: settings.hoog_groei, responseFactor: settings.hoog_respons };
  return { growthShift: 0, responseFactor: 1 };
}

function isMonth({ formula, value: month }: { formula: string; value: number }): Condition {
  return { field: "month", criterion: formula, holds: (value) => value === month };
}

function countIf(view: View, where: readonly Condition[]): number {
  let count = 0;
  for (let row = 0; row < view.rowCount; row++)
    if (where.every(({ field, holds }) => holds(view.value(field, row)))) count++;
  return count;
}
