import { budgetVariance, needsExplanation, varianceIn, varianceShare } from "../../src/domain/budget/budget-variance";
import { cheapestKind, crossovers } from "../../src/domain/budget/cheapest-kind";
import { budgetedCost } from "../../src/domain/budget/budgeted-cost";
import { horizonOf } from "../../src/domain/budget/horizon";
import { hasSpendingPeak } from "../../src/domain/budget/spending-peak";
import { clvPerYear } from "../../src/domain/clv/clv-per-year";
import { presentValue } from "../../src/domain/clv/present-value";
import { retentionValue } from "../../src/domain/clv/retention-value";
import { averageProfitPerOrder, textbookClv } from "../../src/domain/clv/textbook-clv";
import { tierFor } from "../../src/domain/loyalty/tier-for";
import { type Cents, cents } from "../../src/domain/money";
import { activityResult, breakEvenResponse, roi } from "../../src/domain/promotion/activity-result";
import { forecastRevenue } from "../../src/domain/promotion/forecast-revenue";
import { paysOff } from "../../src/domain/promotion/pays-off";
import { countDeliveries, needsServiceExplanation, serviceLevel } from "../../src/domain/service-level/service-level";
import { hoursForVisits, smallestUnitFor } from "../../src/domain/unit-hours/units";
import { runsOutOn } from "../../src/domain/unit-hours/validity";
import { visitsLeft } from "../../src/domain/unit-hours/visits-left";

const none = cents(0);

describe("CLV at its edges", () => {
  it("is 0, with no W, for who never ordered", () => {
    expect(textbookClv({ revenue: none, orderCount: 0, margin: 0.45 })).toBe(0);
    expect(averageProfitPerOrder({ revenue: none, orderCount: 0, margin: 0.45 })).toBeUndefined();
  });

  it("does not round W: 3 orders of €1.00 together at 10 % are 10 cents, not 3 · 3", () => {
    expect(textbookClv({ revenue: cents(100), orderCount: 3, margin: 0.1 })).toBe(10);
  });

  it.each([-0.01, 1.01, Number.NaN])("refuses a margin of %p", (margin) => {
    expect(() => textbookClv({ revenue: none, orderCount: 0, margin })).toThrow("margin.outOfRange");
  });

  it("refuses half an order and a period of no years", () => {
    expect(() => textbookClv({ revenue: none, orderCount: 0.5, margin: 0.4 })).toThrow("figure.notCount");
    expect(() => clvPerYear(cents(100), 0)).toThrow("figure.notPositive");
  });

  it.each`
    years | rate     | expected  | because
    ${3}  | ${0}     | ${972_00} | ${"without inflation just the sum"}
    ${0}  | ${0.025} | ${0}      | ${"no years"}
    ${1}  | ${0.08}  | ${300_00} | ${"324 / 1.08"}
    ${3}  | ${1e-12} | ${972_00} | ${"next to nothing, without losing digits"}
  `("present value over $years years at $rate is $expected: $because", ({ years, rate, expected }) => {
    expect(presentValue({ yearly: cents(324_00), years, rate })).toBe(expected);
  });

  it("adds up plainly when everyone stays, and counts one year when nobody does", () => {
    expect(retentionValue({ yearly: cents(100), retention: 1 })).toBe(2_000);
    expect(retentionValue({ yearly: cents(100), retention: 0 })).toBe(100);
  });
});

describe("Loyalty tiers a user made", () => {
  const tiers = [
    { name: "Platina", from: cents(50_000_00), maxBonus: 0.05 },
    { name: "Zilver", from: cents(5_000_00), maxBonus: 0.01 },
  ];
  it.each`
    revenue      | tier         | toNext       | because
    ${0}         | ${undefined} | ${5_000_00}  | ${"all of silver to go"}
    ${5_000_00}  | ${"Zilver"}  | ${45_000_00} | ${"reached at its threshold; 50,000 − 5,000"}
    ${60_000_00} | ${"Platina"} | ${0}         | ${"the top"}
  `("$revenue cents: $tier, $toNext to go, $because", ({ revenue, tier, toNext }) => {
    const standing = tierFor(revenue, tiers);
    expect([standing.tier?.name, standing.toNext]).toEqual([tier, toNext]);
  });
});

describe("Service level at its edges", () => {
  it("needs both on time and complete, and says nothing without orders", () => {
    const deliveries = countDeliveries([
      { onTime: true, complete: true },
      { onTime: true, complete: false },
      { onTime: false, complete: true },
    ]);
    expect(deliveries).toEqual({ orders: 3, onTimeAndComplete: 1 });
    expect(serviceLevel({ orders: 0, onTimeAndComplete: 0 })).toBeUndefined();
    expect(needsServiceExplanation(undefined)).toBe(false);
    expect(() => serviceLevel({ orders: 1, onTimeAndComplete: 2 })).toThrow("deliveries.tooMany");
  });
});

describe("Budget at its edges", () => {
  it.each`
    budgeted    | actual       | expected | because
    ${1_000_00} | ${900_00}    | ${true}  | ${"exactly 10 % and €100, under budget too"}
    ${1_000_00} | ${900_01}    | ${false} | ${"€99.99"}
    ${500_00}   | ${410_00}    | ${false} | ${"18 %, but €90"}
    ${5_000_00} | ${4_600_00}  | ${false} | ${"€400, but 8 %"}
    ${0}        | ${150_00}    | ${true}  | ${"not budgeted at all"}
    ${1_000_00} | ${undefined} | ${false} | ${"not filled in yet"}
    ${1_000_00} | ${0}         | ${true}  | ${"filled in: nothing spent"}
  `("$budgeted against $actual: $because", ({ budgeted, actual, expected }) => {
    expect(needsExplanation({ budgeted, actual })).toBe(expected);
  });

  it("leaves a difference blank until the actual is filled in, and a share of nothing blank", () => {
    expect(budgetVariance({ budgeted: cents(100), actual: undefined })).toBeUndefined();
    expect(varianceIn("index", { budgeted: cents(100), actual: undefined })).toBeUndefined();
    expect(varianceIn("index", { budgeted: none, actual: cents(100) })).toBeUndefined();
    expect(varianceShare({ budgeted: none, actual: cents(100) })).toBeUndefined();
    expect(varianceShare({ budgeted: cents(200), actual: cents(150) })).toBe(0.25);
  });

  it("adds the three parts of a cost line and rounds once", () => {
    // 10 · 3 + 7 · 1.25 + 1.5 % · 100.30 = 30 + 8.75 + 1.5045
    const line = {
      fixed: cents(10_00),
      times: 3,
      quantity: 7,
      price: cents(1_25),
      percentage: 0.015,
      base: cents(100_30),
    };
    expect(budgetedCost(line)).toBe(40_25);
    expect(budgetedCost({ fixed: cents(10_00) })).toBe(10_00);
    expect(budgetedCost({})).toBe(0);
  });

  it("has no crossover for equal shares, and no cheapest of nothing", () => {
    const [one, other] = [
      { kind: "fixed", amount: cents(100), share: 0 },
      { kind: "mixed", amount: cents(200), share: 0 },
    ] as const;
    expect(crossovers([one, other])).toEqual([]);
    expect(cheapestKind([], none)).toBeUndefined();
  });

  it("sees no peak in too few months or in a last month without spending", () => {
    const months = (...amounts: readonly number[]): Cents[] => amounts.map(cents);
    expect(hasSpendingPeak(months(100, 900))).toBe(false);
    expect(hasSpendingPeak(months(0, 0, 0))).toBe(false);
    expect(hasSpendingPeak(months(0, 0, 100))).toBe(true);
    expect(hasSpendingPeak(months(100, 100, 200))).toBe(true);
  });

  it("refuses a period that ends before it starts", () => {
    expect(() => horizonOf({ start: 46_022, end: 46_021 })).toThrow("period.reversed");
  });
});

describe("Promotion at its edges", () => {
  it("has no ROI without cost and no break-even without a possible yield", () => {
    expect(roi({ grossProfit: cents(100), cost: none })).toBeUndefined();
    const activity = { cost: cents(100), reach: 10, orderValue: cents(100), margin: 0.5 };
    for (const zero of ["reach", "orderValue", "margin"])
      expect(breakEvenResponse({ ...activity, [zero]: 0 })).toBeUndefined();
    expect(breakEvenResponse(activity)).toBeCloseTo(0.2, 12);
  });

  it("does not call breaking even paying", () => {
    expect(activityResult({ grossProfit: cents(100), cost: cents(100) })).toBe(0);
    expect(paysOff({ grossProfit: cents(100), cost: cents(100) }, " ")).toBe("needsOtherAddedValue");
  });

  it("refuses a response above everybody", () => {
    expect(() => forecastRevenue({ reach: 10, response: 1.1, orderValue: cents(100) })).toThrow("fraction.outOfRange");
  });
});

describe("Unit hours at their edges", () => {
  it.each`
    balance | intakeSpent | expected | because
    ${40}   | ${0}        | ${14}    | ${"(40 − 5) / 2.5"}
    ${35}   | ${5}        | ${14}    | ${"intake done: 35 / 2.5"}
    ${37}   | ${3}        | ${14}    | ${"2 h of intake to go: 35 / 2.5"}
    ${30}   | ${8}        | ${12}    | ${"intake took longer: nothing more to keep for it"}
    ${34.9} | ${5}        | ${13}    | ${"13.96 visits"}
    ${4}    | ${0}        | ${0}     | ${"not even the intake"}
    ${-3}   | ${5}        | ${0}     | ${"overspent"}
  `("$balance h with $intakeSpent h of intake: $expected visits, $because", ({ balance, intakeSpent, expected }) => {
    expect(visitsLeft({ balance, intakeSpent })).toBe(expected);
  });

  it("counts visits of a tenth of an hour without losing one to binary fractions", () => {
    expect(visitsLeft({ balance: 0.3, intakeHours: 0, hoursPerVisit: 0.1 })).toBe(3);
  });

  it("takes no hours for no visits, and the smallest Unit", () => {
    expect(hoursForVisits(0)).toBe(0);
    expect(smallestUnitFor(0)?.id).toBe("unit1");
    expect(() => hoursForVisits(-1)).toThrow("figure.notCount");
    expect(() => hoursForVisits(1, { intakeHours: 5, hoursPerVisit: 0 })).toThrow("figure.notPositive");
  });

  it.each`
    spent | on        | expected     | because
    ${10} | ${46_009} | ${46_039}    | ${"10 h in 10 days; 30 h left last 30 days"}
    ${15} | ${46_009} | ${46_026}    | ${"25 h left at 1.5 h a day: 16.7, so 17 days"}
    ${40} | ${46_009} | ${46_009}    | ${"nothing left"}
    ${0}  | ${46_009} | ${undefined} | ${"no pace"}
    ${5}  | ${45_999} | ${undefined} | ${"not started"}
  `("$spent h spent of 40: runs out on $expected, $because", ({ spent, on, expected }) => {
    expect(runsOutOn({ start: 46_000, on, bought: 40, spent })).toBe(expected);
  });
});
