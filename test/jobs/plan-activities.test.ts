import { namedValue } from "../../src/workbook/settings";
import { findName, findTable } from "../../src/workbook/snapshot";
import { NASTY, messyPlan } from "./plan/full-plan";
import { runInOtherLanguage, runAgain } from "./plan/run-again";
import { orders, ownBudget, ownPlan, planAsTable, planWithoutRoom } from "./plan/sample-plan";
import { columnOf, EMPTY, rowsOf, run, sheetOf, typeRows, workbookOf } from "./plan/workbook-builder";

describe("a workbook without a plan", () => {
  const { projected, changes } = run(EMPTY, ["plan-activities"]);

  it("gets the eight sheets of a plan in order, and hidden settings", () => {
    expect(projected.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual([
      "Uitgangspunten",
      "Doelen",
      "Activiteiten",
      "Deelactiviteiten",
      "Kostenbudget",
      "Opbrengsten",
      "Omzetprognose",
      "Checklist",
    ]);
    expect(projected.sheets.filter(({ visibility }) => visibility === "hidden").map(({ name }) => name)).toEqual([
      "Instellingen",
    ]);
  });

  it("shows nothing in any computed cell of an empty row", () => {
    for (const table of ["rpDoelen", "rpActiviteiten", "rpDeelactiviteiten", "rpKosten", "rpOpbrengsten"]) {
      const shown = rowsOf(projected, table).flatMap((row) =>
        [...row.values()].filter((value) => value !== null && value !== ""),
      );
      expect({ table, shown }).toEqual({ table, shown: [] });
    }
  });

  it("has the year after the reference date as its period", () => {
    // the reference date is 31 December 2024; 45,658 = 1 January 2025
    expect(columnOf(projected, "rpPrognose", "Maand")[0]).toBe(45_658);
  });

  it("offers goals and activities as choices elsewhere", () => {
    expect(findName(projected, "rp_lijst_activiteiten")?.refersTo).toBe("rpActiviteiten[Activiteit]");
    expect(findName(projected, "rp_lijst_doelen")?.refersTo).toBe("rpDoelen[Doelstelling]");
  });

  it("only adds: sheets and names", () => {
    expect([...new Set(changes.map(({ kind }) => kind))].toSorted()).toEqual(["addSheet", "setName"]);
  });

  it.each(["nl", "en"] as const)("is complete after one run (%s)", (language) => {
    expect(runAgain(EMPTY, "all", { language })).toEqual([]);
    expect(runInOtherLanguage(EMPTY, "all", { language })).toEqual([]);
  });
});

describe("a plan of the user's own", () => {
  const workbook = workbookOf(ownPlan(), ownBudget(), orders());
  const { projected, findings } = run(workbook, ["plan-activities"]);
  const plan = (heading: string) => columnOf(projected, "Activiteitenplan", heading, 3);

  it("is the activities sheet: no second one is made", () => {
    expect(findTable(projected, "rpActiviteiten")).toBeUndefined();
  });

  it("keeps every cell it had", () => {
    const before = workbook.sheets[0];
    const after = projected.sheets.find(({ name }) => name === "Activiteitenplan");
    for (let row = 0; row < 7; row++) {
      for (let column = 0; column < 14; column++) {
        const was = before?.cells.value(row, column) ?? null;
        if (was !== null) expect(after?.cells.value(row, column)).toBe(was);
      }
    }
  });

  it("gets costs from the budget, and says what is missing", () => {
    // 2,400 + 1,000; 800; the last line of the budget is not filled in yet
    expect(plan("Kosten")).toEqual([3400, 800, ""]);
    expect(plan("Signaal")).toEqual([
      "te weinig deelactiviteiten",
      "te weinig deelactiviteiten",
      "geen kosten; te weinig deelactiviteiten",
    ]);
  });

  it("gets revenue from the yield: reach · response · the average order", () => {
    // 12 · 1,000 + 12 · 1,200 = 26,400 over 24 orders: 1,100; 600 · 5 % · 1,100; 180 · 20 % · 1,100; 40 · 25 % · 1,100
    expect(plan("Verwachte omzet")).toEqual([33_000, 39_600, 11_000]);
  });

  it("gives every objective a row on Doelen with its words, group, owner and number of activities", () => {
    const [first, , third] = rowsOf(projected, "rpDoelen");
    expect([
      first?.get("Doelstelling"),
      first?.get("Klantgroep"),
      first?.get("Wie"),
      first?.get("Activiteiten"),
    ]).toEqual(["20 nieuwe klanten vóór 1-7-2025", "Nieuw", "Iris", 1]);
    expect(first?.get("SMART")).toBe("S, M en T in orde; A en R: beoordeel zelf");
    expect(third?.get("SMART")).toBe("M: noem een getal, % of €; A en R: beoordeel zelf");
  });

  it("says which objective can't be measured", () => {
    expect(findings.filter(({ code }) => code === "plan.goal.noNumber").map(({ params }) => params)).toEqual([
      { goal: "Naamsbekendheid vergroten" },
    ]);
  });

  it("leaves the user's budget sheet as it is", () => {
    expect(projected.sheets.find(({ name }) => name === "Begroting promotie")).toEqual(workbook.sheets[1]);
  });

  it("changes nothing the second time, whatever the language", () => {
    expect(runAgain(workbook, "all")).toEqual([]);
    expect(runInOtherLanguage(workbook, "all")).toEqual([]);
  });

  it("counts two rows with one objective as one goal with two activities", () => {
    const doubled = workbookOf(ownPlan((rows) => rows[6]?.splice(1, 1, "OMZET bestaande klanten 8% hoger")));
    const goals = rowsOf(run(doubled, ["plan-activities"]).projected, "rpDoelen").filter(
      (row) => row.get("Doelstelling") !== null,
    );
    expect(goals.map((row) => row.get("Activiteiten"))).toEqual([1, 2]);
  });

  it("hears each finding once, however many jobs look at the same sheet", () => {
    const all = run(workbook, "all").findings.map((finding) => JSON.stringify(finding));
    expect(all).toEqual([...new Set(all)]);
    expect(all.filter((finding) => finding.includes("typed.kept"))).toHaveLength(1);
  });

  it("keeps what looks like a formula as text", () => {
    const attack = '=HYPERLINK("http://x","klik")';
    const workbookWithAttack = workbookOf(ownPlan((rows) => rows[4]?.splice(1, 3, attack, "Nieuw", NASTY.command)));
    const { projected: result } = run(workbookWithAttack, ["plan-activities"]);
    expect(columnOf(result, "rpDoelen", "Doelstelling")[0]).toBe(attack);
    expect(columnOf(result, "rpOpbrengsten", "Activiteit")[0]).toBe(NASTY.command);
    const proceeds = findTable(result, "rpOpbrengsten");
    expect(
      proceeds?.sheet.cells.formula((proceeds.table.range.top ?? 0) + 1, proceeds.table.range.left),
    ).toBeUndefined();
  });
});

describe("a plan without room beside it", () => {
  const workbook = workbookOf(planWithoutRoom(), ownBudget());
  const { projected, findings } = run(workbook, ["plan-activities", "checklist"]);

  it("gets its signals on a sheet of ours, and that is said", () => {
    expect(columnOf(projected, "rpBij_activities", "Signaal")).toEqual([
      "geen omzetprognose; te weinig deelactiviteiten",
      "geen omzetprognose; te weinig deelactiviteiten",
      "geen kosten; geen omzetprognose; te weinig deelactiviteiten",
    ]);
    expect(findings.map(({ code }) => code)).toContain("noRoom");
  });

  it("is checked by those signals all the same", () => {
    const costs = rowsOf(projected, "rpChecklist").find((row) => row.get("Eis") === "O1.8");
    expect([costs?.get("Gevonden"), costs?.get("Nodig")]).toEqual([2, 3]);
  });

  it("changes nothing the second time", () => {
    expect(runAgain(workbook, ["plan-activities", "checklist"])).toEqual([]);
  });
});

it("fills a plan that is a table, and widens it", () => {
  const { projected } = run(workbookOf(planAsTable(), ownBudget()), ["plan-activities"]);
  expect(findTable(projected, "Plan_2025")?.table.columns.slice(-2)).toEqual(["Overige meerwaarde", "Signaal"]);
  expect(columnOf(projected, "Plan_2025", "Kosten")).toEqual([3400, 800, ""]);
  expect(runAgain(workbookOf(planAsTable(), ownBudget()), "all")).toEqual([]);
});

it("takes twelve months from its first day for a plan of a school year", () => {
  // 1 September 2026 … 1 May 2027; 46,266 = 1 September 2026, 46,630 = 31 August 2027
  const plan = ownPlan((rows) => {
    rows[4]?.splice(7, 2, 46_280, 46_280);
    rows[5]?.splice(7, 2, 46_400, 46_508);
    rows[6]?.splice(7, 2, 46_400, 46_400);
  });
  const { projected } = run(workbookOf(plan), ["plan-activities"]);
  expect([namedValue(projected, "rp_plan_van"), namedValue(projected, "rp_plan_tot")]).toEqual([46_266, 46_630]);
});

describe("sub-activities", () => {
  const { projected } = run(messyPlan(), ["plan-activities"]);
  const steps = rowsOf(projected, "rpDeelactiviteiten");

  it.each`
    row  | days  | signal                                                                     | because
    ${0} | ${7}  | ${"ligt buiten de planperiode"}                                            | ${"14–24 December 2024 lies before 2025; seven working days"}
    ${1} | ${13} | ${"uitvoering ligt buiten de datums van de activiteit"}                    | ${"2–14 February, weekends counted, starts before the activity's 12 February"}
    ${2} | ${8}  | ${"voorbereiding ligt na de activiteit"}                                   | ${"ends after the activity's last day; 23 April – 3 May without Saturdays and Sundays"}
    ${3} | ${-9} | ${"eind ligt voor start"}                                                  | ${"an evaluation may lie after the activity"}
    ${4} | ${""} | ${"wie ontbreekt; einddatum ontbreekt; activiteit staat niet in het plan"} | ${"a start in words is no date"}
    ${5} | ${15} | ${""}                                                                      | ${"a step of no activity is not asked for one; holidays in April and May are left out"}
  `("row $row has $days working days and says “$signal”: $because", ({ row, days, signal }) => {
    expect([steps[row]?.get("Dagen"), steps[row]?.get("Signaal")]).toEqual([days, signal]);
  });

  it("has the Mondays of the plan's year beside the table", () => {
    const found = findTable(projected, "rpDeelactiviteiten");
    const column = (found?.table.range.right ?? 0) + 2;
    // 30 December 2024 is the Monday of week 1 of 2025
    expect([found?.sheet.cells.value(2, column), found?.sheet.cells.value(3, column)]).toEqual([45_656, 1]);
  });
});

describe("activities with odd names", () => {
  const plan = rowsOf(run(messyPlan(), ["plan-activities"]).projected, "rpActiviteiten");

  it.each`
    row  | signal
    ${0} | ${"wie ontbreekt"}
    ${1} | ${"eind ligt voor start; te weinig deelactiviteiten"}
    ${3} | ${"doel staat niet op het blad Doelen; ligt buiten de planperiode; geen kosten; te weinig deelactiviteiten"}
    ${5} | ${"begindatum ontbreekt; einddatum ontbreekt; geen kosten; te weinig deelactiviteiten"}
  `("row $row says “$signal”", ({ row, signal }) => {
    expect(plan[row]?.get("Signaal")).toBe(signal);
  });
});

it("puts an activity that is added later on the first empty row of the yield", () => {
  const first = typeRows(run(EMPTY, ["plan-activities"]).projected, "rpActiviteiten", [
    { Activiteit: "Seminar" },
    { Activiteit: "Mailing" },
  ]);
  const second = run(first, ["fill-yield"]).projected;
  const third = typeRows(second, "rpActiviteiten", [
    { Activiteit: "Seminar" },
    { Activiteit: "Beurs" },
    { Activiteit: "Mailing" },
  ]);
  expect(columnOf(run(third, ["fill-yield"]).projected, "rpOpbrengsten", "Activiteit").slice(0, 4)).toEqual([
    "Seminar",
    "Mailing",
    "Beurs",
    null,
  ]);
});

it("takes a plan in English for what it is", () => {
  const plan = sheetOf("Plan", [
    ["Objective", "Segment", "Activity", "Type", "New?", "Owner", "Start date", "End date"],
    ["10 new customers", "new", "Seminar", "seminar", "yes", "Ann", 45_700, 45_700],
    ["5 lapsed customers back", "former", "Calls", "calls", "no", "Bo", 45_720, 45_730],
  ]);
  const { projected } = run(workbookOf(plan), ["plan-activities"], { language: "en" });
  expect(columnOf(projected, "Plan", "Signal")).toEqual([
    "no costs; no revenue forecast; too few sub-activities",
    "no costs; no revenue forecast; too few sub-activities",
  ]);
});
