import { type MessageKey } from "../../../i18n/message-key";
import { type FormatName } from "../../styles";
import { type ColumnDefinition, type OwnRole, type SheetDefinition } from "../sheet-definition";

/** The colour of the tabs of the budgets. */
export const BUDGET_TAB = "C55A11";

export type BlockColumn = {
  readonly field: string;
  readonly heading: MessageKey;
  readonly format: FormatName;
  /** Absent: we compute it. */
  readonly filledBy?: "user";
  readonly note?: MessageKey;
  readonly wraps?: true;
  readonly behindFigures?: true;
};

export type BlockInput = {
  readonly role: OwnRole;
  readonly table: string;
  readonly title: MessageKey;
  readonly explanation: MessageKey;
  readonly columns: readonly BlockColumn[];
  /** Of the sheet: blocks under each other share the columns. */
  readonly widths: readonly number[];
  readonly blankRows?: number;
  readonly totals?: readonly string[];
  readonly tabColor?: string;
};

/** A table of a sheet on which several stand under each other. */
export function block({
  columns,
  widths,
  blankRows = 0,
  totals = [],
  tabColor = BUDGET_TAB,
  ...rest
}: BlockInput): SheetDefinition {
  return {
    ...rest,
    columns: columns.map((column, index): ColumnDefinition => ({
      filledBy: "formula",
      width: widths[index] ?? 12,
      ...column,
    })),
    blankRows,
    totals,
    orientation: "landscape",
    tabColor,
  };
}
