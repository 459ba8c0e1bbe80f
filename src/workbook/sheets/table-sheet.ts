import { type Translator } from "../../i18n/translator";
import { LAST_ROW, type Rect } from "../address";
import { type CellInput } from "../change-set";
import { withEarlierStyle } from "../earlier-style";
import { listRangeName } from "./lists";
import { type SheetLayout, type Validation } from "../sheet-layout";
import { type CellStyle, NUMBER_FORMATS } from "../styles";
import { type ColumnDefinition, type SheetDefinition } from "./sheet-definition";

/** Zero-based rows of a sheet of ours: title, explanation, totals, heading, data. */
export const TITLE_ROW = 0;
export const EXPLANATION_ROW = 1;
export const TOTALS_ROW = 2;
export const HEADING_ROW = 3;
export const FIRST_ROW = 4;

/** What the user has typed, or what we know already, for the input cells of a new sheet: one map per row. */
export type StartRow = ReadonlyMap<string, CellInput>;

type TableSheetInput = {
  readonly definition: SheetDefinition;
  readonly name: string;
  readonly t: Translator;
  readonly start?: readonly StartRow[];
};

/**
 * A new sheet of ours: title, explanation, heading and input cells. Computed columns are left empty for the job to
 * fill, exactly as it fills them on a sheet that was there already.
 */
export function tableSheet({ definition, name, t, start = [] }: TableSheetInput): SheetLayout {
  const rowCount = Math.max(1, start.length + definition.blankRows);
  const last = FIRST_ROW + rowCount - 1;
  return {
    name,
    visibility: "visible",
    tabColor: definition.tabColor,
    columnWidths: definition.columns.map(({ width }) => width),
    rows: [...headRows(definition, t), ...dataRows(definition.columns, rowCount, start)],
    tables: [
      {
        name: definition.table,
        range: { top: HEADING_ROW, left: 0, bottom: last, right: definition.columns.length - 1 },
        columns: definition.columns.map((column) => ({ name: t(column.heading) })),
        hasTotalsRow: false,
      },
    ],
    validations: validationsOf(definition.columns, last, t),
    conditionalFormats: [],
    charts: [],
    freeze: { rows: FIRST_ROW, columns: Math.min(2, definition.columns.length) },
    print: {
      orientation: definition.orientation,
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
      area: printArea(definition),
      footer: name,
    },
    rowHeights: new Map([[HEADING_ROW, 32]]),
  };
}

/** Whole columns, so that new rows are printed too. */
function printArea({ printColumns }: SheetDefinition): Rect | undefined {
  return printColumns === undefined ? undefined : { top: 0, left: 0, bottom: LAST_ROW, right: printColumns - 1 };
}

function headRows({ columns, title, explanation }: SheetDefinition, t: Translator): (CellInput | undefined)[][] {
  return [
    [{ value: t(title), style: { look: "title" } }],
    [{ value: t(explanation), style: { look: "explanation", wrap: false } }],
    [],
    columns.map(({ heading, filledBy }) => ({
      value: t(heading),
      style: { look: filledBy === "user" ? ("heading" as const) : ("headingComputed" as const), wrap: true },
    })),
  ];
}

function dataRows(columns: readonly ColumnDefinition[], count: number, start: readonly StartRow[]): CellInput[][] {
  // The cells of a column share one look, and the empty ones are one and the same: there may be 10,000 of them.
  const blanks = columns.map(blankCell);
  return Array.from({ length: count }, (_, index) =>
    columns.map(({ field }, column): CellInput => {
      const given = start[index]?.get(field);
      const blank = blanks[column] ?? { value: null };
      return given ? withEarlierStyle(given, blank.style) : blank;
    }),
  );
}

function blankCell(column: ColumnDefinition): CellInput {
  return { value: null, style: cellStyle(column) };
}

/** How the cells of a column look. */
export function cellStyle({ filledBy, format, wraps, behindFigures }: ColumnDefinition): CellStyle {
  const look = filledBy === "user" ? ("input" as const) : ("computed" as const);
  return {
    look,
    numberFormat: NUMBER_FORMATS[format],
    ...(wraps ? { wrap: true } : {}),
    ...(behindFigures ? { align: "indented" } : {}),
  };
}

function validationsOf(columns: readonly ColumnDefinition[], last: number, t: Translator): Validation[] {
  return columns.flatMap((column, index): Validation[] => {
    const cells = { top: FIRST_ROW, left: index, bottom: last, right: index };
    const heading = { top: HEADING_ROW, left: index, bottom: HEADING_ROW, right: index };
    const rule = inputRule(column);
    return [
      ...(column.note ? [noteOn(heading, { title: t(column.heading), text: t(column.note) })] : []),
      ...(rule ? [{ range: cells, rule, severity: "warning" as const, error: t(inputError(rule.kind)) }] : []),
    ];
  });
}

/** A message that appears beside a selected cell; a heading's note. */
export function noteOn(range: Validation["range"], { title, text }: { title: string; text: string }): Validation {
  return { range, rule: { kind: "note" }, promptTitle: title.slice(0, 32), prompt: text.slice(0, 255) };
}

function inputRule({
  filledBy,
  list,
  format,
}: ColumnDefinition): Exclude<Validation["rule"], { kind: "note" }> | undefined {
  if (filledBy !== "user") return undefined;
  if (list) return { kind: "list", source: listRangeName(list) };
  if (format === "date") return { kind: "date" };
  if (format === "percent") return { kind: "decimal", min: -10, max: 10 };
  return undefined;
}

function inputError(kind: "list" | "date" | "decimal") {
  return `input.error.${kind}` as const;
}
