import { matchKey } from "../../domain/customers/match-key";
import { type CellInput } from "../../workbook/change-set";
import { absoluteCell } from "../../workbook/formula";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { namedCell } from "../../workbook/settings";
import { CUSTOMER_VALUE } from "../../workbook/sheets/customers/customer-value";
import { HEADING_ROW, type StartRow } from "../../workbook/sheets/table-sheet";
import { findName, findSheet, findTable, type Snapshot } from "../../workbook/snapshot";
import { ensureSheet } from "../engine/ensure-sheet";
import { fillColumns, type Filled } from "../engine/fill-columns";
import { growTable } from "../engine/grow-table";
import { type PlanDraft } from "../engine/plan-draft";
import { columnReferences } from "../engine/references";
import { type Consent } from "../job";
import { type OrderFormulas } from "../orders/order-formulas";
import { type Orders } from "../orders/read-orders";
import { asOnSheet, below, blockPlace, type BlockPlace } from "./block-place";
import { type CustomerFigure } from "./customer-figures";
import { customerLookup } from "./customer-lookup";
import { groupSummaryLabels, groupSummaryRows, periodNames } from "./group-summary";
import { type Customers } from "./read-customers";
import { readTiers } from "./tiers";
import { valueColumns } from "./value-columns";
import { cutoffLabels, cutoffReferences, cutoffRows, valueCutoffs } from "./value-cutoffs";
import { hasOrders, rankedCents, type ValueRow, valueRows } from "./value-rows";
import { blockChanges } from "./write-block";

export type CustomerValueInput = {
  readonly consent: Consent;
  readonly customers: Customers;
  readonly figures: readonly (CustomerFigure | undefined)[];
  /** Where the six columns ended up. */
  readonly filled: Filled;
  readonly formulas: OrderFormulas;
  readonly orders: Orders;
  readonly aggregates: "formulas" | "values";
  readonly lookups: "formulas" | "values";
};

/** The name of the cell where the blocks beside the table begin, so that they are found wherever they were moved. */
const BLOCK_NAME = "rp_klantgrenzen";
const BLOCK_WIDTHS = [30, 18, 14, 14, 14, 18] as const;

/** Adds or updates Klantwaarde: a row for each customer number, the cut-offs and CLV per group beside it. */
export function fillCustomerValue(draft: PlanDraft, input: CustomerValueInput): void {
  const match = ensureRows(draft, input);
  const place = ensurePlace(draft, match);
  const rows = valueRows(keysOf(draft.bench.snapshot, match), { ids: input.customers.ids, figures: input.figures });
  const cutoffPlace = below(place, groupSummaryLabels(draft.bench.t).length + 1);
  const cutoffs = valueCutoffs(rankedFigures(rows));
  const { snapshot, t, settings } = draft.bench;
  const costs = costsOf(draft, { match, rows, input });
  const lookup = customerLookup({
    match: input.customers.match,
    key: input.customers.key,
    filled: input.filled,
    snapshot,
  });
  const fills = valueColumns({
    ...input,
    t,
    settings,
    rows,
    costs,
    lookup,
    cutoffs,
    at: cutoffReferences(cutoffPlace),
    tiers: readTiers(snapshot, t),
  });
  const present = fills.filter(({ field }) => columnOf(match, field) !== undefined);
  if (present.length < fills.length)
    draft.find({ code: "clv.olderSheet", severity: "hint", params: { sheet: match.sheet } });
  fillColumns(draft, { match, fills: present, consent: input.consent });
  const heading = (field: string): string => columnOf(match, field)?.heading ?? "";
  const summary = groupSummaryRows({
    ...input,
    t,
    place,
    columns: columnReferences({ ...input.filled, snapshot }),
    period: periodOf(input.orders),
  });
  const cells: readonly (readonly (CellInput | undefined)[])[] = [
    ...summary,
    [],
    ...cutoffRows({ place: cutoffPlace, cutoffs, table: CUSTOMER_VALUE.table, heading, t }),
  ];
  draft.change(blockChanges(draft.bench.snapshot, { ...place, top: place.row(0), rows: asOnSheet(place, cells) }));
}

/** The sheet with a row for every customer number; new customers come below. */
function ensureRows(draft: PlanDraft, { customers }: CustomerValueInput): SheetMatch {
  const known = findTable(draft.bench.snapshot, CUSTOMER_VALUE.table) !== undefined;
  const start = startRows(customers, new Set());
  const match = ensureSheet(draft, { definition: CUSTOMER_VALUE, start });
  if (!known) return match;
  const present = new Set(keysOf(draft.bench.snapshot, match).map(matchKey));
  return growTable(draft, { definition: CUSTOMER_VALUE, match, added: startRows(customers, present) });
}

function startRows({ ids }: Customers, present: ReadonlySet<string | undefined>): StartRow[] {
  const seen = new Set(present);
  return ids.flatMap((id): StartRow[] => {
    const key = matchKey(id);
    if (key === undefined || seen.has(key)) return [];
    seen.add(key);
    return [new Map([["customerNo", { value: id }]])];
  });
}

function keysOf(snapshot: Snapshot, match: SheetMatch): unknown[] {
  const cells = findSheet(snapshot, match.sheet)?.cells;
  const column = columnOf(match, "customerNo")?.column ?? 0;
  return Array.from(
    { length: match.lastRow - match.firstRow + 1 },
    (_, index) => cells?.value(match.firstRow + index, column) ?? null,
  );
}

/** Where the blocks stand: as named, else a free column to the right of the table. */
function ensurePlace(draft: PlanDraft, match: SheetMatch): BlockPlace {
  const named = namedCell(draft.bench.snapshot, BLOCK_NAME);
  if (named && named.sheet.toLowerCase() === match.sheet.toLowerCase()) {
    return placed(draft, { sheet: match.sheet, top: named.row, left: named.column });
  }
  const right = findTable(draft.bench.snapshot, CUSTOMER_VALUE.table)?.table.range.right ?? 0;
  const left = right + 2;
  draft.change([
    { kind: "setName", name: BLOCK_NAME, refersTo: absoluteCell(match.sheet, HEADING_ROW, left) },
    ...BLOCK_WIDTHS.map((width, offset) => ({
      kind: "setColumnWidth" as const,
      sheet: match.sheet,
      column: left + offset,
      width,
    })),
  ]);
  return placed(draft, { sheet: match.sheet, top: HEADING_ROW, left });
}

function placed(draft: PlanDraft, corner: { sheet: string; top: number; left: number }): BlockPlace {
  const { snapshot, t } = draft.bench;
  const place = blockPlace(snapshot, { ...corner, labels: [...groupSummaryLabels(t), undefined, ...cutoffLabels(t)] });
  namePeriod(draft, place);
  return place;
}

/** The period of the orders has names, so that other sheets can say it. */
function namePeriod(draft: PlanDraft, place: BlockPlace): void {
  const missing = periodNames(place).filter(({ name }) => findName(draft.bench.snapshot, name) === undefined);
  draft.change(missing);
}

function rankedFigures(rows: readonly ValueRow[]) {
  const ofOrdered = (valueOf: (figure: CustomerFigure) => number) =>
    rows.map(({ figure }) => (hasOrders(figure) ? valueOf(figure) : Number.NaN));
  return {
    lastOrder: ofOrdered(({ lastOrder }) => lastOrder),
    orderCount: ofOrdered(({ orderCount }) => orderCount),
    revenue: ofOrdered(({ revenue }) => revenue),
    cents: rows.map(({ figure }) => rankedCents(figure)),
  };
}

type CostsInput = {
  readonly match: SheetMatch;
  readonly rows: readonly ValueRow[];
  readonly input: CustomerValueInput;
};

/** What the cost column holds: what somebody typed there, else the customer sheet's own figure. */
function costsOf({ bench }: PlanDraft, { match, rows, input }: CostsInput): (number | null)[] {
  const cells = findSheet(bench.snapshot, match.sheet)?.cells;
  const column = columnOf(match, "recentCosts")?.column ?? -1;
  const { costs } = input.customers;
  const typedCounts = costs === undefined || (input.consent.typedCells === "keep" && input.lookups === "formulas");
  return rows.map(({ row }, index) => {
    const at = [match.firstRow + index, column] as const;
    const typed = cells?.formula(...at) === undefined ? cells?.value(...at) : null;
    if (typedCounts && typeof typed === "number") return typed;
    return costs?.[row] ?? null;
  });
}

function periodOf({ columns }: Orders): { first: number; last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (let row = 0; row < columns.dates.length; row++) {
    const day = columns.dates[row] ?? Number.NaN;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first: last === 0 ? 0 : first, last };
}
