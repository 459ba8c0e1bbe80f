import { type month as nl } from "../nl/month";

/** Words of the page of the month. */
export const month: Record<keyof typeof nl, string> = {
  "job.report-month.title": "This month",
  "job.report-month.text":
    "One page: who became a former customer, who is new, whom to call and what to invoice, since the last time.",
  "job.report-month.start": "Make the month page",
  "sheet.month": "This month",
  "month.explanation":
    "Each month add the new orders and set the reference date to the end of the month; then this page is right again.",
  "month.keys": "Since the last time",
  "month.keys.explanation": "You may change the previous reference date; everything follows.",
  "month.peildatum": "Reference date",
  "month.previous": "Previous reference date",
  "month.former": "Now former",
  "month.new": "New",
  "month.calls": "To call",
  "month.madeOn": "Made for",
  "month.customerNo": "Customer no",
  "month.customer": "Customer",
  "month.lastOrder": "Last order",
  "month.firstOrder": "First order",
  "month.revenue": "Revenue 12 months",
  "month.segment": "Segment",
  "month.reason": "Reason",
  "month.nr": "No",
  "month.row": "Row",
  "month.former.title": "Became former customers",
  "month.former.explanation":
    "Too long without an order since the previous reference date. The eight with the most revenue over all years; the number is at the top.",
  "month.new.title": "New customers",
  "month.new.explanation": "First order after the previous reference date. The eight with the most revenue.",
  "month.calls.title": "To call",
  "month.calls.explanation": "The twenty with the most revenue; who does not want to be contacted is left out.",
  "month.invoice.title": "To invoice",
  "month.invoice.none":
    "There is no invoice proposal yet. Do you work with contracts and hours? Then make the Invoice proposal first.",
  "month.invoice.nothing": "There is nothing to invoice for",
  "month.invoice.over": "For",
  "month.invoice.how": "How each amount is worked out is on sheet {sheet}.",
  "month.invoice.more": "Not all contracts fit here; all of them are on sheet {sheet}.",
  "month.invoice.otherPeriod": "The reference date is outside it: change the period on Settings.",
  "month.invoice.noPrice": "Note: a contract with hours has no price or price agreement yet.",
  "month.invoice.one": "contract",
  "month.invoice.many": "contracts",
  "month.invoice.total": "Total",
  "summary.month": "{former} became former, {fresh} new, {calls} to call",
};
