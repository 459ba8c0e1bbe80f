import { type ColumnDefinition, type SheetDefinition } from "../sheet-definition";

const computed = (column: Omit<ColumnDefinition, "filledBy">): ColumnDefinition => ({ ...column, filledBy: "formula" });

/** Factuurvoorstel: what may be invoiced for each contract over the period of the report. */
export const INVOICE_SHEET: SheetDefinition = {
  role: "invoice",
  table: "rpFactuur",
  title: "sheet.invoice",
  explanation: "invoice.explanation",
  columns: [
    computed({ field: "contract", heading: "invoice.contract", format: "general", width: 24 }),
    computed({ field: "client", heading: "invoice.client", format: "general", width: 20 }),
    computed({ field: "rule", heading: "invoice.rule", format: "general", width: 26, note: "invoice.rule.note" }),
    computed({ field: "visits", heading: "invoice.visits", format: "integer", width: 10, note: "invoice.visits.note" }),
    computed({ field: "hours", heading: "invoice.hours", format: "hours", width: 9, note: "invoice.hours.note" }),
    computed({ field: "price", heading: "invoice.price", format: "euro", width: 12 }),
    computed({ field: "work", heading: "invoice.work", format: "euro", width: 12, note: "invoice.work.note" }),
    computed({ field: "km", heading: "invoice.km", format: "integer", width: 8 }),
    computed({ field: "travel", heading: "invoice.travel", format: "euro", width: 12, note: "invoice.travel.note" }),
    computed({ field: "excl", heading: "invoice.excl", format: "euro", width: 12 }),
    computed({ field: "vat", heading: "invoice.vat", format: "euro", width: 12, note: "invoice.vat.note" }),
    computed({ field: "incl", heading: "invoice.incl", format: "euro", width: 13 }),
    computed({ field: "startDate", heading: "units.startDate", format: "date", width: 12 }),
    computed({ field: "hoursBought", heading: "units.hoursBought", format: "hours", width: 11 }),
    computed({ field: "before", heading: "invoice.before", format: "hours", width: 14 }),
    computed({ field: "upTo", heading: "invoice.upTo", format: "hours", width: 14 }),
  ],
  blankRows: 5,
  totals: ["work", "travel", "excl", "vat", "incl"],
  orientation: "landscape",
  printColumns: 12,
  tabColor: "7A5195",
};
