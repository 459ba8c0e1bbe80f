import { type Scalar } from "../../../src/workbook/cells";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { planTwice } from "../plan-twice";
import { ownPlan } from "./sample-plan";
import { columnOf, EMPTY, rowsOf, run, sheetOf, typeNamed, typeRows, workbookOf } from "./workbook-builder";

/** 17 October 2026, a Saturday; 10 and 11 March 2027. */
const [OPEN_DAY, FAIR_START, FAIR_END] = [46_312, 46_456, 46_457];

function begun(rows: readonly Readonly<Record<string, Scalar>>[]): Snapshot {
  let plan = run(EMPTY, "all").projected;
  plan = typeNamed(plan, "rp_plan_van", 46_266);
  plan = typeNamed(plan, "rp_plan_tot", 46_568);
  return typeRows(plan, "rpActiviteiten", rows);
}

const openDay = {
  Activiteit: "Opendeurdag",
  Soort: "Opendeurdag",
  Wie: "Noor",
  "Datum van": OPEN_DAY,
  "Datum tot": OPEN_DAY,
};
const fair = { Activiteit: "Bedrijvenbeurs", Soort: "Beursdeelname", "Datum van": FAIR_START, "Datum tot": FAIR_END };

const filled = (cells: readonly Scalar[]) => cells.filter((cell) => cell !== null && cell !== "");

describe("the library's proposal", () => {
  it("puts steps with dates and cost lines without amounts with an activity that has none", () => {
    const { projected } = run(begun([openDay]), ["propose-steps"]);
    const steps = rowsOf(projected, "rpDeelactiviteiten").filter((row) => row.get("Activiteit") === "Opendeurdag");
    expect(steps.map((row) => row.get("Deelactiviteit"))).toContain("Uitvoering: bezoekers ontvangen en rondleiden");
    expect(steps).toHaveLength(9);
    expect(steps.map((row) => row.get("Nr"))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(steps.map((row) => row.get("Wie")))).toEqual(new Set(["Noor"]));
    expect(filled(columnOf(projected, "rpDeelactiviteiten", "Signaal"))).toEqual([]);
    const costs = rowsOf(projected, "rpKosten").filter((row) => row.get("Activiteit") === "Opendeurdag");
    expect(costs).toHaveLength(6);
    expect(filled(costs.flatMap((row) => [row.get("Vast bedrag") ?? null, row.get("Prijs") ?? null]))).toEqual([]);
    expect(costs.map((row) => row.get("Signaal"))).toEqual(costs.map(() => "bedrag ontbreekt"));
  });

  it("leaves activities that have steps or costs alone, each for itself", () => {
    let plan = begun([openDay, fair]);
    plan = typeRows(plan, "rpDeelactiviteiten", [{ Activiteit: "bedrijvenbeurs", Deelactiviteit: "Stand boeken" }]);
    const { projected } = run(plan, ["propose-steps"]);
    const of = (table: string) => columnOf(projected, table, "Activiteit");
    expect(of("rpDeelactiviteiten").filter((name) => name === "Bedrijvenbeurs")).toEqual([]);
    expect(of("rpKosten").filter((name) => name === "Bedrijvenbeurs")).toHaveLength(6);
  });

  it("adds rows under a table that is full", () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ ...fair, Activiteit: `Beurs ${index + 1}` }));
    const { projected } = run(begun(many), ["propose-steps"]);
    expect(filled(columnOf(projected, "rpDeelactiviteiten", "Deelactiviteit"))).toHaveLength(80);
    expect(filled(columnOf(projected, "rpKosten", "Kostensoort"))).toHaveLength(48);
    expect(columnOf(projected, "rpDeelactiviteiten", "Dagen").every((cell) => typeof cell === "number")).toBe(true);
  });

  it("asks for dates and a kind before it proposes", () => {
    const { findings, projected } = run(
      begun([{ Activiteit: "Zonder datums", Soort: "Seminar" }, { Activiteit: "Zonder soort" }]),
      ["propose-steps"],
    );
    expect(findings.map(({ code, params }) => [code, params["activity"]])).toEqual(
      expect.arrayContaining([
        ["library.noDates", "Zonder datums"],
        ["library.noKind", "Zonder soort"],
      ]),
    );
    expect(filled(columnOf(projected, "rpDeelactiviteiten", "Deelactiviteit"))).toEqual([]);
  });

  it("plans one day for sending of ten months of mailing, and says so", () => {
    const mailing = { Activiteit: "Mailing", Soort: "Mailing", "Datum van": 46_266, "Datum tot": 46_568 };
    const { findings, projected } = run(begun([mailing]), ["propose-steps"]);
    const sending = rowsOf(projected, "rpDeelactiviteiten").find(
      (row) => row.get("Deelactiviteit") === "Uitvoering: mailing versturen",
    );
    expect(["Start", "Eind", "Dagen"].map((heading) => sending?.get(heading))).toEqual([46_266, 46_266, 1]);
    // 1 September 2026 to 30 June 2027
    expect(findings.filter(({ code }) => code === "library.shortened").map(({ params }) => params)).toEqual([
      expect.objectContaining({ activity: "Mailing", step: "Uitvoering: mailing versturen", most: 1, days: 303 }),
    ]);
    const design = rowsOf(projected, "rpKosten").find((row) => row.get("Kostensoort") === "Ontwerp mailing");
    expect([design?.get("Budgetsoort"), design?.get("Keer"), design?.get("Aantal")]).toEqual(["vast", 1, null]);
  });

  it("writes under the user's own rows, in the columns there are", () => {
    const steps = sheetOf("Stappen", [
      ["Activiteit", "Deelactiviteit", "Wie", "Start", "Eind"],
      ["Klantendag", "Zaal huren", "Bram", 45_750, 45_755],
      ["Klantendag", "Klanten bellen", "Bram", 45_760, 45_765],
    ]);
    const { projected } = run(workbookOf(ownPlan(), steps), ["propose-steps"]);
    const rows = rowsOf(projected, "Stappen");
    expect(rows.slice(0, 2).map((row) => row.get("Activiteit"))).toEqual(["Klantendag", "Klantendag"]);
    expect(rows.slice(2).map((row) => row.get("Activiteit"))).toEqual([
      ...Array<string>(10).fill("Voorjaarsbeurs"),
      ...Array<string>(6).fill("Belactie"),
    ]);
    expect(rows.every((row) => typeof row.get("Dagen") === "number")).toBe(true);
  });

  it("says so when something stands under the user's rows", () => {
    const steps = sheetOf("Stappen", [
      ["Activiteit", "Deelactiviteit", "Wie", "Start", "Eind"],
      ["Klantendag", "Zaal huren", "Bram", 45_750, 45_755],
      ["Klantendag", "Klanten bellen", "Bram", 45_760, 45_765],
      [],
      [],
      [],
      ["Let op: niet op maandag"],
    ]);
    const { findings } = run(workbookOf(ownPlan(), steps), ["propose-steps"]);
    expect(findings.map(({ code }) => code)).toContain("library.noRoom");
  });

  it.each(["nl", "en"] as const)("proposes nothing a second time (%s)", (language) => {
    const typed =
      language === "nl"
        ? begun([openDay, fair])
        : typeRows(run(EMPTY, "all", { language }).projected, "rpActiviteiten", [
            { Activity: "Open day", Kind: "Open house", "Date from": 46_000, "Date to": 46_000 },
          ]);
    const { first, again, switched } = planTwice({ snapshot: typed, jobs: ["propose-steps"], language });
    expect(first.summary.find(({ key }) => key === "summary.library")?.params["steps"]).not.toBe(0);
    expect({ again, switched }).toEqual({ again: [], switched: [] });
  });
});
