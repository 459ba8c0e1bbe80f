import { formulaText } from "../../workbook/formula";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { isFilled, numberIn, textIn } from "./cell-rules";
import { fillOf } from "./plan-view";
import { signalValue, type Check } from "./signal";
import { type View } from "./view";

/** What makes a sentence measurable to a formula. The domain also knows numbers in words; the finding uses those. */
const MEASURES = "0123456789%€".split("");

/** S, M and T with the reason when one is missing; A and R are always left to a person. */
export function smartFill(bench: Workbench, view: View): ColumnFill {
  const checks = smartChecks(bench, view);
  const [ok, judge] = [bench.t("plan.smart.ok"), bench.t("plan.smart.judge")];
  const parts = (row: RowReferences) =>
    checks.map(({ when, words }) => `IF(${when(row)},${formulaText(`${words}; `)},"")`);
  const conditions = (row: RowReferences) => checks.map(({ when }) => when(row));
  return fillOf(GOALS_SHEET, {
    field: "smart",
    content: {
      kind: "formula",
      formula: (row) =>
        `IF(${row.cell("goal")}="","",IF(OR(${conditions(row).join(",")}),${parts(row).join("&")},${formulaText(`${ok}; `)})&${formulaText(judge)})`,
      value: (row) => (isFilled(view.value("goal", row)) ? `${signalValue(checks, row) || ok}; ${judge}` : ""),
    },
  });
}

function smartChecks({ t }: Workbench, view: View): Check[] {
  const missing = (field: string) => ({
    when: (row: RowReferences) => (row.has(field) ? `${row.cell(field)}=""` : "TRUE"),
    holds: (row: number) => !isFilled(view.value(field, row)),
  });
  return [
    { words: t("plan.smart.noOwner"), ...missing("owner") },
    { words: t("plan.smart.noNumber"), when: immeasurable, holds: (row) => isImmeasurable(view, row) },
    { words: t("plan.smart.noEnd"), ...missing("endDate") },
  ];
}

/** Neither a target with a unit nor a number, % or € in the sentence. */
function immeasurable(row: RowReferences): string {
  const signs = `{${MEASURES.map(formulaText).join(",")}}`;
  const inText = `SUMPRODUCT(--ISNUMBER(FIND(${signs},${row.cell("goal")})))=0`;
  if (!row.has("target") || !row.has("unit")) return inText;
  return `AND(OR(NOT(ISNUMBER(${row.cell("target")})),${row.cell("unit")}=""),${inText})`;
}

function isImmeasurable(view: View, row: number): boolean {
  const hasTarget = numberIn(view.value("target", row)) !== undefined && isFilled(view.value("unit", row));
  const sentence = textIn(view.value("goal", row));
  return !hasTarget && !MEASURES.some((sign) => sentence.includes(sign));
}
