import { monthNumber, monthOfNumber } from "../calendar/months";
import { DomainError } from "../domain-error";
import { requireCount } from "../guards";
import { cents, roundCents } from "../money";
import { type ForecastInput, type ForecastMonth, type ForecastNote, type RevenueForecast } from "./revenue-forecast";

type Series = ReadonlyMap<number, number>;
type Model = { readonly series: Series; readonly first: number; readonly last: number; readonly yearly: number };

/** 95 % of a normal spread lies within so many standard deviations. */
const BAND = 1.96;
/** With fewer comparisons of a month with its year before, the months' own spread tells more. */
const ENOUGH_RESIDUALS = 6;

/**
 * What the coming months will bring in, from what the same months brought before.
 *
 * A month is forecast as the same month of the last year that has it, grown once for every year between. Under twelve
 * months of history it is the average month. Bounds: `point ± 1.96 · s · √years ahead`, s the root mean square by which
 * this rule missed the known months (of fewer than six: the months' standard deviation); not below 0 where no month was.
 *
 * @returns cents, rounded half away from zero; the month after the last known one comes first; empty without history
 * @throws {DomainError} `figure.notCount` for the horizon; `growth.outOfRange` at −100 % or below
 * @see course: a forecast is required, with its assumptions in sight; it prescribes no method
 */
export function forecastMonthlyRevenue({ months, growth = 0, horizon }: ForecastInput): RevenueForecast {
  requireCount(horizon, "horizon");
  if (!(growth > -1 && Number.isFinite(growth))) throw new DomainError("growth.outOfRange", "growth");
  const series = seriesOf(months);
  if (series.size === 0) return { months: [], method: "none", notes: ["noHistory"] };
  const first = Math.min(...series.keys());
  const last = Math.max(...series.keys());
  const model: Model = { series, first, last, yearly: 1 + growth };
  const residuals = residualsOf(model);
  const spread = residuals.length >= ENOUGH_RESIDUALS ? rootMeanSquare(residuals) : deviation([...series.values()]);
  const months12 = last - first + 1 >= 12;
  return {
    months: Array.from({ length: horizon }, (_, index) => monthAhead(model, { number: last + 1 + index, spread })),
    method: months12 ? "seasonalNaive" : "monthlyAverage",
    notes: notesOn(model, residuals.length),
  };
}

function seriesOf(months: ForecastInput["months"]): Series {
  const series = new Map<number, number>();
  for (const { month, amount } of months) {
    const number = monthNumber(month);
    series.set(number, (series.get(number) ?? 0) + amount);
  }
  return series;
}

function monthAhead(
  model: Model,
  { number, spread }: { readonly number: number; readonly spread: number },
): ForecastMonth {
  const point = sameMonthBefore(model, number) ?? average([...model.series.values()]);
  const yearsAhead = Math.ceil((number - model.last) / 12);
  const reach = BAND * spread * Math.sqrt(yearsAhead);
  const neverBelowZero = [...model.series.values()].every((amount) => amount >= 0);
  const lower = neverBelowZero ? Math.max(0, point - reach) : point - reach;
  return {
    month: monthOfNumber(number),
    point: roundCents(point),
    lower: cents(Math.min(roundCents(lower), roundCents(point))),
    upper: roundCents(point + reach),
  };
}

/** The same month of the last earlier year that has it, grown; undefined where there is none or history is too short. */
function sameMonthBefore({ series, first, last, yearly }: Model, number: number): number | undefined {
  if (last - first + 1 < 12) return undefined;
  for (let years = 1; number - 12 * years >= first; years++) {
    const known = series.get(number - 12 * years);
    if (known !== undefined) return known * yearly ** years;
  }
  return undefined;
}

function residualsOf(model: Model): number[] {
  const residuals: number[] = [];
  for (const [number, amount] of model.series) {
    const expected = sameMonthBefore(model, number);
    if (expected !== undefined) residuals.push(amount - expected);
  }
  return residuals;
}

function notesOn({ series, first, last }: Model, residualCount: number): ForecastNote[] {
  const notes: ForecastNote[] = [];
  if (last - first + 1 < 12) notes.push("shortHistory");
  if (series.size < last - first + 1) notes.push("gapsFilled");
  if (residualCount < ENOUGH_RESIDUALS) notes.push("roughBounds");
  return notes;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(average(values.map((value) => value * value)));
}

function deviation(values: readonly number[]): number {
  const mean = average(values);
  return rootMeanSquare(values.map((value) => value - mean));
}
