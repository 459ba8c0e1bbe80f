import { formulaText } from "../../workbook/formula";
import { columnOf } from "../../workbook/recognise/recognition";
import { CHECKLIST_SHEET } from "../../workbook/sheets/plan/checklist-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { type PlanDraft } from "../engine/plan-draft";
import { rowReferences, placesOf } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { type LooseCell, writeLoose } from "./loose-cells";
import { planView } from "./plan-view";
import { type Requirement, requirements } from "./requirements";
import { type View } from "./view";

/** The assignment's requirements, each with what this plan has, what is needed, and the verdict in words. */
export function fillChecklist(draft: PlanDraft): void {
  const view = planView(draft.bench, CHECKLIST_SHEET);
  if (!view) return;
  const cells = requirements(draft.bench).flatMap((requirement) => requirementCells(draft.bench, view, requirement));
  writeLoose(draft, view.match.sheet, cells);
}

/** How many requirements have each verdict. */
export function countVerdicts(bench: Workbench): { readonly met: number; readonly judge: number } {
  const verdicts = requirements(bench).map(verdictOf);
  return {
    met: verdicts.filter((verdict) => verdict === "met").length,
    judge: verdicts.filter((verdict) => verdict === "judge").length,
  };
}

/** The row is found by its code, so that the table may be sorted. */
function requirementCells(bench: Workbench, view: View, requirement: Requirement): LooseCell[] {
  const index = view.column("code").indexOf(requirement.code);
  if (index < 0) return [];
  const { match } = view;
  const row = match.firstRow + index;
  const refs = rowReferences({ match, places: placesOf(match), row, snapshot: bench.snapshot });
  const figure = { look: "computed" as const, numberFormat: NUMBER_FORMATS.integer };
  const cells = {
    found: { ...requirement.found, style: figure },
    needed: { ...requirement.needed, style: figure },
    verdict: {
      value: bench.t(`plan.verdict.${verdictOf(requirement)}`),
      formula: verdictFormula(bench, requirement.judged, { found: refs.cell("found"), needed: refs.cell("needed") }),
    },
  };
  return Object.entries(cells).flatMap(([field, cell]): LooseCell[] => {
    const column = columnOf(match, field)?.column;
    return column === undefined ? [] : [{ row, column, cell }];
  });
}

type Verdict = "met" | "notYet" | "judge";

/** Where as much is needed as there are activities, an empty plan meets nothing. */
function verdictOf({ found, needed, judged }: Requirement): Verdict {
  if (found.value < needed.value || found.value === 0) return "notYet";
  return judged === "partly" ? "judge" : "met";
}

function verdictFormula(
  { t }: Workbench,
  judged: Requirement["judged"],
  { found, needed }: { found: string; needed: string },
): string {
  const met = formulaText(t(judged === "partly" ? "plan.verdict.judge" : "plan.verdict.met"));
  return `IF(OR(${found}<${needed},${found}=0),${formulaText(t("plan.verdict.notYet"))},${met})`;
}
