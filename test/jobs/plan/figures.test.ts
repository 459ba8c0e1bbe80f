import fc from "fast-check";
import { budgetedCost as costInCents } from "../../../src/domain/budget/budgeted-cost";
import { eurosToCents } from "../../../src/domain/money";
import { activityResult, breakEvenResponse, grossProfit, roi } from "../../../src/domain/promotion/activity-result";
import { forecastRevenue } from "../../../src/domain/promotion/forecast-revenue";
import { budgetedCost, varianceOf, varianceShareOf } from "../../../src/jobs/plan/cost-figures";
import {
  breakEvenOf,
  effectUntil,
  forecastOf,
  grossProfitOf,
  monthsTouched,
  resultOf,
  roiOf,
} from "../../../src/jobs/plan/proceeds-figures";

const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
const count = fc.integer({ min: 0, max: 5000 });
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

/** 0 when both show nothing; infinite when only one of them does. */
function relativeError(found: number | "", expected: number | undefined): number {
  if (found === "" || expected === undefined)
    return found === "" && expected === undefined ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(found - expected) / Math.max(1, Math.abs(expected));
}

describe("figures of the plan in euros", () => {
  it("are the domain's figures in cents, for any cost line", () => {
    fc.assert(
      fc.property(
        fc.record({ fixed: amount, times: count, quantity: count, price: amount, percentage: share, base: amount }),
        (line) => {
          const { fixed, times, quantity, price, percentage, base } = line;
          const euros = budgetedCost(line);
          const cents = costInCents({
            fixed: eurosToCents(fixed),
            times,
            quantity,
            price: eurosToCents(price),
            percentage,
            base: eurosToCents(base),
          });
          expect(Math.abs(eurosToCents(euros) - cents)).toBeLessThanOrEqual(1); // half a cent may fall either way
        },
      ),
    );
  });

  it("are the domain's figures in cents, for any activity", () => {
    fc.assert(
      fc.property(
        fc.record({ reach: count, response: share, orderValue: amount, margin: share, costs: amount }),
        (activity) => {
          const { reach, response, orderValue, margin, costs } = activity;
          const revenue = forecastRevenue({ reach, response, orderValue: eurosToCents(orderValue) });
          const profit = grossProfit({ revenue, margin });
          const forecast = forecastOf({ reach, response, orderValue });
          expect(Math.abs(eurosToCents(Number(forecast)) - revenue)).toBeLessThanOrEqual(1);
          const gross = grossProfitOf({ revenue: revenue / 100, margin });
          expect(Math.abs(eurosToCents(Number(gross)) - profit)).toBeLessThanOrEqual(1);
          const proceeds = { grossProfit: profit, cost: eurosToCents(costs) };
          expect(resultOf({ grossProfit: profit / 100, costs })).toBeCloseTo(activityResult(proceeds) / 100, 2);
          const expectedRoi = roi(proceeds);
          expect(relativeError(roiOf({ result: activityResult(proceeds) / 100, costs }), expectedRoi)).toBeLessThan(
            1e-9,
          );
          const expectedBreakEven = breakEvenResponse({
            cost: eurosToCents(costs),
            reach,
            orderValue: eurosToCents(orderValue),
            margin,
          });
          expect(relativeError(breakEvenOf({ costs, reach, orderValue, margin }), expectedBreakEven)).toBeLessThan(
            1e-9,
          );
        },
      ),
    );
  });

  it.each`
    fixed   | times | quantity | price    | percentage | base       | expected  | because
    ${200}  | ${52} | ${0}     | ${0}     | ${0}       | ${0}       | ${10_400} | ${"C10: 200 a week · 52"}
    ${0}    | ${1}  | ${0}     | ${0}     | ${0.02}    | ${500_000} | ${10_000} | ${"C9: 2 % of 500,000"}
    ${2000} | ${1}  | ${0}     | ${0}     | ${0.015}   | ${500_000} | ${9_500}  | ${"C11: 2,000 + 1.5 % of 500,000"}
    ${0}    | ${1}  | ${1000}  | ${0.125} | ${0}       | ${0}       | ${125}    | ${"a flyer of 12.5 cents, a thousand times"}
  `("a cost line of $expected: $because", ({ expected, ...line }) => {
    expect(budgetedCost(line)).toBe(expected);
  });

  it("show no variance until the actual cost is filled in, and count 0 as filled in", () => {
    expect(varianceOf({ budgeted: 800, actual: null })).toBe("");
    expect(varianceOf({ budgeted: 800, actual: 0 })).toBe(800);
    expect(varianceShareOf({ variance: -250, budgeted: 2400 })).toBeCloseTo(-0.1042, 4);
    expect(varianceShareOf({ variance: -250, budgeted: 0 })).toBe("");
  });

  it("count the months an effect touches, and where it ends", () => {
    // 45,726 = 10 March 2025; 46,022 = 31 December 2025; 45,992 = 1 December 2025
    expect(monthsTouched({ start: 45_726, end: 46_022 })).toBe(10);
    expect(effectUntil({ from: 45_726, months: 10 })).toBe(45_992);
    expect(monthsTouched({ start: 45_726, end: 45_700 })).toBe("");
    expect(effectUntil({ from: "", months: 3 })).toBe("");
  });
});
