import { type ColumnDefinition, type SheetDefinition } from "../sheet-definition";

/** A column that we fill with what we found. */
function found(column: Omit<ColumnDefinition, "filledBy">): ColumnDefinition {
  return { ...column, filledBy: "formula" };
}

/** Where the user decides about a proposal. */
function decided(column: Omit<ColumnDefinition, "filledBy">): ColumnDefinition {
  return { ...column, filledBy: "user" };
}

const TAB = "2F6B8A";

/** Opschonen: a proposal for every cell of the customer list that could be neater, and what the user decides. */
export const CLEANING_SHEET: SheetDefinition = {
  role: "cleaning",
  table: "rpOpschonen",
  title: "sheet.cleaning",
  explanation: "cleaning.explanation",
  columns: [
    found({ field: "sheet", heading: "cleaning.sheet", format: "general", width: 13 }),
    found({ field: "row", heading: "cleaning.row", format: "integer", width: 7, note: "cleaning.row.note" }),
    found({ field: "customerNo", heading: "cleaning.customerNo", format: "general", behindFigures: true, width: 13 }),
    found({ field: "name", heading: "cleaning.name", format: "general", width: 24 }),
    found({ field: "column", heading: "cleaning.column", format: "general", width: 15 }),
    found({ field: "now", heading: "cleaning.now", format: "general", width: 25, wraps: true }),
    decided({
      field: "proposal",
      heading: "cleaning.proposal",
      format: "general",
      width: 25,
      wraps: true,
      note: "cleaning.proposal.note",
    }),
    found({
      field: "reason",
      heading: "cleaning.reason",
      format: "general",
      behindFigures: true,
      width: 34,
      wraps: true,
    }),
    decided({
      field: "decision",
      heading: "cleaning.decision",
      format: "general",
      width: 13,
      list: "opschoonkeuze",
      note: "cleaning.decision.note",
    }),
    found({ field: "state", heading: "cleaning.state", format: "general", width: 16, note: "cleaning.state.note" }),
  ],
  blankRows: 0,
  totals: [],
  orientation: "landscape",
  tabColor: TAB,
};

/** Dubbelen: customers that may be on the list twice, a pair a row. */
export const DUPLICATES_SHEET: SheetDefinition = {
  role: "duplicates",
  table: "rpDubbelen",
  title: "sheet.duplicates",
  explanation: "duplicates.explanation",
  columns: [
    found({
      field: "certainty",
      heading: "duplicates.certainty",
      format: "percent",
      width: 10,
      note: "duplicates.certainty.note",
    }),
    found({
      field: "keptNo",
      heading: "duplicates.keptNo",
      format: "general",
      behindFigures: true,
      width: 13,
      note: "duplicates.keptNo.note",
    }),
    found({ field: "keptName", heading: "duplicates.keptName", format: "general", width: 26, wraps: true }),
    found({ field: "keptCity", heading: "duplicates.keptCity", format: "general", width: 15 }),
    found({ field: "keptRow", heading: "duplicates.keptRow", format: "integer", width: 7 }),
    found({ field: "otherNo", heading: "duplicates.otherNo", format: "general", behindFigures: true, width: 13 }),
    found({ field: "otherName", heading: "duplicates.otherName", format: "general", width: 26, wraps: true }),
    found({ field: "otherCity", heading: "duplicates.otherCity", format: "general", width: 15 }),
    found({ field: "otherRow", heading: "duplicates.otherRow", format: "integer", width: 7 }),
    found({
      field: "reason",
      heading: "cleaning.reason",
      format: "general",
      behindFigures: true,
      width: 34,
      wraps: true,
    }),
    decided({
      field: "decision",
      heading: "cleaning.decision",
      format: "general",
      width: 14,
      list: "dubbelkeuze",
      note: "duplicates.decision.note",
    }),
    found({ field: "state", heading: "cleaning.state", format: "general", width: 16, note: "cleaning.state.note" }),
  ],
  blankRows: 0,
  totals: [],
  orientation: "landscape",
  tabColor: TAB,
};

/** Importvoorstel: what a second customer list would add or change, a row for each of its customers. */
export const IMPORT_SHEET: SheetDefinition = {
  role: "import",
  table: "rpImport",
  title: "sheet.import",
  explanation: "import.explanation",
  columns: [
    found({ field: "list", heading: "import.list", format: "general", width: 18 }),
    found({ field: "row", heading: "cleaning.row", format: "integer", width: 7 }),
    found({ field: "customerNo", heading: "cleaning.customerNo", format: "general", behindFigures: true, width: 13 }),
    found({ field: "name", heading: "cleaning.name", format: "general", width: 26, wraps: true }),
    found({ field: "kind", heading: "import.kind", format: "general", width: 12, note: "import.kind.note" }),
    found({ field: "what", heading: "import.what", format: "general", width: 48, wraps: true }),
    found({ field: "reason", heading: "import.reason", format: "general", width: 36, wraps: true }),
    decided({
      field: "decision",
      heading: "cleaning.decision",
      format: "general",
      width: 13,
      list: "opschoonkeuze",
      note: "import.decision.note",
    }),
    found({ field: "state", heading: "cleaning.state", format: "general", width: 16, note: "cleaning.state.note" }),
  ],
  blankRows: 0,
  totals: [],
  orientation: "landscape",
  tabColor: TAB,
};
