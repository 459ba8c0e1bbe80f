import fc from "fast-check";
import { b2bKindOf, B2B_KINDS, isB2bKind } from "../../../src/domain/assignment/b2b-kind";
import { difficultyOf } from "../../../src/domain/assignment/chance-of-success";
import { parseCustomerGroup, parseCustomerGroups } from "../../../src/domain/assignment/customer-group-words";
import { checkSmart } from "../../../src/domain/assignment/smart";

describe("SMART: what words can show", () => {
  it.each`
    sentence                                                             | s                   | m                  | t                | because
    ${"Dit jaar behaal ik 20 studiepunten"}                              | ${"who"}            | ${"number"}        | ${"time"}        | ${"the first good example"}
    ${"Over 5 jaar leid ik ICT-projecten van € 100.000 tot € 1.000.000"} | ${"who"}            | ${"number"}        | ${"time"}        | ${"the term is no number, the amounts are"}
    ${"De winst ligt volgend jaar 30% boven die van dit jaar"}           | ${"what"}           | ${"number"}        | ${"time"}        | ${"a percentage"}
    ${"Een leuke baan"}                                                  | ${"subjectMissing"} | ${"vague"}         | ${"timeMissing"} | ${"a bad example"}
    ${"De beste van de markt zijn"}                                      | ${"subjectMissing"} | ${"vague"}         | ${"timeMissing"} | ${"a bad example"}
    ${"Klantvriendelijker werken"}                                       | ${"subjectMissing"} | ${"vague"}         | ${"timeMissing"} | ${"a bad example"}
    ${"In 2026 meer klanten"}                                            | ${"what"}           | ${"vague"}         | ${"time"}        | ${"a year measures nothing"}
    ${"Klanten winnen voor 31-12-2026"}                                  | ${"what"}           | ${"numberMissing"} | ${"time"}        | ${"a date measures nothing"}
    ${"Klanten winnen vóór 1 maart 2026"}                                | ${"what"}           | ${"numberMissing"} | ${"time"}        | ${"neither in words"}
    ${"Het team haalt 2000 klanten binnen"}                              | ${"who"}            | ${"number"}        | ${"timeMissing"} | ${"2000 of something is no year"}
    ${"Omzet € 2026 in week 12"}                                         | ${"what"}           | ${"number"}        | ${"time"}        | ${"an amount is no year"}
    ${"Wij verdubbelen de omzet binnen twee jaar"}                       | ${"who"}            | ${"number"}        | ${"time"}        | ${"a number in words; the term's is not it"}
    ${"Winst groeit binnen twee jaar"}                                   | ${"what"}           | ${"numberMissing"} | ${"time"}        | ${"only the term has a number"}
    ${"Sales wins ten customers by June"}                                | ${"who"}            | ${"number"}        | ${"time"}        | ${"English"}
    ${"Revenue up 5 % in Q3"}                                            | ${"what"}           | ${"number"}        | ${"time"}        | ${"English; a quarter"}
    ${"Beter worden in 10 gesprekken"}                                   | ${"subjectMissing"} | ${"number"}        | ${"timeMissing"} | ${"vague, but with a number"}
  `("$sentence: $because", ({ sentence, s, m, t }) => {
    const { specific, measurable, timeBound, holds } = checkSmart({ sentence });
    expect([specific.reason, measurable.reason, timeBound.reason]).toEqual([s, m, t]);
    expect(holds).toBe(!["subjectMissing"].includes(s) && ["number"].includes(m) && t === "time");
  });

  it("takes the columns beside the sentence into account", () => {
    const check = checkSmart({ sentence: "Meer doen", who: "binnendienst", target: 0, end: 46_022 });
    expect([check.specific.reason, check.measurable.reason, check.timeBound.reason]).toEqual([
      "who",
      "target",
      "endDate",
    ]);
    expect(check.holds).toBe(true);
    expect(checkSmart({ sentence: "Meer doen", who: "  ", target: Number.NaN, end: Number.NaN }).holds).toBe(false);
  });

  it("judges any text, and the same text always alike", () => {
    fc.assert(
      fc.property(fc.string(), (sentence) => expect(checkSmart({ sentence })).toEqual(checkSmart({ sentence }))),
    );
  });
});

describe("The six kinds", () => {
  it.each`
    text                              | kind                    | because
    ${"Beursdeelname"}                | ${"tradeFair"}          | ${"the course's word"}
    ${"Vakbeurzen in Utrecht"}        | ${"tradeFair"}          | ${"compound and plural"}
    ${"trade shows"}                  | ${"tradeFair"}          | ${"English"}
    ${"Studiebeurs voor medewerkers"} | ${undefined}            | ${"a grant is no fair"}
    ${"DEALERSHOWS"}                  | ${"dealerShow"}         | ${"capitals, plural"}
    ${"open-deur-dag"}                | ${"openHouse"}          | ${"hyphens"}
    ${"Opendeurdagen"}                | ${"openHouse"}          | ${"plural"}
    ${"Open dag"}                     | ${"openHouse"}          | ${"synonym"}
    ${"productdagen"}                 | ${"productDay"}         | ${"plural"}
    ${"Demodag nieuwe machines"}      | ${"productDay"}         | ${"synonym"}
    ${"klantcontactdag"}              | ${"customerContactDay"} | ${"the course's word"}
    ${"Relatiedagen"}                 | ${"customerContactDay"} | ${"synonym, plural"}
    ${"Kennisseminar / seminars"}     | ${"seminar"}            | ${"compound"}
    ${"Nieuwsbrief"}                  | ${undefined}            | ${"another kind"}
    ${"Open gesprek op een dag"}      | ${undefined}            | ${"the words do not belong together"}
    ${""}                             | ${undefined}            | ${"nothing"}
  `("$text is $kind: $because", ({ text, kind }) => {
    expect(b2bKindOf(text)).toBe(kind);
    expect(isB2bKind(text)).toBe(kind !== undefined);
  });

  it("are six", () => expect(B2B_KINDS).toHaveLength(6));
});

describe("Customer groups in words", () => {
  it.each`
    text                    | group         | because
    ${"Ex-klanten"}         | ${"former"}   | ${"hyphen"}
    ${"exklant"}            | ${"former"}   | ${"one word"}
    ${"Oud-klanten"}        | ${"former"}   | ${"synonym"}
    ${"NIEUWE klanten"}     | ${"new"}      | ${"capitals"}
    ${"bestaand"}           | ${"existing"} | ${"the word alone"}
    ${"Existing customers"} | ${"existing"} | ${"English"}
    ${"lapsed"}             | ${"former"}   | ${"English"}
    ${"Prospects"}          | ${"prospect"} | ${"plural"}
    ${"expert"}             | ${undefined}  | ${"only starts with ex"}
    ${"vernieuwen"}         | ${undefined}  | ${"only holds nieuw"}
  `("$text is $group: $because", ({ text, group }) => expect(parseCustomerGroup(text)).toBe(group));

  it("can be several in one cell", () => {
    expect(parseCustomerGroups("nieuwe, bestaande en ex-klanten")).toEqual(["former", "new", "existing"]);
    expect(parseCustomerGroups("iedereen")).toEqual([]);
  });
});

it("calls a goal with a chance of 30 to 70 % challenging", () => {
  expect([0.29, 0.3, 0.7, 0.71].map(difficultyOf)).toEqual(["tooHard", "challenging", "challenging", "tooEasy"]);
});
