import { type orders as nl } from "../nl/orders";

/** Words about order rows: what was found in them and what was put right. */
export const orders: Record<keyof typeof nl, string> = {
  "finding.orders.unknownCustomers":
    "{count} order {count|row belongs|rows belong} to {customers} customer {customers|number|numbers} not in the customer list: {examples}. They count for no customer; add the customer or correct the number.",
  "finding.orders.withoutCustomer":
    "{count} order {count|row has|rows have} no customer number and {count|counts|count} for no customer. Fill in the number.",
  "finding.orders.withoutAmount":
    "{count} order {count|row has|rows have} no (readable) amount and {count|does|do} not count. Fill in the amount.",
  "finding.orders.undated":
    "{count} order {count|row counts|rows count} in the revenue but {count|has|have} no readable date. Fill in the date.",
  "finding.orders.afterReference":
    "{count} {count|order is|orders are} later than the reference date {date}. If that is wrong, set a later date on the settings sheet.",
  "finding.orders.doubles":
    "{count} order {count|row stands|rows stand} on more than one order sheet and {count|counts|count} once: {examples}. Remove the double.",
  "finding.orders.equalRows":
    "{count} order {count|row equals|rows equal} an earlier row of the same order: {examples}. If it was pasted twice, remove one.",
  "finding.orders.unknownStatuses":
    "{count} order {count|status is|statuses are} unknown and {count|counts|count}: {statuses}. If one should not count, give those orders the status Cancelled.",
  "finding.orders.inclVat":
    "Sheet {sheet} has amounts including VAT only, so revenue includes VAT too. Add a column with amounts excluding VAT.",
  "finding.orders.repaired":
    "On sheet {sheet} {texts} {texts|amount is|amounts are} text: {amounts} {amounts|becomes a real number|become real numbers}, {left} {left|is|are} empty, n/a or unreadable and {left|stays|stay}.",
  "finding.orders.repairedDates":
    "On sheet {sheet} {dates} {dates|date is text and becomes a real date|dates are text and become real dates}.",
  "finding.orders.sheetSkipped":
    "The orders on sheet {sheet} do not count: that sheet lacks the customer number (or name) the other order sheets have. Add that column.",
  "finding.orders.fileUnrecognised":
    "No orders were recognised in {file}. It needs columns with customer number, date and amount.",
  "finding.orders.fileKnown": "All orders of {file} are in the workbook already; nothing was added.",
  "finding.orders.fileImported":
    "{count} order {count|row|rows} of {file} {count|was|were} added on sheet {sheet}; {skipped} {skipped|was|were} there already.",
  "finding.orders.fileChanged":
    "{count} {count|order|orders} of {file} {count|is|are} in the workbook already, but with another amount, date, customer or status there: {examples}. The workbook was not changed; look at them and put right what is wrong.",
  "finding.orders.implausible":
    "{count} {count|amount|amounts} on sheet {sheet} {count|does|do} not look right: far more or less than quantity × price, or a whole amount far above the others ({cells}). Perhaps the decimal point was lost; look at {count|it|them}. {count|It counts|They count} as {count|it stands|they stand}.",
  "summary.orders.repaired": "{total} text {total|cell|cells} turned into a real number or date",
  "orders.imported": "Orders",
};
