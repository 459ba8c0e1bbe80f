import { addMonths } from "../../domain/calendar/months";
import { absoluteCell } from "../../workbook/formula";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { LAYOUT_VERSION } from "../../workbook/register";
import { namedValue } from "../../workbook/settings";
import { MONTH_KEYS, MONTH_PRINT_COLUMNS, MONTH_WIDTHS } from "../../workbook/sheets/customers/month";
import { stackedSheet } from "../../workbook/sheets/stacked-sheet";
import { findSheet } from "../../workbook/snapshot";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { freeSheetName } from "../engine/free-names";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { registerChanges } from "../engine/register-changes";
import { labelled } from "../segments/segment-blocks";
import { type CustomerList, PREVIOUS_NAME } from "./customer-lists";
import { invoiceBlock } from "./ensure-invoice";
import { type InvoiceSource } from "./invoice-source";

export type MonthInput = {
  readonly lists: readonly CustomerList[];
  /** Undefined when there is no invoice proposal. */
  readonly invoice: InvoiceSource | undefined;
};

/** Adds the page when it is not there; else, when the reference date moved on, the date it was made for becomes the previous one. */
export function ensureMonth(draft: PlanDraft, input: MonthInput): void {
  const match = ownMatch(draft.bench, MONTH_KEYS);
  if (match) moveOn(draft, match);
  else addMonth(draft, input);
}

/** The previous reference date: as it will stand on the page after this run. */
export function previousDate(draft: PlanDraft): number {
  const { snapshot, settings } = draft.bench;
  const today = Math.floor(settings.peildatum);
  const match = ownMatch(draft.bench, MONTH_KEYS);
  const madeOn = match && dateIn(draft, { match, field: "madeOn" });
  if (madeOn === undefined) return monthBefore(today);
  if (madeOn < today) return madeOn;
  const stands = namedValue(snapshot, PREVIOUS_NAME);
  if (madeOn > today) return monthBefore(today);
  return typeof stands === "number" ? stands : 0;
}

function monthBefore(day: number): number {
  return addMonths(day, -1);
}

function dateIn({ bench }: PlanDraft, { match, field }: { match: SheetMatch; field: string }): number | undefined {
  const column = columnOf(match, field)?.column;
  const value =
    column === undefined ? null : findSheet(bench.snapshot, match.sheet)?.cells.value(match.firstRow, column);
  return typeof value === "number" ? value : undefined;
}

function moveOn(draft: PlanDraft, match: SheetMatch): void {
  const today = Math.floor(draft.bench.settings.peildatum);
  if (dateIn(draft, { match, field: "madeOn" }) === today) return;
  const dates = [
    ["previous", previousDate(draft)],
    ["madeOn", today],
  ] as const;
  draft.change(
    dates.flatMap(([field, value]) => {
      const left = columnOf(match, field)?.column;
      const cell = { value, style: { numberFormat: NUMBER_FORMATS.date } };
      return left === undefined
        ? []
        : [{ kind: "setCells" as const, sheet: match.sheet, top: match.firstRow, left, rows: [[cell]] }];
    }),
  );
}

function addMonth(draft: PlanDraft, { lists, invoice }: MonthInput): void {
  const { snapshot, t, settings } = draft.bench;
  const today = Math.floor(settings.peildatum);
  const name = freeSheetName(snapshot, t("sheet.month"));
  const dates = new Map([
    ["previous", { value: monthBefore(today) }],
    ["madeOn", { value: today }],
  ]);
  const layout = stackedSheet({
    name,
    t,
    title: "sheet.month",
    explanation: "month.explanation",
    blocks: [
      { definition: MONTH_KEYS, start: [dates] },
      ...lists.map(({ definition, rows }) => ({
        definition,
        start: labelled(Array.from({ length: rows }, (_, index) => index + 1)),
      })),
      ...(invoice ? [invoiceBlock(invoice.contracts)] : []),
    ],
    columnWidths: MONTH_WIDTHS,
    printColumns: MONTH_PRINT_COLUMNS,
    tabColor: MONTH_KEYS.tabColor,
  });
  const row = (layout.tables[0]?.range.top ?? 0) + 1;
  const column = MONTH_KEYS.columns.findIndex(({ field }) => field === "previous");
  draft.change([
    { kind: "addSheet", layout: { ...layout, print: { ...layout.print, onePage: true } } },
    { kind: "setName", name: PREVIOUS_NAME, refersTo: absoluteCell(name, row, column) },
  ]);
  draft.change(
    registerChanges(draft.bench, [
      { kind: "sheet", id: MONTH_KEYS.table, sheet: name, heading: "", version: LAYOUT_VERSION },
    ]),
  );
}
