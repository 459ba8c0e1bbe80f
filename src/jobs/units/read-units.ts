import { type Translator } from "../../i18n";
import { type Scalar, scalarText } from "../../workbook/cells";
import { type Finding } from "../../workbook/findings";
import { Grid } from "../../workbook/grid";
import { headingOffsets } from "../../workbook/heading-offsets";
import { type FieldId } from "../../workbook/recognise/fields";
import { type ColumnReading, type ColumnSpan, readDates, readDurations, spanOf } from "../../workbook/recognise/read";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { UNIT_TABLE, unitHeadings } from "../../workbook/sheets/settings-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { findSheet, findTable, type Snapshot } from "../../workbook/snapshot";
import { type ReadColumn, rawCells } from "../orders/read-orders";
import { disagreement } from "../orders/shown-value";

/** A row of the Units sheet as its input cells stand. */
export type UnitRow = {
  readonly contract: Scalar;
  readonly unit: string;
  /** First day of the contract; undefined when there is none that a formula can use. */
  readonly start: number | undefined;
  /** Hours that somebody typed instead of choosing a Unit. */
  readonly typedHours: number | undefined;
};

/** Units one can buy, as they stand in the settings. */
export type UnitKinds = {
  readonly nameHeading: string;
  readonly hoursHeading: string;
  readonly rows: readonly { readonly name: string; readonly hours: number }[];
};

/** The last day a contract can start, so that twelve months later is still a date. */
const LAST_START = 2_958_000;

/** Reads the contracts; `contract` is the field that says whose hours they are. */
export function readUnits(
  snapshot: Snapshot,
  { match, contract }: { match: SheetMatch; contract: FieldId },
): UnitRow[] {
  const cells = findSheet(snapshot, match.sheet)?.cells ?? new Grid(new Map());
  const raw = (field: FieldId): Scalar[] => {
    const span = spanOf(match, field);
    return span ? rawCells(cells, span) : [];
  };
  const [units, starts] = [raw("unit"), raw("startDate")];
  const bought = spanOf(match, "hoursBought");
  return raw(contract).map((name, index): UnitRow => {
    const start = starts[index];
    const cell =
      bought && cells.formula(match.firstRow + index, bought.column) === undefined
        ? cells.value(match.firstRow + index, bought.column)
        : null;
    return {
      contract: name,
      unit: scalarText(units[index] ?? null),
      start: typeof start === "number" && start >= 1 && start <= LAST_START ? start : undefined,
      typedHours: typeof cell === "number" ? cell : undefined,
    };
  });
}

export function readUnitKinds(snapshot: Snapshot, t: Translator): UnitKinds {
  const found = findTable(snapshot, UNIT_TABLE);
  const columns = found?.table.columns ?? [];
  const [nameOffset = 0, hoursOffset = 1] = headingOffsets(columns, unitHeadings(t));
  const [nameHeading, hoursHeading] = [columns[nameOffset] ?? "", columns[hoursOffset] ?? ""];
  const rows: { name: string; hours: number }[] = [];
  if (found) {
    const { sheet, table } = found;
    for (let row = table.range.top + 1; row <= table.range.bottom; row++) {
      const hours = sheet.cells.value(row, table.range.left + hoursOffset);
      const name = sheet.cells.value(row, table.range.left + nameOffset);
      if (typeof hours === "number") rows.push({ name: scalarText(name), hours });
    }
  }
  return { nameHeading, hoursHeading, rows };
}

/** The hours of a Unit by its name, as MATCH finds it: capitals do not count. */
export function hoursOfUnit({ rows }: UnitKinds, unit: string): number | undefined {
  return rows.find(({ name }) => name.toLowerCase() === unit.toLowerCase())?.hours;
}

/** Bought hours and start dates of the user's own Units sheet, to turn text into real ones, each with its format. */
export function unitInputs(
  snapshot: Snapshot,
  match: SheetMatch,
): { readonly columns: readonly { column: ReadColumn; format: string }[]; readonly findings: readonly Finding[] } {
  const cells = findSheet(snapshot, match.sheet)?.cells ?? new Grid(new Map());
  const read = (
    field: FieldId,
    reader: (grid: Grid, span: ColumnSpan) => ColumnReading<number>,
  ): ReadColumn | undefined => {
    const span = spanOf(match, field);
    if (!span) return undefined;
    const reading = reader(cells, span);
    const seen = field === "startDate" ? Math.floor : (value: number) => value;
    return { span, reading, differs: disagreement(cells, span, { reading, seen }) };
  };
  const bought = read("hoursBought", readDurations);
  const starts = read("startDate", readDates);
  return {
    columns: [
      ...(bought ? [{ column: bought, format: NUMBER_FORMATS.hours }] : []),
      ...(starts ? [{ column: starts, format: NUMBER_FORMATS.date }] : []),
    ],
    findings: [...(bought?.reading.findings ?? []), ...(starts?.reading.findings ?? [])],
  };
}
