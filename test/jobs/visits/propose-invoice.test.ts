import { type Scalar } from "../../../src/workbook/cells";
import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { project } from "../../../src/workbook/project";
import { planOnce } from "../plan-twice";
import { hoursOf, JAN_1, tableValues } from "./agency";
import { agency, MARCH_31, typing } from "./year-of-visits";

const MARCH = { rapport_van: JAN_1 + 60, rapport_tot: JAN_1 + 90 };

function invoice(overrides: Parameters<typeof agency>[0]["overrides"] = MARCH): Snapshot {
  return agency({ jobs: ["propose-invoice"], overrides }).projected;
}

describe("Factuurvoorstel over March 2024", () => {
  it.each`
    heading         | hourly                | flex                              | because
    ${"Regel"}      | ${"uren × uurtarief"} | ${"projectprijs naar bezoekuren"} | ${"Unit 1 is paid as it goes; Unit Flex only after visits"}
    ${"Bezoeken"}   | ${1}                  | ${1}                              | ${"Bos and Kok; the visit to Smit did not take place"}
    ${"Uren"}       | ${2.5}                | ${2.5}                            | ${"3 h of a visit with nee and 1.5 h of travel are left out; Flex: not the report"}
    ${"Werk"}       | ${181.25}             | ${125}                            | ${"2.5 · 72.50; 9,999.99 · 7.5 / 200 = 375.00, less 9,999.99 · 5 / 200 = 250.00"}
    ${"Km"}         | ${40}                 | ${61}                             | ${"25 km to Smit are left out"}
    ${"Reiskosten"} | ${9.2}                | ${14.03}                          | ${"40 · 0.23; 61 · 0.23"}
    ${"Excl. btw"}  | ${190.45}             | ${139.03}                         | ${"181.25 + 9.20; 125.00 + 14.03"}
    ${"Btw"}        | ${39.99}              | ${29.2}                           | ${"21 % is 39.9945; 29.1963"}
    ${"Incl. btw"}  | ${230.44}             | ${168.23}                         | ${"190.45 + 39.99; 139.03 + 29.20"}
  `("$heading: $hourly and $flex ($because)", ({ heading, hourly, flex }) => {
    expect(tableValues(invoice(), "rpFactuur", heading).slice(0, 2)).toEqual([hourly, flex]);
  });

  it("asks for the agreement of a contract without one, and counts nothing for it", () => {
    const { plan, projected } = agency({ jobs: ["propose-invoice"], overrides: MARCH });
    expect(tableValues(projected, "rpFactuur", "Regel")[2]).toBe("vul de prijsafspraak in");
    expect(tableValues(projected, "rpFactuur", "Incl. btw")[2]).toBe("");
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: "invoice.noPrice", params: { count: 1, contracts: "Advies", sheet: "Units" } }),
    );
  });

  it("adds the amounts up above the heading, with the period", () => {
    const cells = findSheet(invoice(), "Factuurvoorstel")?.cells;
    expect(cells?.value(2, 0)).toBe("Totaal maart 2024");
    expect([6, 8, 9, 10, 11].map((column) => cells?.value(2, column))).toEqual([306.25, 23.23, 329.48, 69.19, 398.67]);
  });

  it("changes nothing the second time", () => {
    expect(planOnce({ snapshot: invoice(), jobs: ["propose-invoice"], peildatum: MARCH_31 }).changes).toEqual([]);
  });

  it("follows when the report is made of another period, for both are of one period", () => {
    const week = { rapport_van: JAN_1 + 63, rapport_tot: JAN_1 + 69 };
    const { projected } = planOnce({ snapshot: invoice(), jobs: ["report-visits"], overrides: week });
    expect(tableValues(projected, "rpFactuur", "Werk").slice(0, 2)).toEqual([181.25, 0]); // Kok was visited in week 11
  });

  it("says which hours do not count because a formula of the user's gives text, and keeps that formula", () => {
    const snapshot = project(invoice(), [
      {
        kind: "setCells",
        sheet: "Urenstaat",
        top: 2,
        left: 4,
        rows: [[{ value: "2,5", formula: 'LEFT("2,5 uur",3)' }]],
      },
    ]);
    const { findings, projected } = planOnce({ snapshot, jobs: ["propose-invoice"], peildatum: MARCH_31 });
    expect(findSheet(projected, "Urenstaat")?.cells.formula(2, 4)).toBe('LEFT("2,5 uur",3)');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "units.text", params: { count: 1, sheet: "Urenstaat" } }),
    );
    expect(tableValues(projected, "rpFactuur", "Uren")[0]).toBe(0); // the only visit of March that took place
  });

  it("says what is needed when there are no contracts", () => {
    const { findings, changes } = planOnce({ snapshot: { sheets: [], names: [] }, jobs: ["propose-invoice"] });
    expect([findings.map(({ code }) => code), changes]).toEqual([["invoice.noUnits"], []]);
  });
});

/** One contract with these terms, over a period. */
function work(terms: Readonly<Record<string, Scalar>>, period: { from: number; to: number }): Scalar {
  const first = planOnce({ snapshot: hoursOf(), jobs: ["track-units"], peildatum: MARCH_31 });
  const snapshot = project(first.projected, typing(first.projected, [{ table: "rpUnits", row: 0, cells: terms }]));
  const overrides = { rapport_van: period.from, rapport_tot: period.to };
  const { projected } = planOnce({ snapshot, jobs: ["track-units", "propose-invoice"], overrides });
  return tableValues(projected, "rpFactuur", "Werk")[0] ?? null;
}

describe("the words of an agreement", () => {
  it.each`
    words                     | expected
    ${"project"}              | ${2500}
    ${"Projectprijs (excl.)"} | ${2500}
    ${"vaste prijs"}          | ${""}
  `("“$words” gives $expected", ({ words, expected }) => {
    const terms = { Prijsafspraak: words, Prijs: 2500, "Betalen na bezoek?": "nee" };
    expect(work(terms, { from: JAN_1 + 40, to: JAN_1 + 46 })).toBe(expected);
  });
});

describe("the price of a project", () => {
  const atStart = { Prijsafspraak: "projectprijs", Prijs: 2500, "Betalen na bezoek?": "nee" };
  const after = { ...atStart, "Betalen na bezoek?": "ja" };
  it.each`
    terms      | from          | to            | expected  | because
    ${atStart} | ${JAN_1}      | ${JAN_1 + 39} | ${0}      | ${"the contract starts on day 40"}
    ${atStart} | ${JAN_1 + 40} | ${JAN_1 + 46} | ${2500}   | ${"all of it in the period with the start"}
    ${atStart} | ${JAN_1 + 47} | ${JAN_1 + 90} | ${0}      | ${"never twice"}
    ${after}   | ${JAN_1 + 40} | ${JAN_1 + 59} | ${0}      | ${"no visit yet: intake is no visit"}
    ${after}   | ${JAN_1 + 60} | ${JAN_1 + 90} | ${156.25} | ${"2.5 of 40 hours: 2500 / 16"}
  `("is $expected from day $from to $to: $because", ({ terms, from, to, expected }) => {
    expect(work(terms, { from, to })).toBe(expected);
  });
});
