import { contactCue, type CueInput } from "../../../src/domain/customers/contact-cue";

const RULES = { referenceDate: 45_657.5, silentDays: 90, nearly: 0.1 };
const CONTENT: CueInput = {
  group: "existing",
  isA: true,
  lastOrder: 45_657 - 10,
  customerValue: 500,
  recentRevenue: 1000,
  toNextTier: 11_000,
};

describe("the reason to contact a customer", () => {
  it.each`
    change                                         | expected        | because
    ${{}}                                          | ${undefined}    | ${"ordered ten days ago, earns us money"}
    ${{ group: "former", customerValue: -5 }}      | ${"former"}     | ${"that says it all, also of the loss"}
    ${{ customerValue: -0.01, isA: true }}         | ${"loss"}       | ${"a cent below 0"}
    ${{ lastOrder: 45_657 - 91 }}                  | ${"silentA"}    | ${"91 days > 90"}
    ${{ lastOrder: 45_657 - 90 }}                  | ${undefined}    | ${"90 days is not longer than 90; the time of day does not count"}
    ${{ lastOrder: 45_657 - 91, isA: false }}      | ${undefined}    | ${"only A customers"}
    ${{ lastOrder: Number.NaN }}                   | ${undefined}    | ${"no date, so nobody knows"}
    ${{ recentRevenue: 10_800, toNextTier: 1200 }} | ${"nearlyTier"} | ${"1,200 = 10 % of 12,000"}
    ${{ recentRevenue: 10_799, toNextTier: 1201 }} | ${undefined}    | ${"1,201 > 10 % of 12,000"}
    ${{ recentRevenue: 0, toNextTier: 0 }}         | ${undefined}    | ${"at the top already"}
    ${{ group: "new" }}                            | ${"new"}        | ${"nothing more pressing"}
  `("is $expected for $change: $because", ({ change, expected }) => {
    expect(contactCue({ ...CONTENT, ...change }, RULES)).toBe(expected);
  });
});
