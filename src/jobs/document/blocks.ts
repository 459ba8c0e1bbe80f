import { type MessageKey } from "../../i18n/message-key";
import { type Translator } from "../../i18n/translator";
import {
  type DocumentBlock,
  type DocumentColumn,
  type DocumentRow,
  type FactsBlock,
  type TableBlock,
} from "../../workbook/document";
import { type ColumnDefinition } from "../../workbook/sheets/sheet-definition";
import { type Source } from "./source";

/** A heading of the document. */
export function heading(level: 1 | 2, text: string): DocumentBlock {
  return { kind: "heading", level, text };
}

/** Lines with a label and an answer; those without an answer are left out, and nothing is left when none has one. */
export function facts(altText: string, pairs: readonly (readonly [label: string, text: string])[]): FactsBlock[] {
  const answered = pairs.filter(([, text]) => text.trim() !== "").map(([label, text]) => ({ label, text }));
  return answered.length === 0 ? [] : [{ kind: "facts", altText, facts: answered }];
}

/** A column of a table: the field, and where its words come from. */
export type TableField = {
  readonly field: string;
  readonly heading: MessageKey;
  readonly width: number;
  readonly align?: DocumentColumn["align"];
};

/** Fields of one of our sheets with the headings and the relative widths they have there. */
export function fieldsOf(columns: readonly ColumnDefinition[], wanted: readonly string[]): TableField[] {
  return wanted.flatMap((field): TableField[] => {
    const column = columns.find((candidate) => candidate.field === field);
    if (!column) return [];
    const isAmount = ["euro", "percent", "integer", "number", "hours"].includes(column.format);
    return [{ field, heading: column.heading, width: paperWidth(column), align: isAmount ? "right" : "left" }];
  });
}

/** On paper the letters are smaller, but no date or month may be broken and a short heading has to fit. */
function paperWidth({ format, width }: ColumnDefinition): number {
  return Math.max(width, format === "month" ? 20 : format === "date" ? 13 : 8);
}

type TableInput = {
  readonly t: Translator;
  readonly altText: string;
  readonly source: Source;
  readonly fields: readonly TableField[];
  readonly rows?: readonly number[];
  /** Words of the last line by field. */
  readonly totals?: ReadonlyMap<string, string>;
};

/** A table of rows of a sheet; nothing when there are none. */
export function tableOf({ t, altText, source, fields, rows = source.rows, totals }: TableInput): TableBlock[] {
  if (rows.length === 0) return [];
  const body = rows.map((row): DocumentRow => ({
    tone: "body",
    cells: fields.map(({ field }) => ({ text: source.text(field, row) })),
  }));
  const last: DocumentRow[] = totals
    ? [{ tone: "total", cells: fields.map(({ field }) => ({ text: totals.get(field) ?? "" })) }]
    : [];
  return [{ kind: "table", altText, columns: columnsOf(t, fields), rows: [...body, ...last] }];
}

function columnsOf(t: Translator, fields: readonly TableField[]): DocumentColumn[] {
  return fields.map((field) => ({
    heading: t(field.heading),
    width: field.width,
    align: field.align ?? "left",
  }));
}
