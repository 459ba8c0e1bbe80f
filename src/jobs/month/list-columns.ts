import { type Scalar } from "../../workbook/cells";
import { type ValueFact, type ValueView } from "../customers/value-view";
import { type RowReferences } from "../engine/references";
import { type BlockColumn } from "../segments/segment-block";
import { type CustomerList } from "./customer-lists";

/**
 * The customers of a list, the largest revenue first and equals by their place, without sorting or dynamic arrays.
 *
 * Each row of Klantwaarde that is on the list weighs `cents · (n + 1) + (n + 1 − place)`, every other one 0; the so-manieth
 * largest weight tells the place by its remainder.
 */
export function listColumns(view: ValueView, list: CustomerList): Record<string, BlockColumn> {
  const { refs, facts } = view;
  const cents = refs.exact("cents");
  const found = facts.filter(list.holds).toSorted((a, b) => b.cents - a.cents || a.index - b.index);
  const at = (label: Scalar): ValueFact | undefined => (typeof label === "number" ? found[label - 1] : undefined);
  const whenAny = (expression: (cell: RowReferences["cell"]) => string): BlockColumn["formula"] => {
    return (cell) => `IF(${cell("row")}="","",${expression(cell)})`;
  };
  const column = (field: string) => whenAny((cell) => `INDEX(${refs.exact(field)},${cell("row")})`);
  const text = (field: string) => whenAny((cell) => `INDEX(${refs.exact(field)},${cell("row")})&""`);
  const size = `(ROWS(${cents})+1)`;
  const fromBelow = `(ROWS(${cents})-ROW(${cents})+MIN(ROW(${cents})))`;
  return {
    row: {
      formula: (cell) =>
        `IF(${cell("label")}>${list.count},"",${size}-MOD(SUMPRODUCT(LARGE(${list.flag}*(${cents}*${size}+${fromBelow}),${cell("label")})),${size}))`,
      value: (label) => {
        const fact = at(label);
        return fact ? fact.index + 1 : "";
      },
    },
    customerNo: { formula: column("customerNo"), value: (label) => at(label)?.customerNo ?? "" },
    companyName: { formula: text("companyName"), value: (label) => at(label)?.companyName ?? "" },
    date: { formula: column(list.date), value: (label) => at(label)?.[list.date] ?? "" },
    revenue: { formula: column("recentRevenue"), value: (label) => at(label)?.recentRevenue ?? "" },
    about: { formula: text(list.about), value: (label) => at(label)?.[list.about] ?? "" },
  };
}
