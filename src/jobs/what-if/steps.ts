import { roundHalfAway } from "../../domain/money";
import { formulaText } from "../../workbook/formula";
import { namedValue } from "../../workbook/settings";
import { STEPS_BLOCK } from "../../workbook/sheets/budgets/what-if-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { numberIn, numberOrZero } from "../plan/cell-rules";
import { fillOf } from "../plan/plan-view";
import { type View, viewOf } from "../plan/view";
import { type KindLine, KINDS, kindLines } from "./kinds";

const [FROM, STEP] = ["rp_watals_van", "rp_watals_stap"] as const;

/** What each way to budget costs at rising revenue, and which is cheapest in words. */
export function fillSteps(draft: PlanDraft, consent: Consent): void {
  const lines = kindLines(draft.bench);
  const steps: readonly ((view: View) => ColumnFill[])[] = [
    () => [revenueFill(draft.bench)],
    (view) => lines.map((line) => costFill(view, line)),
    (view) => [cheapestFill(draft.bench, { view, lines })],
  ];
  for (const step of steps) {
    const match = ownMatch(draft.bench, STEPS_BLOCK);
    if (match) fillColumns(draft, { match, fills: step(viewOf(draft.bench, match)), consent });
  }
}

function revenueFill(bench: Workbench): ColumnFill {
  const [from, step] = [FROM, STEP].map((name) => numberOrZero(namedValue(bench.snapshot, name) ?? null));
  return fillOf(STEPS_BLOCK, {
    field: "revenue",
    content: {
      kind: "lines",
      formula: (line) => `ROUND(N(${FROM})+${line}*N(${STEP}),2)`,
      value: (line) => roundHalfAway((from ?? 0) + line * (step ?? 0), 2) + 0,
    },
  });
}

function costFill(view: View, { kind, amount, share }: KindLine): ColumnFill {
  return fillOf(STEPS_BLOCK, {
    field: kind,
    content: {
      kind: "formula",
      formula: (row: RowReferences) =>
        `IF(ISNUMBER(${row.cell("revenue")}),ROUND(${amount.formula}+${share.formula}*${row.cell("revenue")},2),"")`,
      value: (row) => {
        const revenue = numberIn(view.value("revenue", row));
        return revenue === undefined ? "" : roundHalfAway(amount.value + share.value * revenue, 2) + 0;
      },
    },
  });
}

type CheapestInput = { readonly view: View; readonly lines: readonly KindLine[] };

/** The kind that costs least; all of them where several cost the same. */
function cheapestFill({ t }: Workbench, { view, lines }: CheapestInput): ColumnFill {
  const and = ` ${t("whatIf.and")} `;
  return fillOf(STEPS_BLOCK, {
    field: "cheapest",
    content: {
      kind: "formula",
      formula: (row: RowReferences) => {
        const least = `MIN(${KINDS.map((kind) => row.cell(kind)).join(",")})`;
        const words = lines.map(
          ({ kind, word }) => `IF(${row.cell(kind)}=${least},${formulaText(and)}&${word.formula},"")`,
        );
        return `IF(ISNUMBER(${row.cell("revenue")}),MID(${words.join("&")},${and.length + 1},99),"")`;
      },
      value: (row) => {
        if (numberIn(view.value("revenue", row)) === undefined) return "";
        const costs = lines.map(({ kind }) => numberOrZero(view.value(kind, row)));
        const least = Math.min(...costs);
        return lines.flatMap(({ word }, index) => (costs[index] === least ? [word.value] : [])).join(and);
      },
    },
  });
}
