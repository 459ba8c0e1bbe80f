import { runInOtherLanguage, runAgain } from "./plan/run-again";
import { messyPlan } from "./plan/full-plan";
import { ownBudget } from "./plan/sample-plan";
import { columnOf, rowsOf, run, sheetOf, workbookOf } from "./plan/workbook-builder";

const SHEET = "Begroting promotie";
const VARIANCE = "Verschil (+ = voordelig)";

describe("a budget of the user's own", () => {
  const workbook = workbookOf(ownBudget());
  const { projected, findings, summary } = run(workbook, ["fill-budget"]);
  const rows = rowsOf(projected, SHEET);

  it.each`
    row  | budgeted | variance | share          | signal                     | because
    ${0} | ${2400}  | ${-250}  | ${-250 / 2400} | ${"verklaar het verschil"} | ${"2,400 − 2,650; 10.4 % and 250 are both large"}
    ${1} | ${1000}  | ${-10}   | ${-0.01}       | ${""}                      | ${"2 % of 50,000 is 1,000; − 1,010"}
    ${2} | ${800}   | ${""}    | ${""}          | ${""}                      | ${"no actual cost yet"}
    ${3} | ${1400}  | ${""}    | ${""}          | ${""}                      | ${"the empty cell is filled: 35 · 40"}
  `("line $row is budgeted at $budgeted, $variance: $because", ({ row, budgeted, variance, share, signal }) => {
    const line = rows[row];
    expect([line?.get("Begroot"), line?.get(VARIANCE), line?.get("Verschil %"), line?.get("Signaal")]).toEqual([
      budgeted,
      variance,
      share,
      signal,
    ]);
  });

  it("keeps the typed amounts typed, says so, and fills the empty one with a formula", () => {
    const cells = projected.sheets.find(({ name }) => name === SHEET)?.cells;
    expect([1, 2, 3, 4].map((row) => cells?.formula(row, 7) === undefined)).toEqual([true, true, true, false]);
    expect(findings.filter(({ code }) => code === "typed.kept").map(({ params }) => params)).toEqual([
      { count: 3, heading: "Begroot" },
    ]);
  });

  it("makes formulas of the typed amounts when the user agrees", () => {
    const replaced = run(workbook, ["fill-budget"], { consent: { typedCells: "replace" } }).projected.sheets.find(
      ({ name }) => name === SHEET,
    )?.cells;
    expect(replaced?.formula(1, 7)).toBe(
      'IF(COUNT($D2,$F2,$G2)=0,"",ROUND(N($D2)*IF($E2="",1,N($E2))+N($F2)*N($G2),2))',
    );
    expect(replaced?.value(1, 7)).toBe(2400);
  });

  it("adds it all up, and reports the variance without an explanation", () => {
    expect(summary.find(({ key }) => key === "summary.plan.budget")?.params).toEqual({ amount: 5600 });
    expect(findings.find(({ code }) => code === "plan.variance.unexplained")?.params).toEqual({ count: 1 });
  });

  it("adds no sheet of the plan but the settings", () => {
    expect(projected.sheets.map(({ name }) => name)).toEqual([SHEET, "Instellingen"]);
  });

  it("changes nothing the second time, whatever the language", () => {
    expect(runAgain(workbook, ["fill-budget"])).toEqual([]);
    expect(runInOtherLanguage(workbook, ["fill-budget"])).toEqual([]);
  });
});

it("asks for an explanation only when the share and the amount are both large", () => {
  const lines = [
    ["a", "post", 1000, 900, null],
    ["b", "post", 1000, 901, null],
    ["c", "post", 500, 440, null],
    ["d", "post", 1000, 800, "goedkoper"],
  ];
  const budget = sheetOf("Budget", [
    ["Activiteit", "Kostensoort", "Vast bedrag", "Nacalculatie", "Verklaring"],
    ...lines,
  ]);
  // 100 of 1,000 is 10 % and € 100; 99 is too little; 60 of 500 is 12 % but under € 100; the last is explained
  expect(columnOf(run(workbookOf(budget), ["fill-budget"]).projected, "Budget", "Signaal")).toEqual([
    "verklaar het verschil",
    "",
    "",
    "",
  ]);
});

it("leaves a variance column of the user's own as it is, and adds no second one", () => {
  const budget = sheetOf("Budget", [
    ["Activiteit", "Kostensoort", "Vast bedrag", "Begroot", "Werkelijk", "Verschil"],
    ["Beurs", "Stand", 1000, 1000, 1200, 200],
    ["Beurs", "Folders", 100, 100, 90, -10],
  ]);
  const { projected, findings } = run(workbookOf(budget), ["fill-budget"]);
  expect(columnOf(projected, "Budget", "Verschil")).toEqual([200, -10]);
  expect([...(rowsOf(projected, "Budget")[0]?.keys() ?? [])]).toEqual([
    "Activiteit",
    "Kostensoort",
    "Vast bedrag",
    "Begroot",
    "Werkelijk",
    "Verschil",
    "Verklaring",
    "Bijstelling",
    "Signaal",
  ]);
  expect(findings.some(({ code }) => code === "plan.variance.continued")).toBe(true);
});

describe("a variance column that counts in the user's own way", () => {
  const budgetWith = (heading: string, typed: number) =>
    workbookOf(
      sheetOf("Budget", [
        ["Activiteit", "Kostensoort", "Vast bedrag", "Begroot", "Werkelijk", heading],
        ["Beurs", "Stand", 1000, 1000, 1200, typed],
        ["Beurs", "Folders", 200, 200, 150, null],
        ["Beurs", "Vervoer", 80, 80, null, null],
      ]),
    );

  it.each`
    heading             | typed   | filled  | because
    ${"Verschil"}       | ${-200} | ${50}   | ${"budget − actual: 200 − 150"}
    ${"Verschil"}       | ${200}  | ${-50}  | ${"actual − budget: 150 − 200"}
    ${"Budgetverschil"} | ${120}  | ${75}   | ${"the actual as an index: 150 of 200 is 75"}
    ${"Budgetverschil"} | ${1.2}  | ${0.75} | ${"the same as a percentage"}
  `("goes on counting so where nothing stands: $because", ({ heading, typed, filled }) => {
    const workbook = budgetWith(heading, typed);
    const { projected } = run(workbook, ["fill-budget"]);
    expect(columnOf(projected, "Budget", heading)).toEqual([typed, filled, ""]);
    expect(projected.sheets.find(({ name }) => name === "Budget")?.cells.formula(1, 5)).toBeUndefined();
    expect(runAgain(workbook, ["fill-budget"])).toEqual([]);
  });

  it("is left alone when its figures agree with none of them", () => {
    const { projected, findings } = run(budgetWith("Verschil", 999), ["fill-budget"]);
    expect(columnOf(projected, "Budget", "Verschil")).toEqual([999, null, null]);
    expect(findings.some(({ code }) => code === "plan.variance.kept")).toBe(true);
  });
});

describe("amounts that are text", () => {
  const budget = sheetOf("Budget", [
    ["Activiteit", "Kostensoort", "Vast bedrag", "Aantal keer", "Begroot", "Werkelijk"],
    ["Beurs", "Stand", "€ 1.250,50", 2, null, null],
    ["Beurs", "Folders", 100, 1, null, null],
    ["Beurs", "Vervoer", "twee ton", 1, null, null],
  ]);

  it("become real ones with consent", () => {
    const { projected, findings } = run(workbookOf(budget), ["fill-budget"]);
    // 1,250.50 · 2
    expect(columnOf(projected, "Budget", "Begroot")).toEqual([2501, 100, ""]);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["plan.text.repaired", "amount.unreadable"]),
    );
  });

  it("are left out and reported without it", () => {
    const { projected, findings } = run(workbookOf(budget), ["fill-budget"], { consent: { textNumbers: "decline" } });
    expect(columnOf(projected, "Budget", "Begroot")).toEqual(["", 100, ""]);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["plan.text.skipped", "amount.unreadable"]),
    );
  });
});

describe("our own cost budget", () => {
  const rows = rowsOf(run(messyPlan(), ["fill-budget"]).projected, "rpKosten");

  it.each`
    row  | budgeted   | variance   | signal                                                                          | because
    ${0} | ${10_400}  | ${1400}    | ${"verklaar het verschil"}                                                      | ${"200 a week · 52 − 9,000"}
    ${1} | ${125}     | ${0}       | ${"budgetsoort ontbreekt"}                                                      | ${"1,000 flyers of 12.5 cents"}
    ${2} | ${6666.66} | ${6666.66} | ${"verklaar het verschil"}                                                      | ${"2 % of 333,333; an actual cost of 0 is filled in"}
    ${3} | ${""}      | ${""}      | ${"activiteit staat niet in het plan; budgetsoort ontbreekt; bedrag ontbreekt"} | ${"an amount in words is none"}
    ${5} | ${1234.5}  | ${234.51}  | ${"budgetsoort ontbreekt"}                                                      | ${"typed over the formula: it stays, and the rest reckons with it"}
  `("line $row is budgeted at $budgeted, $variance: $because", ({ row, budgeted, variance, signal }) => {
    expect([rows[row]?.get("Voorcalculatie"), rows[row]?.get(VARIANCE), rows[row]?.get("Signaal")]).toEqual([
      budgeted,
      variance,
      signal,
    ]);
  });
});

describe("a budget by month", () => {
  // 15 January, February and March 2025
  const [january, february, march] = [45_672, 45_703, 45_731];
  const codesFor = (last: number) => {
    const budget = sheetOf("Budget", [
      ["Activiteit", "Kostensoort", "Vast bedrag", "Begroot", "Maand"],
      ["Beurs", "Stand", 100, 100, january],
      ["Beurs", "Folders", 100, 100, february],
      ["Beurs", "Vervoer", last, last, march],
    ]);
    return run(workbookOf(budget), ["fill-budget"]).findings.map(({ code }) => code);
  };

  it("is warned of when the last month takes twice the average of those before", () => {
    expect(codesFor(200)).toContain("plan.peak");
  });

  it("is left in peace below that", () => {
    expect(codesFor(199)).not.toContain("plan.peak");
  });
});

it("says so when no column names the activity", () => {
  const budget = sheetOf("Begroting", [
    ["Kostensoort", "Vast bedrag", "Begroot"],
    ["Stand", 100, 100],
    ["Folders", 50, 50],
  ]);
  expect(run(workbookOf(budget), ["fill-budget"]).findings.map(({ code }) => code)).toContain("plan.columns.missing");
});
