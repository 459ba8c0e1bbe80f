import { ACTIVITY_KINDS } from "../../../src/domain/promotion/activity-kind";
import { ACTIVITY_LIBRARY } from "../../../src/domain/promotion/activity-library";
import { translatorFor } from "../../../src/i18n";
import { type nl } from "../../../src/i18n/nl";
import { scalarText } from "../../../src/workbook/cells";
import { planTwice } from "../plan-twice";
import { columnOf, EMPTY, run, typeRows } from "./workbook-builder";

const PLAN = ["plan-activities"] as const;
/** An open day on Saturday 15 February 2025. */
const OPEN_DAY = 45_703;
const ASKED = "na de activiteit: klopt dat?";

function signalOf(step: string, end: number): string {
  const begun = typeRows(run(EMPTY, PLAN).projected, "rpActiviteiten", [
    { Activiteit: "Opendeurdag", "Datum van": OPEN_DAY, "Datum tot": OPEN_DAY },
  ]);
  const typed = typeRows(begun, "rpDeelactiviteiten", [
    { Activiteit: "Opendeurdag", Deelactiviteit: step, Wie: "Noor", Start: OPEN_DAY - 2, Eind: end },
  ]);
  return scalarText(columnOf(run(typed, PLAN).projected, "rpDeelactiviteiten", "Signaal")[0] ?? null);
}

describe("a sub-activity that ends after its activity", () => {
  it.each`
    step                                 | days  | signal                                                  | because
    ${"Rondgang uitdenken"}              | ${3}  | ${ASKED}                                                | ${"too late for the open day"}
    ${"Catering bestellen"}              | ${1}  | ${ASKED}                                                | ${"the day after"}
    ${"Rondgang uitdenken"}              | ${0}  | ${""}                                                   | ${"on the day itself"}
    ${"Ruimte opruimen"}                 | ${2}  | ${""}                                                   | ${"is done afterwards"}
    ${"NAZORG bezoekers"}                | ${30} | ${""}                                                   | ${"follow-up, in capitals too"}
    ${"Bezoekers nabellen"}              | ${7}  | ${""}                                                   | ${"calling afterwards"}
    ${"Factuur drukker betalen"}         | ${14} | ${""}                                                   | ${"invoices come later"}
    ${"Opvolging offertes"}              | ${14} | ${""}                                                   | ${"follow-up"}
    ${"Voorbereiden van het programma"}  | ${3}  | ${"voorbereiding ligt na de activiteit"}                | ${"said in its own words"}
    ${"Uitvoering: bezoekers ontvangen"} | ${3}  | ${"uitvoering ligt buiten de datums van de activiteit"} | ${"said in its own words"}
  `("says “$signal” of “$step” $days days on: $because", ({ step, days, signal }) => {
    expect(signalOf(step, OPEN_DAY + days)).toBe(signal);
  });

  it.each(["nl", "en"] as const)("is never asked about when the library itself puts it there (%s)", (language) => {
    const t = translatorFor(language);
    const words = t("plan.word.followUp").split("|");
    const steps = ACTIVITY_KINDS.flatMap((kind) => ACTIVITY_LIBRARY[kind].steps).filter(
      ({ phase }) => phase === "after",
    );
    const asked = steps
      .map(({ step }) => t(`library.step.${step}` as keyof typeof nl).toLowerCase())
      .filter((step) => !words.some((word) => step.includes(word)));
    expect(asked).toEqual([]);
  });

  it.each(["nl", "en"] as const)(
    "has words to search with that are no wildcards and in small letters (%s)",
    (language) => {
      const words = translatorFor(language)("plan.word.followUp");
      expect(words).toMatch(/^[a-z -]{3,}(\|[a-z -]{3,})*$/);
    },
  );

  it("is asked about the second time in the same words, in English too", () => {
    let begun = run(EMPTY, PLAN, { language: "en" }).projected;
    begun = typeRows(begun, "rpActiviteiten", [{ Activity: "Fair", "Date from": OPEN_DAY, "Date to": OPEN_DAY }]);
    begun = typeRows(begun, "rpDeelactiviteiten", [
      { Activity: "Fair", "Sub-activity": "Design the stand", Owner: "Noor", Start: OPEN_DAY, End: OPEN_DAY + 1 },
      { Activity: "Fair", "Sub-activity": "Follow up", Owner: "Noor", Start: OPEN_DAY, End: OPEN_DAY + 1 },
    ]);
    const { first, again, switched } = planTwice({ snapshot: begun, jobs: PLAN, language: "en" });
    expect(columnOf(first.projected, "rpDeelactiviteiten", "Signal").slice(0, 2)).toEqual([
      "after the activity: is that right?",
      "",
    ]);
    expect({ again, switched }).toEqual({ again: [], switched: [] });
  });
});
