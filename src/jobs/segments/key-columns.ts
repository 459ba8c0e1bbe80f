import { formulaText } from "../../workbook/formula";
import { type ValueView } from "../customers/value-view";
import { type Workbench } from "../engine/workbench";
import { type BlockColumn } from "./segment-block";
import { euros, sumOf } from "./share-columns";

/** Days in a year, on average: the year before the reference date. */
const YEAR = 365;

/** The whole customer list in one line. */
export function keyColumns({ t, settings }: Workbench, { refs, facts }: ValueView): Record<string, BlockColumn> {
  const { earlier, again } = returning({ refs, facts }, settings.peildatum);
  const since = `"<"&(INT(rp_peildatum)-${YEAR})`;
  const old = `COUNTIFS(${refs.range("firstOrder")},${since})`;
  return {
    customers: {
      formula: () => `COUNTIF(${refs.range("row")},">0")`,
      value: () => facts.filter(({ cue, group }) => cue !== "" || group !== "").length,
    },
    recentRevenue: {
      formula: () => `ROUND(SUM(${refs.range("recentRevenue")}),2)`,
      value: () => euros(sumOf(facts, (fact) => fact.recentRevenue)),
    },
    customerValue: {
      formula: () => `ROUND(SUM(${refs.range("customerValue")}),2)`,
      value: () => euros(sumOf(facts, (fact) => fact.customerValue)),
    },
    losses: {
      formula: () => `COUNTIF(${refs.range("customerValue")},"<0")`,
      value: () => facts.filter(({ customerValue }) => (customerValue ?? 0) < 0).length,
    },
    refusals: {
      formula: () => `COUNTIF(${refs.range("doNotContact")},${formulaText(t("list.yes"))})`,
      value: () => facts.filter(({ mayContact }) => !mayContact).length,
    },
    retention: {
      formula: () =>
        `IF(${old}=0,"",COUNTIFS(${refs.range("firstOrder")},${since},${refs.range("lastOrder")},">="&(INT(rp_peildatum)-${YEAR}))/${old})`,
      value: () => (earlier === 0 ? "" : again / earlier),
    },
  };
}

/** How many customers had ordered before the last year, and how many of these ordered again in it. */
export function returning({ facts }: ValueView, peildatum: number): { earlier: number; again: number } {
  const start = Math.floor(peildatum) - YEAR;
  const old = facts.filter(({ firstOrder }) => firstOrder !== undefined && firstOrder < start);
  return { earlier: old.length, again: old.filter(({ lastOrder }) => (lastOrder ?? 0) >= start).length };
}
