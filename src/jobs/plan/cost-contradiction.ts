import { roundHalfAway } from "../../domain/money";
import { type RowReferences } from "../engine/references";
import { isOurs, type Workbench } from "../engine/workbench";
import { numberIn } from "./cell-rules";
import { costSum, costValue, isBuiltUp } from "./cost-parts";
import { type Check } from "./signal";
import { type View } from "./view";

/** In euros: an amount rounded to whole euros agrees. */
const LEAST_DIFFERENCE = 1;

/**
 * A typed amount that says something else than the amounts and counts beside it. Counts without a price come to nothing
 * and say nothing; nor is anything said of a sheet of the user's that adds up its own way.
 */
export function contradictionChecks({ t }: Workbench, view: View): Check[] {
  if (!isBuiltUp(view) || !view.has("budgetedCost") || countsItsOwnWay(view)) return [];
  return [
    {
      words: t("plan.signal.otherAmount"),
      when: contradictionFormula,
      holds: (row) => contradicts(view, row),
    },
  ];
}

function contradictionFormula(row: RowReferences): string {
  const [cost, sum] = [row.cell("budgetedCost"), costSum(row)];
  return `AND(ISNUMBER(${cost}),${sum}<>0,ABS(ROUND(N(${cost})-${sum},2))>=${LEAST_DIFFERENCE})`;
}

function contradicts(view: View, row: number): boolean {
  const [cost, sum] = [numberIn(view.value("budgetedCost", row)), costValue(view, row)];
  if (cost === undefined || sum === "" || sum === 0) return false;
  return Math.abs(roundHalfAway(cost - sum, 2)) >= LEAST_DIFFERENCE;
}

/** A formula of the user's own, on their own sheet, that comes to something else: with VAT, or for several years. */
function countsItsOwnWay(view: View): boolean {
  if (isOurs(view.match)) return false;
  const rows = Array.from({ length: view.rowCount }, (_, row) => row);
  return rows.some((row) => view.formula("budgetedCost", row) !== undefined && contradicts(view, row));
}
