import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";

/** What orders may name their customer by, best first. */
const FIELDS = ["customerNo", "companyName", "email"] as const;

export type OrderCustomerField = (typeof FIELDS)[number];

/** The column by which an order sheet names its customers. */
export function orderCustomerColumn(
  match: SheetMatch,
): { readonly field: OrderCustomerField; readonly column: number } | undefined {
  for (const field of FIELDS) {
    const column = columnOf(match, field)?.column;
    if (column !== undefined) return { field, column };
  }
  return undefined;
}
