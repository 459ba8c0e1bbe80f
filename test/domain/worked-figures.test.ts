import { budgetedCost } from "../../src/domain/budget/budgeted-cost";
import { fixedBudget, mixedBudget, variableBudget } from "../../src/domain/budget/budget-kinds";
import { budgetVariance, needsExplanation, varianceIn } from "../../src/domain/budget/budget-variance";
import { cheapestKind, crossovers, type BudgetScheme } from "../../src/domain/budget/cheapest-kind";
import { horizonOf } from "../../src/domain/budget/horizon";
import { hasSpendingPeak } from "../../src/domain/budget/spending-peak";
import { serialOf } from "../../src/domain/calendar/serial";
import { acquisitionCeiling, clvPerYear } from "../../src/domain/clv/clv-per-year";
import { clvAsRevenueMinusInvestment, customerValue } from "../../src/domain/clv/customer-value";
import { presentValue } from "../../src/domain/clv/present-value";
import { retentionValue } from "../../src/domain/clv/retention-value";
import { averageProfitPerOrder, textbookClv } from "../../src/domain/clv/textbook-clv";
import { tierFor } from "../../src/domain/loyalty/tier-for";
import { type Cents, eurosToCents } from "../../src/domain/money";
import { breakEvenResponse, grossProfit, roi } from "../../src/domain/promotion/activity-result";
import { forecastRevenue } from "../../src/domain/promotion/forecast-revenue";
import { isYieldComplete, paysOff } from "../../src/domain/promotion/pays-off";
import { needsServiceExplanation, serviceLevel } from "../../src/domain/service-level/service-level";
import { addUpHours, defaultPaymentMoment, proposeInvoice } from "../../src/domain/unit-hours/billing";
import { hoursForVisits, hoursForWeightedVisits, smallestUnitFor, UNITS } from "../../src/domain/unit-hours/units";
import { validUntil } from "../../src/domain/unit-hours/validity";

const euro = (amount: number): Cents => eurosToCents(amount);
const day = (year: number, month: number, dayOfMonth: number): number => serialOf({ year, month, day: dayOfMonth });

const SCHEMES: readonly BudgetScheme[] = [
  { kind: "fixed", amount: euro(10_400), share: 0 },
  { kind: "variable", amount: euro(0), share: 0.02 },
  { kind: "mixed", amount: euro(2_000), share: 0.015 },
];

/** The figures that the course, the textbook and the consultancy work out, one test a fact. */
describe("The worked figures", () => {
  it("C1: 12 orders of €180 at 45 % give W €81 and a CLV of €972", () => {
    const customer = { revenue: euro(12 * 180), orderCount: 12, margin: 0.45 };
    expect(averageProfitPerOrder(customer)).toBe(euro(81));
    expect(textbookClv(customer)).toBe(euro(972));
  });

  it("C2: €972 over three years is €324 a year, and €972 the most to spend on winning such a customer", () => {
    expect(clvPerYear(euro(972), 3)).toBe(euro(324));
    expect(acquisitionCeiling(euro(972))).toBe(euro(972));
    expect(acquisitionCeiling(euro(-50))).toBe(0);
  });

  it("C3: three years of €324 are worth €925.35 at 2.5 %", () => {
    expect(presentValue({ yearly: euro(324), years: 3 })).toBe(euro(925.35));
  });

  it("C4: €5,000 revenue − €1,200 invested leaves €3,800", () => {
    expect(clvAsRevenueMinusInvestment({ revenue: euro(5_000), investment: euro(1_200) })).toBe(euro(3_800));
  });

  it("C5: a year's revenue of €2,000 − €650 costs makes a customer worth €1,350, at 45 % margin €250", () => {
    expect(customerValue({ revenue: euro(2_000), costs: euro(650) })).toBe(euro(1_350));
    expect(customerValue({ revenue: euro(2_000), costs: euro(650), margin: 0.45 })).toBe(euro(250));
  });

  it("C6: €100 a year over 20 years is €333.07 at 70 %, 48 % more at 80 %, 3.85 times as much at 95 %", () => {
    const value = (retention: number): number => retentionValue({ yearly: euro(100), retention });
    expect([0.7, 0.8, 0.95].map(value)).toEqual([euro(333.07), euro(494.24), euro(1_283.03)]);
    expect(value(0.8) / value(0.7) - 1).toBeCloseTo(0.4839, 4);
    expect(value(0.95) / value(0.7)).toBeCloseTo(3.85, 2);
  });

  it("C7: €12,000 reaches gold with a bonus of up to €420; one cent less is €0.01 short", () => {
    expect(tierFor(euro(12_000))).toMatchObject({ tier: { name: "Gold" }, maxBonus: euro(420), toNext: 0 });
    expect(tierFor(euro(11_999.99))).toMatchObject({ tier: undefined, next: { name: "Gold" }, maxBonus: 0, toNext: 1 });
  });

  it("C8: 99 of 100 right is at the norm, 989 of 1000 below it", () => {
    expect(serviceLevel({ orders: 100, onTimeAndComplete: 99 })).toBe(0.99);
    expect(needsServiceExplanation(serviceLevel({ orders: 100, onTimeAndComplete: 99 }))).toBe(false);
    expect(needsServiceExplanation(serviceLevel({ orders: 1000, onTimeAndComplete: 989 }))).toBe(true);
  });

  it("C9: 2 % of €500,000 is €10,000, of €600,000 €12,000", () => {
    expect(variableBudget({ share: 0.02, revenue: euro(500_000) })).toBe(euro(10_000));
    expect(variableBudget({ share: 0.02, revenue: euro(600_000) })).toBe(euro(12_000));
    expect(budgetedCost({ percentage: 0.02, base: euro(500_000) })).toBe(euro(10_000));
  });

  it("C10: €200 a week for 52 weeks is €10,400", () => {
    expect(fixedBudget({ amount: euro(200), times: 52 })).toBe(euro(10_400));
    expect(budgetedCost({ fixed: euro(200), times: 52 })).toBe(euro(10_400));
  });

  it("C11: €2,000 + 1.5 % of €500,000 is €9,500", () => {
    expect(mixedBudget({ amount: euro(2_000), share: 0.015, revenue: euro(500_000) })).toBe(euro(9_500));
    expect(budgetedCost({ fixed: euro(2_000), percentage: 0.015, base: euro(500_000) })).toBe(euro(9_500));
  });

  it("C12: the three kinds cross at €400,000, €520,000 and €560,000", () => {
    expect(crossovers(SCHEMES)).toEqual([
      { kinds: ["variable", "mixed"], revenue: euro(400_000) },
      { kinds: ["fixed", "variable"], revenue: euro(520_000) },
      { kinds: ["fixed", "mixed"], revenue: euro(560_000) },
    ]);
    expect([399_000, 401_000, 559_000, 561_000].map((revenue) => cheapestKind(SCHEMES, euro(revenue)))).toEqual([
      "variable",
      "mixed",
      "mixed",
      "fixed",
    ]);
  });

  it("C13: €1,000 budgeted and €1,150 spent differ −€150, as the three conventions count it, and need explaining", () => {
    const result = { budgeted: euro(1_000), actual: euro(1_150) };
    expect(budgetVariance(result)).toBe(euro(-150));
    expect(varianceIn("budgetMinusActual", result)).toBe(euro(-150));
    expect(varianceIn("actualMinusBudget", result)).toBe(euro(150));
    expect(varianceIn("index", result)).toBeCloseTo(115, 12);
    expect(needsExplanation(result)).toBe(true);
  });

  it("C14: spending €900 in December after eleven months of €300 is a peak, €400 is not", () => {
    const year = new Array<Cents>(11).fill(euro(300));
    expect(hasSpendingPeak([...year, euro(900)])).toBe(true);
    expect(hasSpendingPeak([...year, euro(400)])).toBe(false);
  });

  it("C15: half a year is a budget, a calendar year may be called either, two years a begroting", () => {
    expect(horizonOf({ start: day(2026, 1, 1), end: day(2026, 6, 30) })).toBe("budget");
    expect(horizonOf({ start: day(2026, 1, 1), end: day(2026, 12, 31) })).toBe("oneYear");
    expect(horizonOf({ start: day(2026, 1, 1), end: day(2027, 12, 31) })).toBe("budgetPlan");
  });

  it("C16: every Unit has 5 + 2.5 hours a visit, and the smallest that fits is advised", () => {
    for (const { hours, visits } of UNITS) expect(hoursForVisits(visits)).toBe(hours);
    expect(UNITS.map(({ hours, visits }) => [hours, visits])).toEqual([
      [40, 14],
      [80, 30],
      [120, 46],
      [200, 78],
    ]);
    expect([14, 15, 30, 31, 46, 47, 78, 79].map((visits) => smallestUnitFor(visits)?.id)).toEqual([
      "unit1",
      "unit2",
      "unit2",
      "unit3",
      "unit3",
      "unitFlex",
      "unitFlex",
      undefined,
    ]);
  });

  it("C17: Unit Flex lasts until 31 December and is invoiced after the visit", () => {
    expect(validUntil(day(2026, 3, 15))).toBe(day(2026, 12, 31));
    expect(validUntil(day(2026, 3, 15), "twelveMonths")).toBe(day(2027, 3, 14));
    expect(defaultPaymentMoment("unitFlex")).toBe("afterVisit");
    expect(defaultPaymentMoment("unit1")).toBe("inAdvance");
  });

  it("C18: travel is never Unit time and is a line of its own", () => {
    const entries = [
      { hours: 2.5, kind: "visit", visited: true },
      { hours: 1, kind: "travel", visited: true },
      { hours: 2, kind: "visit", visited: false },
    ] as const;
    expect(addUpHours(entries, "afterVisit")).toEqual({
      unitHours: 4.5,
      intakeHours: 0,
      travelHours: 1,
      invoiceableHours: 2.5,
    });
    const terms = { hours: 2.5, kilometres: 100, ratePerKilometre: euro(0.23), vatRate: 0.21 };
    expect(proposeInvoice({ ...terms, agreement: { kind: "hourly", rate: euro(80) } })).toEqual({
      work: euro(200),
      travel: euro(23),
      exclVat: euro(223),
      vat: euro(46.83),
      inclVat: euro(269.83),
    });
    expect(proposeInvoice({ ...terms, agreement: { kind: "project", price: euro(1_500) } }).work).toBe(euro(1_500));
  });

  it("C19: an ordinary visit, one that takes twice and one that takes half as long: 5 + 3.5 · 2.5 hours", () => {
    expect(hoursForWeightedVisits([1, 2, 0.5])).toBe(13.75);
  });

  it("C20: 500 people, 4 % response, €180 an order: €3,600", () => {
    expect(forecastRevenue({ reach: 500, response: 0.04, orderValue: euro(180) })).toBe(euro(3_600));
  });

  it("C21: a yield is complete in money and in another added value", () => {
    expect(isYieldComplete(0, "loyalty")).toBe(true);
    expect(isYieldComplete(3_600, "  ")).toBe(false);
    expect(isYieldComplete(undefined, "loyalty")).toBe(false);
  });

  it("C22: €3,600 at 45 % earns €1,620: on €1,000 cost an ROI of 62 % and a break-even response of 2.47 %", () => {
    const proceeds = { grossProfit: grossProfit({ revenue: euro(3_600), margin: 0.45 }), cost: euro(1_000) };
    expect(proceeds.grossProfit).toBe(euro(1_620));
    expect(roi(proceeds)).toBeCloseTo(0.62, 12);
    expect(breakEvenResponse({ cost: euro(1_000), reach: 500, orderValue: euro(180), margin: 0.45 })).toBeCloseTo(
      1_000 / 40_500,
      12,
    );
    expect(paysOff(proceeds)).toBe("pays");
    expect(paysOff({ ...proceeds, cost: euro(2_000) })).toBe("needsOtherAddedValue");
    expect(paysOff({ ...proceeds, cost: euro(2_000) }, "image")).toBe("otherAddedValue");
  });
});
