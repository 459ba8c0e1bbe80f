import { type OrderColumns } from "../../domain/customers/order-history";
import { roundHalfAway } from "../../domain/money";
import { type Scalar } from "../../workbook/cells";
import { type Finding } from "../../workbook/findings";
import { type Grid } from "../../workbook/grid";
import { type FieldId } from "../../workbook/recognise/fields";
import { type ColumnReading, type ColumnSpan, readAmounts, readDates, spanOf } from "../../workbook/recognise/read";
import { type Snapshot } from "../../workbook/snapshot";
import { type OrderSheet } from "./order-sheets";
import { type Disagreement, disagreement } from "./shown-value";
import { withoutSubtotals } from "./without-subtotals";

/** A column of amounts or dates, read, and where formulas would see something else. */
export type ReadColumn = {
  readonly span: ColumnSpan;
  readonly reading: ColumnReading<number>;
  readonly differs: Disagreement;
};

/** All order sheets under each other, as one history. */
export type Orders = {
  readonly sheets: readonly OrderSheet[];
  readonly columns: OrderColumns;
  /** Per sheet. */
  readonly amounts: readonly ReadColumn[];
  readonly dates: readonly ReadColumn[];
  /** The first row of each sheet in the columns. */
  readonly starts: readonly number[];
  /** Cells that could not be read. */
  readonly findings: readonly Finding[];
};

type SheetColumns = {
  readonly amounts: ReadColumn;
  readonly dates: ReadColumn;
  readonly customers: readonly Scalar[];
  readonly statuses: readonly Scalar[] | undefined;
  readonly orderNos: readonly Scalar[] | undefined;
};

/** Reads the order sheets; amounts become cents, and what can't be read becomes a finding. */
export function readOrders(snapshot: Snapshot, sheets: readonly OrderSheet[]): Orders {
  const read = sheets.map((sheet) => readSheet(snapshot, sheet));
  const starts: number[] = [];
  let total = 0;
  for (const { customers } of read) {
    starts.push(total);
    total += customers.length;
  }
  return {
    sheets,
    columns: joinColumns(read, { starts, total }),
    amounts: read.map(({ amounts }) => amounts),
    dates: read.map(({ dates }) => dates),
    starts,
    findings: read.flatMap(({ amounts, dates }) => [...amounts.reading.findings, ...dates.reading.findings]),
  };
}

/** The sheet and zero-based row that a row of the joined columns comes from. */
export function placeOfRow(
  { sheets, starts }: Pick<Orders, "sheets" | "starts">,
  row: number,
): { sheet: string; row: number } {
  const source = starts.findLastIndex((start) => start <= row);
  const match = sheets[source]?.match;
  return { sheet: match?.sheet ?? "", row: (match?.firstRow ?? 0) + row - (starts[source] ?? 0) };
}

function readSheet(snapshot: Snapshot, sheet: OrderSheet): SheetColumns {
  const { customer, status, orderNo } = sheet;
  const cells = withoutSubtotals(snapshot, sheet);
  const spans = { amount: neededSpan(sheet, sheet.amount), date: neededSpan(sheet, sheet.date) };
  const amounts = readAmounts(cells, spans.amount);
  const dates = readDates(cells, spans.date);
  return {
    amounts: { span: spans.amount, reading: amounts, differs: disagreement(cells, spans.amount, { reading: amounts }) },
    dates: {
      span: spans.date,
      reading: dates,
      differs: disagreement(cells, spans.date, { reading: dates, seen: Math.floor }),
    },
    customers: rawCells(cells, neededSpan(sheet, customer)),
    statuses: status === undefined ? undefined : rawCells(cells, neededSpan(sheet, status)),
    orderNos: orderNo === undefined ? undefined : rawCells(cells, neededSpan(sheet, orderNo)),
  };
}

function neededSpan({ match }: OrderSheet, field: FieldId): ColumnSpan {
  const span = spanOf(match, field);
  if (!span) throw new Error(`no column for ${field} on ${match.sheet}`);
  return span;
}

/** Cells as they stand: what criteria of a formula compare with. */
export function rawCells(cells: Grid, { column, firstRow, lastRow }: ColumnSpan): Scalar[] {
  const raw: Scalar[] = [];
  for (let row = firstRow; row <= lastRow; row++) raw.push(cells.value(row, column));
  return raw;
}

function joinColumns(
  sheets: readonly SheetColumns[],
  { starts, total }: { starts: readonly number[]; total: number },
): OrderColumns {
  const customerIds = new Array<unknown>(total).fill(null);
  const statuses = new Array<unknown>(total).fill(null);
  const orderNos = new Array<unknown>(total).fill(null);
  const dates = new Float64Array(total).fill(Number.NaN);
  const cents = new Float64Array(total).fill(Number.NaN);
  const sources = new Uint16Array(total);
  sheets.forEach((sheet, source) => {
    const start = starts[source] ?? 0;
    for (let row = 0; row < sheet.customers.length; row++) {
      const at = start + row;
      customerIds[at] = sheet.customers[row];
      if (sheet.statuses) statuses[at] = sheet.statuses[row];
      if (sheet.orderNos) orderNos[at] = sheet.orderNos[row];
      dates[at] = sheet.dates.reading.values[row] ?? Number.NaN;
      cents[at] = toCents(sheet.amounts.reading.values[row] ?? Number.NaN);
      sources[at] = source;
    }
  });
  return { customerIds, statuses, orderNos, dates, cents, sources };
}

/** Parts of a cent stay, as a spreadsheet adds them up too; only binary dust goes. */
function toCents(euros: number): number {
  const exact = euros * 100;
  const whole = Math.round(exact);
  return Math.abs(exact - whole) < 1e-6 ? whole : roundHalfAway(exact, 6);
}
