import { type Scalar } from "../../../src/workbook/cells";
import { namedValue } from "../../../src/workbook/settings";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { planTwice } from "../plan-twice";
import { columnOf, EMPTY, rowsOf, run, sheetOf, typeNamed, typeRows, workbookOf } from "./workbook-builder";

const JOBS = ["plan-activities", "fill-budget", "fill-yield", "forecast-revenue", "checklist"] as const;
/** 1 January and 31 December 2024, 1 January and 31 December 2025. */
const [START, END, NEXT_START, NEXT_END] = [45_292, 45_657, 45_658, 46_022];
/** Saturday 5 October 2024. */
const SATURDAY = 45_570;

function lastYear(): Snapshot {
  let plan = run(EMPTY, JOBS).projected;
  plan = typeNamed(plan, "rp_plan_van", START);
  plan = typeNamed(plan, "rp_plan_tot", END);
  plan = typeRows(plan, "rpActiviteiten", [
    { Activiteit: "Open dag", "Nieuw?": "ja", Status: "klaar", "Datum van": SATURDAY, "Datum tot": SATURDAY },
    { Activiteit: "Nieuwjaarsborrel", "Nieuw?": "nee", "Datum van": START + 1, "Datum tot": START + 3 },
    { Activiteit: "Zonder datum", "Datum van": "nog onbekend" },
  ]);
  plan = typeRows(plan, "rpDeelactiviteiten", [
    {
      Activiteit: "Open dag",
      Deelactiviteit: "Uitnodigen",
      Start: 45_537,
      Eind: 45_541,
      Status: "klaar",
      Bewijs: "map 3",
    },
  ]);
  plan = typeRows(plan, "rpKosten", [
    {
      Activiteit: "Open dag",
      Kostensoort: "Catering",
      "Vast bedrag": 500,
      Maand: 45_566,
      Nacalculatie: 650,
      Verklaring: "x",
    },
  ]);
  plan = typeRows(plan, "rpOpbrengsten", [
    { Activiteit: "Open dag", "Werkelijke omzet": 2500, "Effect vanaf": 45_566 },
  ]);
  plan = typeRows(plan, "rpDoelen", [
    { Nr: 1, Doelstelling: "12 nieuwe klanten in 2024", Nulmeting: 5, Start: START, Eind: END },
    { Nr: 2, Doelstelling: "Meer omzet", Nulmeting: 100 },
  ]);
  plan = run(plan, JOBS).projected;
  plan = typeRows(plan, "rpDoelUitwerking", [{ "Werkelijk resultaat": 14 }, { "Werkelijk resultaat": "best goed" }]);
  const months = Array.from({ length: 12 }, (_, month) => ({
    "Vorig jaar": 900,
    Gerealiseerd: 1000 + month,
    "Extra effect": 5,
  }));
  return typeRows(plan, "rpPrognose", months);
}

const next = (plan = lastYear()) => run(plan, ["next-year", ...JOBS]);
const first = (plan: Snapshot, table: string) => rowsOf(plan, table)[0] ?? new Map<string, Scalar>();

describe("next year's plan", () => {
  it("moves the period a year and planned days 52 weeks, so that a Saturday stays a Saturday", () => {
    const { projected } = next();
    expect([namedValue(projected, "rp_plan_van"), namedValue(projected, "rp_plan_tot")]).toEqual([
      NEXT_START,
      NEXT_END,
    ]);
    const [openDay, party, undated] = rowsOf(projected, "rpActiviteiten");
    expect([openDay?.get("Datum van"), openDay?.get("Datum tot")]).toEqual([SATURDAY + 364, SATURDAY + 364]);
    // 2 January + 52 weeks is 31 December, before the new plan begins: 53 weeks, and the last day as far
    expect([party?.get("Datum van"), party?.get("Datum tot")]).toEqual([START + 1 + 371, START + 3 + 371]);
    expect(undated?.get("Datum van")).toBe("nog onbekend");
    expect(first(projected, "rpDeelactiviteiten").get("Start")).toBe(45_537 + 364);
    expect(first(projected, "rpKosten").get("Maand")).toBe(45_931); // October 2025
  });

  it("starts afresh with what was done, and takes last year's new activities for existing ones", () => {
    const { projected } = next();
    expect(first(projected, "rpActiviteiten").get("Status")).toBeNull();
    expect(columnOf(projected, "rpActiviteiten", "Nieuw?").slice(0, 2)).toEqual(["nee", "nee"]);
    expect(["Status", "Bewijs"].map((heading) => first(projected, "rpDeelactiviteiten").get(heading))).toEqual([
      null,
      null,
    ]);
    expect(["Nacalculatie", "Verklaring"].map((heading) => first(projected, "rpKosten").get(heading))).toEqual([
      null,
      null,
    ]);
    expect(first(projected, "rpKosten").get("Vast bedrag")).toBe(500);
    expect(first(projected, "rpOpbrengsten").get("Werkelijke omzet")).toBeNull();
  });

  it("takes what was reached as the new baseline, and leaves a result in words to a person", () => {
    const { projected, findings } = next();
    expect(columnOf(projected, "rpDoelen", "Nulmeting").slice(0, 2)).toEqual([14, 100]);
    expect(columnOf(projected, "rpDoelUitwerking", "Werkelijk resultaat").slice(0, 2)).toEqual([null, "best goed"]);
    expect([first(projected, "rpDoelen").get("Start"), first(projected, "rpDoelen").get("Eind")]).toEqual([
      NEXT_START,
      NEXT_END,
    ]);
    const said = new Map(findings.map(({ code, params }) => [code, params]));
    expect(said.get("nextYear.resultInWords")).toEqual({ count: 1 });
    expect(said.get("nextYear.yearInWords")).toEqual({ count: 1 });
  });

  it("takes what the months came to as last year", () => {
    const { projected } = next();
    expect(columnOf(projected, "rpPrognose", "Vorig jaar")).toEqual(
      Array.from({ length: 12 }, (_, month) => 1000 + month),
    );
    expect(columnOf(projected, "rpPrognose", "Jaar daarvoor")).toEqual(Array<number>(12).fill(900));
    expect(columnOf(projected, "rpPrognose", "Gerealiseerd").every((cell) => cell === null || cell === "")).toBe(true);
    expect(namedValue(projected, "rp_omzet_vorig_jaar")).toBe(12_066); // 12 · 1,000 + (0 + 1 + … + 11)
  });

  it.each(["nl", "en"] as const)("does nothing to a plan that is next year's already (%s)", (language) => {
    const snapshot =
      language === "nl" ? lastYear() : typeNamed(run(EMPTY, JOBS, { language }).projected, "rp_plan_van", START);
    const { again, switched } = planTwice({ snapshot, jobs: ["next-year", ...JOBS], language });
    expect({ again, switched }).toEqual({ again: [], switched: [] });
    expect(run(next().projected, ["next-year"]).findings.map(({ code }) => code)).toContain("nextYear.already");
  });

  it("says so when there is no period, and leaves the workbook as it is", () => {
    const { changes, findings } = run(EMPTY, ["next-year"]);
    expect([changes, findings.map(({ code }) => code)]).toEqual([[], ["nextYear.noPeriod"]]);
  });

  it("moves the dates on the user's own plan too, and leaves formulas alone", () => {
    const own = sheetOf("Plan", [
      ["Activiteit", "Doelstelling", "Klantgroep", "Soort", "Startdatum", "Einddatum", "Status"],
      ["Beurs", "10 klanten", "nieuw", "Beursdeelname", 45_400, 45_401, "klaar"],
      ["Seminar", "10 klanten", "nieuw", "Seminar", 45_500, 45_500, "bezig"],
    ]);
    let plan = run(workbookOf(own), JOBS).projected;
    plan = typeNamed(plan, "rp_plan_van", START);
    plan = typeNamed(plan, "rp_plan_tot", END);
    const { projected } = next(plan);
    expect(columnOf(projected, "Plan", "Startdatum").slice(0, 2)).toEqual([45_400 + 364, 45_500 + 364]);
    expect(columnOf(projected, "Plan", "Status").slice(0, 2)).toEqual([null, null]);
  });
});
