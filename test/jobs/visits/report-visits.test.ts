import { findSheet } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../workbook/snapshot-builder";
import { END_OF_2024, planOnce, planTwice } from "../plan-twice";
import { hoursOf, JAN_1, sheetNames, tableValues } from "./agency";
import { agency } from "./year-of-visits";

const MARCH = { rapport_van: JAN_1 + 60, rapport_tot: JAN_1 + 90 };
/** 4–10 March 2024. */
const WEEK_10 = { rapport_van: JAN_1 + 63, rapport_tot: JAN_1 + 69 };

function reportOf(period: typeof MARCH = MARCH) {
  return agency({ jobs: ["report-visits"], overrides: period });
}

describe("Bezoekrapport over March 2024", () => {
  it.each`
    figure                           | march  | week   | because
    ${"Bezoeken afgelegd"}           | ${3}   | ${1}   | ${"Bos on the 4th, Vos and Kok on the 11th; Smit was in January"}
    ${"Gebeld voor een afspraak"}    | ${2}   | ${0}   | ${"Bos on the 1st and Vos on the 2nd"}
    ${"Afspraken in deze periode"}   | ${1}   | ${1}   | ${"Bos on the 4th; Prins is in April"}
    ${"Bezocht, nog te rapporteren"} | ${2}   | ${0}   | ${"Vos has nothing, Kok says nee"}
    ${"Bezoeken met een probleem"}   | ${1}   | ${1}   | ${"Bos"}
    ${"Bezoeken met afspraken"}      | ${1}   | ${0}   | ${"Vos"}
    ${"Vervolg nog te doen"}         | ${2}   | ${1}   | ${"Smit on the 3rd and Vos on the 16th; Kok's is done"}
    ${"Uren (zonder reistijd)"}      | ${10}  | ${5.5} | ${"2.5 + 3 + 2.5 + 1.25 + 0.75; week 10 has the first two"}
    ${"Reistijd in uren"}            | ${1.5} | ${1.5} | ${"the travel of 5 March"}
    ${"Gereden km"}                  | ${126} | ${65}  | ${"40 + 25 + 61; week 10 has the first two"}
  `("$figure: $march, in week 10 $week ($because)", ({ figure, march, week }) => {
    const amounts = [MARCH, WEEK_10].map((period) => {
      const { projected } = reportOf(period);
      const row = tableValues(projected, "rpRapportCijfers", "Wat").indexOf(figure);
      return tableValues(projected, "rpRapportCijfers", "Aantal")[row];
    });
    expect(amounts).toEqual([march, week]);
  });

  it("lists the visits by day, those of one day as they stand", () => {
    const { projected } = reportOf();
    expect(tableValues(projected, "rpBezoekrapport", "Klant").slice(0, 4)).toEqual(["Bos", "Vos", "Kok", ""]);
    expect(tableValues(projected, "rpBezoekrapport", "Afspraken gemaakt").slice(0, 3)).toEqual([
      "",
      "Offerte sturen",
      "",
    ]);
  });

  it("lists what is still to be done, longest late first", () => {
    const { projected } = reportOf();
    expect(tableValues(projected, "rpRapportVervolg", "Klant").slice(0, 3)).toEqual(["Smit", "Vos", ""]);
    expect(tableValues(projected, "rpRapportVervolg", "Dagen te laat").slice(0, 2)).toEqual([28, 15]); // 31 − 3; 31 − 16
  });

  it("adds up the hours by kind of work", () => {
    const { projected } = reportOf();
    const kinds = tableValues(projected, "rpRapportUren", "Soort").slice(0, 6);
    expect(kinds).toEqual(["Inventarisatie", "Bezoek", "Reistijd", "Rapportage", "Bellen", null]);
    expect(tableValues(projected, "rpRapportUren", "Uren").slice(0, 6)).toEqual([0, 8, 1.5, 1.25, 0.75, ""]);
  });

  it("shows what is left of every contract", () => {
    const { projected } = reportOf();
    expect(tableValues(projected, "rpRapportSaldo", "Contract").slice(0, 4)).toEqual([
      "Unit 1 – voorjaar",
      "Unit Flex 2024",
      "Advies",
      "",
    ]);
    expect(tableValues(projected, "rpRapportSaldo", "Saldo (uren)").slice(0, 3)).toEqual([30.5, 191.25, ""]); // 40 − 9.5; 200 − 8.75
  });

  it.each`
    from           | to             | words
    ${JAN_1 + 63}  | ${JAN_1 + 69}  | ${"week 10 van 2024"}
    ${JAN_1 + 60}  | ${JAN_1 + 90}  | ${"maart 2024"}
    ${JAN_1 + 31}  | ${JAN_1 + 59}  | ${"februari 2024"}
    ${JAN_1 + 60}  | ${JAN_1 + 91}  | ${"1-3-2024 t/m 1-4-2024"}
    ${JAN_1 + 364} | ${JAN_1 + 370} | ${"week 1 van 2025"}
  `("is called $words", ({ from, to, words }) => {
    const { projected } = reportOf({ rapport_van: from, rapport_tot: to });
    expect(findSheet(projected, "Bezoekrapport")?.cells.value(2, 0)).toBe(words);
  });

  it("has a line for every visit, however many there are", () => {
    const rows = Array.from({ length: 25 }, (_, index) => [JAN_1 + 60 + index, `Klant ${index}`, "besproken"]);
    const visits = sheetOf({
      name: "Bezoeken",
      rows: [["Datum", "Klant", "Verslag"], ...rows],
      formats: { 0: "dd-mm-yyyy" },
    });
    const input = { snapshot: { sheets: [visits], names: [] }, jobs: ["report-visits"], overrides: MARCH } as const;
    const { first, again } = planTwice(input);
    expect(tableValues(first.projected, "rpBezoekrapport", "Klant").at(-1)).toBe("Klant 24");
    expect(again).toEqual([]);
  });

  it("says when the period ends before it begins", () => {
    const { plan } = reportOf({ rapport_van: JAN_1 + 9, rapport_tot: JAN_1 });
    expect(plan.findings.map(({ code }) => code)).toContain("report.period");
  });

  it("makes the sheets it needs, and covers the month of the reference date until somebody says otherwise", () => {
    const { projected } = planOnce({ snapshot: { sheets: [], names: [] }, jobs: ["report-visits"] });
    expect(sheetNames(projected)).toEqual(["Instellingen", "Bezoeken", "Uren", "Bezoekrapport"]);
    expect(findSheet(projected, "Bezoekrapport")?.cells.value(2, 0)).toBe("december 2024");
    expect(END_OF_2024).toBe(JAN_1 + 365);
  });

  it.each(["nl", "en"] as const)("changes nothing the second time, begun in %s", (language) => {
    const { again, switched } = planTwice({ snapshot: { sheets: [], names: [] }, jobs: ["report-visits"], language });
    expect([again, switched]).toEqual([[], []]);
    const { projected } = reportOf();
    expect(planOnce({ snapshot: projected, jobs: ["report-visits"] }).changes).toEqual([]);
  });
});

it("says how many visits stand on the hours sheet only, for the report counts the visits sheet", () => {
  const { findings } = planOnce({ snapshot: hoursOf(), jobs: ["report-visits"], overrides: MARCH });
  const params = { done: 2, count: 0, sheet: "Urenstaat" }; // Bos and Kok; the visit to Smit did not take place
  expect(findings).toContainEqual(expect.objectContaining({ code: "report.onlyHours", params }));
});
