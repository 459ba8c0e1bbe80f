import { addMonths, firstDayOf, monthOf } from "../../domain/calendar/months";
import { type ColumnContent } from "../engine/column-fill";
import { type Workbench } from "../engine/workbench";
import { numberIn } from "./cell-rules";
import { premise, premiseName } from "./premises";

/** The first days of the months from the plan's start; nothing while its period is empty. */
export function planMonths(bench: Workbench): ColumnContent {
  const start = numberIn(premise(bench, "van"));
  const name = premiseName("van");
  return {
    kind: "lines",
    formula: (line) => `IF(N(${name})>=1,EDATE(DATE(YEAR(${name}),MONTH(${name}),1),${line}),"")`,
    value: (line) => (start === undefined || start < 1 ? "" : addMonths(firstDayOf(monthOf(start)), line)),
  };
}

/** Which month of the plan's year a month is, from 1. @param month reference to the cell with its first day */
export function monthOfYear(month: string): string {
  const start = premiseName("van");
  return `((YEAR(${month})-YEAR(${start}))*12+MONTH(${month})-MONTH(${start})+1)`;
}
