import { type Translator } from "../../i18n";
import { type Scalar } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { INVOICE_SHEET } from "../../workbook/sheets/units/invoice-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { type RowReferences } from "../engine/references";
import { fillOf } from "../plan/plan-view";
import { type View } from "../plan/view";
import { type HoursView, notTravel } from "../visits/hours-view";
import { inPeriod, PERIOD_AFTER, PERIOD_START } from "../visits/report-period";
import { type InvoiceLine, type InvoiceRule } from "./invoice-lines";

export const RULE_WORDS = {
  none: "invoice.rule.none",
  noPrice: "invoice.rule.noPrice",
  hourly: "invoice.rule.hourly",
  hourlyAfter: "invoice.rule.hourlyAfter",
  project: "invoice.rule.project",
  projectAfter: "invoice.rule.projectAfter",
} as const satisfies Record<InvoiceRule, string>;

export type InvoiceColumnsInput = {
  readonly t: Translator;
  readonly units: View;
  readonly hours: HoursView | undefined;
  /** By data row; undefined for a row without a contract. */
  readonly lines: readonly (InvoiceLine | undefined)[];
};

type Formula = (row: RowReferences) => string;

/** Every column of Factuurvoorstel after the contract: looked up on Units, added up from the hours, multiplied and rounded. */
export function invoiceColumns(input: InvoiceColumnsInput): ColumnFill[] {
  const { lines, t } = input;
  const fill = (field: string, formula: Formula, value: (line: InvoiceLine) => Scalar | undefined): ColumnFill =>
    fillOf(INVOICE_SHEET, {
      field,
      content: {
        kind: "formula",
        formula: (row) => `IF(${row.cell("contract")}="","",${formula(row)})`,
        value: (index) => {
          const line = lines[index];
          return (line && value(line)) ?? "";
        },
      },
    });
  return [
    fill("client", lookup(input, "client"), ({ client }) => client),
    fill("rule", ruleFormula(input), ({ rule }) => t(RULE_WORDS[rule])),
    fill(
      "price",
      (row) => asNumber(lookup(input, "price")(row)),
      ({ price }) => price,
    ),
    fill(
      "startDate",
      (row) => asNumber(lookup(input, "startDate")(row)),
      ({ start }) => start,
    ),
    fill(
      "hoursBought",
      (row) => asNumber(lookup(input, "hoursBought")(row)),
      ({ bought }) => bought,
    ),
    ...hourColumns(input, fill),
    fill("work", workFormula(t), ({ work }) => work),
    fill(
      "travel",
      (row) => `ROUND(${row.cell("km")}*rp_km_tarief,2)`,
      ({ travel }) => travel,
    ),
    fill(
      "excl",
      whenWork((row) => `ROUND(${row.cell("work")}+${row.cell("travel")},2)`),
      ({ excl }) => excl,
    ),
    fill(
      "vat",
      whenWork((row) => `ROUND(${row.cell("excl")}*rp_btw_tarief,2)`),
      ({ vat }) => vat,
    ),
    fill(
      "incl",
      whenWork((row) => `ROUND(${row.cell("excl")}+${row.cell("vat")},2)`),
      ({ incl }) => incl,
    ),
  ];
}

/** The contract's cell on the Units sheet; nothing for an empty one, or when the contract is no longer there. */
function lookup({ units }: InvoiceColumnsInput, field: string): Formula {
  if (!units.has(field)) return () => '""';
  return (row) => {
    const cell = `INDEX(${units.refs.exact(field)},MATCH(${row.cell("contract")},${units.refs.exact("contract")},0))`;
    return `IFERROR(IF(${cell}="","",${cell}),"")`;
  };
}

function asNumber(expression: string): string {
  return `IF(ISNUMBER(${expression}),${expression},"")`;
}

function word(t: Translator, rule: InvoiceRule): string {
  return formulaText(t(RULE_WORDS[rule]));
}

function isRule(row: RowReferences, t: Translator, ...rules: InvoiceRule[]): string {
  const checks = rules.map((rule) => `${row.cell("rule")}=${word(t, rule)}`);
  return checks.length === 1 ? (checks[0] ?? "") : `OR(${checks.join(",")})`;
}

function ruleFormula(input: InvoiceColumnsInput): Formula {
  const { t } = input;
  return (row) => {
    const of = (field: string) => lookup(input, field)(row);
    const [agreement, pays] = [of("priceAgreement"), of("payAfterVisit")];
    const begins = (stem: string) => `LEFT(${agreement},${stem.length})=${formulaText(stem)}`;
    const [isProject, isHourly] = [begins(t("invoice.stem.project")), begins(t("invoice.stem.hourly"))];
    const isFlex = `AND(${pays}="",${of("unit")}=${formulaText(t("list.bundle.flex"))})`;
    const isAfter = `OR(${pays}=${formulaText(t("list.yes"))},${isFlex})`;
    const byMoment = (after: InvoiceRule, before: InvoiceRule) => `IF(${isAfter},${word(t, after)},${word(t, before)})`;
    const agreed = `IF(${isProject},${byMoment("projectAfter", "project")},${byMoment("hourlyAfter", "hourly")})`;
    const priced = `IF(ISNUMBER(${row.cell("price")}),${agreed},${word(t, "noPrice")})`;
    return `IF(OR(${isProject},${isHourly}),${priced},${word(t, "none")})`;
  };
}

type Fill = (field: string, formula: Formula, value: (line: InvoiceLine) => Scalar | undefined) => ColumnFill;

/** What the hours sheet says of the contract: zero when there is none. */
function hourColumns({ hours, t }: InvoiceColumnsInput, fill: Fill): ColumnFill[] {
  const isAfter = (row: RowReferences) => isRule(row, t, "hourlyAfter", "projectAfter");
  const none = () => "0";
  const sums = hours ? hourSums(hours) : { visits: none, km: none, worked: none, visited: none };
  const upTo =
    (end: string): Formula =>
    (row) => {
      const { refs } = hours?.view ?? {};
      const days = refs ? `${refs.range("date")},"<"&${end}` : "";
      return `IF(${isRule(row, t, "projectAfter")},ROUND(${sums.visited(row, days)},6),"")`;
    };
  const period = hours ? inPeriod(hours.view.refs.range("date")) : "";
  return [
    fill(
      "visits",
      (row) => sums.visits(row, period),
      ({ visits }) => visits,
    ),
    fill(
      "hours",
      (row) => `ROUND(IF(${isAfter(row)},${sums.visited(row, period)},${sums.worked(row, period)}),6)`,
      (line) => line.hours,
    ),
    fill(
      "km",
      (row) => sums.km(row, period),
      ({ km }) => km,
    ),
    fill("before", upTo(PERIOD_START), ({ before }) => before),
    fill("upTo", upTo(PERIOD_AFTER), (line) => line.upTo),
  ];
}

/** Sums over the hours of a contract on the days of these criteria. */
function hourSums(hours: HoursView) {
  const { view, contract, yes, no } = hours;
  const { refs } = view;
  const own = (row: RowReferences, days: string) => `${refs.range(contract)},${row.cell("contract")},${days}`;
  const hasDone = view.has("visitDone");
  const said = (words: readonly string[]) => words.map((text) => `,${refs.range("visitDone")},${formulaText(text)}`);
  const notSaid = hasDone ? no.map((text) => `,${refs.range("visitDone")},${formulaText(`<>${text}`)}`).join("") : "";
  const eachYes = (of: (criterion: string) => string) => (hasDone ? said(yes).map(of).join("+") : "0");
  return {
    visits: (row: RowReferences, days: string) => eachYes((done) => `COUNTIFS(${own(row, days)}${done})`),
    visited: (row: RowReferences, days: string) =>
      eachYes((done) => `SUMIFS(${refs.range("hours")},${own(row, days)}${done}${notTravel(hours)})`),
    worked: (row: RowReferences, days: string) =>
      `SUMIFS(${refs.range("hours")},${own(row, days)}${notSaid}${notTravel(hours)})`,
    km: (row: RowReferences, days: string) =>
      view.has("km") ? `SUMIFS(${refs.range("km")},${own(row, days)}${notSaid})` : "0",
  };
}

function workFormula(t: Translator): Formula {
  return (row) => {
    const [price, start, bought] = [row.cell("price"), row.cell("startDate"), row.cell("hoursBought")];
    const due = (hours: string) => `ROUND(ROUND(${price},2)*MIN(1,${hours}/${bought}),2)`;
    const inPart = `IF(N(${bought})<=0,0,ROUND(${due(row.cell("upTo"))}-${due(row.cell("before"))},2))`;
    const isNow = `AND(ISNUMBER(${start}),N(${start})>=${PERIOD_START},N(${start})<${PERIOD_AFTER})`;
    const atStart = `IF(${isNow},ROUND(${price},2),0)`;
    const byHours = `ROUND(${row.cell("hours")}*${price},2)`;
    const byRule = `IF(${isRule(row, t, "project")},${atStart},IF(${isRule(row, t, "projectAfter")},${inPart},""))`;
    return `IF(${isRule(row, t, "hourly", "hourlyAfter")},${byHours},${byRule})`;
  };
}

function whenWork(formula: Formula): Formula {
  return (row) => `IF(ISNUMBER(${row.cell("work")}),${formula(row)},"")`;
}
