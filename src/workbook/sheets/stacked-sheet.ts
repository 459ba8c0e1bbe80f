import { type Translator } from "../../i18n/translator";
import { type MessageKey } from "../../i18n/message-key";
import { LAST_ROW, type Rect } from "../address";
import { type CellInput } from "../change-set";
import { type SheetLayout, type TableLayout, type Validation } from "../sheet-layout";
import { type SheetDefinition } from "./sheet-definition";
import { EXPLANATION_ROW, HEADING_ROW, type StartRow, tableSheet, TITLE_ROW, TOTALS_ROW } from "./table-sheet";

/** One of the tables that stand under each other on a sheet. */
export type StackedBlock = {
  readonly definition: SheetDefinition;
  readonly start: readonly StartRow[];
  /** Empty rows kept under it, for charts. */
  readonly room?: number;
};

export type StackInput = {
  readonly name: string;
  readonly t: Translator;
  readonly title: MessageKey;
  readonly explanation: MessageKey;
  readonly blocks: readonly StackedBlock[];
  readonly columnWidths: readonly number[];
  /** Columns that go on paper, from the left. */
  readonly printColumns: number;
  readonly tabColor: string;
};

/** Rows of the title and explanation of the whole sheet, and an empty one. */
const HEAD_ROWS = 3;
const GAP = 1;
/** Points: the row between a block's explanation and its heading is only air. */
const AIR = 6;
const HEADING_HEIGHT = 32;

/** A new sheet with several tables of ours under each other, each with its own title and line of explanation. */
export function stackedSheet(input: StackInput): SheetLayout {
  const { name, t, title, explanation, blocks, columnWidths, printColumns, tabColor } = input;
  const tops = blockTops(blocks);
  const placed = blocks.map(({ definition, start }, index) => ({
    layout: tableSheet({ definition, name, t, start }),
    top: tops[index] ?? 0,
  }));
  return {
    name,
    visibility: "visible",
    tabColor,
    columnWidths,
    rows: [
      [{ value: t(title), style: { look: "title" } }],
      [{ value: t(explanation), style: { look: "explanation", wrap: false } }],
      ...placed.flatMap(({ layout, top }, index) => blockRows(layout, linesBefore(placed, { top, index }))),
    ],
    tables: placed.flatMap(({ layout, top }) => layout.tables.map((table) => movedTable(table, top))),
    validations: placed.flatMap(({ layout, top }) => layout.validations.map((each) => movedValidation(each, top))),
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: "portrait",
      area: { top: TITLE_ROW, left: 0, bottom: LAST_ROW, right: printColumns - 1 },
      footer: name,
    },
    rowHeights: new Map(
      tops.flatMap((top) => [[top + TOTALS_ROW, AIR] as const, [top + HEADING_ROW, HEADING_HEIGHT] as const]),
    ),
  };
}

/** The row in which each block's title stands. */
export function blockTops(blocks: readonly StackedBlock[]): number[] {
  let next = HEAD_ROWS;
  return blocks.map(({ definition, start, room = 0 }) => {
    const top = next;
    const rowCount = Math.max(1, start.length + definition.blankRows);
    next = top + HEADING_ROW + 1 + rowCount + GAP + room;
    return top;
  });
}

type Placed = { readonly layout: SheetLayout; readonly top: number };

/** The empty rows between a block and what stands above it. */
function linesBefore(placed: readonly Placed[], { top, index }: { top: number; index: number }): number {
  const above = placed[index - 1];
  return top - (above ? above.top + above.layout.rows.length : EXPLANATION_ROW + 1);
}

function blockRows({ rows }: SheetLayout, before: number): (CellInput | undefined)[][] {
  const gap = Array.from({ length: before }, (): (CellInput | undefined)[] => []);
  const [title = [], ...others] = rows;
  return [
    ...gap,
    title.map((cell) => cell && { ...cell, style: { look: "subtitle" as const } }),
    ...others.map((row) => [...row]),
  ];
}

function moved(rect: Rect, down: number): Rect {
  return { ...rect, top: rect.top + down, bottom: rect.bottom + down };
}

function movedTable(table: TableLayout, down: number): TableLayout {
  return { ...table, range: moved(table.range, down) };
}

function movedValidation(validation: Validation, down: number): Validation {
  return { ...validation, range: moved(validation.range, down) };
}
