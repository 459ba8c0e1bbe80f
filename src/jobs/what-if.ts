import { FORECAST_SHEET } from "../workbook/sheets/plan/forecast-sheet";
import {
  COMPARISON_BLOCK,
  CROSSINGS_BLOCK,
  INPUT_BLOCK,
  KINDS_BLOCK,
  RETENTION_WHAT_IF_BLOCK,
  STEPS_BLOCK,
} from "../workbook/sheets/budgets/what-if-sheet";
import { roundHalfAway } from "../domain/money";
import { settingsChanges } from "./engine/ensure-settings";
import { PlanDraft } from "./engine/plan-draft";
import { type Workbench } from "./engine/workbench";
import { type Job } from "./job";
import { numberOrZero } from "./plan/cell-rules";
import { planView } from "./plan/plan-view";
import { fillBlock } from "./segments/segment-block";
import { retentionColumns } from "./segments/retention-columns";
import { ensureStacked } from "./visits/ensure-stacked";
import { fillComparisons } from "./what-if/comparisons";
import { fillCrossings } from "./what-if/crossings";
import { fillKinds, kindLines, schemeOf } from "./what-if/kinds";
import { fillSteps } from "./what-if/steps";
import { whatIfLayout, whatIfNames } from "./what-if/what-if-layout";
import { cheapestKind } from "../domain/budget/cheapest-kind";
import { eurosToCents } from "../domain/money";
import { namedValue } from "../workbook/settings";
import { type SetName } from "../workbook/change-set";

/** What if more customers stayed, or the budget were of another kind? A sheet to try it on, live, with charts. */
export const whatIf: Job = {
  id: "what-if",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    const isOnlyPlan = !bench.recognition.sheets.some(({ role }) => role === "customers" || role === "orders");
    draft.change(settingsChanges(bench, isOnlyPlan ? "hidden" : "visible"));
    ensureWhatIf(draft);
    fillKinds(draft, consent);
    fillCrossings(draft);
    fillSteps(draft, consent);
    const columns = retentionColumns(draft.bench, { amount: "rp_watals_bedrag", own: "rp_watals_behoud" });
    fillBlock(draft, { definition: RETENTION_WHAT_IF_BLOCK, columns, consent });
    fillComparisons(draft);
    return draft.say(summary(draft.bench)).done();
  },
};

function ensureWhatIf(draft: PlanDraft): void {
  let names: readonly SetName[] = [];
  const isNew = ensureStacked(draft, {
    title: "sheet.whatIf",
    tables: [KINDS_BLOCK, INPUT_BLOCK, CROSSINGS_BLOCK, STEPS_BLOCK, RETENTION_WHAT_IF_BLOCK, COMPARISON_BLOCK],
    layout: (sheet) => {
      const layout = whatIfLayout(draft.bench, sheet, forecastOf(draft.bench));
      names = whatIfNames(layout);
      return layout;
    },
  });
  if (isNew) draft.change(names);
}

/** The year's revenue as the plan forecasts it; 0 without a forecast. */
function forecastOf(bench: Workbench): number {
  const months = planView(bench, FORECAST_SHEET)?.column("total") ?? [];
  return roundHalfAway(
    months.reduce((sum: number, cell) => sum + numberOrZero(cell), 0),
    2,
  );
}

function summary(bench: Workbench) {
  const lines = kindLines(bench);
  const revenue = numberOrZero(namedValue(bench.snapshot, "rp_watals_omzet") ?? null);
  const cheapest = cheapestKind(lines.map(schemeOf), eurosToCents(revenue));
  const word = lines.find(({ kind }) => kind === cheapest)?.word.value ?? "";
  return { key: "summary.whatIf" as const, params: { revenue: Math.round(revenue), kind: word } };
}
