import { orderCriteria, revenueCriteria } from "../../../src/jobs/orders/status-criteria";

describe("criteria by status", () => {
  it("leave out what is cancelled, a draft or a quote", () => {
    expect(revenueCriteria("Orders!$F:$F")).toBe(
      ',Orders!$F:$F,"<>*annul*",Orders!$F:$F,"<>*cancel*",Orders!$F:$F,"<>concept*",Orders!$F:$F,"<>draft*",Orders!$F:$F,"<>offerte*",Orders!$F:$F,"<>quote*"',
    );
  });

  it("do not count what was taken back as an order", () => {
    expect(orderCriteria("S")).toBe(`${revenueCriteria("S")},S,"<>*retour*",S,"<>*credit*"`);
  });

  it("are nothing without a status column", () => {
    expect(revenueCriteria(undefined) + orderCriteria(undefined)).toBe("");
  });
});
