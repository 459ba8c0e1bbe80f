import { roundHalfAway } from "../../domain/money";
import { type Translator } from "../../i18n";
import { type CellInput } from "../../workbook/cell-input";
import { type Scalar, scalarText } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { MONTH_INVOICE } from "../../workbook/sheets/customers/month";
import { EXPLANATION_ROW, HEADING_ROW, TOTALS_ROW } from "../../workbook/sheets/table-sheet";
import { findTable } from "../../workbook/snapshot";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { type Workbench } from "../engine/workbench";
import { type PlanDraft } from "../engine/plan-draft";
import { type Consent } from "../job";
import { type LooseCell, writeLoose } from "../plan/loose-cells";
import { type BlockColumn, fillBlock } from "../segments/segment-block";
import { isInPeriod, PERIOD_AFTER, PERIOD_START, periodFormula, periodText } from "../visits/report-period";
import { ensureInvoice, sayNoInvoice } from "./ensure-invoice";
import { type InvoiceItem, type InvoiceSource, priceWords } from "./invoice-source";

const SHOWN = ["contract", "client", "excl", "vat", "incl"] as const;
const TOTALS = ["excl", "vat", "incl"] as const satisfies readonly (keyof InvoiceItem)[];

export type InvoiceInput = { readonly source: InvoiceSource | undefined; readonly consent: Consent };

/** What to invoice, contract by contract in the order of Factuurvoorstel; a sentence when there is no such sheet. */
export function fillInvoice(draft: PlanDraft, { source, consent }: InvoiceInput): void {
  const isMade = findTable(draft.bench.snapshot, MONTH_INVOICE.table) !== undefined;
  if (!source && !isMade) return sayNoInvoice(draft);
  const match = ensureInvoice(draft, source?.contracts ?? 0);
  if (!match) return;
  fillBlock(draft, { definition: MONTH_INVOICE, columns: source ? columnsOf(source) : NO_COLUMNS, consent });
  fillAbove(draft, { match, source });
}

const NOTHING: BlockColumn = { formula: () => '""', value: () => "" };
const NO_COLUMNS = Object.fromEntries([...SHOWN, "row"].map((field) => [field, NOTHING]));

function columnsOf({ refs, items }: InvoiceSource): Record<string, BlockColumn> {
  const at = (label: Scalar): InvoiceItem | undefined => (typeof label === "number" ? items[label - 1] : undefined);
  const excl = refs.exact("excl");
  // AGGREGATE 15 with option 6 is the smallest but for errors: a contract with nothing to invoice is a division by 0
  const places = `(ROW(${excl})-ROW(INDEX(${excl},1))+1)/(ISNUMBER(${excl})*(${excl}<>0))`;
  const row: BlockColumn = {
    formula: (cell) => `IFERROR(AGGREGATE(15,6,${places},${cell("label")}),"")`,
    value: (label) => {
      const item = at(label);
      return item ? item.index + 1 : "";
    },
  };
  const shown = SHOWN.map((field): [string, BlockColumn] => {
    const isText = field === "contract" || field === "client";
    return [
      field,
      {
        formula: (cell) => {
          const found = `INDEX(${refs.exact(field)},${cell("row")})`;
          return `IF(${cell("row")}="","",${isText ? `${found}&""` : found})`;
        },
        value: (label) => {
          const item = at(label);
          if (!item) return "";
          return isText ? scalarText(item[field]) : item[field];
        },
      },
    ];
  });
  return { row, ...Object.fromEntries(shown) };
}

type AboveInput = { readonly match: SheetMatch; readonly source: InvoiceSource | undefined };

/** The sentence under the title, and the totals above the heading. */
function fillAbove(draft: PlanDraft, { match, source }: AboveInput): void {
  const { bench } = draft;
  const top = match.headerRow - HEADING_ROW;
  const sentence = source ? sentenceOf(bench, source, match) : { value: bench.t(MONTH_INVOICE.explanation) };
  const look = { look: "explanation" as const, wrap: false };
  writeLoose(draft, match.sheet, [
    { row: top + EXPLANATION_ROW, column: 0, cell: { ...sentence, style: look } },
    ...totals(bench, { match, source }).map((each) => ({ ...each, row: top + TOTALS_ROW })),
  ]);
}

/** How many contracts have something to invoice. */
function countFormula({ refs }: InvoiceSource): string {
  const excl = refs.range("excl");
  return `(COUNTIF(${excl},">0")+COUNTIF(${excl},"<0"))`;
}

/** The period, then the one thing that matters most: another period than the month's, a missing price, where to look. */
function sentenceOf({ settings, t }: Workbench, source: InvoiceSource, { firstRow, lastRow }: SheetMatch) {
  const { items, sheet } = source;
  const [count, text] = [countFormula(source), formulaText];
  const begin = { nothing: `${t("month.invoice.nothing")} `, over: `${t("month.invoice.over")} ` };
  const words = {
    otherPeriod: ` ${t("month.invoice.otherPeriod")}`,
    noPrice: ` ${t("month.invoice.noPrice")}`,
    more: ` ${t("month.invoice.more", { sheet })}`,
    how: ` ${t("month.invoice.how", { sheet })}`,
  };
  const remarks = [
    [words.otherPeriod, OUTSIDE_PERIOD, !isInPeriod(settings.peildatum, settings)],
    [words.noPrice, lacksPriceFormula(source, t), source.lacksPrice],
    ["", `${count}=0`, items.length === 0],
    [words.more, `${count}>ROWS(${MONTH_INVOICE.table})`, items.length > lastRow - firstRow + 1],
  ] as const;
  const end = remarks.reduceRight((rest, [word, holds]) => `IF(${holds},${text(word)},${rest})`, text(words.how));
  const [said = words.how] = remarks.find(([, , holds]) => holds) ?? [];
  return {
    formula: `IF(${count}=0,${text(begin.nothing)},${text(begin.over)})&${periodFormula({ t, before: "" })}&"."&${end}`,
    value: `${items.length === 0 ? begin.nothing : begin.over}${periodText(settings, { t, before: "" })}.${said}`,
  };
}

const OUTSIDE_PERIOD = `OR(rp_peildatum<${PERIOD_START},rp_peildatum>=${PERIOD_AFTER})`;

/** Are there contracts with hours of which the price is not known? */
function lacksPriceFormula({ refs }: InvoiceSource, t: Translator): string {
  const [rule, hours] = [refs.range("rule"), refs.range("hours")];
  const counts = priceWords({ t }).map((word) => `COUNTIFS(${rule},${formulaText(word)},${hours},">0")`);
  return `${counts.join("+")}>0`;
}

function totals(bench: Workbench, { match, source }: AboveInput): Omit<LooseCell, "row">[] {
  const { t } = bench;
  const at = (field: string) => columnOf(match, field)?.column ?? 0;
  const count = source ? countFormula(source) : "0";
  const items = source?.items ?? [];
  const cell = (field: string, { formula, value }: Pick<CellInput, "formula" | "value">): Omit<LooseCell, "row"> => ({
    column: at(field),
    cell: {
      formula: `IF(${count}=0,"",${formula})`,
      value: items.length === 0 ? "" : value,
      style: { look: "total", ...(isTotal(field) ? { numberFormat: NUMBER_FORMATS.euro } : {}) },
    },
  });
  const word = t("month.invoice.total");
  const [one, many] = [` ${t("month.invoice.one")}`, ` ${t("month.invoice.many")}`];
  return [
    cell("contract", { formula: formulaText(word), value: word }),
    cell("client", {
      formula: `${count}&IF(${count}=1,${formulaText(one)},${formulaText(many)})`,
      value: `${items.length}${items.length === 1 ? one : many}`,
    }),
    ...TOTALS.map((field) =>
      cell(field, {
        formula: source ? `ROUND(SUM(${source.refs.range(field)}),2)` : "0",
        value: roundHalfAway(
          items.reduce((sum, item) => sum + item[field], 0),
          2,
        ),
      }),
    ),
  ];
}

function isTotal(field: string): boolean {
  return TOTALS.some((each) => each === field);
}
