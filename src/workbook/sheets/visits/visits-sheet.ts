import { type ColumnDefinition, type SheetDefinition } from "../sheet-definition";

type Column = Omit<ColumnDefinition, "filledBy">;
const computed = (column: Column): ColumnDefinition => ({ ...column, filledBy: "formula" });
const typed = (column: Column): ColumnDefinition => ({ ...column, filledBy: "user" });

/** Bezoeken: a row per visit, filled in from left to right as it comes about. */
export const VISITS_SHEET: SheetDefinition = {
  role: "visits",
  table: "rpBezoeken",
  title: "sheet.visits",
  explanation: "visits.explanation",
  columns: [
    typed({ field: "customer", heading: "visits.customer", format: "general", width: 21 }),
    typed({
      field: "problem",
      heading: "visits.problem",
      format: "general",
      width: 10.5,
      list: "janee",
      note: "visits.problem.note",
    }),
    typed({
      field: "approach",
      heading: "visits.approach",
      format: "general",
      width: 12,
      list: "wens",
      note: "visits.approach.note",
    }),
    typed({ field: "called", heading: "visits.called", format: "date", width: 10.5, note: "visits.called.note" }),
    typed({ field: "appointment", heading: "visits.appointment", format: "date", width: 11.5 }),
    typed({ field: "visited", heading: "visits.visited", format: "date", width: 10.5 }),
    typed({
      field: "reported",
      heading: "visits.reported",
      format: "general",
      behindFigures: true,
      width: 14.5,
      list: "janee",
    }),
    typed({ field: "agreements", heading: "visits.agreements", format: "general", width: 24, wraps: true }),
    typed({ field: "actionOwner", heading: "visits.actionOwner", format: "general", width: 10 }),
    typed({
      field: "actionDue",
      heading: "visits.actionDue",
      format: "date",
      width: 10.5,
      note: "visits.actionDue.note",
    }),
    typed({
      field: "actionDone",
      heading: "visits.actionDone",
      format: "general",
      behindFigures: true,
      width: 9.5,
      list: "janee",
    }),
    computed({ field: "step", heading: "visits.step", format: "general", width: 13 }),
    computed({
      field: "signal",
      heading: "visits.signal",
      format: "general",
      width: 19,
      wraps: true,
      note: "visits.signal.note",
    }),
    typed({ field: "customerNo", heading: "visits.customerNo", format: "general", width: 13 }),
    typed({ field: "purpose", heading: "visits.purpose", format: "general", width: 30 }),
    typed({ field: "weight", heading: "visits.weight", format: "number", width: 10, note: "visits.weight.note" }),
  ],
  blankRows: 15,
  totals: [],
  orientation: "landscape",
  printColumns: 13,
  tabColor: "7A5195",
};
