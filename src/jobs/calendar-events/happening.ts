import { isBlank, type Scalar } from "../../workbook/cells";
import { type CalendarEvent } from "../../workbook/calendar-event";
import { readDates, spanOf } from "../../workbook/recognise/read";
import { findSheet } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { textIn } from "../plan/cell-rules";
import { type View } from "../plan/view";

/** An event that is still named by what it is about, without its dates: these may change, the event stays the same. */
export type Happening = Omit<CalendarEvent, "uid"> & { readonly key: readonly string[] };

/** The days of a column, dates that are text read too; a number keeps its time of day. */
export function daysIn(bench: Workbench, view: View, field: string): (number | undefined)[] {
  const span = spanOf(view.match, field);
  const cells = findSheet(bench.snapshot, view.match.sheet)?.cells;
  if (!span || !cells) return Array.from({ length: view.rowCount }, () => undefined);
  const { values } = readDates(cells, span);
  return view.column(field).map((raw, row) => {
    const day = values[row] ?? undefined;
    return day !== undefined && typeof raw === "number" ? raw : day;
  });
}

/** Lines of “what: which”, those with nothing to say left out. */
export function lines(pairs: readonly (readonly [label: string, value: Scalar])[]): string {
  return pairs
    .filter(([, value]) => !isBlank(value))
    .map(([label, value]) => (label === "" ? textIn(value) : `${label}: ${textIn(value)}`))
    .join("\n");
}
