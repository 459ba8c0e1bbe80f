import {
  CLASSES_BLOCK,
  COSTS_BLOCK,
  GROUPS_BLOCK,
  MONTHS_BLOCK,
  OVERVIEW_BLOCK,
} from "../workbook/sheets/budgets/overview-sheet";
import { type Change } from "../workbook/change-set";
import { columnOf } from "../workbook/recognise/recognition";
import { fillRows } from "./budgets/fill-rows";
import { settingsChanges } from "./engine/ensure-settings";
import { ownMatch } from "./engine/own-match";
import { PlanDraft } from "./engine/plan-draft";
import { type Job } from "./job";
import { fillChartFigures } from "./overview/chart-figures";
import { type KeyFigure, keyFigures } from "./overview/key-figures";
import { overviewLayout } from "./overview/overview-layout";
import { isFilled, isSame } from "./plan/cell-rules";
import { viewOf } from "./plan/view";
import { ensureStacked } from "./visits/ensure-stacked";

/** Everything that matters on one page: key figures of the sheets there are, and four charts, live. */
export const overview: Job = {
  id: "overview",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    if (keyFigures(bench).length === 0)
      return draft.find({ code: "overview.nothing", severity: "blocking", params: {} }).done();
    const isOnlyPlan = !bench.recognition.sheets.some(({ role }) => role === "customers" || role === "orders");
    draft.change(settingsChanges(bench, isOnlyPlan ? "hidden" : "visible"));
    ensureStacked(draft, {
      title: "sheet.overview",
      tables: [OVERVIEW_BLOCK, MONTHS_BLOCK, GROUPS_BLOCK, COSTS_BLOCK, CLASSES_BLOCK],
      layout: (sheet) => overviewLayout(draft.bench, sheet),
    });
    const figures = keyFigures(draft.bench);
    addLabels(draft, figures);
    fillRows(
      draft,
      OVERVIEW_BLOCK,
      figures.map(({ label, amount }) => ({ label: draft.bench.t(label), cells: { amount } })),
    );
    fillChartFigures(draft, consent);
    return draft.say({ key: "summary.overview", params: { count: figures.length } }).done();
  },
};

/** Figures that are new since the page was made get the next empty row. */
function addLabels(draft: PlanDraft, figures: readonly KeyFigure[]): void {
  const { bench } = draft;
  const match = ownMatch(bench, OVERVIEW_BLOCK);
  const [label, source] = ["label", "source"].map((field) => match && columnOf(match, field)?.column);
  if (!match || label === undefined || source === undefined) return;
  const known = viewOf(bench, match).column("label");
  const added = figures.filter((figure) => !known.some((cell) => isSame(cell, bench.t(figure.label))));
  const free = known.flatMap((cell, row) => (isFilled(cell) ? [] : [match.firstRow + row]));
  draft.change(
    added.slice(0, free.length).flatMap((figure, index): Change[] => {
      const top = free[index] ?? match.firstRow;
      const at = { kind: "setCells", sheet: match.sheet, top } as const;
      return [
        { ...at, left: label, rows: [[{ value: bench.t(figure.label), style: { look: "label" } }]] },
        { ...at, left: source, rows: [[{ value: figure.source, style: { look: "explanation", wrap: false } }]] },
      ];
    }),
  );
}
