import { type MessageKey } from "../../i18n/message-key";
import { type Translator } from "../../i18n/translator";
import { LAST_ROW } from "../address";
import { type SheetLayout } from "../sheet-layout";
import { type Placed, toRows } from "./placed-blocks";
import { formHeight, formPart, type StackedForm } from "./stacked-form";
import { type Part, type PartPlace } from "./stacked-part";
import { blockHeight, blockPart, type StackedBlock, type StackedTable, tableHeight, tablePart } from "./stacked-table";
import { EXPLANATION_ROW, TITLE_ROW } from "./table-sheet";

export type StackedPart = StackedBlock | StackedTable | StackedForm;

export type StackInput = {
  readonly name: string;
  readonly t: Translator;
  readonly title: MessageKey;
  readonly explanation: MessageKey;
  /** From top to bottom; parts that are given together stand side by side. */
  readonly blocks: readonly (StackedPart | readonly StackedPart[])[];
  readonly columnWidths: readonly number[];
  /** Columns that go on paper, from the left. */
  readonly printColumns: number;
  readonly tabColor: string;
  readonly orientation?: "portrait" | "landscape";
  /** `period`: a line about the whole sheet follows the explanation, and this head stays in view. */
  readonly head?: "plain" | "period";
};

/** The period or another line about the whole sheet may stand here. */
export const SUBTITLE_ROW = 2;

/** The first row under the head, and how many rows of the head stay in view. */
const HEADS = {
  plain: { first: 3, frozen: 0, repeated: {} },
  period: { first: 4, frozen: SUBTITLE_ROW + 1, repeated: { repeatRows: { from: TITLE_ROW, to: TITLE_ROW } } },
} as const;

/** A new sheet with several tables of ours under each other or side by side, each growing with its own rows. */
export function stackedSheet(input: StackInput): SheetLayout {
  const { name, t, title, explanation, columnWidths, printColumns, tabColor, orientation = "portrait" } = input;
  const { frozen, repeated } = HEADS[input.head ?? "plain"];
  const parts = placedParts(input);
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
    freeze: { rows: frozen, columns: 0 },
    print: {
      orientation,
      ...repeated,
      area: { top: TITLE_ROW, left: 0, bottom: LAST_ROW, right: printColumns - 1 },
      footer: name,
    },
    rowHeights: new Map(parts.flatMap(({ heights }) => heights)),
    merges: parts.flatMap(({ merges }) => merges),
  };
}

function placedParts({ name, t, blocks, head = "plain" }: StackInput): Part[] {
  let top: number = HEADS[head].first;
  return blocks.flatMap((block) => {
    const band = isBand(block) ? block : [block];
    const parts = band.map((part) => partAt(part, { name, t, top }));
    top += Math.max(...band.map(heightOf));
    return parts;
  });
}

function isBand(block: StackedPart | readonly StackedPart[]): block is readonly StackedPart[] {
  return Array.isArray(block);
}

function partAt(part: StackedPart, place: PartPlace): Part {
  if ("questions" in part) return formPart(part, place);
  return "subtitle" in part ? tablePart(part, place) : blockPart(part, place);
}

/** In rows. */
function heightOf(part: StackedPart): number {
  if ("questions" in part) return formHeight(part);
  return "subtitle" in part ? tableHeight(part) : blockHeight(part);
}
