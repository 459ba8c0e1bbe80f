import { type Translator } from "../../i18n";
import { columnLetters } from "../../workbook/address";
import { formulaText, tableColumn } from "../../workbook/formula";
import { columnOf } from "../../workbook/recognise/recognition";
import { type ConditionalFormat, type SheetLayout } from "../../workbook/sheet-layout";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { FIRST_ROW, TOTALS_ROW } from "../../workbook/sheets/table-sheet";
import { findSheet, findTable } from "../../workbook/snapshot";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { blockChanges } from "../customers/write-block";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";

/** The looks reach further down than the first run's rows. */
const LAST_LOOK_ROW = FIRST_ROW + 4999;

/** Rows that are dealt with step back, rows that went wrong stand out; the word in Stand says the same. */
export function proposalLooks(definition: SheetDefinition, t: Translator): (layout: SheetLayout) => SheetLayout {
  const state = definition.columns.findIndex(({ field }) => field === "state");
  const cell = `$${columnLetters(state)}${FIRST_ROW + 1}`;
  const isWord = (...words: string[]) => `OR(${words.map((word) => `${cell}=${formulaText(word)}`).join(",")})`;
  const row = { top: FIRST_ROW, left: 0, bottom: LAST_LOOK_ROW, right: state };
  const formats: ConditionalFormat[] = [
    {
      range: row,
      formula: isWord(t("cleaning.state.done"), t("cleaning.state.left"), t("cleaning.state.gone")),
      look: "muted",
    },
    { range: { ...row, left: state }, formula: isWord(t("cleaning.state.failed")), look: "finding" },
  ];
  return (layout) => ({ ...layout, conditionalFormats: [...layout.conditionalFormats, ...formats] });
}

/** How many are still to decide and how many are done. */
export type ProposalCounts = { readonly open: number; readonly done: number };

/** Above the heading: counts that follow the rows. */
export function writeCounts(draft: PlanDraft, definition: SheetDefinition): ProposalCounts {
  const { bench } = draft;
  const match = ownMatch(bench, definition);
  const state = match && columnOf(match, "state");
  const table = findTable(bench.snapshot, definition.table);
  if (!match || !state || !table) return { open: 0, done: 0 };
  const cells = findSheet(bench.snapshot, match.sheet)?.cells;
  const column = tableColumn(definition.table, state.heading);
  const count = (word: string) => {
    let value = 0;
    for (let row = match.firstRow; row <= match.lastRow; row++) {
      if (cells?.value(row, state.column) === word) value++;
    }
    return { value, formula: `COUNTIF(${column},${formulaText(word)})`, style: COUNT };
  };
  const [open, done] = [count(bench.t("cleaning.state.open")), count(bench.t("cleaning.state.done"))];
  const labels = [bench.t("cleaning.open"), bench.t("cleaning.done")];
  const [openLabel, doneLabel] = labels.map((value) => ({ value, style: { look: "label" as const } }));
  const { left } = table.table.range;
  const top = Math.max(0, match.headerRow - 1);
  const rows = [[openLabel, undefined, open, doneLabel, done]];
  if (match.headerRow > TOTALS_ROW) draft.change(blockChanges(bench.snapshot, { sheet: match.sheet, top, left, rows }));
  return { open: open.value, done: done.value };
}

const COUNT = { look: "label", align: "left", numberFormat: NUMBER_FORMATS.integer } as const;
