import { type Scalar } from "../../workbook/cells";
import { namedValue } from "../../workbook/settings";
import { PERIOD_NAMES } from "../customers/group-summary";
import { ceiling } from "../customers/value-rows";
import { type ValueView } from "../customers/value-view";
import { type Workbench } from "../engine/workbench";
import { type BlockColumn } from "./segment-block";
import { averageOf, euros, withLabel } from "./share-columns";

/**
 * CLV per customer group: `average W × average A`, over the period of the orders, a year, and the most one may spend.
 *
 * @see Relatiebeheer (2016) §1.4
 */
export function groupColumns({ snapshot }: Workbench, view: ValueView): Record<string, BlockColumn> {
  const { refs } = view;
  const years = namedValue(snapshot, PERIOD_NAMES.years);
  const members = (label: Scalar) => withLabel(view, { label, word: ({ group }) => group });
  const profit = (label: Scalar) => averageOf(members(label), (fact) => fact.profitPerOrder);
  const orders = (label: Scalar) => averageOf(members(label), (fact) => fact.orderCount);
  const clv = (label: Scalar) => {
    const [one, many] = [profit(label), orders(label)];
    return one === undefined || many === undefined ? undefined : one * many;
  };
  const hasYears = typeof years === "number" && years > 0;
  const averageFormula = (field: string): BlockColumn["formula"] => {
    const [figures, groups] = [refs.range(field), refs.range("customerGroup")];
    return (cell) => `IFERROR(AVERAGEIFS(${figures},${groups},${cell("label")}),"")`;
  };
  return {
    customers: {
      formula: (cell) => `COUNTIFS(${refs.range("customerGroup")},${cell("label")})`,
      value: (label) => members(label).length,
    },
    averageProfit: { formula: averageFormula("profitPerOrder"), value: (label) => profit(label) ?? "" },
    averageOrders: { formula: averageFormula("orderCount"), value: (label) => orders(label) ?? "" },
    clv: {
      formula: (cell) =>
        `IF(OR(${cell("averageProfit")}="",${cell("averageOrders")}=""),"",${cell("averageProfit")}*${cell("averageOrders")})`,
      value: (label) => clv(label) ?? "",
    },
    clvPerYear: {
      formula: (cell) =>
        `IF(OR(${cell("clv")}="",N(${PERIOD_NAMES.years})<=0),"",ROUND(ROUND(${cell("clv")},2)/${PERIOD_NAMES.years},2))`,
      value: (label) => {
        const value = clv(label);
        return value === undefined || !hasYears ? "" : euros(euros(value) / years);
      },
    },
    ceiling: {
      formula: (cell) => `IF(${cell("clv")}="","",MAX(0,ROUND(${cell("clv")},2)))`,
      value: (label) => {
        const value = clv(label);
        return value === undefined ? "" : ceiling(value);
      },
    },
  };
}
