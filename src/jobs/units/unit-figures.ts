import { matchKey } from "../../domain/customers/match-key";
import { roundHalfAway } from "../../domain/money";
import { type HourTotals } from "../../domain/unit-hours/billing";
import { runsOutOn, validUntil } from "../../domain/unit-hours/validity";
import { visitsLeft } from "../../domain/unit-hours/visits-left";
import { type Settings } from "../../workbook/settings";
import { hoursOfUnit, type UnitKinds, type UnitRow } from "./read-units";

/** What a contract comes to; undefined where the sheet shows nothing. Hours, days as serials. */
export type UnitFigure = {
  readonly bought: number | undefined;
  readonly spent: number | undefined;
  readonly intake: number | undefined;
  readonly balance: number | undefined;
  readonly visits: number | undefined;
  readonly validUntil: number | undefined;
  readonly runsOutOn: number | undefined;
  readonly signal: UnitSignal | undefined;
};

/** What wants attention, most urgent first. */
export type UnitSignal = "noHours" | "over" | "empty" | "expired" | "expiring" | "low";

export type UnitFigureInput = {
  readonly totals: ReadonlyMap<string, HourTotals>;
  readonly kinds: UnitKinds;
  readonly settings: Settings;
  /** The word for Unit Flex on the sheets. */
  readonly flex: string;
};

/** Six digits: hours of a tenth or a third add up without binary dust. */
const DIGITS = 6;

export function unitFigure(row: UnitRow, input: UnitFigureInput): UnitFigure {
  const key = matchKey(row.contract);
  const total = key === undefined ? undefined : (input.totals.get(key) ?? NOTHING_SPENT);
  const [spent, intake] = [total?.unitHours, total?.intakeHours];
  const bought = row.typedHours ?? hoursOfUnit(input.kinds, row.unit);
  const balance = bought === undefined || spent === undefined ? undefined : roundHalfAway(bought - spent, DIGITS);
  const until = validity(row, input);
  const figure = {
    bought,
    spent,
    intake,
    balance,
    validUntil: until,
    visits: visits({ balance, intake }, input.settings),
    runsOutOn: runsOut({ row, bought, spent }, input.settings),
  };
  return { ...figure, signal: key === undefined ? undefined : signalOf(figure, input.settings) };
}

const NOTHING_SPENT: HourTotals = { unitHours: 0, intakeHours: 0, travelHours: 0, invoiceableHours: 0 };

type Left = { readonly balance: number | undefined; readonly intake: number | undefined };

function visits({ balance, intake }: Left, { intake_uren, uren_per_bezoek }: Settings): number | undefined {
  if (balance === undefined || !(uren_per_bezoek > 0)) return undefined;
  return visitsLeft({
    balance,
    intakeSpent: intake,
    intakeHours: Math.max(0, intake_uren),
    hoursPerVisit: uren_per_bezoek,
  });
}

/** Only Unit Flex has a last day. */
function validity({ unit, start }: UnitRow, { flex, settings }: UnitFigureInput): number | undefined {
  if (start === undefined || unit.toLowerCase() !== flex.toLowerCase()) return undefined;
  return validUntil(start, isNo(settings.flex_kalenderjaar) ? "twelveMonths" : "calendarYear");
}

function isNo(word: string): boolean {
  return ["nee", "no"].includes(word.toLowerCase());
}

type Spent = { readonly row: UnitRow; readonly bought: number | undefined; readonly spent: number | undefined };

function runsOut({ row, bought, spent }: Spent, { peildatum }: Settings): number | undefined {
  if (row.start === undefined || bought === undefined || spent === undefined) return undefined;
  return runsOutOn({ start: row.start, on: peildatum, bought, spent });
}

type Judged = Pick<UnitFigure, "bought" | "balance" | "validUntil">;

function signalOf(
  { bought, balance, validUntil: until }: Judged,
  { peildatum, bundel_waarschuwing, verloop_dagen }: Settings,
): UnitSignal | undefined {
  if (bought === undefined || balance === undefined) return "noHours";
  if (balance < 0) return "over";
  if (balance === 0) return "empty";
  const daysLeft = until === undefined ? Number.POSITIVE_INFINITY : until - Math.floor(peildatum);
  if (daysLeft < 0) return "expired";
  if (daysLeft <= verloop_dagen) return "expiring";
  return balance <= roundHalfAway(bundel_waarschuwing * bought, DIGITS) ? "low" : undefined;
}
