import { type BudgetKind } from "../../domain/budget/budget-kinds";
import { type BudgetScheme } from "../../domain/budget/cheapest-kind";
import { eurosToCents, roundHalfAway } from "../../domain/money";
import { formulaText } from "../../workbook/formula";
import { namedValue } from "../../workbook/settings";
import { KINDS_BLOCK } from "../../workbook/sheets/budgets/what-if-sheet";
import { fillColumns } from "../engine/fill-columns";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { isFilled, isSame, numberIn, numberOrZero } from "../plan/cell-rules";
import { fillOf } from "../plan/plan-view";
import { type View, viewOf } from "../plan/view";
import { listWord, type ListWord } from "../plan/words";

/** The order of the sheet. */
export const KINDS: readonly ["variable", "fixed", "mixed"] = ["variable", "fixed", "mixed"];

const PLACE_IN_LIST: Readonly<Record<BudgetKind, number>> = { fixed: 0, variable: 1, mixed: 2 };
const OWN_REVENUE = "rp_watals_omzet";

/** The word of a kind as it stands in the settings. */
export function wordOf(bench: Workbench, kind: BudgetKind): ListWord {
  return listWord(bench, "budgetsoort", PLACE_IN_LIST[kind]);
}

/** The straight line that a kind of budget is, as other cells refer to it and as it reads. */
export type KindLine = {
  readonly kind: BudgetKind;
  readonly word: ListWord;
  /** Euros a year. */
  readonly amount: { readonly formula: string; readonly value: number };
  /** Fraction of revenue. */
  readonly share: { readonly formula: string; readonly value: number };
};

/** The yearly fixed part and what each kind costs at the user's own revenue; which is cheapest. */
export function fillKinds(draft: PlanDraft, consent: Consent): void {
  fillStep(draft, consent, (view) => [fixedPart(view)]);
  fillStep(draft, consent, (view) => [costOf(draft.bench, view)]);
  fillStep(draft, consent, (view) => [verdictOf(draft.bench, view)]);
}

function fillStep(draft: PlanDraft, consent: Consent, fills: (view: View) => ReturnType<typeof fillOf>[]): void {
  const match = ownMatch(draft.bench, KINDS_BLOCK);
  if (match) fillColumns(draft, { match, fills: fills(viewOf(draft.bench, match)), consent });
}

function fixedPart(view: View) {
  return fillOf(KINDS_BLOCK, {
    field: "fixedPart",
    content: {
      kind: "formula",
      formula: (row: RowReferences) =>
        `IF(${row.cell("label")}="","",ROUND(N(${row.cell("amount")})*IF(${row.cell("times")}="",1,N(${row.cell("times")})),2))`,
      value: (row) => {
        if (!isFilled(view.value("label", row))) return "";
        const times = view.value("times", row);
        return (
          roundHalfAway(numberOrZero(view.value("amount", row)) * (isFilled(times) ? numberOrZero(times) : 1), 2) + 0
        );
      },
    },
  });
}

function costOf({ snapshot }: Workbench, view: View) {
  const revenue = numberOrZero(namedValue(snapshot, OWN_REVENUE) ?? null);
  return fillOf(KINDS_BLOCK, {
    field: "cost",
    content: {
      kind: "formula",
      formula: (row: RowReferences) =>
        `IF(${row.cell("label")}="","",ROUND(${row.cell("fixedPart")}+N(${row.cell("share")})*N(${OWN_REVENUE}),2))`,
      value: (row) => {
        if (!isFilled(view.value("label", row))) return "";
        const fixed = numberOrZero(view.value("fixedPart", row));
        return roundHalfAway(fixed + numberOrZero(view.value("share", row)) * revenue, 2) + 0;
      },
    },
  });
}

function verdictOf({ t }: Workbench, view: View) {
  const cheapest = Math.min(...view.column("cost").flatMap((cell) => numberIn(cell) ?? []));
  const words = t("whatIf.cheapest");
  return fillOf(KINDS_BLOCK, {
    field: "verdict",
    content: {
      kind: "formula",
      formula: (row: RowReferences) =>
        `IF(AND(ISNUMBER(${row.cell("cost")}),${row.cell("cost")}=MIN(${view.refs.exact("cost")})),${formulaText(words)},"")`,
      value: (row) => (view.value("cost", row) === cheapest ? words : ""),
    },
  });
}

/** The three kinds, found by their word. */
export function kindLines(bench: Workbench): KindLine[] {
  const match = ownMatch(bench, KINDS_BLOCK);
  if (!match) return [];
  const view = viewOf(bench, match);
  return KINDS.map((kind) => {
    const word = wordOf(bench, kind);
    const figure = (field: string) => ({
      formula: `SUMIFS(${view.refs.range(field)},${view.refs.range("label")},${word.formula})`,
      value: view
        .column("label")
        .reduce(
          (sum: number, label, row) => (isSame(label, word.value) ? sum + numberOrZero(view.value(field, row)) : sum),
          0,
        ),
    });
    return { kind, word, amount: figure("fixedPart"), share: figure("share") };
  });
}

/** The line in the domain's own terms. */
export function schemeOf({ kind, amount, share }: KindLine): BudgetScheme {
  return { kind, amount: eurosToCents(amount.value), share: share.value };
}
