import { formulaText } from "../../workbook/formula";
import { type Scalar } from "../../workbook/cells";
import { type ValueView } from "../customers/value-view";
import { type Workbench } from "../engine/workbench";
import { type BlockColumn } from "./segment-block";
import { averageOf, euros, shareColumns, type ShareInput, sumOf, withLabel } from "./share-columns";

/** What each RFM segment is worth and how many of them may be contacted. */
export function rfmColumns({ t }: Workbench, input: ShareInput): Record<string, BlockColumn> {
  const { view } = input;
  const { customers, customerShare } = shareColumns(input);
  return { ...(customers && { customers }), ...(customerShare && { customerShare }), ...worth(view, t("list.yes")) };
}

function worth(view: ValueView, yes: string): Record<string, BlockColumn> {
  const { refs } = view;
  const segments = refs.range("segment");
  const members = (label: Scalar) => withLabel(view, { label, word: ({ segment }) => segment });
  return {
    recentRevenue: {
      formula: (cell) => `ROUND(SUMIFS(${refs.range("recentRevenue")},${segments},${cell("label")}),2)`,
      value: (label) => euros(sumOf(members(label), (fact) => fact.recentRevenue)),
    },
    averageClv: {
      formula: (cell) =>
        `IF(${cell("customers")}=0,"",ROUND(AVERAGEIFS(${refs.range("lifetimeValue")},${segments},${cell("label")}),2))`,
      value: (label) => {
        const average = averageOf(members(label), (fact) => fact.lifetimeValue);
        return average === undefined ? "" : euros(average);
      },
    },
    reachable: {
      formula: (cell) =>
        `${cell("customers")}-COUNTIFS(${segments},${cell("label")},${refs.range("doNotContact")},${formulaText(yes)})`,
      value: (label) => members(label).filter(({ mayContact }) => mayContact).length,
    },
  };
}
