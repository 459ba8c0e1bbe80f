import { type Scalar } from "../../workbook/cells";
import { headingOffsets } from "../../workbook/heading-offsets";
import { tableColumn } from "../../workbook/formula";
import { TIER_TABLE, tierHeadings } from "../../workbook/sheets/settings-sheet";
import { findTable } from "../../workbook/snapshot";
import { type ValueFact, type ValueView } from "../customers/value-view";
import { type Workbench } from "../engine/workbench";
import { type RowReferences } from "../engine/references";
import { textIn } from "../plan/cell-rules";
import { type BlockColumn } from "./segment-block";
import { euros, sumOf, withLabel } from "./share-columns";

/** A step of the loyalty programme as its row in the settings reads. */
type Step = { readonly name: string; readonly from: number; readonly bonus: number };

/** The steps with a name, in the order of the settings; the first of two with one name. */
export function tierSteps({ snapshot, t }: Workbench): Step[] {
  const found = findTable(snapshot, TIER_TABLE);
  if (!found) return [];
  const { range } = found.table;
  const offsets = headingOffsets(found.table.columns, tierHeadings(t));
  const steps = new Map<string, Step>();
  for (let row = range.top + 1; row <= range.bottom; row++) {
    const [name, from, bonus] = offsets.map((offset) => found.sheet.cells.value(row, range.left + offset));
    const key = textIn(name ?? null).toLowerCase();
    if (key === "" || steps.has(key)) continue;
    steps.set(key, { name: textIn(name ?? null), from: numberOrZero(from), bonus: numberOrZero(bonus) });
  }
  return [...steps.values()];
}

/** Who is on each tier, what that may cost at most, and who is nearly on the next. */
export function tierColumns(bench: Workbench, view: ValueView): Record<string, BlockColumn> {
  const { refs } = view;
  const columns = findTable(bench.snapshot, TIER_TABLE)?.table.columns ?? [];
  const [names = "", froms = "", bonuses = ""] = headingOffsets(columns, tierHeadings(bench.t)).map((offset) =>
    tableColumn(TIER_TABLE, columns[offset] ?? ""),
  );
  const steps = tierSteps(bench);
  const stepOf = (label: Scalar) => steps.find(({ name }) => name.toLowerCase() === textIn(label).toLowerCase());
  const members = (label: Scalar) => withLabel(view, { label, word: ({ tier }) => tier });
  const revenue = (label: Scalar) => euros(sumOf(members(label), (fact) => fact.recentRevenue));
  const setting = (of: string, cell: RowReferences["cell"]) =>
    `IFERROR(N(INDEX(${of},MATCH(${cell("label")},${names},0))),0)`;
  const nearly = (label: Scalar): readonly ValueFact[] => {
    const next = Math.min(...steps.map(({ from }) => from).filter((from) => from > (stepOf(label)?.from ?? 0)));
    if (!Number.isFinite(next)) return [];
    const most = euros(bench.settings.bijna_niveau * next);
    return members(label).filter(({ toNextTier = 0 }) => toNextTier > 0 && toNextTier <= most);
  };
  const isNearly = (cell: RowReferences["cell"]) =>
    `${refs.range("tier")},${cell("label")},${refs.range("toNextTier")},">0",${refs.range("toNextTier")},"<="&ROUND(rp_bijna_niveau*MINIFS(${froms},${froms},">"&${cell("from")}),2)`;
  return {
    customers: {
      formula: (cell) => `COUNTIFS(${refs.range("tier")},${cell("label")})`,
      value: (label) => members(label).length,
    },
    from: { formula: (cell) => setting(froms, cell), value: (label) => stepOf(label)?.from ?? 0 },
    recentRevenue: {
      formula: (cell) => `ROUND(SUMIFS(${refs.range("recentRevenue")},${refs.range("tier")},${cell("label")}),2)`,
      value: revenue,
    },
    bonus: {
      formula: (cell) => `ROUND(${cell("recentRevenue")}*${setting(bonuses, cell)},2)`,
      value: (label) => euros(revenue(label) * (stepOf(label)?.bonus ?? 0)),
    },
    nearly: { formula: (cell) => `COUNTIFS(${isNearly(cell)})`, value: (label) => nearly(label).length },
    missing: {
      formula: (cell) => `ROUND(SUMIFS(${refs.range("toNextTier")},${isNearly(cell)}),2)`,
      value: (label) => euros(sumOf(nearly(label), (fact) => fact.toNextTier)),
    },
  };
}

function numberOrZero(value: Scalar | undefined): number {
  return typeof value === "number" ? value : 0;
}
