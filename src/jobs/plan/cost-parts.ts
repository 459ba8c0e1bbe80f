import { type RowReferences } from "../engine/references";
import { budgetedCost } from "./cost-figures";
import { isFilled, numberIn, numberOrZero } from "./cell-rules";
import { type View } from "./view";

/** The cells a budgeted amount is made of. */
const COST_INPUTS = ["fixedAmount", "quantity", "unitPrice", "revenuePercentage", "revenueBase"] as const;

/** Does the sheet have cells that a budgeted amount is made of? */
export function isBuiltUp(view: View): boolean {
  return COST_INPUTS.some((field) => view.has(field));
}

/** `fixed × times + quantity × price + % × base` in euros and cents, of the cells there are. */
export function costSum(row: RowReferences): string {
  const n = (field: string) => `N(${row.cell(field)})`;
  const times = row.has("times") ? `*IF(${row.cell("times")}="",1,${n("times")})` : "";
  const parts = [
    ...(row.has("fixedAmount") ? [`${n("fixedAmount")}${times}`] : []),
    ...(row.has("quantity") && row.has("unitPrice") ? [`${n("quantity")}*${n("unitPrice")}`] : []),
    ...(row.has("revenuePercentage") && row.has("revenueBase")
      ? [`${n("revenuePercentage")}*${n("revenueBase")}`]
      : []),
  ];
  return `ROUND(${parts.join("+") || "0"},2)`;
}

/** That sum; nothing when all of the cells are empty. */
export function costFormula(row: RowReferences): string {
  const inputs = COST_INPUTS.filter((field) => row.has(field)).map((field) => row.cell(field));
  return `IF(COUNT(${inputs.join(",")})=0,"",${costSum(row)})`;
}

export function costValue(view: View, row: number): number | "" {
  const cell = (field: string) => view.value(field, row);
  if (!COST_INPUTS.some((field) => numberIn(cell(field)) !== undefined)) return "";
  return budgetedCost({
    fixed: numberOrZero(cell("fixedAmount")),
    times: isFilled(cell("times")) ? numberOrZero(cell("times")) : 1,
    quantity: numberOrZero(cell("quantity")),
    price: numberOrZero(cell("unitPrice")),
    percentage: numberOrZero(cell("revenuePercentage")),
    base: numberOrZero(cell("revenueBase")),
  });
}
