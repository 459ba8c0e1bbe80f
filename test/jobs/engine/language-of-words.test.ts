import { type Snapshot } from "../../../src/workbook/snapshot";
import { findTable } from "../../../src/workbook/snapshot";
import { sheetOf, type TestCell } from "../../workbook/snapshot-builder";
import { planOnce } from "../plan-twice";

const HEADINGS = ["Activiteit", "Klantgroep", "Nieuw?", "Soort", "Datum van", "Datum tot"];

function activities(rows: readonly (readonly TestCell[])[]): Snapshot {
  return { sheets: [sheetOf({ name: "Activiteiten", rows: [HEADINGS, ...rows] })], names: [] };
}

const DUTCH = activities([
  ["Open dag", "nieuw", "ja", "opendeurdag", null, null],
  ["Seminar", "bestaand", "nee", "seminar", null, null],
]);
const ENGLISH = activities([
  ["Open day", "new", "yes", "open day", null, null],
  ["Seminar", "existing", "no", "seminar", null, null],
]);
const NO_WORDS = activities([["Seminar", null, null, "seminar", null, null]]);

describe("the language our sheets begin in", () => {
  it.each`
    words       | asked   | begun   | said     | because
    ${DUTCH}    | ${"en"} | ${"nl"} | ${true}  | ${"formulas compare ja and nieuw"}
    ${ENGLISH}  | ${"nl"} | ${"en"} | ${true}  | ${"formulas compare yes and new"}
    ${DUTCH}    | ${"nl"} | ${"nl"} | ${false} | ${"that is what was asked for"}
    ${NO_WORDS} | ${"en"} | ${"en"} | ${false} | ${"seminar is a word of both languages"}
  `("is $begun when $asked is asked for: $because", ({ words, asked, begun, said }) => {
    const { projected, findings } = planOnce({ snapshot: words, jobs: ["plan-activities"], language: asked });
    const tiers = findTable(projected, "rpNiveaus")?.table.columns[0];
    expect(tiers).toBe(begun === "nl" ? "Niveau" : "Tier");
    expect(findings.some(({ code }) => code === "language.followed")).toBe(said);
  });

  it("stays once it has begun, whatever is asked for", () => {
    const { projected } = planOnce({ snapshot: DUTCH, jobs: ["plan-activities"], language: "en" });
    const again = planOnce({ snapshot: projected, jobs: ["plan-activities"], language: "en" });
    expect(again.changes).toEqual([]);
    expect(again.findings.some(({ code }) => code === "language.followed")).toBe(false);
  });
});
