import { type MessageKey } from "../../../i18n/message-key";
import { type ColumnDefinition, type OwnRole, type SheetDefinition } from "../sheet-definition";

/** Left to right: the columns that all blocks share; the last two are helpers that are not printed. */
export const MONTH_WIDTHS = [22, 31, 14, 14, 30, 12, 8] as const;
export const MONTH_PRINT_COLUMNS = 5;

type BlockInput = {
  readonly role: OwnRole;
  readonly table: string;
  readonly title: MessageKey;
  readonly explanation: MessageKey;
  readonly columns: readonly Omit<ColumnDefinition, "width">[];
};

function block({ columns, ...rest }: BlockInput): SheetDefinition {
  return {
    ...rest,
    columns: columns.map((column, index): ColumnDefinition => ({ ...column, width: MONTH_WIDTHS[index] ?? 12 })),
    blankRows: 0,
    totals: [],
    orientation: "portrait",
    tabColor: "C55A11",
  };
}

/** The counts and the two dates that the page is about. */
export const MONTH_KEYS = block({
  role: "month",
  table: "rpMaand",
  title: "month.keys",
  explanation: "month.keys.explanation",
  columns: [
    { field: "peildatum", heading: "month.peildatum", filledBy: "formula", format: "date" },
    { field: "previous", heading: "month.previous", filledBy: "user", format: "date" },
    { field: "former", heading: "month.former", filledBy: "formula", format: "integer" },
    { field: "new", heading: "month.new", filledBy: "formula", format: "integer" },
    { field: "calls", heading: "month.calls", filledBy: "formula", format: "integer" },
    { field: "madeOn", heading: "month.madeOn", filledBy: "formula", format: "date" },
  ],
});

type ListInput = Omit<BlockInput, "columns"> & {
  readonly date: MessageKey;
  readonly last: Omit<ColumnDefinition, "width">;
};

/** A list of customers, the largest first. */
function list({ date, last, ...rest }: ListInput): SheetDefinition {
  return block({
    ...rest,
    columns: [
      { field: "customerNo", heading: "month.customerNo", filledBy: "formula", format: "general" },
      { field: "companyName", heading: "month.customer", filledBy: "formula", format: "general" },
      { field: "date", heading: date, filledBy: "formula", format: "date" },
      { field: "revenue", heading: "month.revenue", filledBy: "formula", format: "euro" },
      last,
      { field: "label", heading: "month.nr", filledBy: "formula", format: "integer" },
      { field: "row", heading: "month.row", filledBy: "formula", format: "integer" },
    ],
  });
}

const SEGMENT = {
  field: "about",
  heading: "month.segment",
  filledBy: "formula",
  format: "general",
  behindFigures: true,
} as const;

export const MONTH_FORMER = list({
  role: "monthFormer",
  table: "rpMaandEx",
  title: "month.former.title",
  explanation: "month.former.explanation",
  date: "month.lastOrder",
  last: SEGMENT,
});

export const MONTH_NEW = list({
  role: "monthNew",
  table: "rpMaandNieuw",
  title: "month.new.title",
  explanation: "month.new.explanation",
  date: "month.firstOrder",
  last: SEGMENT,
});

export const MONTH_CALLS = list({
  role: "monthCalls",
  table: "rpMaandBellen",
  title: "month.calls.title",
  explanation: "month.calls.explanation",
  date: "month.lastOrder",
  last: { field: "about", heading: "month.reason", filledBy: "formula", format: "general", behindFigures: true },
});

/** What may be invoiced, a contract each, as Factuurvoorstel has it; the totals stand above the heading. */
export const MONTH_INVOICE: SheetDefinition = {
  ...block({
    role: "monthInvoice",
    table: "rpMaandFactuur",
    title: "month.invoice.title",
    explanation: "month.invoice.none",
    columns: [
      { field: "contract", heading: "invoice.contract", filledBy: "formula", format: "general" },
      { field: "client", heading: "invoice.client", filledBy: "formula", format: "general" },
      { field: "excl", heading: "invoice.excl", filledBy: "formula", format: "euro" },
      { field: "vat", heading: "invoice.vat", filledBy: "formula", format: "euro" },
      { field: "incl", heading: "invoice.incl", filledBy: "formula", format: "euro" },
      { field: "label", heading: "month.nr", filledBy: "formula", format: "integer" },
      { field: "row", heading: "month.row", filledBy: "formula", format: "integer" },
    ],
  }),
  totals: ["excl", "vat", "incl"],
};
