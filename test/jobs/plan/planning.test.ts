import { columnOf, EMPTY, rowsOf, run, typeNamed, typeRows } from "./workbook-builder";

const JOBS = ["plan-activities"] as const;
/** Thursday 1 January and Sunday 29 March 2026: thirteen weeks that begin on Monday 29 December. */
const [FROM, UNTIL] = [46_023, 46_110];

function plan(rows: Parameters<typeof typeRows>[2]) {
  let begun = run(EMPTY, JOBS).projected;
  begun = typeNamed(begun, "rp_plan_van", FROM);
  begun = typeNamed(begun, "rp_plan_tot", UNTIL);
  begun = typeRows(begun, "rpActiviteiten", [{ Activiteit: "Beurs" }, { Activiteit: "Seminar" }]);
  return run(typeRows(begun, "rpDeelactiviteiten", rows), JOBS).projected;
}

describe("the week bar of a sub-activity", () => {
  it.each`
    start        | end          | bar                | because
    ${FROM}      | ${FROM}      | ${"█░░░░░░░░░░░░"} | ${"the first week"}
    ${FROM + 3}  | ${FROM + 4}  | ${"██░░░░░░░░░░░"} | ${"Sunday 4 and Monday 5 January are two weeks"}
    ${FROM + 14} | ${FROM + 27} | ${"░░███░░░░░░░░"} | ${"15 to 28 January: the Thursday of week 3 to the Wednesday of week 5"}
    ${FROM - 30} | ${FROM - 10} | ${"░░░░░░░░░░░░░"} | ${"before the plan"}
    ${UNTIL}     | ${UNTIL + 9} | ${"░░░░░░░░░░░░█"} | ${"runs on after the plan"}
    ${FROM + 9}  | ${FROM}      | ${"░░░░░░░░░░░░░"} | ${"the wrong way round: the signal says so"}
    ${"later"}   | ${FROM}      | ${""}              | ${"no start"}
  `("is $bar: $because", ({ start, end, bar }) => {
    const found = columnOf(plan([{ Deelactiviteit: "Stap", Start: start, Eind: end }]), "rpDeelactiviteiten", WEEKS)[0];
    expect(found).toBe(bar);
  });
});

const WEEKS = "Planning: elk blokje is een week vanaf de start van het plan";

describe("days of a sub-activity", () => {
  it("are working days, and of the execution itself all days: an open Saturday is a day", () => {
    const saturday = FROM + 2;
    const done = plan([
      { Deelactiviteit: "Uitvoering: open dag", Start: saturday, Eind: saturday },
      { Deelactiviteit: "Opruimen", Start: saturday, Eind: saturday },
      { Deelactiviteit: "Nieuwjaarsweek", Start: FROM, Eind: FROM + 6 },
    ]);
    // 1 January is a holiday: Friday, Monday, Tuesday and Wednesday are left
    expect(columnOf(done, "rpDeelactiviteiten", "Dagen").slice(0, 3)).toEqual([1, 0, 4]);
  });
});

describe("what the sub-activities of an activity come to", () => {
  it("is the first and last day, the hours, and how much is done of what was not dropped", () => {
    const done = plan([
      { Activiteit: "Beurs", Deelactiviteit: "a", Start: FROM + 5, Eind: FROM + 6, Uren: 4, Status: "klaar" },
      { Activiteit: "BEURS", Deelactiviteit: "b", Start: FROM + 2, Eind: FROM + 9, Uren: 2.5, Status: "bezig" },
      { Activiteit: "Beurs", Deelactiviteit: "c", Status: "vervallen" },
    ]);
    const [fair, seminar] = rowsOf(done, "rpActiviteiten");
    const headings = ["Eerste stap", "Laatste stap", "Uren stappen", "% klaar"];
    expect(headings.map((heading) => fair?.get(heading))).toEqual([FROM + 2, FROM + 9, 6.5, 0.5]);
    expect(headings.map((heading) => seminar?.get(heading))).toEqual(["", "", 0, ""]);
  });
});
