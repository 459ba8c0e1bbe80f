import { type invoice as nl } from "../nl/invoice";

/** Words of the sheet Invoice proposal. */
export const invoice: Record<keyof typeof nl, string> = {
  "setting.km_tarief": "Rate per kilometre",
  "setting.km_tarief.unit": "euros per km",
  "setting.km_tarief.explanation": "Travel is always charged separately: kilometres × this amount, excluding VAT.",
  "setting.btw_tarief": "VAT rate",
  "setting.btw_tarief.unit": "%",
  "setting.btw_tarief.explanation": "VAT on invoices; the general Dutch rate is 21%.",
  "job.propose-invoice.title": "Invoice proposal",
  "job.propose-invoice.text":
    "Works out per contract what you can invoice for this period: work by the price agreement, travel apart, VAT and total.",
  "job.propose-invoice.start": "Make invoice proposal",
  "sheet.invoice": "Invoice proposal",
  "invoice.explanation":
    "Only work that was done. Each amount rounded to cents. Price agreement, price and Pay after visit? are filled in on Units.",
  "invoice.contract": "Contract",
  "invoice.client": "Client",
  "invoice.rule": "Rule",
  "invoice.rule.note":
    "Hourly rate: hours worked × price. Project price: all of it in the period of the start date. After the visit: only hours of visits that took place; a project price then in proportion to those hours.",
  "invoice.stem.project": "project",
  "invoice.stem.hourly": "hour",
  "invoice.visits": "Visits",
  "invoice.visits.note": "Rows of the hours sheet with “yes” at Visit done?, in this period.",
  "invoice.hours": "Hours",
  "invoice.hours.note":
    "Hours to invoice in this period, without travel. A visit with “no” at Visit done? does not count.",
  "invoice.price": "Price",
  "invoice.work": "Work",
  "invoice.work.note": "By the rule, rounded to cents.",
  "invoice.km": "Km",
  "invoice.travel": "Travel",
  "invoice.travel.note": "Kilometres × rate per kilometre (Settings), rounded to cents.",
  "invoice.excl": "Excl. VAT",
  "invoice.vat": "VAT",
  "invoice.vat.note": "Excl. VAT × VAT rate (Settings), rounded to cents.",
  "invoice.incl": "Incl. VAT",
  "invoice.before": "Visit hours up to the previous period",
  "invoice.upTo": "Visit hours up to this period",
  "invoice.totalWord": "Total",
  "invoice.rule.none": "fill in the price agreement",
  "invoice.rule.noPrice": "fill in the price",
  "invoice.rule.hourly": "hours × hourly rate",
  "invoice.rule.hourlyAfter": "visit hours × hourly rate",
  "invoice.rule.project": "project price at the start",
  "invoice.rule.projectAfter": "project price by visit hours",
  "finding.invoice.noUnits":
    "There are no contracts yet: first fill in on Units and Hours for whom you work and what you did.",
  "finding.invoice.noPrice":
    "{count} {count|contract has|contracts have} no price agreement or price: {contracts}. Fill it in on sheet {sheet}.",
  "finding.invoice.names":
    "A formula would add up the wrong hours for these contracts: {contracts}. They are not on the invoice proposal. Give each contract a name of its own without *, ? or ~ and without blanks at the start or end.",
  "summary.invoice": "To invoice for {period}: € {excl:euro} excl. VAT, € {incl:euro} incl. VAT",
};
