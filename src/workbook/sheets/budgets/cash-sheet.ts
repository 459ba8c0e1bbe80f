import { block } from "./budget-blocks";

export const CASH_WIDTHS = [29, 11.5, 12, 11.5, 11.5, 11, 11, 11, 11.5, 11.5, 11.5, 11.5, 13, 11, 11] as const;
/** The VAT of each month stays on the screen. */
export const CASH_PRINT_COLUMNS = 13;

/** What stands on the account, and what is still to be paid to the tax office, when the period begins. */
export const CASH_START_BLOCK = block({
  role: "cashStart",
  table: "rpLiqStart",
  title: "budgets.start",
  explanation: "budgets.start.explanation",
  widths: CASH_WIDTHS,
  columns: [
    { field: "label", heading: "budgets.col.start", format: "general" },
    { field: "amount", heading: "budgets.col.amount", format: "euro", filledBy: "user" },
  ],
});

/** Twelve months of receipts and payments, including VAT, with the balance that is left. */
export const CASH_BLOCK = block({
  role: "cash",
  table: "rpLiquiditeit",
  title: "budgets.cash",
  explanation: "budgets.cash.explanation",
  widths: CASH_WIDTHS,
  blankRows: 12,
  totals: [
    "receipts",
    "otherIn",
    "goods",
    "personnel",
    "promotion",
    "fixed",
    "otherOut",
    "vatPaid",
    "change",
    "vatSales",
    "vatCosts",
  ],
  columns: [
    { field: "month", heading: "plan.col.month", format: "month" },
    { field: "opening", heading: "budgets.col.opening", format: "euro" },
    { field: "receipts", heading: "budgets.col.receipts", format: "euro", note: "budgets.note.receipts" },
    {
      field: "otherIn",
      heading: "budgets.col.otherIn",
      format: "euro",
      filledBy: "user",
      note: "budgets.note.otherIn",
    },
    { field: "goods", heading: "budgets.col.goods", format: "euro", note: "budgets.note.payments" },
    { field: "personnel", heading: "budgets.col.personnel", format: "euro", note: "budgets.note.personnel" },
    { field: "promotion", heading: "budgets.col.promotion", format: "euro", note: "budgets.note.payments" },
    { field: "fixed", heading: "budgets.col.fixed", format: "euro", note: "budgets.note.fixedPaid" },
    {
      field: "otherOut",
      heading: "budgets.col.otherOut",
      format: "euro",
      filledBy: "user",
      note: "budgets.note.otherOut",
    },
    { field: "vatPaid", heading: "budgets.col.vatPaid", format: "euro", note: "budgets.note.vatPaid" },
    { field: "change", heading: "budgets.col.change", format: "euro" },
    { field: "closing", heading: "budgets.col.closing", format: "euro" },
    { field: "signal", heading: "plan.col.signal", format: "general", behindFigures: true, wraps: true },
    { field: "vatSales", heading: "budgets.col.vatSales", format: "euro", note: "budgets.note.vatMonth" },
    { field: "vatCosts", heading: "budgets.col.vatCosts", format: "euro", note: "budgets.note.vatMonth" },
  ],
});

/** The lowest point, and what is still open when the twelve months are over. */
export const CASH_POINTS_BLOCK = block({
  role: "cashPoints",
  table: "rpLiqPunten",
  title: "budgets.points",
  explanation: "budgets.points.explanation",
  widths: CASH_WIDTHS,
  columns: [
    { field: "label", heading: "budgets.col.point", format: "general" },
    { field: "amount", heading: "budgets.col.amount", format: "euro" },
  ],
});
