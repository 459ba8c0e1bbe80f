import { runInOtherLanguage, runAgain } from "./plan/run-again";
import { messyPlan } from "./plan/full-plan";
import { orders, ownBudget, ownPlan } from "./plan/sample-plan";
import { rowsOf, run, typeRows, workbookOf } from "./plan/workbook-builder";

describe("the yield of a user's own plan", () => {
  const workbook = workbookOf(ownPlan(), ownBudget(), orders());
  const { projected, findings, summary } = run(workbook, ["plan-activities", "fill-budget", "fill-yield"]);
  const [fair, day, calls] = rowsOf(projected, "rpOpbrengsten");

  it.each`
    heading                 | expected          | because
    ${"Bereik"}             | ${600}            | ${"from the plan"}
    ${"Orderwaarde"}        | ${1100}           | ${"12 · 1,000 + 12 · 1,200 over 24 orders; cancelled, draft and returned rows are none"}
    ${"Marge"}              | ${0.4}            | ${"the standard margin"}
    ${"Omzetprognose"}      | ${33_000}         | ${"600 · 5 % · 1,100"}
    ${"Brutowinst"}         | ${13_200}         | ${"33,000 · 40 %"}
    ${"Kosten"}             | ${3400}           | ${"2,400 + 1,000"}
    ${"Resultaat"}          | ${9800}           | ${"13,200 − 3,400"}
    ${"ROI"}                | ${9800 / 3400}    | ${"9,800 / 3,400"}
    ${"Break-even respons"} | ${3400 / 264_000} | ${"3,400 / (600 · 1,100 · 40 %)"}
    ${"Overige meerwaarde"} | ${"bekendheid"}   | ${"from the plan"}
    ${"Effect per maand"}   | ${0}              | ${"an existing activity is in the base already"}
    ${"Signaal"}            | ${""}             | ${"all is well"}
  `("has $heading $expected: $because", ({ heading, expected }) => {
    expect(fair?.get(heading)).toEqual(expected);
  });

  it("spreads a new activity over the months it lasts", () => {
    // 1 and 30 September: one month; 40 · 25 % · 1,100 = 11,000; 45,901 = 1 September 2025
    expect([calls?.get("Effect duur"), calls?.get("Effect per maand"), calls?.get("Effect t/m")]).toEqual([
      1, 11_000, 45_901,
    ]);
  });

  it("adds up", () => {
    // 33,000 + 39,600 + 11,000
    expect(summary.find(({ key }) => key === "summary.plan.yield")?.params).toEqual({ amount: 83_600 });
    expect(day?.get("Omzetprognose")).toBe(39_600);
    expect(findings.filter(({ code }) => code === "plan.loss")).toEqual([]);
  });

  it("changes nothing the second time, whatever the language", () => {
    expect(runAgain(workbook, ["fill-yield"])).toEqual([]);
    expect(runInOtherLanguage(workbook, ["fill-yield"])).toEqual([]);
  });

  it("keeps what the user typed over a starting value, without a word, and reckons with it", () => {
    const typed = typeRows(projected, "rpOpbrengsten", [{ Orderwaarde: 2000, Marge: 0.5, "Werkelijke omzet": 50_000 }]);
    const again = run(typed, ["fill-yield"]);
    const [row] = rowsOf(again.projected, "rpOpbrengsten");
    // 600 · 5 % · 2,000 = 60,000 · 50 % = 30,000; 50,000 · 50 % − (2,650 + 1,010) really spent
    expect([row?.get("Orderwaarde"), row?.get("Brutowinst"), row?.get("Werkelijk resultaat")]).toEqual([
      2000, 30_000, 21_340,
    ]);
    expect(again.findings.filter(({ code, where }) => code === "typed.kept" && where?.sheet === "Opbrengsten")).toEqual(
      [],
    );
  });
});

describe("our own yield sheet", () => {
  const { projected, findings } = run(messyPlan(), ["fill-yield"]);
  const rows = rowsOf(projected, "rpOpbrengsten");

  it.each`
    row  | forecast   | result       | signal                                     | because
    ${0} | ${3826.95} | ${-10103.72} | ${"verlies: noem een andere meerwaarde"}   | ${"1,000 · 3.1 % · 123.45; · 40 % = 1,530.78 − 11,634.50"}
    ${1} | ${4800}    | ${1075}      | ${"respons is hoger dan 100%"}             | ${"40 · 150 % · 80; · 25 % = 1,200 − 125"}
    ${2} | ${0}       | ${-6666.66}  | ${"verlies: noem een andere meerwaarde"}   | ${"nobody is reached"}
    ${3} | ${200.1}   | ${80.04}     | ${""}                                      | ${"77 · 13 % · 19.99 = 200.0999"}
    ${4} | ${""}      | ${""}        | ${"vul bereik, respons en orderwaarde in"} | ${"a reach in words"}
  `("row $row sells $forecast and is left with $result: $because", ({ row, forecast, result, signal }) => {
    expect([rows[row]?.get("Omzetprognose"), rows[row]?.get("Resultaat"), rows[row]?.get("Signaal")]).toEqual([
      forecast,
      result,
      signal,
    ]);
  });

  it("divides by a cost or reach of 0 nowhere", () => {
    expect([rows[2]?.get("Break-even respons"), rows[3]?.get("ROI")]).toEqual(["", ""]);
  });

  it("counts part of a month as a month", () => {
    // 2.5 months are three: 200.10 / 3, from August to October; 45,931 = 1 October 2025
    expect(rows[3]?.get("Effect per maand")).toBeCloseTo(66.7, 10);
    expect(rows[3]?.get("Effect t/m")).toBe(45_931);
  });

  it("names the activities that lose money", () => {
    expect(findings.filter(({ code }) => code === "plan.loss").map(({ params }) => params["activity"])).toEqual([
      "=cmd|' /c calc'!A1",
      ">5",
    ]);
  });
});
