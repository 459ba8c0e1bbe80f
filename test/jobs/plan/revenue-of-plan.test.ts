import { type Scalar } from "../../../src/workbook/cells";
import { columnOf, EMPTY, run, type RunOptions, rowsOf, sheetOf, workbookOf } from "./workbook-builder";

const HEADINGS = ["Wat", "Soort activiteit", "Doelgroep", "Doel", "Wanneer van", "t/m", "Wie", "Kosten begroot"];
/** 16 March 2027. */
const MARCH = 46_462;
const PLAN = ["plan-activities", "fill-yield", "checklist"] as const;

type OwnActivity = { readonly name?: string; readonly revenue: Scalar; readonly more?: readonly Scalar[] };

/** A plan in a student's own layout, with what each activity is to bring in typed beside it. */
function ownLayout(activities: readonly OwnActivity[], ...extra: readonly string[]) {
  const rows = activities.map(({ name, revenue, more = [] }, index) => [
    name ?? `Actie ${index + 1}`,
    "beurs",
    "starters",
    "10 klanten",
    MARCH,
    MARCH,
    "An",
    250,
    revenue,
    ...more,
  ]);
  return sheetOf("Mijn plan", [[...HEADINGS, "Verwachte omzet", ...extra], ...rows]);
}

function filledFrom(sheet: ReturnType<typeof ownLayout>, options?: RunOptions) {
  return run(workbookOf(sheet), PLAN, options).projected;
}

const FIGURES = ["Activiteit", "Bereik", "Respons %", "Orderwaarde", "Omzetprognose", "Brutowinst", "Opmerking"];

function figures(projected: ReturnType<typeof filledFrom>) {
  const named = rowsOf(projected, "rpOpbrengsten").filter((row) => row.get("Activiteit") !== null);
  return named.map((row) => FIGURES.map((heading) => row.get(heading)));
}

describe("a yield sheet that is made beside a plan of the user's own", () => {
  const projected = filledFrom(ownLayout([{ revenue: 12_000 }, { revenue: null }, { revenue: "€ 8.000,50" }]));
  const note = "volgens je plan: 1 × 100% × het bedrag; vul bereik en respons in als je ze weet";

  it("begins with the revenue that the plan names, in the order of the plan, at the margin of 40 %", () => {
    expect(figures(projected)).toEqual([
      ["Actie 1", 1, 1, 12_000, 12_000, 4_800, note],
      ["Actie 2", null, null, "", "", "", null],
      ["Actie 3", 1, 1, 8_000.5, 8_000.5, 3_200.2, note],
    ]);
  });

  it("reckons it by the same formula as ever", () => {
    const formulas = run(workbookOf(ownLayout([{ revenue: 12_000 }])), PLAN).projected.sheets.find(
      ({ name }) => name === "Opbrengsten",
    )?.cells;
    expect(formulas?.formula(4, 5)).toContain("ROUND(");
  });

  it("lets only the activity without an amount be one without a forecast", () => {
    const misses = columnOf(projected, "Mijn plan", "Signaal").map((signal) =>
      JSON.stringify(signal).includes("geen omzetprognose"),
    );
    expect(misses).toEqual([false, true, false]);
    expect(columnOf(projected, "Mijn plan", "Verwachte omzet")).toEqual([12_000, "", "€ 8.000,50"]);
    const verdict = rowsOf(projected, "rpChecklist").find((row) => row.get("Eis") === "O1.9");
    expect([verdict?.get("Gevonden"), verdict?.get("Oordeel")]).toEqual([2, "nog niet"]);
  });

  it("meets the requirement once every activity has an amount", () => {
    const all = filledFrom(ownLayout([{ revenue: 12_000 }, { revenue: 500 }]));
    expect(
      rowsOf(all, "rpChecklist")
        .find((row) => row.get("Eis") === "O1.9")
        ?.get("Oordeel"),
    ).toBe("voldaan");
  });

  it("changes nothing when it is filled again", () => {
    expect(run(projected, PLAN).changes).toEqual([]);
  });

  it("knows the headings Wanneer van and Verwachte omzet without guessing", () => {
    const { findings } = run(workbookOf(ownLayout([{ revenue: 1 }])), PLAN);
    expect(findings.filter(({ code }) => code === "column.similar")).toEqual([]);
  });
});

it("keeps the reach and response that the plan names: 600 × 5 % × 400 is the typed 12,000", () => {
  const sheet = ownLayout([{ revenue: 12_000, more: [600, 0.05] }], "Bereik", "Respons %");
  expect(figures(filledFrom(sheet))).toEqual([["Actie 1", 600, 0.05, 400, 12_000, 4_800, "volgens je plan"]]);
});

it("adds up what an activity that stands on two lines brings in", () => {
  const sheet = ownLayout([
    { name: "Beurs", revenue: 5_000 },
    { name: "beurs", revenue: 3_000 },
  ]);
  expect(figures(filledFrom(sheet)).map(([name, , , , revenue]) => [name, revenue])).toEqual([["Beurs", 8_000]]);
});

it("says it in English too, and changes nothing the second time", () => {
  const projected = filledFrom(ownLayout([{ revenue: 12_000 }]), { language: "en" });
  const [row] = rowsOf(projected, "rpOpbrengsten");
  expect([row?.get("Forecast revenue"), row?.get("Notes")]).toEqual([
    12_000,
    "as in your plan: 1 × 100% × the amount; fill in reach and response when you know them",
  ]);
  expect(run(projected, PLAN, { language: "en" }).changes).toEqual([]);
});

it.each([
  ["an empty plan", EMPTY],
  ["a plan without revenue", workbookOf(ownLayout([{ revenue: null }]))],
])("makes the sheet without notes for %s", (_, snapshot) => {
  const [row] = rowsOf(run(snapshot, PLAN).projected, "rpOpbrengsten");
  expect([row?.get("Bereik"), row?.has("Opmerking")]).toEqual([null, false]);
});
