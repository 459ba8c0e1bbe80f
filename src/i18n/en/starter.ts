import { type starter as nl } from "../nl/starter";

/** Words of a new workbook with customers and orders. */
export const starter: Record<keyof typeof nl, string> = {
  "starter.customers": "Customers",
  "starter.customers.explanation":
    "One row per customer. The customer number links customers to their orders; Relatieplan puts customer value beside it.",
  "starter.orders": "Orders",
  "starter.orders.explanation":
    "One row per order or order line, excluding VAT. Cancelled orders, drafts and quotes do not count.",
  "starter.col.customerNo": "Customer number",
  "starter.col.companyName": "Company name",
  "starter.col.contactPerson": "Contact person",
  "starter.col.phone": "Phone",
  "starter.col.email": "Email",
  "starter.col.postcode": "Postcode",
  "starter.col.city": "City",
  "starter.col.orderNo": "Order number",
  "starter.col.orderDate": "Order date",
  "starter.col.amount": "Amount excl. VAT",
  "starter.col.status": "Status",
};
