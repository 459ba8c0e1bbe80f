import { matchKey } from "../../domain/customers/match-key";
import { addUpHours, type HourEntry, type HourTotals } from "../../domain/unit-hours/billing";
import { type Scalar } from "../../workbook/cells";
import { type Finding } from "../../workbook/findings";
import { Grid } from "../../workbook/grid";
import { type FieldId } from "../../workbook/recognise/fields";
import { type ColumnSpan, readDates, readDurations, spanOf } from "../../workbook/recognise/read";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { findSheet, type Snapshot } from "../../workbook/snapshot";
import { type ReadColumn, rawCells } from "../orders/read-orders";
import { disagreement } from "../orders/shown-value";

/** The hours sheet, a value per row. */
export type HourRows = {
  readonly match: SheetMatch;
  /** As they stand in the cells. */
  readonly contracts: readonly Scalar[];
  readonly tasks: readonly Scalar[] | undefined;
  readonly dates: readonly (number | null)[] | undefined;
  readonly hours: ReadColumn;
  readonly findings: readonly Finding[];
};

/** Words in a kind of work that make it travel, which is charged apart and never Unit time. */
export const TRAVEL_WORDS = ["reis", "travel"] as const;
/** Words that make it intake; the first one found counts. */
export const INTAKE_WORDS = ["intake", "invent"] as const;

/** Reads the hours sheet; undefined when it has no column for the contract or the hours. */
export function readHours(
  snapshot: Snapshot,
  { match, contract }: { match: SheetMatch; contract: FieldId },
): HourRows | undefined {
  const cells = findSheet(snapshot, match.sheet)?.cells ?? new Grid(new Map());
  const [contractSpan, hourSpan] = [spanOf(match, contract), spanOf(match, "hours")];
  if (!contractSpan || !hourSpan) return undefined;
  const optional = <Value>(field: FieldId, read: (span: ColumnSpan) => Value): Value | undefined => {
    const span = spanOf(match, field);
    return span && read(span);
  };
  const reading = readDurations(cells, hourSpan);
  return {
    match,
    contracts: rawCells(cells, contractSpan),
    tasks: optional("task", (span) => rawCells(cells, span)),
    dates: optional("date", (span) => readDates(cells, span).values),
    hours: { span: hourSpan, reading, differs: disagreement(cells, hourSpan, { reading }) },
    findings: reading.findings,
  };
}

/** What has been spent on each contract, by match key. */
export function hoursByContract({ contracts, tasks, hours }: HourRows): Map<string, HourTotals> {
  const entries = new Map<string, HourEntry[]>();
  contracts.forEach((contract, row) => {
    const key = matchKey(contract);
    const worked = hours.reading.values[row] ?? null;
    if (key === undefined || worked === null) return;
    const known = entries.get(key);
    const entry: HourEntry = { hours: worked, kind: kindOf(tasks?.[row] ?? null), visited: false };
    if (known) known.push(entry);
    else entries.set(key, [entry]);
  });
  return new Map([...entries].map(([key, list]) => [key, addUpHours(list, "inAdvance")]));
}

function kindOf(task: Scalar): HourEntry["kind"] {
  const word = typeof task === "string" ? task.toLowerCase() : "";
  if (TRAVEL_WORDS.some((part) => word.includes(part))) return "travel";
  return INTAKE_WORDS.some((part) => word.includes(part)) ? "intake" : "other";
}

/** A contract that occurs on the hours sheet: its name as first written and its first day. */
export type ContractSeen = { readonly name: Scalar; readonly firstDay: number | undefined };

/** The contracts of the hours sheet in order of appearance, by match key. */
export function contractsSeen({ contracts, dates }: HourRows): Map<string, ContractSeen> {
  const seen = new Map<string, ContractSeen>();
  contracts.forEach((name, row) => {
    const key = matchKey(name);
    if (key === undefined) return;
    const day = dates?.[row] ?? undefined;
    const known = seen.get(key);
    if (!known) seen.set(key, { name: typeof name === "string" ? name.trim() : name, firstDay: day });
    else if (day !== undefined && !(known.firstDay !== undefined && known.firstDay <= day))
      seen.set(key, { ...known, firstDay: day });
  });
  return seen;
}
