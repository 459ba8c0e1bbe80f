import { varianceIn, type VarianceConvention } from "../../domain/budget/budget-variance";
import { eurosToCents, roundHalfAway } from "../../domain/money";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { type FormatName } from "../../workbook/styles";
import { type ColumnFill } from "../engine/column-fill";
import { columnId } from "../engine/locate-columns";
import { type RowReferences } from "../engine/references";
import { isOurs, type Workbench } from "../engine/workbench";
import { isFilled, numberIn } from "./cell-rules";
import { fillOf, hasOwnColumn, unlessTyped } from "./plan-view";
import { type View } from "./view";

/** How the user's own variance column counts; an index stands as 108 or as 1.08 shown as 108 %. */
export type OwnConvention = VarianceConvention | "indexFraction";

const CONVENTIONS: readonly OwnConvention[] = ["budgetMinusActual", "actualMinusBudget", "index", "indexFraction"];

/** Does the user have a variance column, also one in which we filled blank cells earlier? */
export function hasOwnVariance(bench: Workbench, view: View): boolean {
  if (isOurs(view.match) || !view.has("variance")) return false;
  const id = columnId(view.match, "variance");
  const isFilledBefore = bench.register.some(
    (entry) =>
      entry.kind === "filled" && entry.id === id && entry.sheet.toLowerCase() === view.match.sheet.toLowerCase(),
  );
  return isFilledBefore || hasOwnColumn(bench, view, "variance");
}

/**
 * How that column counts, from the figures in it: the one convention that every figure agrees with. Without figures that
 * tell (none at all, or only zeros) an "index" in the heading does; otherwise nobody can know.
 */
export function ownConvention(view: View): OwnConvention | undefined {
  const agreeing = CONVENTIONS.filter((convention) => agrees(view, convention));
  if (agreeing.length === 1) return agreeing[0];
  const heading = view.match.columns.find(({ field }) => field === "variance")?.heading ?? "";
  return agreeing.includes("index") && /index/i.test(heading) ? "index" : undefined;
}

/** A figure that was rounded to a cent, or an index to a tenth, agrees too. */
const TOLERANCE: Readonly<Record<OwnConvention, number>> = {
  budgetMinusActual: 0.006,
  actualMinusBudget: 0.006,
  index: 0.51,
  indexFraction: 0.0051,
};

function agrees(view: View, convention: OwnConvention): boolean {
  return Array.from({ length: view.rowCount }, (_, row) => row).every((row) => {
    const [stated, expected] = [numberIn(view.value("variance", row)), varianceBy(convention, { view, row })];
    return stated === undefined || expected === "" || Math.abs(stated - expected) <= TOLERANCE[convention];
  });
}

type Place = { readonly view: View; readonly row: number };

function varianceBy(convention: OwnConvention, { view, row }: Place): number | "" {
  const [budgeted, actual] = ["budgetedCost", "actualCost"].map((field) => numberIn(view.value(field, row)));
  if (budgeted === undefined || actual === undefined) return "";
  const cents = { budgeted: eurosToCents(budgeted), actual: eurosToCents(actual) };
  if (convention === "index" || convention === "indexFraction") {
    const index = varianceIn("index", cents);
    return index === undefined ? "" : convention === "index" ? roundHalfAway(index, 2) : roundHalfAway(index / 100, 4);
  }
  return (varianceIn(convention, cents) ?? 0) / 100;
}

const FORMATS: Readonly<Record<OwnConvention, FormatName>> = {
  budgetMinusActual: "euro",
  actualMinusBudget: "euro",
  index: "number",
  indexFraction: "percent",
};

/** The blank cells of the user's own variance column, counted as the user counts; what is typed stays. */
export function ownVarianceFill(
  bench: Workbench,
  { view, convention }: { view: View; convention: OwnConvention },
): ColumnFill {
  const rule = (row: number) => varianceBy(convention, { view, row });
  const formula = (row: RowReferences) => {
    const [cost, actual] = [row.cell("budgetedCost"), row.cell("actualCost")];
    const both = `AND(ISNUMBER(${actual}),ISNUMBER(${cost}))`;
    const ratio = `ROUND(ROUND(${actual},2)/ROUND(${cost},2)`;
    if (convention === "index") return `IF(${both},IFERROR(${ratio}*100,2),""),"")`;
    if (convention === "indexFraction") return `IF(${both},IFERROR(${ratio},4),""),"")`;
    const difference = convention === "budgetMinusActual" ? `${cost}-${actual}` : `${actual}-${cost}`;
    return `IF(${both},ROUND(${difference},2),"")`;
  };
  const value = (row: number) => {
    // a formula of the user's own says the same already
    const isTheirs = isFilled(view.value("variance", row)) && view.formula("variance", row) !== undefined;
    return isTheirs && hasOwnColumn(bench, view, "variance")
      ? undefined
      : unlessTyped(bench, { view, field: "variance", rule })(row);
  };
  const fill = fillOf(BUDGET_SHEET, {
    field: "variance",
    placement: "shared",
    content: { kind: "formula", formula, value },
  });
  return { ...fill, format: FORMATS[convention] };
}
