import { addMonths } from "../../domain/calendar/months";
import { roundHalfAway } from "../../domain/money";
import { settingName } from "../../workbook/settings";
import { FIXED_COSTS_BLOCK } from "../../workbook/sheets/budgets/operating-sheet";
import { fillColumns } from "../engine/fill-columns";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { isFilled, numberIn, numberOrZero } from "../plan/cell-rules";
import { fillOf } from "../plan/plan-view";
import { viewOf } from "../plan/view";
import { isBefore, isFrom, sumIfFormula, sumIfValue } from "./sum-if";

/** VAT of each fixed cost: at its own rate, else at that of the settings. */
export function fillFixedCosts(draft: PlanDraft, consent: Consent): void {
  const match = ownMatch(draft.bench, FIXED_COSTS_BLOCK);
  if (!match) return;
  const view = viewOf(draft.bench, match);
  const { btw_tarief: standard } = draft.bench.settings;
  const vat = fillOf(FIXED_COSTS_BLOCK, {
    field: "vat",
    content: {
      kind: "formula",
      formula: (row) =>
        `IF(ISNUMBER(${row.cell("monthly")}),ROUND(${row.cell("monthly")}*IF(${row.cell("vatRate")}="",${settingName("btw_tarief")},N(${row.cell("vatRate")})),2),"")`,
      value: (row) => {
        const [amount, rate] = [numberIn(view.value("monthly", row)), view.value("vatRate", row)];
        return amount === undefined
          ? ""
          : roundHalfAway(amount * (isFilled(rate) ? numberOrZero(rate) : standard), 2) + 0;
      },
    },
  });
  fillColumns(draft, { match, fills: [vat], consent });
}

/** What the fixed costs of a month come to, or the VAT on them: those that have begun and not ended. */
export function fixedInMonth(
  bench: Workbench,
  of: "monthly" | "vat",
): { formula(month: string): string; value(month: number): number } {
  const match = ownMatch(bench, FIXED_COSTS_BLOCK);
  if (!match) return { formula: () => "0", value: () => 0 };
  const view = viewOf(bench, match);
  const conditions = (month: string, day: number) => {
    const notBegun = isFrom("startDate", { formula: `EDATE(${month},1)`, value: day > 0 ? addMonths(day, 1) : 0 });
    const ended = isBefore("endDate", { formula: month, value: day });
    return [[], [notBegun], [ended], [notBegun, ended]];
  };
  return {
    formula: (month) => {
      const [all, later, before, both] = conditions(month, 0).map((where) => sumIfFormula(view, { of, where }));
      return `ROUND(${all}-${later}-${before}+${both},2)`;
    },
    value: (month) => {
      const [all = 0, later = 0, before = 0, both = 0] = conditions("", month).map((where) =>
        sumIfValue(view, { of, where }),
      );
      return roundHalfAway(all - later - before + both, 2) + 0;
    },
  };
}
