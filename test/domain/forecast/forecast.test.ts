import fc from "fast-check";
import { monthNumber, monthOfNumber } from "../../../src/domain/calendar/months";
import { forecastMonthlyRevenue } from "../../../src/domain/forecast/forecast-monthly-revenue";
import { type MonthAmount } from "../../../src/domain/forecast/revenue-forecast";
import { applyScenario, DEFAULT_SCENARIOS } from "../../../src/domain/forecast/scenarios";
import { yearlyToMonthly } from "../../../src/domain/forecast/yearly-to-monthly";
import { cents } from "../../../src/domain/money";

const START = monthNumber({ year: 2024, month: 1 });
/** Amounts from January 2024 on, in cents; undefined for a month without a figure. */
function history(amounts: readonly (number | undefined)[]): MonthAmount[] {
  return amounts.flatMap((amount, index) =>
    amount === undefined ? [] : [{ month: monthOfNumber(START + index), amount: cents(amount) }],
  );
}
const YEAR = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200];

describe("The monthly forecast", () => {
  it.each`
    amounts                                        | growth | first         | method              | notes                              | because
    ${YEAR}                                        | ${0}   | ${[100, 200]} | ${"seasonalNaive"}  | ${["roughBounds"]}                 | ${"each month as last year's"}
    ${YEAR}                                        | ${0.1} | ${[110, 220]} | ${"seasonalNaive"}  | ${["roughBounds"]}                 | ${"100 · 1.1, 200 · 1.1"}
    ${[...YEAR, ...YEAR.map((n) => n * 2)]}        | ${0}   | ${[200, 400]} | ${"seasonalNaive"}  | ${[]}                              | ${"the last year that has the month"}
    ${[...YEAR, undefined, 500, ...YEAR.slice(2)]} | ${0.1} | ${[121, 550]} | ${"seasonalNaive"}  | ${["gapsFilled"]}                  | ${"January 2025 is missing: 100 · 1.1²; February 500 · 1.1"}
    ${[100, 200, 300]}                             | ${0.1} | ${[200, 200]} | ${"monthlyAverage"} | ${["shortHistory", "roughBounds"]} | ${"600 / 3"}
    ${[]}                                          | ${0}   | ${[]}         | ${"none"}           | ${["noHistory"]}                   | ${"nothing to go by"}
  `("is $first: $because", ({ amounts, growth, first, method, notes }) => {
    const forecast = forecastMonthlyRevenue({ months: history(amounts), growth, horizon: 2 });
    expect(forecast.months.map(({ point }) => point)).toEqual(first);
    expect([forecast.method, forecast.notes]).toEqual([method, notes]);
  });

  it("starts in the month after the last known one", () => {
    const { months } = forecastMonthlyRevenue({ months: history(YEAR).reverse(), horizon: 13 });
    expect(months.map(({ month }) => month).at(0)).toEqual({ year: 2025, month: 1 });
    expect(months.at(-1)).toMatchObject({ month: { year: 2026, month: 1 }, point: 100 });
  });

  it("draws its bounds 1.96 times as wide as the rule has missed, wider a year further on", () => {
    // every month of 2025 was 100 above that of 2024: root mean square 100; √2 in the second year
    const { months } = forecastMonthlyRevenue({
      months: history([...YEAR, ...YEAR.map((amount) => amount + 100)]),
      horizon: 24,
    });
    expect(months[11]).toMatchObject({ point: 1300, lower: 1300 - 196, upper: 1300 + 196 });
    expect(months[23]).toMatchObject({ point: 1300, lower: 1300 - 277, upper: 1300 + 277 });
    expect(months[0]).toMatchObject({ point: 200, lower: 4, upper: 396 });
  });

  it("keeps every point within its bounds, and above 0 where nothing was below", () => {
    const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined }), { maxLength: 40 });
    fc.assert(
      fc.property(
        amounts,
        fc.double({ min: -0.9, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 30 }),
        (values, growth, horizon) => {
          const { months, method } = forecastMonthlyRevenue({ months: history(values), growth, horizon });
          expect(months).toHaveLength(method === "none" ? 0 : horizon);
          for (const { point, lower, upper } of months)
            expect(0 <= lower && lower <= point && point <= upper).toBe(true);
        },
      ),
    );
  });

  it("refuses a growth that leaves nothing", () => {
    expect(() => forecastMonthlyRevenue({ months: history(YEAR), growth: -1, horizon: 1 })).toThrow(
      "growth.outOfRange",
    );
  });
});

describe("One figure a year", () => {
  it("becomes twelve months that add up to it", () => {
    const months = yearlyToMonthly({ total: cents(1_000_00), start: { year: 2025, month: 7 } });
    expect(months.map(({ amount }) => amount)).toEqual([...new Array(4).fill(83_34), ...new Array(8).fill(83_33)]);
    expect(months.at(-1)?.month).toEqual({ year: 2026, month: 6 });
  });

  it("can follow a season", () => {
    const season = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0];
    expect(
      yearlyToMonthly({ total: cents(1200), start: { year: 2025, month: 1 }, season }).map(({ amount }) => amount),
    ).toEqual([200, ...new Array(10).fill(100), 0]);
  });
});

describe("Scenarios", () => {
  it.each`
    id            | expected                             | because
    ${"low"}      | ${{ response: 0.03, growth: -0.07 }} | ${"0.04 · 0.75 and −0.02 − 0.05: lower also when shrinking"}
    ${"expected"} | ${{ response: 0.04, growth: -0.02 }} | ${"as filled in"}
    ${"high"}     | ${{ response: 0.05, growth: 0.03 }}  | ${"0.04 · 1.25 and −0.02 + 0.05"}
  `("$id: $because", ({ id, expected }) => {
    const scenario = applyScenario({ response: 0.04, growth: -0.02 }, DEFAULT_SCENARIOS[id as "low"]); // the table's ids
    expect(scenario.response).toBeCloseTo(expected.response, 12);
    expect(scenario.growth).toBeCloseTo(expected.growth, 12);
  });

  it("never reach more than everybody", () => {
    expect(applyScenario({ response: 0.9, growth: 0 }, DEFAULT_SCENARIOS.high).response).toBe(1);
  });
});
