import { type MessageKey } from "../../i18n/message-key";
import { columnLetters, type Rect } from "../address";
import { type CellInput } from "../change-set";
import { type ConditionalFormat } from "../sheet-layout";
import { type Placed } from "./placed-blocks";
import { type SheetDefinition } from "./sheet-definition";
import { type Part, type PartPlace } from "./stacked-part";
import { HEADING_ROW, type StartRow, tableSheet, TITLE_ROW, TOTALS_ROW } from "./table-sheet";

/** A table with its own title, line of explanation and totals above it. */
export type StackedBlock = {
  readonly definition: SheetDefinition;
  readonly start: readonly StartRow[];
  /** Empty rows kept under it, for charts. */
  readonly room?: number;
};

/** A table under a few words: it may stand beside another. */
export type StackedTable = {
  readonly definition: SheetDefinition;
  readonly subtitle: MessageKey;
  /** In small letters behind the subtitle's row. */
  readonly note?: MessageKey;
  /** Zero-based column it begins in. */
  readonly left: number;
  readonly start?: readonly StartRow[];
  /** A column whose cells stand out as soon as they hold something other than 0: words say what, colour that. */
  readonly highlight?: string;
};

/** Points: the row between a block's explanation and its heading is only air, unless totals stand there. */
const AIR = 6;
/** Of a heading row: of one line, and of two. */
const HEADING_HEIGHTS = { one: 20, two: 32 } as const;

/** Rows that a block takes, with the empty one under it. */
export function blockHeight({ definition, start, room = 0 }: StackedBlock): number {
  return HEADING_ROW + 1 + Math.max(1, start.length + definition.blankRows) + 1 + room;
}

/** Rows that a table under a subtitle takes, with the empty one under it. */
export function tableHeight({ definition }: StackedTable): number {
  return definition.blankRows + 3;
}

/** The table as it would be on a sheet of its own, its title a subtitle. */
export function blockPart({ definition, start }: StackedBlock, { name, t, top }: PartPlace): Part {
  const alone = tableSheet({ definition, name, t, start });
  const cells = placed(alone.rows, { down: top, right: 0 }).map(({ row, column, cell }) =>
    row === top + TITLE_ROW
      ? { row, column, cell: { ...cell, style: { look: "subtitle" as const } } }
      : { row, column, cell },
  );
  return {
    cells,
    ...movedParts(alone, { down: top, right: 0 }),
    formats: [],
    merges: [],
    heights: [
      ...(definition.totals.length === 0 ? [[top + TOTALS_ROW, AIR] as const] : []),
      [top + HEADING_ROW, headingHeight(definition, t)],
    ],
  };
}

/** A letter of a bold heading is about as wide as the digits that a width counts. */
function headingHeight({ columns }: SheetDefinition, t: PartPlace["t"]): number {
  return columns.some(({ heading, width }) => t(heading).length > width) ? HEADING_HEIGHTS.two : HEADING_HEIGHTS.one;
}

/** The table without its own title: a subtitle stands right above its heading. */
export function tablePart(table: StackedTable, { name, t, top }: PartPlace): Part {
  const { definition, subtitle, note, left, start = [] } = table;
  const blankRows = Math.max(0, definition.blankRows - start.length);
  const alone = tableSheet({ definition: { ...definition, blankRows }, name, t, start });
  const { tables, validations } = movedParts(alone, { down: top + 1 - HEADING_ROW, right: left });
  const words = note ? `${t(subtitle)} (${t(note)})` : t(subtitle);
  return {
    cells: [
      { row: top, column: left, cell: { value: words, style: { look: "subtitle" } } },
      ...placed(alone.rows.slice(HEADING_ROW), { down: top + 1, right: left }),
    ],
    tables,
    validations,
    formats: tables.flatMap(({ range }) => highlights(table, range)),
    merges: [],
    // the table beside it may need two lines in the same row
    heights: [[top + 1, HEADING_HEIGHTS.two]],
  };
}

/** Rows down and columns to the right. */
type Shift = { readonly down: number; readonly right: number };

function moved(range: Rect, { down, right }: Shift): Rect {
  return {
    top: range.top + down,
    left: range.left + right,
    bottom: range.bottom + down,
    right: range.right + right,
  };
}

function movedParts({ tables, validations }: Pick<Part, "tables" | "validations">, shift: Shift) {
  return {
    tables: tables.map((table) => ({ ...table, range: moved(table.range, shift) })),
    validations: validations.map((validation) => ({ ...validation, range: moved(validation.range, shift) })),
  };
}

function placed(rows: readonly (readonly (CellInput | undefined)[])[], { down, right }: Shift): Placed[] {
  return rows.flatMap((row, index) =>
    row.flatMap((cell, offset): Placed[] => (cell ? [{ row: down + index, column: right + offset, cell }] : [])),
  );
}

function highlights({ definition, left, highlight }: StackedTable, { top, bottom }: Rect): ConditionalFormat[] {
  const offset = definition.columns.findIndex(({ field }) => field === highlight);
  if (offset < 0) return [];
  const column = left + offset;
  const cell = `$${columnLetters(column)}${top + 2}`;
  const range = { top: top + 1, left: column, bottom, right: column };
  return [{ range, formula: `AND(${cell}<>"",${cell}<>0)`, look: "finding" }];
}
