import { NUMBER_FORMATS } from "../../workbook/styles";
import { type PlanDraft } from "../engine/plan-draft";
import { type OrderSheet } from "../orders/order-sheets";
import { type Orders, readOrders } from "../orders/read-orders";
import { repairChanges } from "../orders/repair-text";

/** Turns text amounts and dates into real ones and says so per sheet; gives the orders as they then are. */
export function repairOrders(draft: PlanDraft, sheets: readonly OrderSheet[]): Orders {
  const orders = readOrders(draft.bench.snapshot, sheets);
  let total = 0;
  orders.sheets.forEach(({ match }, source) => {
    const [amounts, dates] = [orders.amounts[source], orders.dates[source]];
    if (!amounts || !dates) return;
    const counts = { amounts: amounts.differs.repairable.length, dates: dates.differs.repairable.length };
    const repaired = counts.amounts + counts.dates;
    if (repaired === 0) return;
    total += repaired;
    const { snapshot } = draft.bench;
    draft.change([
      ...repairChanges(snapshot, { column: amounts, format: NUMBER_FORMATS.euro }),
      ...repairChanges(snapshot, { column: dates, format: NUMBER_FORMATS.date }),
    ]);
    draft.find({
      code: "orders.repaired",
      severity: "hint",
      params: { sheet: match.sheet, ...counts, total: repaired },
    });
  });
  if (total === 0) return orders;
  draft.say({ key: "summary.orders.repaired", params: { total } });
  return readOrders(draft.bench.snapshot, sheets);
}
