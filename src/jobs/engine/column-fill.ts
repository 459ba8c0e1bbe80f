import { type MessageKey } from "../../i18n/message-key";
import { type Scalar } from "../../workbook/cells";
import { type FieldId } from "../../workbook/recognise/fields";
import { type ListName } from "../../workbook/sheets/lists";
import { type FormatName } from "../../workbook/styles";
import { type RowReferences } from "./references";

/** A column that a job wants on a sheet: where it may go, how it looks, and what each row holds. */
export type ColumnFill = {
  readonly field: FieldId;
  readonly heading: MessageKey;
  readonly format: FormatName;
  readonly width: number;
  readonly note?: MessageKey;
  readonly list?: ListName;
  /**
   * `ours`: a user's column of the same name is never touched, we add our own.
   * `shared`: a user's column of this meaning is the one to fill.
   */
  readonly placement: "ours" | "shared";
  readonly content: ColumnContent;
};

export type ColumnContent =
  /** The user fills it; we only see to it that it is there. */
  | { readonly kind: "input" }
  | {
      readonly kind: "formula";
      /** Canonical dialect; the same text for each row of a table. */
      readonly formula: (row: RowReferences) => string;
      /** What the formula comes to, by zero-based data row; `undefined` leaves that row alone. */
      readonly value: (index: number) => Scalar | undefined;
    }
  /**
   * Months, weeks or steps counted out by us. The number of the line stands in its formula: a row that somebody puts
   * in between is no line, stays as it is, and moves none.
   */
  | {
      readonly kind: "lines";
      /** @param line zero-based */
      readonly formula: (line: number) => string;
      readonly value: (line: number) => Scalar;
    }
  /** Where formulas would match wrongly or be too slow: plain values. */
  | { readonly kind: "values"; readonly value: (index: number) => Scalar | undefined };
