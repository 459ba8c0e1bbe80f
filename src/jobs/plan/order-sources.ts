import { EXCLUDED_PARTS, EXCLUDED_STARTS, RETURN_PARTS } from "../../domain/customers/order-status";
import { type Scalar } from "../../workbook/cells";
import { type FieldId } from "../../workbook/recognise/fields";
import { columnOf, type Recognition, sheetsOfRole } from "../../workbook/recognise/recognition";
import { findSheet } from "../../workbook/snapshot";
import { type CustomerKey, type OrderSheet, orderSheets } from "../orders/order-sheets";
import { columnReferences, placesOf } from "../engine/references";
import { type Workbench } from "../engine/workbench";

/** An order sheet as criteria of a formula see it: the references, and what stands in each row. */
export type OrderSource = {
  readonly amount: string;
  readonly date: string;
  readonly status: string | undefined;
  /** Zero-based data row → the cell. */
  readonly rowCount: number;
  readonly amountAt: (row: number) => Scalar;
  readonly dateAt: (row: number) => Scalar;
  readonly statusAt: (row: number) => Scalar;
};

const KEYS: readonly CustomerKey[] = ["customerNo", "companyName", "email"];

/** Every order sheet; what names the customer does not matter here. */
export function allOrderSheets(recognition: Recognition): OrderSheet[] {
  return sheetsOfRole(recognition, "orders").flatMap((match) => {
    const key = KEYS.find((field) => columnOf(match, field));
    return key === undefined ? [] : orderSheets({ ...recognition, sheets: [match] }, key);
  });
}

export function orderSources({ snapshot, recognition }: Workbench): OrderSource[] {
  return allOrderSheets(recognition).map(({ match, date, amount, status }): OrderSource => {
    const refs = columnReferences({ match, places: placesOf(match), snapshot });
    const cells = findSheet(snapshot, match.sheet)?.cells;
    const at = (field: FieldId | undefined) => {
      const column = field === undefined ? undefined : columnOf(match, field)?.column;
      const values = column === undefined ? undefined : cells?.column(column)?.values;
      return (row: number): Scalar => values?.[match.firstRow + row] ?? null;
    };
    return {
      amount: refs.range(amount),
      date: refs.range(date),
      status: status === undefined ? undefined : refs.range(status),
      rowCount: match.lastRow - match.firstRow + 1,
      amountAt: at(amount),
      dateAt: at(date),
      statusAt: at(status),
    };
  });
}

/** What `revenueCriteria` leaves over: the text as it stands, without regard to case. */
export function isRevenueStatus(status: Scalar): boolean {
  if (typeof status !== "string") return true;
  const word = status.toLowerCase();
  return (
    !EXCLUDED_PARTS.some((part) => word.includes(part)) && !EXCLUDED_STARTS.some((start) => word.startsWith(start))
  );
}

/** What `orderCriteria` leaves over. */
export function isOrderStatus(status: Scalar): boolean {
  return (
    isRevenueStatus(status) &&
    !(typeof status === "string" && RETURN_PARTS.some((part) => status.toLowerCase().includes(part)))
  );
}

/** True when every row counts, whatever its status: a setting. */
export function countsEveryRow({ settings }: Workbench): boolean {
  return ["nee", "no"].includes(settings.statusfilter.toLowerCase());
}

/** The same as a formula, so that changing the setting changes the figures at once. */
const EVERY_ROW = 'OR(rp_statusfilter="nee",rp_statusfilter="no")';

/** Of all rows, or of those whose status counts, as the setting says. */
export function byStatusFilter(every: string, counted: string): string {
  return every === counted ? every : `IF(${EVERY_ROW},${every},${counted})`;
}
