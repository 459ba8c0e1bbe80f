import fc from "fast-check";
import { clvColumns } from "../../../src/domain/clv/clv-columns";
import { textbookClv } from "../../../src/domain/clv/textbook-clv";
import { abcClass, abcRanks, abcThresholds } from "../../../src/domain/customers/abc";
import { customerGroup } from "../../../src/domain/customers/customer-group";
import { orderStatistic } from "../../../src/domain/customers/order-statistic";
import { percentile } from "../../../src/domain/customers/percentile";
import { pyramidCutoffs, pyramidLayer } from "../../../src/domain/customers/pyramid";
import { quintileCutoffs, quintileScore, rfmScores } from "../../../src/domain/customers/rfm";
import { cents, roundCents } from "../../../src/domain/money";

const figures = fc.array(fc.integer({ min: -50, max: 1_000 }), { minLength: 1, maxLength: 80 });

describe("Quintile scores", () => {
  it.each`
    values                | cutoffs             | because
    ${[1, 2, 3, 4, 5, 6]} | ${[2, 3, 4, 5]}     | ${"positions 0.2 · 5 = 1, 2, 3, 4: the numbers themselves"}
    ${[40, 10, 30, 20]}   | ${[16, 22, 28, 34]} | ${"positions 0.6, 1.2, 1.8, 2.4 between 10, 20, 30, 40"}
    ${[7]}                | ${[7, 7, 7, 7]}     | ${"one customer"}
    ${[5, NaN, 5]}        | ${[5, 5, 5, 5]}     | ${"who never ordered is left out"}
  `("cuts $values at $cutoffs: $because", ({ values, cutoffs }) => {
    quintileCutoffs(values).forEach((cutoff, index) => expect(cutoff).toBeCloseTo(cutoffs[index], 9));
  });

  it("gives the cut-off itself the lower score", () => {
    expect([1, 2, 3, 4, 5, 6].map((value) => quintileScore(value, [2, 3, 4, 5]))).toEqual([1, 1, 2, 3, 4, 5]);
  });

  it("scores who ordered lately, often and for much highest, and a prospect not at all", () => {
    const scores = rfmScores({
      lastOrder: [10, 20, 30, 40, 50, NaN],
      orderCount: [1, 1, 1, 1, 9, 0],
      revenue: [5, 4, 3, 2, 1, 0],
    });
    expect([...scores.recency]).toEqual([1, 2, 3, 4, 5, 0]);
    expect([...scores.frequency]).toEqual([1, 1, 1, 1, 5, 0]);
    expect([...scores.monetary]).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it("finds the number that sorting would put there", () => {
    fc.assert(
      fc.property(figures, fc.nat(), (values, seed) => {
        const place = seed % values.length;
        expect(orderStatistic(Float64Array.from(values), place)).toBe([...values].sort((a, b) => a - b)[place]);
      }),
      { numRuns: 500 },
    );
  });

  it("cuts at PERCENTILE.INC's value, whatever was asked before", () => {
    fc.assert(
      fc.property(
        figures,
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 }),
        (values, percents) => {
          const sorted = [...values].sort((a, b) => a - b);
          const numbers = Float64Array.from(values);
          for (const percent of percents) {
            const position = (percent * (values.length - 1)) / 100;
            const [low = 0, high = low] = sorted.slice(Math.floor(position), Math.floor(position) + 2);
            expect(percentile(numbers, percent)).toBeCloseTo(low + (position - Math.floor(position)) * (high - low), 9);
          }
        },
      ),
    );
  });
});

describe("ABC", () => {
  it.each`
    revenue             | classes                 | because
    ${[80, 15, 5]}      | ${["A", "B", "C"]}      | ${"exactly 80 and 95 %"}
    ${[79, 16, 5]}      | ${["A", "A", "C"]}      | ${"79 is short of 80, so the next is A too, and with it 95 is reached: nobody is B"}
    ${[25, 25, 25, 25]} | ${["A", "A", "A", "A"]} | ${"equal revenues, equal class"}
    ${[90, 10, 0, -5]}  | ${["A", "B", "C", "C"]} | ${"nothing and returns hold no share"}
    ${[100, NaN]}       | ${["A", undefined]}     | ${"no figure, no class"}
    ${[0, 0]}           | ${["C", "C"]}           | ${"nobody has revenue"}
  `("$revenue are $classes: $because", ({ revenue, classes }) => {
    const thresholds = abcThresholds(revenue);
    expect(revenue.map((amount: number) => abcClass(amount, thresholds))).toEqual(classes);
    expect([...abcRanks(revenue)]).toEqual(
      classes.map((name: string | undefined) => ["A", "B", "C"].indexOf(name ?? "") + 1),
    );
  });

  it("lets A hold 80 % and not without its smallest", () => {
    fc.assert(
      fc.property(
        figures.filter((values) => values.some((value) => value > 0)),
        (revenue) => {
          const { a } = abcThresholds(revenue);
          const sum = (values: readonly number[]): number =>
            values.filter((value) => value > 0).reduce((total, value) => total + value, 0);
          expect(sum(revenue.filter((value) => value >= a)) * 100).toBeGreaterThanOrEqual(sum(revenue) * 80);
          expect(sum(revenue.filter((value) => value > a)) * 100).toBeLessThan(sum(revenue) * 80);
        },
      ),
    );
  });
});

describe("The customer pyramid", () => {
  it("holds 1, 4, 15 and 80 of a hundred customers", () => {
    const revenue = Array.from({ length: 100 }, (_, index) => (index + 1) * 100);
    const cutoffs = pyramidCutoffs([...revenue, 0, NaN, -5]);
    const layers = revenue.map((amount) => pyramidLayer(amount, cutoffs));
    expect(
      ["top", "large", "middle", "small"].map((layer) => layers.filter((found) => found === layer).length),
    ).toEqual([1, 4, 15, 80]);
    expect([0, -5, NaN].map((amount) => pyramidLayer(amount, cutoffs))).toEqual(["inactive", "inactive", "inactive"]);
  });

  it("rounds its counts up: of three customers the first is top, and large and middle have nobody left", () => {
    // ROUNDUP(0.03) = ROUNDUP(0.15) = ROUNDUP(0.6) = 1
    const cutoffs = pyramidCutoffs([300, 200, 100]);
    expect([300, 200, 100].map((amount) => pyramidLayer(amount, cutoffs))).toEqual(["top", "small", "small"]);
    expect(pyramidLayer(1, pyramidCutoffs([]))).toBe("small");
  });
});

describe("Customer groups", () => {
  const rules = { referenceDate: 46_022, newDays: 365, formerDays: 365 };
  it.each`
    orderCount | firstOrder | lastOrder | group         | because
    ${0}       | ${NaN}     | ${NaN}    | ${"prospect"} | ${"never ordered"}
    ${3}       | ${45_000}  | ${45_656} | ${"former"}   | ${"46022 − 45656 = 366 days"}
    ${3}       | ${45_000}  | ${45_657} | ${"existing"} | ${"365 days is not more than 365"}
    ${1}       | ${45_657}  | ${45_657} | ${"new"}      | ${"on the first day of the window"}
    ${1}       | ${45_656}  | ${46_000} | ${"existing"} | ${"a day before it"}
    ${2}       | ${NaN}     | ${NaN}    | ${"existing"} | ${"ordered, but nobody knows when"}
  `("$orderCount orders, $firstOrder–$lastOrder: $group, $because", ({ group, ...dates }) => {
    expect(customerGroup(dates, rules)).toBe(group);
  });
});

describe("CLV columns", () => {
  it("round to the textbook's CLV for every customer", () => {
    const customer = fc.tuple(fc.integer({ min: -1_000_00, max: 1_000_000_00 }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(
        fc.array(customer, { maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (customers, margin) => {
          const revenue = Float64Array.from(customers, ([amount]) => amount);
          const orderCount = Uint32Array.from(customers, ([, count]) => count);
          const { clv, profitPerOrder } = clvColumns({ revenue, orderCount }, margin);
          customers.forEach(([amount, count], who) => {
            expect(roundCents(clv[who]!)).toBe(textbookClv({ revenue: cents(amount), orderCount: count, margin }));
            expect(Number.isNaN(profitPerOrder[who]!)).toBe(count === 0);
          });
        },
      ),
    );
  });
});
