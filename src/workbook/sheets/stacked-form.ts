import { type MessageKey } from "../../i18n/message-key";
import { type Placed } from "./placed-blocks";
import { type Part, type PartPlace } from "./stacked-part";

/** Questions with room to write under them, on the same sheet: no table, so that an answer may be as wide as the page. */
export type StackedForm = {
  readonly subtitle: MessageKey;
  readonly left: number;
  readonly questions: readonly MessageKey[];
  /** Last column of the answers. */
  readonly right: number;
};

const ANSWER_HEIGHT = 48;

/** Rows that a form takes, with the empty one under it. */
export function formHeight({ questions }: StackedForm): number {
  return questions.length + 2;
}

/** The questions under their subtitle, each with merged cells for the answer beside it. */
export function formPart({ subtitle, questions, left, right }: StackedForm, { t, top }: PartPlace): Part {
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
