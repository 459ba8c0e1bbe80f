import { type MessageKey } from "../../i18n/message-key";
import { ALIASES, type ValueType } from "../../workbook/recognise/alias-table";
import {
  type ColumnReading,
  readAmounts,
  readDates,
  readNumbers,
  readPercentages,
} from "../../workbook/recognise/read";
import { type FormatName } from "../../workbook/styles";
import { type CustomerList } from "./customer-list";

/** A column of numbers or dates, and the rows where they stand as text or cannot be read. */
export type ValueColumn = {
  readonly format: FormatName;
  readonly reason: MessageKey;
  readonly unreadableReason: MessageKey;
  readonly reading: ColumnReading<number>;
};

type Kind = Omit<ValueColumn, "reading"> & { readonly read: typeof readAmounts };

const NUMBER = { reason: "cleaning.reason.number", unreadableReason: "cleaning.reason.numberInvalid" } as const;
const KINDS: ReadonlyMap<ValueType, Kind> = new Map<ValueType, Kind>([
  [
    "date",
    {
      read: readDates,
      format: "date",
      reason: "cleaning.reason.date",
      unreadableReason: "cleaning.reason.dateInvalid",
    },
  ],
  ["amount", { read: readAmounts, format: "euro", ...NUMBER }],
  ["count", { read: readNumbers, format: "general", ...NUMBER }],
  ["percentage", { read: readPercentages, format: "percent", ...NUMBER }],
]);

/** Reads a column whose field holds dates or numbers; undefined for one that holds texts. */
export function valueColumn({ match, sheet }: CustomerList, field: string, column: number): ValueColumn | undefined {
  const kind = KINDS.get(ALIASES.customers[field]?.values ?? "text");
  if (!kind) return undefined;
  const span = { sheet: match.sheet, column, firstRow: match.firstRow, lastRow: match.lastRow };
  const { read, ...rest } = kind;
  return { ...rest, reading: read(sheet.cells, span) };
}
