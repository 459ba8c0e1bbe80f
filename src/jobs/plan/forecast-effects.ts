import { addMonths } from "../../domain/calendar/months";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { type Workbench } from "../engine/workbench";
import { numberIn } from "./cell-rules";
import { type GroupRule, groupRules } from "./customer-groups";
import { fillOf, planView } from "./plan-view";
import { type View } from "./view";

/** The customer groups in the order of their list, and the columns of their effects. */
const EFFECT_FIELDS = ["effectNew", "effectExisting", "effectFormer"] as const;

const NEEDED = ["segment", "effectFrom", "effectUntil", "effectPerMonth"];

/** What the new activities for each customer group add to a month: those whose effect has begun and not ended. */
export function effectFills(bench: Workbench, view: View): ColumnFill[] {
  const proceeds = planView(bench, YIELD_SHEET);
  const known = proceeds && NEEDED.every((field) => proceeds.has(field)) ? proceeds : undefined;
  return EFFECT_FIELDS.map((field, group) => effectFill(bench, { view, proceeds: known, field, group }));
}

type EffectInput = {
  readonly view: View;
  readonly proceeds: View | undefined;
  readonly field: string;
  readonly group: number;
};

function effectFill(bench: Workbench, { view, proceeds, field, group }: EffectInput): ColumnFill {
  const rule = groupRules(bench)[group];
  return fillOf(FORECAST_SHEET, {
    field,
    content: {
      kind: "formula",
      formula: (row) => {
        const month = row.cell("month");
        return `IF(${month}="","",${proceeds && rule ? effectFormula(proceeds, { month, rule }) : "0"})`;
      },
      value: (row) => {
        const month = numberIn(view.value("month", row));
        if (month === undefined) return "";
        return proceeds && rule ? effectValue(proceeds, { month, rule }) : 0;
      },
    },
  });
}

function effectFormula({ refs }: View, { month, rule }: { month: string; rule: GroupRule }): string {
  const [segment, from, until, effect] = NEEDED.map((field) => refs.exact(field));
  return `SUMPRODUCT(--${rule.formula(segment ?? "")},--(${from}<EDATE(${month},1)),--(${until}>=${month}),${effect})`;
}

function effectValue(proceeds: View, { month, rule }: { month: number; rule: GroupRule }): number {
  const next = addMonths(month, 1);
  let total = 0;
  for (let row = 0; row < proceeds.rowCount; row++) {
    const [from, until, effect] = ["effectFrom", "effectUntil", "effectPerMonth"].map((field) =>
      numberIn(proceeds.value(field, row)),
    );
    if (effect === undefined || from === undefined || until === undefined) continue;
    if (rule.holds(proceeds.value("segment", row)) && from < next && until >= month) total += effect;
  }
  return total;
}
