import { type RegisterEntry } from "../register";
import { type SheetSnapshot, type Snapshot } from "../snapshot";
import { aliasIndex } from "./alias-index";
import { ALIASES, type AliasTable } from "./alias-table";
import { type CertainFields, type MatchContext } from "./column-candidates";
import { shapeOf } from "./column-profile";
import { dataRows } from "./data-rows";
import { type FieldId, SHEET_ROLES, type SheetRole } from "./fields";
import { readHeading } from "./heading";
import { correctionFindings, readingFindings, unknownSheetFindings, unusedSheetFindings } from "./match-findings";
import { type MatchCorrection, type Recognition, type SheetMatch } from "./recognition";
import { holdsUnknownList, readSheet, type SheetReading } from "./sheet-readings";
import { type CustomerKeys, NO_CUSTOMER_KEYS } from "./value-evidence";

/** A line of the register: what is ours. Its id is `role.field`; lines of kind `sheet` and `match` are no columns of ours. */
export type KnownColumn = Pick<RegisterEntry, "kind" | "id" | "sheet" | "heading">;

export type RecogniseOptions = {
  /** What the user has put right before; goes before everything else. */
  readonly corrections?: readonly MatchCorrection[];
  /** What is ours: never taken for a column of the user's. */
  readonly known?: readonly KnownColumn[];
  readonly aliases?: AliasTable;
};

/**
 * Which sheets of a workbook hold customers, orders, budget, … and which column holds what, whatever the layout.
 *
 * A heading that is a known one is taken as such, unless its values contradict it. Any other match (a typing mistake, a
 * likeness, the values alone) comes with a finding; below the threshold there is no match, and a finding says what is missing.
 * Works on a scouting as well as on a workbook read whole; the work grows with the cells looked at, never with the rows.
 */
export function recognise(snapshot: Snapshot, options: RecogniseOptions = {}): Recognition {
  const index = aliasIndex(options.aliases ?? ALIASES);
  const contextFor = (sheet: SheetSnapshot, keys: CustomerKeys): MatchContext => ({
    index,
    keys,
    certain: certainFields(sheet, options),
  });
  const first = snapshot.sheets.map((sheet) => readSheet(sheet, contextFor(sheet, NO_CUSTOMER_KEYS)));
  const keys = customerKeys(bestOf("customers", first.filter(isReading)));
  const readings = snapshot.sheets.map((sheet, position) =>
    first[position]?.reading.role === "customers" ? first[position] : readSheet(sheet, contextFor(sheet, keys)),
  );
  const found = readings.filter(isReading);
  const kept = found.filter((reading) => !yields(reading, found)).toSorted((a, b) => b.rank - a.rank);
  const unknown = snapshot.sheets.filter(
    (sheet, position) => !readings[position] && holdsUnknownList(sheet, contextFor(sheet, keys)),
  );
  return {
    sheets: kept.map(sheetMatch),
    findings: [
      ...correctionFindings(options.corrections ?? [], kept),
      ...kept.flatMap((reading) => readingFindings(reading)),
      ...unusedSheetFindings(found, kept),
      ...unknownSheetFindings(unknown),
    ],
  };
}

function isReading(reading: SheetReading | undefined): reading is SheetReading {
  return reading !== undefined;
}

function isRole(text: string): text is SheetRole {
  return SHEET_ROLES.some((role) => role === text);
}

type CertainField = { readonly role: SheetRole; readonly field: FieldId; readonly source: "register" | "corrected" };

/** Exact headings of this sheet whose field is known; corrections go before the register. */
function certainFields(sheet: SheetSnapshot, { known = [], corrections = [] }: RecogniseOptions): CertainFields {
  const isHere = (line: { readonly sheet: string }) => line.sheet.toLowerCase() === sheet.name.toLowerCase();
  const ours = known.filter(isHere).flatMap(registeredField);
  const theirs = corrections
    .filter(isHere)
    .map(({ role, field, heading }) => ({ heading, role, field, source: "corrected" as const }));
  return new Map(
    [...ours, ...theirs].map(({ heading, ...certain }): [string, CertainField] => [readHeading(heading).text, certain]),
  );
}

function registeredField({ kind, id, heading }: KnownColumn): readonly (CertainField & { readonly heading: string })[] {
  const [role = "", field = ""] = id.split(".");
  const isColumn = kind !== "sheet" && kind !== "match" && isRole(role);
  return isColumn ? [{ heading, role, field, source: "register" }] : [];
}

function bestOf(role: SheetRole, readings: readonly SheetReading[]): SheetReading | undefined {
  const candidates = readings.filter(({ reading }) => reading.role === role);
  return candidates.toSorted((a, b) => Number(a.standsBack) - Number(b.standsBack) || b.rank - a.rank)[0];
}

/**
 * A hidden sheet or a copy gives way to a plain sheet of the same role; so does one that explains far less. Not when
 * somebody said what it holds.
 */
function yields(reading: SheetReading, all: readonly SheetReading[]): boolean {
  if (reading.reading.columns.some(({ source }) => source === "corrected")) return false;
  const better = bestOf(reading.reading.role, all);
  if (!better || better === reading) return false;
  return (reading.standsBack && !better.standsBack) || reading.rank < better.rank * 0.5;
}

function customerKeys(customers: SheetReading | undefined): CustomerKeys {
  if (!customers) return NO_CUSTOMER_KEYS;
  const textsOf = (field: FieldId) => {
    const column = customers.reading.columns.find((match) => match.field === field)?.column;
    return column === undefined ? undefined : customers.reading.region.profiles.get(column)?.texts;
  };
  const numbers = textsOf("customerNo") ?? new Set<string>();
  return { numbers, shapes: new Set([...numbers].map(shapeOf)), names: textsOf("companyName") ?? new Set() };
}

function sheetMatch({ sheet, reading }: SheetReading): SheetMatch {
  const { role, region, columns } = reading;
  const confidence = columns.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, columns.length);
  return {
    role,
    sheet: sheet.name,
    ...(region.table ? { table: region.table.name } : {}),
    headerRow: region.headerRow,
    ...dataRows(
      region,
      columns.map(({ column }) => column),
    ),
    columns,
    headings: new Map([...region.headings].map(([column, { text }]) => [column, text] as const)),
    confidence,
  };
}
