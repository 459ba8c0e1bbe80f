import { type Scalar } from "../../workbook/cells";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { isFilled, numberIn, numberOrZero, textIn } from "./cell-rules";
import { countFormula, rowsWith } from "./lookups";
import { fillOf, planView } from "./plan-view";
import { type Check, signalFormula, signalValue } from "./signal";
import { type View } from "./view";

type SignalInput = {
  readonly view: View;
  /** What a cell will show. */
  readonly cell: (field: string, row: number) => Scalar;
};

/** Per activity: is it in the plan, can it be reckoned, and does a loss have another added value? */
export function proceedsSignal(bench: Workbench, { view, cell }: SignalInput): ColumnFill {
  const checks = checksOf(bench, cell);
  return fillOf(YIELD_SHEET, {
    field: "signal",
    content: {
      kind: "formula",
      formula: (row) => signalFormula(row, { key: "activity", checks }),
      value: (row) => (isFilled(view.value("activity", row)) ? signalValue(checks, row) : ""),
    },
  });
}

function checksOf(bench: Workbench, cell: SignalInput["cell"]): Check[] {
  const { t } = bench;
  const plan = planView(bench, ACTIVITIES_SHEET);
  const keys = plan?.has("activity") ? { view: plan, field: "activity" } : undefined;
  const unknown: Check[] = keys
    ? [
        {
          words: t("plan.signal.unknownActivity"),
          when: (row) => `${countFormula(keys, row.cell("activity"))}=0`,
          holds: (row) => rowsWith(keys, cell("activity", row)).length === 0,
        },
      ]
    : [];
  return [
    ...unknown,
    {
      words: t("plan.signal.noAssumptions"),
      when: (row) => `NOT(ISNUMBER(${row.cell("forecastRevenue")}))`,
      holds: (row) => numberIn(cell("forecastRevenue", row)) === undefined,
    },
    {
      words: t("plan.signal.responseTooHigh"),
      when: (row) => `N(${row.cell("response")})>1`,
      holds: (row) => numberOrZero(cell("response", row)) > 1,
    },
    {
      words: t("plan.signal.loss"),
      when: (row: RowReferences) =>
        `AND(ISNUMBER(${row.cell("result")}),N(${row.cell("result")})<=0,TRIM(${row.cell("otherValue")})="")`,
      holds: (row) => (numberIn(cell("result", row)) ?? 1) <= 0 && textIn(cell("otherValue", row)).trim() === "",
    },
  ];
}
