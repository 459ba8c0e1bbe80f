import { isoWeekOf } from "../../domain/calendar/iso-week";
import { isoWeekday } from "../../domain/calendar/serial";
import { columnLetters, formatAddress } from "../../workbook/address";
import { type ConditionalFormat, type SheetLayout } from "../../workbook/sheet-layout";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { findSheet } from "../../workbook/snapshot";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { FIRST_ROW, HEADING_ROW, TOTALS_ROW } from "../../workbook/sheets/table-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { numberIn } from "./cell-rules";
import { type LooseCell, writeLoose } from "./loose-cells";
import { hasPremises, premise, premiseName } from "./premises";

/** A year of weeks, and one more for a year that begins or ends in the middle of one. */
const WEEKS = 53;
const WEEK_WIDTH = 4.3;
const GAP_WIDTH = 2;
/** The bars reach so far down that rows which are added later get them too. */
const LAST_BAR_ROW = FIRST_ROW + 499;

const columns = SUB_ACTIVITIES_SHEET.columns;
/** One empty column keeps the weeks out of the table. */
const FIRST_WEEK = columns.length + 1;
const START = columns.findIndex(({ field }) => field === "startDate");
const END = columns.findIndex(({ field }) => field === "endDate");

/** Week columns to the right of the table, with a bar for every sub-activity and one for this week. */
export function withWeeks(layout: SheetLayout): SheetLayout {
  const widths = [...layout.columnWidths, GAP_WIDTH, ...Array.from({ length: WEEKS }, () => WEEK_WIDTH)];
  return { ...layout, columnWidths: widths, conditionalFormats: [...layout.conditionalFormats, todayLine(), bar()] };
}

const area = { top: FIRST_ROW, left: FIRST_WEEK, bottom: LAST_BAR_ROW, right: FIRST_WEEK + WEEKS - 1 };
/** The Monday above the week; the column follows along, the row stays. */
const monday = `${columnLetters(FIRST_WEEK)}$${TOTALS_ROW + 1}`;

function bar(): ConditionalFormat {
  const [start, end] = [START, END].map((column) => `$${formatAddress({ row: FIRST_ROW, column })}`);
  return {
    range: area,
    formula: `AND(COUNT(${start},${end},${monday})=3,${start}<=${monday}+6,${end}>=${monday})`,
    look: "bar",
  };
}

/** Only the look follows the clock; no figure does. */
function todayLine(): ConditionalFormat {
  const isUsed = `COUNTA($A${FIRST_ROW + 1}:$${columnLetters(columns.length - 1)}${FIRST_ROW + 1})>0`;
  return {
    range: area,
    formula: `AND(ISNUMBER(${monday}),${monday}<=TODAY(),${monday}+6>=TODAY(),${isUsed})`,
    look: "barToday",
  };
}

/** The Mondays and week numbers of the plan's period, on our own sheet. */
export function fillWeeks(draft: PlanDraft): void {
  const match = ownMatch(draft.bench, SUB_ACTIVITIES_SHEET);
  if (!match || !hasPremises(draft.bench)) return;
  const start = numberIn(premise(draft.bench, "van"));
  const left = firstWeekOf(draft, match);
  const cells = Array.from({ length: WEEKS }, (_, week) => weekCells({ start, left, week })).flat();
  writeLoose(draft, match.sheet, cells);
}

/** Where the weeks stand: the sheet of an earlier version had fewer columns before them, a user may have put some in. */
function firstWeekOf({ bench }: PlanDraft, { sheet }: SheetMatch): number {
  const found = findSheet(bench.snapshot, sheet);
  const from = premiseName("van");
  for (let column = 0; column <= (found?.usedRange?.right ?? -1); column++) {
    const formula = found?.cells.formula(TOTALS_ROW, column);
    if (formula?.includes(`WEEKDAY(${from},2)`)) return column;
  }
  return FIRST_WEEK;
}

type Week = { readonly start: number | undefined; readonly left: number; readonly week: number };

function weekCells({ start, left, week }: Week): LooseCell[] {
  const column = left + week;
  const from = premiseName("van");
  const day = start === undefined || start < 7 ? undefined : Math.floor(start) - isoWeekday(start) + 1 + 7 * week;
  const above = `${columnLetters(column)}$${TOTALS_ROW + 1}`;
  const dayFormula = `IF(N(${from})>=7,INT(${from})-WEEKDAY(${from},2)+1+${7 * week},"")`;
  return [
    {
      row: TOTALS_ROW,
      column,
      cell: {
        value: day ?? "",
        formula: dayFormula,
        style: { look: "explanation", numberFormat: NUMBER_FORMATS.month.slice(0, 3) },
      },
    },
    {
      row: HEADING_ROW,
      column,
      cell: {
        value: day === undefined ? "" : isoWeekOf(day).week,
        formula: `IF(ISNUMBER(${above}),ISOWEEKNUM(${above}),"")`,
        style: { look: "headingComputed", align: "center" },
      },
    },
  ];
}
