import { type ColumnDefinition, type SheetDefinition } from "../sheet-definition";

const input = (
  field: string,
  { heading, format = "text", width }: Pick<ColumnDefinition, "heading" | "width"> & Partial<ColumnDefinition>,
): ColumnDefinition => ({ field, heading, filledBy: "user", format, width });

const SHARED = { blankRows: 25, totals: [], tabColor: "2F75B5" } as const;

/**
 * The customers of a new workbook. Its table is named as the user's own would be: from the first word typed in it, the
 * sheet is theirs and recognised like any other.
 */
export const STARTER_CUSTOMERS: SheetDefinition = {
  ...SHARED,
  role: "customers",
  table: "Klantenlijst",
  title: "starter.customers",
  explanation: "starter.customers.explanation",
  columns: [
    input("customerNo", { heading: "starter.col.customerNo", width: 15 }),
    input("companyName", { heading: "starter.col.companyName", width: 30 }),
    input("contactPerson", { heading: "starter.col.contactPerson", width: 22 }),
    input("phone", { heading: "starter.col.phone", width: 16 }),
    input("email", { heading: "starter.col.email", width: 28 }),
    input("postcode", { heading: "starter.col.postcode", width: 11 }),
    input("city", { heading: "starter.col.city", width: 18 }),
  ],
  orientation: "landscape",
};

/** The orders of a new workbook. */
export const STARTER_ORDERS: SheetDefinition = {
  ...SHARED,
  role: "orders",
  table: "Orderlijst",
  title: "starter.orders",
  explanation: "starter.orders.explanation",
  columns: [
    input("orderNo", { heading: "starter.col.orderNo", width: 15 }),
    input("date", { heading: "starter.col.orderDate", format: "date", width: 13 }),
    input("customerNo", { heading: "starter.col.customerNo", width: 15 }),
    input("amountExclVat", { heading: "starter.col.amount", format: "euro", width: 18 }),
    input("status", { heading: "starter.col.status", format: "general", width: 16 }),
  ],
  orientation: "portrait",
};
