import { isWeekend, serialOf } from "../../../src/domain/calendar/serial";
import { ACTIVITY_KINDS, activityKindOf } from "../../../src/domain/promotion/activity-kind";
import { ACTIVITY_LIBRARY } from "../../../src/domain/promotion/activity-library";
import { type StepTemplate } from "../../../src/domain/promotion/activity-template";
import { stepDates } from "../../../src/domain/promotion/step-dates";
import { translatorFor } from "../../../src/i18n";
import { en } from "../../../src/i18n/en";
import { nl } from "../../../src/i18n/nl";
import { LISTS } from "../../../src/workbook/sheets/lists";

const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });

describe("the kind of an activity, in people's own words", () => {
  it.each`
    text                             | kind
    ${"Beursdeelname"}               | ${"tradeFair"}
    ${"Stand op de vakbeurs"}        | ${"tradeFair"}
    ${"Open dag"}                    | ${"openHouse"}
    ${"Seminars"}                    | ${"seminar"}
    ${"Mailing"}                     | ${"mailing"}
    ${"e-mailnieuwsbrief"}           | ${"mailing"}
    ${"Belactie"}                    | ${"callCampaign"}
    ${"Belronde ex-klanten"}         | ${"callCampaign"}
    ${"Verkoopactie"}                | ${"salesPromotion"}
    ${"10% korting"}                 | ${"salesPromotion"}
    ${"Advertentie in de krant"}     | ${"advertisement"}
    ${"Sociale media"}               | ${"socialMedia"}
    ${"LinkedIn-campagne"}           | ${"socialMedia"}
    ${"Loyaliteitsprogramma"}        | ${"loyaltyProgramme"}
    ${"Loyalty programme"}           | ${"loyaltyProgramme"}
    ${"Bedrijfsuitje voor relaties"} | ${"other"}
    ${"=1+1"}                        | ${"other"}
    ${"  "}                          | ${undefined}
  `("$text is $kind", ({ text, kind }: { text: string; kind: string | undefined }) => {
    expect(activityKindOf(text)).toBe(kind);
  });

  it.each(["nl", "en"] as const)("knows every word of the dropdown in %s", (language) => {
    const t = translatorFor(language);
    expect(LISTS.soort.map((key) => activityKindOf(t(key)))).toEqual(
      LISTS.soort.map((key) => key.replace("list.kind.", "")),
    );
  });
});

describe("the library", () => {
  it.each(ACTIVITY_KINDS)("has words in both languages for each step and cost of %s", (kind) => {
    const { steps, costs } = ACTIVITY_LIBRARY[kind];
    const keys = [
      ...steps.map(({ step }) => `library.step.${step}`),
      ...costs.map(({ cost }) => `library.cost.${cost}`),
    ];
    expect(keys.filter((key) => !Object.hasOwn(nl, key) || !Object.hasOwn(en, key))).toEqual([]);
  });

  it.each(ACTIVITY_KINDS)("names the execution of %s once, as the checks of the planning do", (kind) => {
    for (const language of ["nl", "en"] as const) {
      const t = translatorFor(language);
      const words = ACTIVITY_LIBRARY[kind].steps.map(({ step }) => t(`library.step.${step}` as keyof typeof nl));
      const executions = words.filter((word) => word.toLowerCase().includes(t("plan.word.execution")));
      expect(executions).toHaveLength(1);
      expect(ACTIVITY_LIBRARY[kind].steps.filter(({ phase }) => phase === "during")).toHaveLength(1);
    }
  });

  it("counts by the piece only what more than one is usual of", () => {
    const lines = ACTIVITY_KINDS.flatMap((kind) => ACTIVITY_LIBRARY[kind].costs);
    expect(lines.filter(({ kind, quantity = 0 }) => kind === "variable" && quantity < 2)).toEqual([]);
    expect(lines.filter(({ kind, quantity }) => kind === "fixed" && quantity !== undefined)).toEqual([]);
  });

  it.each(ACTIVITY_KINDS)("puts the steps of %s in the order in which they begin, each from its first day", (kind) => {
    const { steps } = ACTIVITY_LIBRARY[kind];
    const days = steps.map(({ phase, from }) => (phase === "before" ? -from : from));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(steps.filter(({ phase, from, until }) => (phase === "before" ? until > from : until < from))).toEqual([]);
  });

  it.each(ACTIVITY_KINDS)("evaluates %s when all else is over", (kind) => {
    const after = ACTIVITY_LIBRARY[kind].steps.filter(({ phase }) => phase === "after");
    const others = after.filter(({ step }) => step !== "evaluate").map(({ until }) => until);
    expect(after.find(({ step }) => step === "evaluate")?.from).toBeGreaterThanOrEqual(Math.max(...others));
  });

  it("has no words that nothing uses", () => {
    const templates = ACTIVITY_KINDS.map((kind) => ACTIVITY_LIBRARY[kind]);
    const used = new Set([
      ...templates.flatMap(({ steps }) => steps.map(({ step }) => `library.step.${step}`)),
      ...templates.flatMap(({ costs }) => costs.map(({ cost }) => `library.cost.${cost}`)),
    ]);
    const words = Object.keys(nl).filter((key) => /^library\.(step|cost)\./.test(key));
    expect(words.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe("when a step falls", () => {
  const before: StepTemplate = { step: "x", phase: "before", from: 14, until: 7 };
  const after: StepTemplate = { step: "x", phase: "after", from: 1, until: 7 };
  const during: StepTemplate = { step: "x", phase: "during", from: 0, until: 0 };
  const sending: StepTemplate = { ...during, most: 1 };
  const stand: StepTemplate = { ...during, most: 5 };
  const saturday = day(2026, 10, 17);
  const openDay = { start: saturday, end: saturday };
  const plan = { start: day(2026, 9, 1), end: day(2027, 6, 30) };

  it.each`
    template   | activity                                              | holidays              | start                | end                  | because
    ${before}  | ${openDay}                                            | ${[]}                 | ${day(2026, 10, 2)}  | ${day(2026, 10, 9)}  | ${"14 and 7 days before a Saturday are Saturdays: the Fridays before"}
    ${after}   | ${openDay}                                            | ${[]}                 | ${day(2026, 10, 19)} | ${day(2026, 10, 26)} | ${"Sunday becomes Monday; a week on is a Saturday, so the Monday after"}
    ${during}  | ${openDay}                                            | ${[saturday]}         | ${saturday}          | ${saturday}          | ${"a Saturday open day is no fault"}
    ${sending} | ${{ start: day(2026, 9, 1), end: day(2027, 6, 30) }}  | ${[]}                 | ${day(2026, 9, 1)}   | ${day(2026, 9, 1)}   | ${"sending a mailing takes a day, also of ten months"}
    ${stand}   | ${{ start: day(2026, 9, 1), end: day(2026, 9, 3) }}   | ${[]}                 | ${day(2026, 9, 1)}   | ${day(2026, 9, 3)}   | ${"a fair of three days is shorter than its five"}
    ${during}  | ${{ start: day(2026, 9, 1), end: day(2027, 6, 30) }}  | ${[]}                 | ${day(2026, 9, 1)}   | ${day(2027, 6, 30)}  | ${"an offer goes on"}
    ${before}  | ${{ start: day(2026, 9, 8), end: day(2026, 9, 8) }}   | ${[]}                 | ${day(2026, 9, 1)}   | ${day(2026, 9, 1)}   | ${"25 August lies before the plan: its first working day"}
    ${after}   | ${{ start: day(2027, 6, 28), end: day(2027, 6, 28) }} | ${[]}                 | ${day(2027, 6, 29)}  | ${day(2027, 6, 30)}  | ${"5 July lies after the plan: its last working day"}
    ${before}  | ${{ start: day(2027, 4, 12), end: day(2027, 4, 12) }} | ${[day(2027, 3, 29)]} | ${day(2027, 3, 26)}  | ${day(2027, 4, 5)}   | ${"29 March 2027 is Easter Monday: the Friday before"}
  `("$because", ({ template, activity, holidays, start, end }) => {
    expect(stepDates({ template, activity, holidays: new Set(holidays), plan })).toEqual({ start, end });
  });

  it("falls on working days, ends after it starts and lies inside the plan, for every step and every day of a year", () => {
    const templates = ACTIVITY_KINDS.flatMap((kind) => ACTIVITY_LIBRARY[kind].steps).filter(
      ({ phase }) => phase !== "during",
    );
    for (let start = plan.start; start <= plan.end; start++) {
      for (const template of templates) {
        const found = stepDates({ template, activity: { start, end: start }, holidays: new Set(), plan });
        expect(isWeekend(found.start) || isWeekend(found.end)).toBe(false);
        expect(found.start <= found.end && found.start >= plan.start && found.end <= plan.end).toBe(true);
      }
    }
  });
});
