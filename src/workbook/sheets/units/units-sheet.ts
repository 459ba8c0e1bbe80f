import { type ColumnDefinition, type SheetDefinition } from "../sheet-definition";

/** A column that we compute. */
function computed(column: Omit<ColumnDefinition, "filledBy">): ColumnDefinition {
  return { ...column, filledBy: "formula" };
}

/** A column that the user fills in. */
function typed(column: Omit<ColumnDefinition, "filledBy">): ColumnDefinition {
  return { ...column, filledBy: "user" };
}

/** Units: what was bought, spent and is left of every contract. */
export const UNITS_SHEET: SheetDefinition = {
  role: "units",
  table: "rpUnits",
  title: "sheet.units",
  explanation: "units.explanation",
  columns: [
    typed({ field: "contract", heading: "units.contract", format: "general", width: 26 }),
    typed({
      field: "unit",
      heading: "units.unit",
      format: "general",
      width: 13,
      list: "unit",
      note: "units.unit.note",
    }),
    typed({ field: "client", heading: "units.client", format: "general", width: 22 }),
    typed({ field: "startDate", heading: "units.startDate", format: "date", width: 12 }),
    computed({
      field: "hoursBought",
      heading: "units.hoursBought",
      format: "hours",
      width: 11,
      note: "units.hoursBought.note",
    }),
    computed({
      field: "hoursSpent",
      heading: "units.hoursSpent",
      format: "hours",
      width: 11,
      note: "units.hoursSpent.note",
    }),
    computed({ field: "balance", heading: "units.balance", format: "hours", width: 10 }),
    computed({
      field: "visitsPossible",
      heading: "units.visitsPossible",
      format: "integer",
      width: 12,
      note: "units.visitsPossible.note",
    }),
    computed({
      field: "validUntil",
      heading: "units.validUntil",
      format: "date",
      width: 12,
      note: "units.validUntil.note",
    }),
    computed({
      field: "runsOutOn",
      heading: "units.runsOutOn",
      format: "date",
      width: 12,
      note: "units.runsOutOn.note",
    }),
    computed({ field: "signal", heading: "units.signal", format: "general", behindFigures: true, width: 26 }),
    typed({
      field: "priceAgreement",
      heading: "units.priceAgreement",
      format: "general",
      width: 14,
      list: "prijsafspraak",
    }),
    typed({ field: "price", heading: "units.price", format: "euro", width: 12 }),
    typed({
      field: "payAfterVisit",
      heading: "units.payAfterVisit",
      format: "general",
      behindFigures: true,
      width: 12,
      list: "janee",
      note: "units.payAfterVisit.note",
    }),
    computed({
      field: "intakeSpent",
      heading: "units.intakeSpent",
      format: "hours",
      width: 11,
      note: "units.intakeSpent.note",
    }),
  ],
  blankRows: 3,
  totals: [],
  orientation: "landscape",
  printColumns: 11,
  tabColor: "7A5195",
};

/** Uren: what was done for which contract; input first, eight columns, usable on a phone. */
export const HOURS_SHEET: SheetDefinition = {
  role: "hours",
  table: "rpUren",
  title: "sheet.hours",
  explanation: "hours.explanation",
  columns: [
    typed({ field: "date", heading: "hours.date", format: "date", width: 12 }),
    typed({
      field: "project",
      heading: "hours.project",
      format: "general",
      behindFigures: true,
      width: 22,
      note: "hours.project.note",
    }),
    typed({ field: "customer", heading: "hours.customer", format: "general", width: 18 }),
    typed({
      field: "task",
      heading: "hours.task",
      format: "general",
      width: 15,
      list: "uursoort",
      note: "hours.task.note",
    }),
    typed({ field: "hours", heading: "hours.hours", format: "hours", width: 9, note: "hours.hours.note" }),
    typed({ field: "km", heading: "hours.km", format: "integer", width: 8, note: "hours.km.note" }),
    typed({
      field: "visitDone",
      heading: "hours.visitDone",
      format: "general",
      behindFigures: true,
      width: 10,
      list: "janee",
    }),
    typed({ field: "description", heading: "hours.description", format: "general", width: 30 }),
  ],
  blankRows: 25,
  totals: [],
  orientation: "landscape",
  tabColor: "7A5195",
};
