import { translatorFor } from "../../src/i18n";
import { planWorkbook } from "../../src/jobs/plan-workbook";
import { sheetOf } from "../workbook/snapshot-builder";
import { END_OF_2024 } from "./plan-twice";

const DUTCH = {
  sheets: [
    sheetOf({
      name: "Activiteiten",
      rows: [
        ["Activiteit", "Klantgroep", "Nieuw?", "Soort", "Datum van", "Datum tot"],
        ["Open dag", "nieuw", "ja", "opendeurdag", null, null],
        ["Seminar", "bestaand", "nee", "seminar", null, null],
      ],
    }),
  ],
  names: [],
};
const LIST = sheetOf({
  name: "lijst.csv",
  rows: [
    ["Customer number", "Company name", "City"],
    ["1001", "Bakery Jansen", "Zwolle"],
  ],
});

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };

function followed(language: "nl" | "en"): number {
  const { findings } = planWorkbook({
    snapshot: DUTCH,
    translators,
    language,
    peildatum: END_OF_2024,
    jobs: ["plan-activities"],
    consent: { typedCells: "keep", textNumbers: "repair" },
    listFiles: [LIST],
  });
  return findings.filter(({ code }) => code === "language.followed").length;
}

describe("a plan with a list from a file", () => {
  it.each`
    asked   | said | because
    ${"en"} | ${1} | ${"the workbook's own words are Dutch, and so our sheets are: said once, also when the list begins them"}
    ${"nl"} | ${0} | ${"that is what was asked for"}
  `("says $said times that the sheets are in another language than $asked: $because", ({ asked, said }) => {
    expect(followed(asked)).toBe(said);
  });
});
