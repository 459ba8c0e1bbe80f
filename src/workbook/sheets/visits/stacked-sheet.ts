import { type MessageKey } from "../../../i18n/message-key";
import { type Translator } from "../../../i18n/translator";
import { columnLetters, LAST_ROW, type Rect } from "../../address";
import { type CellInput } from "../../change-set";
import { type ConditionalFormat, type SheetLayout, type TableLayout, type Validation } from "../../sheet-layout";
import { type Placed, toRows } from "../placed-blocks";
import { type SheetDefinition } from "../sheet-definition";
import { EXPLANATION_ROW, HEADING_ROW, type StartRow, tableSheet, TITLE_ROW } from "../table-sheet";

/** A table on a sheet that holds several, under a heading of its own. */
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

/** Questions with room to write under them, on the same sheet: no table, so that an answer may be as wide as the page. */
export type StackedForm = {
  readonly subtitle: MessageKey;
  readonly left: number;
  readonly questions: readonly MessageKey[];
  /** Last column of the answers. */
  readonly right: number;
};

export type StackedSheet = {
  readonly name: string;
  readonly t: Translator;
  readonly title: MessageKey;
  readonly explanation: MessageKey;
  readonly columnWidths: readonly number[];
  /** From top to bottom; the tables of a band stand side by side. */
  readonly bands: readonly (readonly (StackedTable | StackedForm)[])[];
  readonly orientation: "portrait" | "landscape";
  /** Columns that go on paper, from the left. */
  readonly printColumns: number;
  readonly tabColor: string;
};

/** The period or another line about the whole sheet may stand here. */
export const SUBTITLE_ROW = 2;
const FIRST_BAND = 4;
const HEADING_HEIGHT = 32;
const ANSWER_HEIGHT = 48;

/** A sheet of ours with several tables under each other, each growing with its own rows. */
export function stackedSheet(input: StackedSheet): SheetLayout {
  const { name, t, title, explanation, bands, printColumns, orientation, tabColor, columnWidths } = input;
  const placed = placeBands(bands);
  const parts = placed.map((place) => ("definition" in place ? tablePart(place, input) : formPart(place, input.t)));
  const head: Placed[] = [
    { row: TITLE_ROW, column: 0, cell: { value: t(title), style: { look: "title" } } },
    { row: EXPLANATION_ROW, column: 0, cell: { value: t(explanation), style: { look: "explanation", wrap: false } } },
  ];
  return {
    name,
    visibility: "visible",
    tabColor,
    columnWidths,
    rows: toRows([...head, ...parts.flatMap(({ cells }) => cells)]),
    tables: parts.flatMap(({ tables }) => tables),
    validations: parts.flatMap(({ validations }) => validations),
    conditionalFormats: parts.flatMap(({ formats }) => formats),
    charts: [],
    freeze: { rows: SUBTITLE_ROW + 1, columns: 0 },
    print: {
      orientation,
      repeatRows: { from: TITLE_ROW, to: TITLE_ROW },
      area: { top: 0, left: 0, bottom: LAST_ROW, right: printColumns - 1 },
      footer: name,
    },
    rowHeights: new Map(parts.flatMap(({ heights }) => heights)),
    merges: parts.flatMap(({ merges }) => merges),
  };
}

type Place = (StackedTable | StackedForm) & { readonly top: number };

function placeBands(bands: StackedSheet["bands"]): Place[] {
  let top = FIRST_BAND;
  return bands.flatMap((band) => {
    const places = band.map((part): Place => ({ ...part, top }));
    top += Math.max(...band.map(rowsOf));
    return places;
  });
}

/** With subtitle, heading and an empty row behind it. */
function rowsOf(part: StackedTable | StackedForm): number {
  return "definition" in part ? part.definition.blankRows + 3 : part.questions.length + 2;
}

type Part = {
  readonly cells: readonly Placed[];
  readonly tables: readonly TableLayout[];
  readonly validations: readonly Validation[];
  readonly formats: readonly ConditionalFormat[];
  readonly merges: readonly Rect[];
  /** Row → points. */
  readonly heights: readonly (readonly [number, number])[];
};

type PlacedTable = StackedTable & { readonly top: number };

/** The table as it would be on a sheet of its own, put where it belongs. */
function tablePart(place: PlacedTable, { name, t }: StackedSheet): Part {
  const { definition, subtitle, note, left, top, start = [] } = place;
  const blankRows = Math.max(0, definition.blankRows - start.length);
  const alone = tableSheet({ definition: { ...definition, blankRows }, name, t, start });
  const down = top + 1 - HEADING_ROW;
  const moved = (range: Rect): Rect => ({
    top: range.top + down,
    left: range.left + left,
    bottom: range.bottom + down,
    right: range.right + left,
  });
  const cellsOf = (row: readonly (CellInput | undefined)[], index: number): Placed[] =>
    row.flatMap((cell, column) => (cell ? [{ row: top + 1 + index, column: left + column, cell }] : []));
  const words = note ? `${t(subtitle)} (${t(note)})` : t(subtitle);
  return {
    cells: [
      { row: top, column: left, cell: { value: words, style: { look: "subtitle" } } },
      ...alone.rows.slice(HEADING_ROW).flatMap(cellsOf),
    ],
    tables: alone.tables.map((table) => ({ ...table, range: moved(table.range) })),
    validations: alone.validations.map((validation) => ({ ...validation, range: moved(validation.range) })),
    formats: alone.tables.flatMap(({ range }) => highlights(place, moved(range))),
    merges: [],
    heights: [[top + 1, HEADING_HEIGHT]],
  };
}

function highlights({ definition, left, highlight }: PlacedTable, { top, bottom }: Rect): ConditionalFormat[] {
  const offset = definition.columns.findIndex(({ field }) => field === highlight);
  if (offset < 0) return [];
  const column = left + offset;
  const cell = `$${columnLetters(column)}${top + 2}`;
  const range = { top: top + 1, left: column, bottom, right: column };
  return [{ range, formula: `AND(${cell}<>"",${cell}<>0)`, look: "finding" }];
}

function formPart(
  { subtitle, questions, left, right, top }: StackedForm & { readonly top: number },
  t: Translator,
): Part {
  const answers = questions.map((_, index) => top + 1 + index);
  const answerCells = (row: number): Placed[] =>
    Array.from({ length: right - left }, (_, offset) => ({
      row,
      column: left + 1 + offset,
      cell: { value: null, style: { look: "input", wrap: true } },
    }));
  return {
    cells: [
      { row: top, column: left, cell: { value: t(subtitle), style: { look: "subtitle" } } },
      ...questions.map((question, index): Placed => ({
        row: top + 1 + index,
        column: left,
        cell: { value: t(question), style: { look: "label", wrap: true } },
      })),
      ...answers.flatMap(answerCells),
    ],
    tables: [],
    validations: [],
    formats: [],
    merges: answers.map((row) => ({ top: row, left: left + 1, bottom: row, right })),
    heights: answers.map((row) => [row, ANSWER_HEIGHT] as const),
  };
}
