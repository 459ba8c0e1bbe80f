import { type Translator } from "../../i18n";
import { columnLetters, type Rect } from "../../workbook/address";
import { type ChangeSet } from "../../workbook/change-set";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { type ConditionalFormat, type SheetLayout } from "../../workbook/sheet-layout";
import { GOAL_DETAILS, GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { blockHeight, blockPart } from "../../workbook/sheets/stacked-table";
import { FIRST_ROW, HEADING_ROW, tableSheet } from "../../workbook/sheets/table-sheet";
import { findSheet, type SheetSnapshot } from "../../workbook/snapshot";
import { isFree } from "../engine/free-cells";
import { partChanges } from "../engine/part-changes";
import { type PlanDraft } from "../engine/plan-draft";
import { isOurs } from "../engine/workbench";
import { isFilled } from "./cell-rules";
import { carryTold } from "./earlier-goal-details";
import { detailsView, nameRows, numberGoals } from "./goal-details";
import { planView } from "./plan-view";

/** Rows between the objectives and the block below them. */
const GAP = 3;

/** The block below the objectives, as the sheet of them begins. */
export function withGoalDetails(t: Translator): (layout: SheetLayout) => SheetLayout {
  return (layout) => {
    const block = tableSheet({ definition: GOAL_DETAILS, name: layout.name, t });
    const down = (layout.tables[0]?.range.bottom ?? FIRST_ROW) + GAP;
    const lower = (rect: Rect): Rect => ({ ...rect, top: rect.top + down, bottom: rect.bottom + down });
    const gap = Array.from({ length: Math.max(0, down - layout.rows.length) }, () => []);
    return {
      ...layout,
      rows: [
        ...layout.rows,
        ...gap,
        [{ value: t(GOAL_DETAILS.title), style: { look: "subtitle" } }],
        ...block.rows.slice(1),
      ],
      tables: [...layout.tables, ...block.tables.map((table) => ({ ...table, range: lower(table.range) }))],
      validations: [...layout.validations, ...block.validations.map((each) => ({ ...each, range: lower(each.range) }))],
      conditionalFormats: [...layout.conditionalFormats, signalLook(FIRST_ROW + down, GOAL_DETAILS.blankRows)],
      rowHeights: new Map([...(layout.rowHeights ?? []), [HEADING_ROW + down, 32]]),
      // a second page would hold but empty rows of the block
      print: { ...layout.print, onePage: true },
    };
  };
}

/**
 * The block on a sheet of objectives that has none because an earlier version made it: below the objectives as in a new
 * plan, or below everything that stands there. What that version told of them beside their figures is put in the block
 * too; it stays where it was. Without room a finding says what to do.
 */
export function ensureGoalDetails(draft: PlanDraft): void {
  const goals = planView(draft.bench, GOALS_SHEET);
  const sheet = goals && findSheet(draft.bench.snapshot, goals.match.sheet);
  if (!goals || !sheet || !isOurs(goals.match) || detailsView(draft.bench)) return;
  const rows = Math.max(GOAL_DETAILS.blankRows, goals.column("goal").filter(isFilled).length);
  const top = topOfBlock(sheet, goals.match, rows);
  if (top === undefined) {
    draft.find({ code: "plan.goalDetails.noRoom", severity: "warning", params: { sheet: sheet.name } });
    return;
  }
  draft.change(blockChanges({ sheet: sheet.name, t: draft.bench.t, top, rows }));
  numberGoals(draft);
  const numbered = planView(draft.bench, GOALS_SHEET);
  if (!numbered) return;
  nameRows(draft, numbered);
  carryTold(draft);
}

function topOfBlock(sheet: SheetSnapshot, goals: SheetMatch, rows: number): number | undefined {
  const below = goals.lastRow + GAP;
  const lowest = (sheet.usedRange?.bottom ?? 0) + GAP;
  return [below, lowest].find((top) => isFree(sheet, blockRect(top, rows)));
}

/** The block with an empty row above and below it. */
function blockRect(top: number, rows: number): Rect {
  const bottom = top + blockHeight({ definition: { ...GOAL_DETAILS, blankRows: rows }, start: [] }) - 1;
  return { top: top - 1, left: 0, bottom, right: GOAL_DETAILS.columns.length - 1 };
}

type BlockInput = { readonly sheet: string; readonly t: Translator; readonly top: number; readonly rows: number };

function blockChanges({ sheet, t, top, rows }: BlockInput): ChangeSet {
  const definition = { ...GOAL_DETAILS, blankRows: rows };
  const part = blockPart({ definition, start: [] }, { name: sheet, t, top });
  return partChanges(sheet, { ...part, formats: [...part.formats, signalLook(top + FIRST_ROW, rows)] });
}

/** A signal stands out. */
function signalLook(first: number, rows: number): ConditionalFormat {
  const signal = GOAL_DETAILS.columns.findIndex(({ field }) => field === "signal");
  const range = { top: first, left: signal, bottom: first + rows - 1, right: signal };
  return { range, formula: `$${columnLetters(signal)}${first + 1}<>""`, look: "finding" };
}
