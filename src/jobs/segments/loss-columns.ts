import { type Scalar } from "../../workbook/cells";
import { type ValueFact, type ValueView } from "../customers/value-view";
import { type RowReferences } from "../engine/references";
import { type BlockColumn } from "./segment-block";

/**
 * The customers who cost most over what they brought in: the k-th lowest value, and which of several with the same value.
 *
 * The row is found without helper columns on Klantwaarde: of the rows with that value, counted from the last one down,
 * the so-manieth largest.
 */
export function lossColumns({ refs, facts }: ValueView): Record<string, BlockColumn> {
  const values = refs.exact("customerValue");
  const losses = facts
    .filter(({ customerValue }) => (customerValue ?? 0) < 0)
    .toSorted((a, b) => (a.customerValue ?? 0) - (b.customerValue ?? 0) || a.index - b.index);
  const at = (label: Scalar): ValueFact | undefined => (typeof label === "number" ? losses[label - 1] : undefined);
  const whenAny = (expression: (cell: RowReferences["cell"]) => string): BlockColumn["formula"] => {
    return (cell) => `IF(${cell("row")}="","",${expression(cell)})`;
  };
  const found = (field: string) => whenAny((cell) => `INDEX(${refs.exact(field)},${cell("row")})`);
  return {
    row: {
      formula: (cell) => {
        const value = `SMALL(${values},${cell("label")})`;
        const lower = `SUMPRODUCT(--(${values}<${value}))`;
        const fromBelow = `ROWS(${values})-ROW(${values})+MIN(ROW(${values}))`;
        return `IF(${cell("label")}>COUNTIF(${values},"<0"),"",ROWS(${values})+1-SUMPRODUCT(LARGE((${values}=${value})*(${fromBelow}),${cell("label")}-${lower})))`;
      },
      value: (label) => {
        const fact = at(label);
        return fact ? fact.index + 1 : "";
      },
    },
    customerNo: { formula: found("customerNo"), value: (label) => at(label)?.customerNo ?? "" },
    companyName: {
      formula: whenAny((cell) => `INDEX(${refs.exact("companyName")},${cell("row")})&""`),
      value: (label) => at(label)?.companyName ?? "",
    },
    customerGroup: { formula: found("customerGroup"), value: (label) => at(label)?.group ?? "" },
    recentRevenue: { formula: found("recentRevenue"), value: (label) => at(label)?.recentRevenue ?? "" },
    recentCosts: {
      formula: whenAny((cell) => `N(INDEX(${refs.exact("recentCosts")},${cell("row")}))`),
      value: (label) => {
        const fact = at(label);
        return fact ? (fact.recentCosts ?? 0) : "";
      },
    },
    customerValue: { formula: found("customerValue"), value: (label) => at(label)?.customerValue ?? "" },
  };
}
