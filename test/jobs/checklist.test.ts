import { NASTY, messyPlan } from "./plan/full-plan";
import { runInOtherLanguage, runAgain } from "./plan/run-again";
import { orders, ownBudget, ownPlan } from "./plan/sample-plan";
import { EMPTY, rowsOf, run, typeNamed, typeRows, workbookOf } from "./plan/workbook-builder";

const ALL = ["plan-activities", "fill-budget", "fill-yield", "forecast-revenue", "checklist"] as const;

describe("an empty plan", () => {
  it("meets nothing", () => {
    const verdicts = rowsOf(run(EMPTY, ALL).projected, "rpChecklist").map((row) => row.get("Oordeel"));
    expect(verdicts).toEqual(Array<string>(12).fill("nog niet"));
  });

  it("changes nothing the second time, whatever the language", () => {
    expect(runAgain(EMPTY, ["checklist"])).toEqual([]);
    expect(runInOtherLanguage(EMPTY, ["checklist"])).toEqual([]);
  });
});

describe("a plan of the user's own", () => {
  const rows = rowsOf(run(workbookOf(ownPlan(), ownBudget(), orders()), ALL).projected, "rpChecklist");

  it.each`
    code       | found | needed | verdict             | because
    ${"O1.1"}  | ${2}  | ${2}   | ${"beoordeel zelf"} | ${"two of three goals have a number; A and R are for a person"}
    ${"O1.2"}  | ${6}  | ${6}   | ${"voldaan"}        | ${"three goals and three activities, all linked"}
    ${"O1.3"}  | ${3}  | ${3}   | ${"voldaan"}        | ${"new, existing, former"}
    ${"O1.4"}  | ${0}  | ${3}   | ${"nog niet"}       | ${"no strategy filled in"}
    ${"O1.5"}  | ${2}  | ${2}   | ${"voldaan"}        | ${"two new activities"}
    ${"O1.6"}  | ${2}  | ${1}   | ${"voldaan"}        | ${"a fair and a customer contact day"}
    ${"O1.7"}  | ${0}  | ${3}   | ${"nog niet"}       | ${"no sub-activities"}
    ${"O1.8"}  | ${3}  | ${3}   | ${"voldaan"}        | ${"the empty budget line has been filled: 35 · 40"}
    ${"O1.9"}  | ${3}  | ${3}   | ${"voldaan"}        | ${"reach, response and order value are known"}
    ${"O1.10"} | ${2}  | ${3}   | ${"nog niet"}       | ${"the calls have no other added value"}
    ${"O1.11"} | ${0}  | ${2}   | ${"nog niet"}       | ${"no account plan"}
    ${"O1.12"} | ${0}  | ${2}   | ${"nog niet"}       | ${"nothing carried out yet"}
  `("$code finds $found of $needed, $verdict: $because", ({ code, found, needed, verdict }) => {
    const row = rows.find((candidate) => candidate.get("Eis") === code);
    expect([row?.get("Gevonden"), row?.get("Nodig"), row?.get("Oordeel")]).toEqual([found, needed, verdict]);
  });
});

it("counts what a half-finished plan has, odd names and all", () => {
  const rows = rowsOf(run(messyPlan(), ALL).projected, "rpChecklist");
  expect(rows.map((row) => row.get("Gevonden"))).toEqual([2, 7, 3, 1, 4, 3, 1, 3, 4, 1, 1, 2]);
  expect(rows.map((row) => row.get("Nodig"))).toEqual([2, 10, 3, 3, 2, 1, 6, 6, 6, 6, 2, 2]);
});

it("leaves to a person what a person must judge", () => {
  const first = run(EMPTY, ALL).projected;
  const answered = [
    "rp_strategie_nieuw",
    "rp_strategie_bestaand",
    "rp_strategie_ex",
    "rp_accountplan",
    "rp_accountplan_doel",
  ].reduce((plan, name) => typeNamed(plan, name, "ingevuld"), first);
  const verdict = (code: string) =>
    rowsOf(run(answered, ["checklist"]).projected, "rpChecklist")
      .find((row) => row.get("Eis") === code)
      ?.get("Oordeel");
  expect([verdict("O1.4"), verdict("O1.11")]).toEqual(["beoordeel zelf", "beoordeel zelf"]);
});

it("finds a requirement by its code, also when the rows have been sorted", () => {
  const first = run(EMPTY, ALL).projected;
  const swapped = typeRows(first, "rpChecklist", [
    { Eis: "O1.5" },
    { Eis: "O1.2" },
    { Eis: "O1.3" },
    { Eis: "O1.4" },
    { Eis: "O1.1" },
  ]);
  const filled = typeRows(swapped, "rpActiviteiten", [{ Activiteit: NASTY.quote, "Nieuw?": "ja" }]);
  const row = rowsOf(run(filled, ["checklist"]).projected, "rpChecklist").find(
    (candidate) => candidate.get("Eis") === "O1.5",
  );
  expect(row?.get("Gevonden")).toBe(1);
});
