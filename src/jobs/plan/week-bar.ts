import { isoWeekday, type Serial } from "../../domain/calendar/serial";
import { formulaText } from "../../workbook/formula";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { type Workbench } from "../engine/workbench";
import { numberIn } from "./cell-rules";
import { fillOf } from "./plan-view";
import { premise, premiseName } from "./premises";
import { type View } from "./view";

/** A week in which a step is worked on, and one in which it is not: as wide as each other, and plain in grey. */
const BUSY = "█";
const FREE = "░";
/** A year of weeks, and one more for a year that begins or ends in the middle of one. */
const MOST_WEEKS = 53;

/**
 * A bar of characters with a block for each week of the plan: it prints, reads in grey and needs no colour. The weeks
 * begin on Monday; the first is the one in which the plan's period begins.
 */
export function weekBarFill(bench: Workbench, view: View): ColumnFill {
  return fillOf(SUB_ACTIVITIES_SHEET, {
    field: "weeks",
    content: {
      kind: "formula",
      formula: (row) => barFormula(row.cell("startDate"), row.cell("endDate")),
      value: (row) => {
        const [from, until] = [premise(bench, "van"), premise(bench, "tot")].map(numberIn);
        const [start, end] = ["startDate", "endDate"].map((field) => numberIn(view.value(field, row)));
        if (start === undefined || end === undefined || from === undefined || from < FIRST_MONDAY) return "";
        return barOf({ start, end, from, until: until ?? 0 });
      },
    },
  });
}

/** The spreadsheet's weekdays begin here. */
const FIRST_MONDAY = 7;

function barFormula(start: string, end: string): string {
  const [from, until] = [premiseName("van"), premiseName("tot")];
  const monday = `(INT(${from})-WEEKDAY(${from},2)+1)`;
  const weeks = `IF(N(${until})>=${from},MIN(${MOST_WEEKS},INT((INT(${until})-${monday})/7)+1),${MOST_WEEKS})`;
  const before = `MAX(0,MIN(${weeks},INT((INT(${start})-${monday})/7)))`;
  const upTo = `MAX(${before},MIN(${weeks},INT((INT(${end})-${monday})/7)+1))`;
  const [busy, free] = [formulaText(BUSY), formulaText(FREE)];
  const bar = `REPT(${free},${before})&REPT(${busy},${upTo}-${before})&REPT(${free},${weeks}-${upTo})`;
  return `IF(COUNT(${start},${end})<2,"",IF(N(${from})<${FIRST_MONDAY},"",${bar}))`;
}

type Weeks = { readonly start: Serial; readonly end: Serial; readonly from: Serial; readonly until: Serial };

function barOf({ start, end, from, until }: Weeks): string {
  const monday = Math.floor(from) - isoWeekday(from) + 1;
  const week = (day: Serial) => Math.floor((Math.floor(day) - monday) / 7);
  const weeks = until >= from ? Math.min(MOST_WEEKS, week(until) + 1) : MOST_WEEKS;
  const before = Math.max(0, Math.min(weeks, week(start)));
  const upTo = Math.max(before, Math.min(weeks, week(end) + 1));
  return FREE.repeat(before) + BUSY.repeat(upTo - before) + FREE.repeat(weeks - upTo);
}
