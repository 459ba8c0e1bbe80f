import { type Translator } from "../../i18n";
import { type MessageKey } from "../../i18n/message-key";
import { freeSheetName } from "../../jobs/engine/free-names";
import { type Scalar } from "../../workbook/cells";
import { type CellInput, type ChangeSet } from "../../workbook/change-set";
import { type SheetLayout } from "../../workbook/sheet-layout";
import { type Snapshot } from "../../workbook/snapshot";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { EXAMPLE_CUSTOMERS, EXAMPLE_ORDERS } from "./example-rows";

type Column = { readonly heading: MessageKey; readonly width: number; readonly format?: string };

const CUSTOMER_COLUMNS: readonly Column[] = [
  { heading: "pane.example.customerNo", width: 14, format: NUMBER_FORMATS.text },
  { heading: "pane.example.companyName", width: 26 },
  { heading: "pane.example.city", width: 16 },
];
const ORDER_COLUMNS: readonly Column[] = [
  { heading: "pane.example.orderNo", width: 14, format: NUMBER_FORMATS.text },
  { heading: "pane.example.date", width: 12, format: NUMBER_FORMATS.date },
  { heading: "pane.example.customerNo", width: 14, format: NUMBER_FORMATS.text },
  { heading: "pane.example.amount", width: 16, format: NUMBER_FORMATS.euro },
  { heading: "pane.example.status", width: 14 },
];

/** Two plain sheets to practise on, as anybody might have them: customers and their orders. */
export function exampleChanges(t: Translator, snapshot: Snapshot): ChangeSet {
  const customers = EXAMPLE_CUSTOMERS.map((row) => [...row]);
  const orders = EXAMPLE_ORDERS.map(({ orderNo, date, customerNo, amount, status }) => [
    orderNo,
    date,
    customerNo,
    amount,
    t(`pane.example.${status}`),
  ]);
  return [
    {
      kind: "addSheet",
      layout: plainSheet(freeSheetName(snapshot, t("pane.example.customers")), {
        columns: CUSTOMER_COLUMNS,
        rows: customers,
        t,
      }),
    },
    {
      kind: "addSheet",
      layout: plainSheet(freeSheetName(snapshot, t("pane.example.orders")), {
        columns: ORDER_COLUMNS,
        rows: orders,
        t,
      }),
    },
  ];
}

type PlainSheet = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Scalar[])[];
  readonly t: Translator;
};

function plainSheet(name: string, { columns, rows, t }: PlainSheet): SheetLayout {
  const heading = columns.map((column): CellInput => ({ value: t(column.heading), style: { look: "heading" } }));
  const cells = rows.map((row) =>
    row.map((value, index): CellInput => {
      const numberFormat = columns[index]?.format;
      return { value, ...(numberFormat ? { style: { numberFormat } } : {}) };
    }),
  );
  return {
    name,
    visibility: "visible",
    columnWidths: columns.map(({ width }) => width),
    rows: [heading, ...cells],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait", repeatRows: { from: 0, to: 0 } },
  };
}
