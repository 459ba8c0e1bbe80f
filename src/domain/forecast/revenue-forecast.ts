import { type YearMonth } from "../calendar/months";
import { type Cents } from "../money";

/** What a month brought in. */
export type MonthAmount = { readonly month: YearMonth; readonly amount: Cents };

export type ForecastInput = {
  /** In any order; a month named twice counts both amounts; months between without a figure are gaps. */
  readonly months: readonly MonthAmount[];
  /** Expected growth a year as a fraction; none unless given. */
  readonly growth?: number;
  /** How many months ahead. */
  readonly horizon: number;
};

/** A month ahead. Monthly bounds are never to be added up: months do not all go wrong together. */
export type ForecastMonth = {
  readonly month: YearMonth;
  readonly point: Cents;
  readonly lower: Cents;
  readonly upper: Cents;
};

export type ForecastMethod = "none" | "monthlyAverage" | "seasonalNaive";

/** What the reader should know: no figures at all; under a year; months left out; bounds from few figures. */
export type ForecastNote = "noHistory" | "shortHistory" | "gapsFilled" | "roughBounds";

export type RevenueForecast = {
  readonly months: readonly ForecastMonth[];
  readonly method: ForecastMethod;
  readonly notes: readonly ForecastNote[];
};
