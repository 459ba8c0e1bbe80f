import { type Scalar } from "../../../src/workbook/cells";
import {
  columnOf,
  EMPTY,
  run,
  type RunOptions,
  rowsOf,
  sheetOf,
  typeNamed,
  typeRows,
  workbookOf,
} from "./workbook-builder";

const PLAN = ["plan-activities", "fill-yield", "forecast-revenue", "checklist"] as const;
/** 16 March 2027. */
const MARCH = 46_462;

/** A plan of the user's own with one activity for each of these groups, all of them new, and € 1,200 of revenue. */
function planFor(groups: readonly Scalar[], { heading, yes } = { heading: "Doelgroep", yes: "ja" }) {
  const headings = ["Wat", heading, "Doel", "Nieuw?", "Startdatum", "Einddatum", "Wie", "Verwachte omzet"];
  const rows = groups.map((group, index) => [`Actie ${index + 1}`, group, "meer", yes, MARCH, MARCH, "An", 1_200]);
  return workbookOf(sheetOf("Mijn plan", [headings, ...rows]));
}

function groupsFound(groups: readonly Scalar[], options?: RunOptions) {
  const isEnglish = options?.language === "en";
  const found = isEnglish ? "Found" : "Gevonden";
  const words = isEnglish ? { heading: "Customer group", yes: "yes" } : { heading: "Klantgroep", yes: "ja" };
  const { projected, findings } = run(planFor(groups, words), PLAN, options);
  return {
    found: rowsOf(projected, "rpChecklist")[2]?.get(found),
    said: findings
      .filter(({ code }) => code.startsWith("plan.group."))
      .map(({ code, where, params }) => [code, where?.row, params["value"], params["word"]]),
  };
}

describe("O1.3 counts the customer groups", () => {
  it.each`
    groups                                                     | found | because
    ${["nieuwe klanten", "bestaande klanten", "oude klanten"]} | ${3}  | ${"oude klanten are former ones"}
    ${["Nieuw", "Huidige klanten", "Voormalige klanten"]}      | ${3}  | ${"other words, capitals"}
    ${["nieuw", "vaste relaties", "EX-klanten"]}               | ${3}  | ${"ex with a hyphen"}
    ${["nieuw", "oud-klanten", "oude klanten"]}                | ${2}  | ${"two activities for one group"}
    ${["ouders", "vastgoed", "nieuw"]}                         | ${1}  | ${"ouders and vastgoed are no groups"}
  `("$groups: $found, $because", ({ groups, found }) => {
    expect(groupsFound(groups).found).toBe(found);
  });

  it("in English too", () => {
    expect(groupsFound(["new customers", "current clients", "ex-customers"], { language: "en" })).toEqual({
      found: 3,
      said: [],
    });
  });
});

describe("a customer group that counts nowhere", () => {
  it("is told once, with the word to choose", () => {
    expect(groupsFound(["slapende klanten", "nieuw", "Slapende klanten", "prospects"]).said).toEqual([
      ["plan.group.choose", 1, "slapende klanten", "ex"],
      ["plan.group.choose", 4, "prospects", "nieuw"],
    ]);
  });

  it("is told to be one of several in the cell", () => {
    expect(groupsFound(["nieuwe en bestaande klanten", "ex"]).said).toEqual([
      ["plan.group.several", 1, "nieuwe en bestaande klanten", undefined],
    ]);
  });

  it("is told for all of them together where no word is known", () => {
    expect(groupsFound(["gemeenten", "scholen", "nieuw", null]).said).toEqual([
      ["plan.group.unknown", 1, "gemeenten", undefined],
    ]);
  });

  it("names the words of the settings sheet in English", () => {
    expect(groupsFound(["lapsed"], { language: "en" }).said).toEqual([["plan.group.choose", 1, "lapsed", "former"]]);
  });

  it("is not told of groups that count, or of an empty plan", () => {
    expect(groupsFound(["nieuwe klanten", "bestaand", "oude klanten"]).said).toEqual([]);
    expect(run(EMPTY, PLAN).findings.filter(({ code }) => code.startsWith("plan.group."))).toEqual([]);
  });
});

describe("a column Doelgroep with nieuwe, bestaande and oude klanten", () => {
  const begun = run(planFor(["nieuwe klanten", "bestaande klanten", "oude klanten"]), PLAN).projected;
  const projected = run(typeNamed(begun, "rp_plan_van", MARCH - 74), PLAN).projected;

  it("is the customer group on the yield sheet and in the checklist", () => {
    expect(columnOf(projected, "rpOpbrengsten", "Klantgroep").slice(0, 3)).toEqual([
      "nieuwe klanten",
      "bestaande klanten",
      "oude klanten",
    ]);
    expect(rowsOf(projected, "rpChecklist")[2]?.get("Oordeel")).toBe("voldaan");
  });

  it("gives each group its own effect in the forecast: € 1,200 in March", () => {
    const effects = ["Effect nieuw", "Effect bestaand", "Effect ex"].map((heading) =>
      columnOf(projected, "rpPrognose", heading)
        .map(Number)
        .reduce((sum, amount) => sum + amount, 0),
    );
    expect(effects).toEqual([1_200, 1_200, 1_200]);
  });

  it("changes nothing when it is filled again", () => {
    expect(run(projected, PLAN).changes).toEqual([]);
  });
});

it("leaves the target group of our own sheet what it is", () => {
  const typed = typeRows(run(EMPTY, PLAN).projected, "rpActiviteiten", [
    { Activiteit: "Beurs", Klantgroep: "ex", Doelgroep: "nieuwe klanten" },
  ]);
  expect(columnOf(run(typed, PLAN).projected, "rpOpbrengsten", "Klantgroep")[0]).toBe("ex");
});
