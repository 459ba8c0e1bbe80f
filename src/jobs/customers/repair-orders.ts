import { NUMBER_FORMATS } from "../../workbook/styles";
import { findSheet, type Snapshot } from "../../workbook/snapshot";
import { type Finding } from "../../workbook/findings";
import { type PlanDraft } from "../engine/plan-draft";
import { type OrderSheet } from "../orders/order-sheets";
import { type Orders, type ReadColumn, readOrders } from "../orders/read-orders";
import { repairChanges, typedOnly } from "../orders/repair-text";

type Counts = { readonly texts: number; readonly amounts: number; readonly dates: number };

/** What was text and what became of it: readable amounts and dates become real, the rest stays. */
function repairFindings(sheet: string, { texts, amounts, dates }: Counts): Finding[] {
  const severity = "hint" as const;
  return [
    ...(amounts > 0
      ? [
          {
            code: "orders.repaired" as const,
            severity,
            params: { sheet, texts, amounts, left: Math.max(0, texts - amounts) },
          },
        ]
      : []),
    ...(dates > 0 ? [{ code: "orders.repairedDates" as const, severity, params: { sheet, dates } }] : []),
  ];
}

/** How many cells of a column are text, readable or not; text of nothing but blanks too. */
function textCells(snapshot: Snapshot, { span }: ReadColumn): number {
  const cells = findSheet(snapshot, span.sheet)?.cells;
  let count = 0;
  for (let row = span.firstRow; row <= span.lastRow; row++) {
    if (typeof cells?.value(row, span.column) === "string") count++;
  }
  return count;
}

/** Turns text amounts and dates into real ones and says so per sheet; gives the orders as they then are. */
export function repairOrders(draft: PlanDraft, sheets: readonly OrderSheet[]): Orders {
  const orders = readOrders(draft.bench.snapshot, sheets);
  let total = 0;
  orders.sheets.forEach(({ match }, source) => {
    const [read, readDays] = [orders.amounts[source], orders.dates[source]];
    if (!read || !readDays) return;
    const [amounts, dates] = [read, readDays].map((column) => typedOnly(draft.bench.snapshot, column));
    if (!amounts || !dates) return;
    const counts = { amounts: amounts.differs.repairable.length, dates: dates.differs.repairable.length };
    const repaired = counts.amounts + counts.dates;
    if (repaired === 0) return;
    total += repaired;
    const { snapshot } = draft.bench;
    const texts = textCells(snapshot, amounts);
    draft.change([
      ...repairChanges(snapshot, { column: amounts, format: NUMBER_FORMATS.euro }),
      ...repairChanges(snapshot, { column: dates, format: NUMBER_FORMATS.date }),
    ]);
    draft.find(...repairFindings(match.sheet, { texts, ...counts }));
  });
  if (total === 0) return orders;
  draft.say({ key: "summary.orders.repaired", params: { total } });
  return readOrders(draft.bench.snapshot, sheets);
}
