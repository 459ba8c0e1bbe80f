import { columnOf, EMPTY, rowsOf, run, typeRows } from "./workbook-builder";

const JOBS = ["plan-activities", "fill-budget", "fill-yield", "forecast-revenue", "checklist"] as const;

describe("the block below the objectives", () => {
  it("has a row for each objective by its number, and numbers those that have none", () => {
    const typed = typeRows(run(EMPTY, JOBS).projected, "rpDoelen", [
      { Nr: 7, Doelstelling: "Zeven" },
      { Doelstelling: "Acht" },
    ]);
    const { projected } = run(typed, JOBS);
    expect(columnOf(projected, "rpDoelen", "Nr").slice(0, 3)).toEqual([7, 8, null]);
    expect(
      rowsOf(projected, "rpDoelUitwerking")
        .slice(0, 3)
        .map((row) => [row.get("Nr"), row.get("Doelstelling")]),
    ).toEqual([
      [7, "Zeven"],
      [8, "Acht"],
      [null, ""],
    ]);
  });

  it("grows with the objectives, and keeps what was told of one when its row moves", () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ Doelstelling: `Doel ${index + 1}` }));
    let plan = run(typeRows(run(EMPTY, JOBS).projected, "rpDoelen", many), JOBS).projected;
    plan = typeRows(plan, "rpDoelUitwerking", [{ Waar: "Zwolle" }]);
    plan = typeRows(plan, "rpDoelen", [
      { Nr: 2, Doelstelling: "Doel 2" },
      { Nr: 1, Doelstelling: "Doel 1 anders" },
    ]);
    const [first] = rowsOf(run(plan, JOBS).projected, "rpDoelUitwerking");
    expect([first?.get("Nr"), first?.get("Doelstelling"), first?.get("Waar")]).toEqual([1, "Doel 1 anders", "Zwolle"]);
  });

  it.each`
    chance        | said
    ${0.5}        | ${""}
    ${0.3}        | ${""}
    ${0.7}        | ${""}
    ${0.29}       | ${"kans onder 30%: kies een haalbaarder doel of neem een tussenstap"}
    ${0.71}       | ${"kans boven 70%: leg de lat hoger"}
    ${50}         | ${"kans van slagen is een percentage van 0 tot 100%"}
    ${"redelijk"} | ${"kans van slagen is een percentage van 0 tot 100%"}
    ${null}       | ${""}
  `("says of a chance of success of $chance: $said", ({ chance, said }) => {
    const begun = run(
      typeRows(run(EMPTY, JOBS).projected, "rpDoelen", [{ Nr: 1, Doelstelling: "Doel" }]),
      JOBS,
    ).projected;
    const typed = typeRows(begun, "rpDoelUitwerking", [{ "Kans van slagen": chance }]);
    expect(columnOf(run(typed, JOBS).projected, "rpDoelUitwerking", "Signaal")[0]).toBe(said);
  });
});
