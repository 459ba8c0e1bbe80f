import { readAmounts, spanOf } from "../../workbook/recognise/read";
import { findSheet } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { type View } from "./view";

/**
 * What was typed in a column of amounts: data row → euros, other than 0. An amount that is text counts too, as the user
 * meant it; a formula is no typed amount, for it may come from elsewhere.
 */
export function typedAmounts({ snapshot }: Workbench, plan: View, field: string): Map<number, number> {
  const span = spanOf(plan.match, field);
  const cells = span && findSheet(snapshot, span.sheet)?.cells;
  if (!span || !cells) return new Map();
  const amounts = readAmounts(cells, span).values.map((amount, row) => [row, amount ?? 0] as const);
  return new Map(amounts.filter(([row, amount]) => amount !== 0 && plan.formula(field, row) === undefined));
}
