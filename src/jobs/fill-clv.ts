import { summariseOrders } from "../domain/customers/summarise-orders";
import { type OrderHistory } from "../domain/customers/order-history";
import { type Finding } from "../workbook/findings";
import { type SheetMatch, sheetsOfRole } from "../workbook/recognise/recognition";
import { mainCustomers, withMerged } from "./cleaning/customer-list";
import { clvColumns } from "./customers/clv-columns";
import { clvSummary } from "./customers/clv-summary";
import { troubleFindings } from "./customers/clv-findings";
import { customerFigures } from "./customers/customer-figures";
import { fillCustomerValue } from "./customers/fill-customer-value";
import { type Customers, readCustomers } from "./customers/read-customers";
import { repairOrders } from "./customers/repair-orders";
import { settingsChanges } from "./engine/ensure-settings";
import { fillColumns } from "./engine/fill-columns";
import { PlanDraft } from "./engine/plan-draft";
import { type Workbench } from "./engine/workbench";
import { type Consent, type Job } from "./job";
import { type FormulaTrouble, formulaTrouble, hasIdTrouble, needsValues } from "./orders/formula-trouble";
import { implausibleAmounts } from "./orders/implausible-amounts";
import { orderFindings } from "./orders/order-findings";
import { orderFormulas } from "./orders/order-formulas";
import { commonKey, type CustomerKey, type OrderSheet, orderSheets } from "./orders/order-sheets";
import { type Orders, readOrders } from "./orders/read-orders";
import { writtenDate } from "../workbook/written-date";

/** Customers + orders → the six CLV columns beside the customers, and the sheet Klantwaarde, as live formulas with their values. */
export const fillClv: Job = {
  id: "fill-clv",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    const source = clvSource(bench);
    if ("code" in source) return draft.find(source).done();
    draft.change(settingsChanges(draft.bench, "visible"));
    draft.find(...skippedSheets(bench, source.sheets));
    const orders =
      consent.textNumbers === "repair"
        ? repairOrders(draft, source.sheets)
        : readOrders(draft.bench.snapshot, source.sheets);
    fillFrom(draft, { consent, orders, customers: readCustomers(draft.bench.snapshot, source) });
    return draft.done();
  },
};

type Source = { readonly match: SheetMatch; readonly key: CustomerKey; readonly sheets: readonly OrderSheet[] };

/** The sheets to work with, or what is missing. */
function clvSource(bench: Workbench): Source | Finding {
  const { recognition } = bench;
  const main = mainCustomers(bench);
  const match = main && withMerged(bench, main);
  if (!match) return { code: "clv.noCustomers", severity: "blocking", params: {} };
  const found = sheetsOfRole(recognition, "orders");
  if (found.length === 0) return { code: "clv.noOrders", severity: "blocking", params: {} };
  const key = commonKey(match, found);
  if (key === undefined) return { code: "clv.noKey", severity: "blocking", params: { sheet: match.sheet } };
  const sheets = orderSheets(recognition, key);
  return sheets.length > 0 ? { match, key, sheets } : { code: "clv.noOrders", severity: "blocking", params: {} };
}

/** Order sheets that name their customers in another way than the rest. */
function skippedSheets({ recognition }: Workbench, sheets: readonly OrderSheet[]): Finding[] {
  const used = new Set(sheets.map(({ match }) => match));
  return sheetsOfRole(recognition, "orders")
    .filter((match) => !used.has(match))
    .map(({ sheet }) => ({ code: "orders.sheetSkipped", severity: "blocking", params: { sheet } }));
}

type FillFromInput = { readonly consent: Consent; readonly orders: Orders; readonly customers: Customers };

function fillFrom(draft: PlanDraft, { consent, orders, customers }: FillFromInput): void {
  const { settings, t } = draft.bench;
  const history = summariseOrders(orders.columns, {
    mode: isEveryRow(settings.statusfilter) ? "everyRow" : "orders",
    referenceDate: settings.peildatum,
  });
  const rules = { referenceDate: settings.peildatum, newDays: settings.nieuw_dagen, formerDays: settings.ex_dagen };
  const figures = customerFigures({ customers, history, margin: settings.marge, rules });
  const trouble = formulaTrouble({ customerIds: customers.ids, orders, history, limit: settings.formulegrens });
  const mode = needsValues(trouble) ? "values" : "formulas";
  draft.find(...findingsOf({ draft, customers, orders, history, trouble }));
  const formulas = orderFormulas(draft.bench.snapshot, orders.sheets);
  const filled = fillColumns(draft, {
    match: customers.match,
    fills: clvColumns({ t, customers, figures, formulas, mode }),
    consent,
  });
  const lookups = hasIdTrouble(trouble) || customers.hasMergedTwin ? "values" : "formulas";
  fillCustomerValue(draft, { consent, customers, figures, filled, formulas, orders, aggregates: mode, lookups });
  draft.say(...clvSummary(figures));
}

/** The setting that makes every row count, in both languages, as the formulas read it. */
function isEveryRow(statusFilter: string): boolean {
  return ["nee", "no"].includes(statusFilter.toLowerCase());
}

type FindingsInput = {
  readonly draft: PlanDraft;
  readonly customers: Customers;
  readonly orders: Orders;
  readonly history: OrderHistory;
  readonly trouble: FormulaTrouble;
};

function findingsOf({ draft, customers, orders, history, trouble }: FindingsInput): Finding[] {
  const { marge, peildatum } = draft.bench.settings;
  const date = writtenDate(peildatum);
  const hasMargin = marge >= 0 && marge <= 1;
  return [
    ...customers.findings,
    ...implausibleAmounts(draft.bench.snapshot, orders),
    ...orderFindings({ orders, history, repeated: trouble.repeated, customerIds: customers.ids, date }),
    ...troubleFindings({ trouble, customers, orderCount: orders.columns.customerIds.length, date }),
    ...(hasMargin
      ? []
      : [{ code: "clv.margin", severity: "blocking", params: { margin: `${marge * 100}%` } } as const]),
    ...(customers.margins?.isUniform === false
      ? [{ code: "clv.margins", severity: "warning", params: { date } } as const]
      : []),
  ];
}
