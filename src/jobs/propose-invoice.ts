import { criteriaTrouble } from "../domain/customers/criteria-trouble";
import { matchKey } from "../domain/customers/match-key";
import { isBlank, type Scalar, scalarText } from "../workbook/cells";
import { columnOf, type SheetMatch } from "../workbook/recognise/recognition";
import { INVOICE_SHEET } from "../workbook/sheets/units/invoice-sheet";
import { UNITS_SHEET } from "../workbook/sheets/units/units-sheet";
import { type StartRow } from "../workbook/sheets/table-sheet";
import { settingsChanges } from "./engine/ensure-settings";
import { ensureSheet } from "./engine/ensure-sheet";
import { fillColumns } from "./engine/fill-columns";
import { growTable } from "./engine/grow-table";
import { PlanDraft } from "./engine/plan-draft";
import { type Consent, type Job } from "./job";
import { invoiceColumns } from "./invoice/invoice-columns";
import { invoiceLine, type InvoiceLine } from "./invoice/invoice-lines";
import { fillInvoiceTotals } from "./invoice/invoice-totals";
import { listed } from "./orders/order-findings";
import { writeLoose } from "./plan/loose-cells";
import { planView } from "./plan/plan-view";
import { type View, viewOf } from "./plan/view";
import { repairForFormulas } from "./units/repair-hours";
import { hoursView, type HoursView } from "./visits/hours-view";
import { periodText } from "./visits/report-period";

/** Contracts + hours → what to invoice for the period of the report: work by agreement, travel apart, VAT. */
export const proposeInvoice: Job = {
  id: "propose-invoice",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    const units = unitsView(draft);
    if (!units?.column("contract").some((cell) => !isBlank(cell)))
      return draft.find({ code: "invoice.noUnits", severity: "blocking", params: {} }).done();
    draft.change(settingsChanges(draft.bench, "visible"));
    repairForFormulas(draft, consent);
    fillInvoice(draft, { consent, units, hours: hoursView(draft.bench) });
    return draft.done();
  },
};

/** The contracts; a sheet that knows them by client only has the client's name for it. */
function unitsView({ bench }: PlanDraft): View | undefined {
  const view = planView(bench, UNITS_SHEET);
  if (!view || view.has("contract") || !view.has("client")) return view;
  const client = columnOf(view.match, "client")?.column ?? 0;
  const places = new Map(view.match.columns.map(({ field, column }) => [field, column] as const));
  return viewOf(bench, view.match, new Map([...places, ["contract", client]]));
}

type InvoiceInput = { readonly consent: Consent; readonly units: View; readonly hours: HoursView | undefined };

function fillInvoice(draft: PlanDraft, { consent, units, hours }: InvoiceInput): void {
  const { settings, t } = draft.bench;
  const match = ensureContracts(draft, usableContracts(draft, { units, hours }));
  const contracts = viewOf(draft.bench, match).column("contract");
  const lines = contracts.map((contract): InvoiceLine | undefined =>
    isBlank(contract) ? undefined : invoiceLine(contract, { units, lines: hours?.lines ?? [], settings, t }),
  );
  fillColumns(draft, { match, consent, fills: invoiceColumns({ t, units, hours, lines }) });
  fillInvoiceTotals(draft, match);
  report(draft, { lines, sheet: units.match.sheet });
}

/** Contracts that a formula can add up; the others are named. */
function usableContracts(draft: PlanDraft, { units, hours }: Pick<InvoiceInput, "units" | "hours">): Scalar[] {
  const contracts = units.column("contract");
  const troubled = criteriaTrouble(contracts, hours?.view.column(hours.contract) ?? []);
  const names = [...new Set(troubled.flatMap(({ ids }) => ids))];
  const keys = new Set(names.flatMap((name) => matchKey(name) ?? []));
  const left = contracts.filter((contract) => keys.has(matchKey(contract) ?? ""));
  if (left.length > 0)
    draft.find({
      code: "invoice.names",
      severity: "warning",
      params: { contracts: listed([...new Set(left.map(scalarText))]) },
    });
  return contracts.filter((contract) => matchKey(contract) !== undefined && !keys.has(matchKey(contract) ?? ""));
}

/** Our sheet with a row for every contract: first in the rows that are still empty, then below. */
function ensureContracts(draft: PlanDraft, contracts: readonly Scalar[]): SheetMatch {
  const match = ensureSheet(draft, { definition: INVOICE_SHEET });
  const now = viewOf(draft.bench, match).column("contract");
  const known = new Set(now.map(matchKey));
  const missing = contracts.filter((contract) => !known.has(matchKey(contract)));
  const empty = now.flatMap((cell, row) => (isBlank(cell) ? [match.firstRow + row] : [])).slice(0, missing.length);
  const column = columnOf(match, "contract")?.column ?? 0;
  writeLoose(
    draft,
    match.sheet,
    empty.map((row, index) => ({ row, column, cell: { value: missing[index] ?? null } })),
  );
  const added = missing.slice(empty.length).map((value): StartRow => new Map([["contract", { value }]]));
  return growTable(draft, { definition: INVOICE_SHEET, match, added });
}

type ReportInput = { readonly lines: readonly (InvoiceLine | undefined)[]; readonly sheet: string };

function report(draft: PlanDraft, { lines, sheet }: ReportInput): void {
  const { settings, t } = draft.bench;
  const open = lines.flatMap((line) =>
    line?.rule === "none" || line?.rule === "noPrice" ? [scalarText(line.contract)] : [],
  );
  if (open.length > 0)
    draft.find({
      code: "invoice.noPrice",
      severity: "warning",
      params: { count: open.length, contracts: listed(open), sheet },
    });
  const sum = (of: (line: InvoiceLine) => number | undefined) =>
    lines.reduce((total, line) => total + ((line && of(line)) ?? 0), 0);
  draft.say({
    key: "summary.invoice",
    params: {
      period: periodText(settings, { t, before: "" }),
      excl: sum(({ excl }) => excl),
      incl: sum(({ incl }) => incl),
    },
  });
}
