import { type Scalar, scalarText } from "../../../src/workbook/cells";
import { project } from "../../../src/workbook/project";
import { planTwice } from "../plan-twice";
import { columnOf, EMPTY, run, sheetOf, typeRows, workbookOf } from "./workbook-builder";

const PLAN = ["plan-activities", "fill-budget"] as const;
const WORDS = {
  nl: "bedrag is niet vast × keer + aantal × prijs: klopt dat?",
  en: "amount is not fixed × times + quantity × price: is that right?",
} as const;

/** A line of our cost budget. */
function signalOf(cells: Readonly<Record<string, Scalar>>): string {
  let begun = run(EMPTY, PLAN).projected;
  begun = typeRows(begun, "rpActiviteiten", [{ Activiteit: "Beurs" }]);
  begun = typeRows(begun, "rpKosten", [{ Activiteit: "Beurs", Budgetsoort: "vast", ...cells }]);
  return scalarText(columnOf(run(begun, PLAN).projected, "rpKosten", "Signaal")[0] ?? null);
}

describe("a typed amount in the cost budget", () => {
  it.each`
    cells                                                                                | signal      | because
    ${{ "Vast bedrag": 2400, Keer: 1, Voorcalculatie: 3000 }}                            | ${WORDS.nl} | ${"2,400 · 1 is not 3,000"}
    ${{ "Vast bedrag": 100, Keer: 3, Aantal: 40, Prijs: 2.5, Voorcalculatie: 300 }}      | ${WORDS.nl} | ${"100 · 3 + 40 · 2.50 = 400"}
    ${{ "Vast bedrag": 100, Keer: 3, Aantal: 40, Prijs: 2.5, Voorcalculatie: 400 }}      | ${""}       | ${"it is 400"}
    ${{ Aantal: 33, Prijs: 12.5, Voorcalculatie: 413 }}                                  | ${""}       | ${"412.50 in whole euros"}
    ${{ Aantal: 250, Voorcalculatie: 500 }}                                              | ${""}       | ${"a number without a price says nothing"}
    ${{ Keer: 1, Voorcalculatie: 500 }}                                                  | ${""}       | ${"nothing stands beside it"}
    ${{ "Vast bedrag": 100, "% van omzet": 0.02, Grondslag: 5000, Voorcalculatie: 200 }} | ${""}       | ${"100 + 2 % of 5,000"}
    ${{ "Vast bedrag": 2400, Keer: 1 }}                                                  | ${""}       | ${"ours is the sum"}
  `("says “$signal”: $because", ({ cells, signal }) => {
    expect(signalOf(cells)).toBe(signal);
  });

  it.each(["nl", "en"] as const)("keeps what was typed and says so the second time too (%s)", (language) => {
    const typed: Readonly<Record<string, Scalar>> =
      language === "nl"
        ? { Activiteit: "Beurs", Budgetsoort: "vast", "Vast bedrag": 2400, Voorcalculatie: 3000 }
        : { Activity: "Fair", "Budget kind": "fixed", "Fixed amount": 2400, "Budgeted cost": 3000 };
    const begun = typeRows(run(EMPTY, PLAN, { language }).projected, "rpKosten", [typed]);
    const { first, again } = planTwice({ snapshot: begun, jobs: PLAN, language });
    const [signal] = columnOf(first.projected, "rpKosten", language === "nl" ? "Signaal" : "Signal");
    expect(scalarText(signal ?? null)).toContain(WORDS[language]);
    expect(again).toEqual([]);
  });
});

describe("a cost budget of the user's own", () => {
  const budget = (amounts: readonly Scalar[]) =>
    workbookOf(
      sheetOf("Begroting promotie", [
        ["Activiteit", "Kostensoort", "Soort budget", "Aantal", "Prijs", "Begroot", "Werkelijk"],
        ["Beurs", "Folders", "variabel", 500, 2, amounts[0] ?? null, null],
        ["Beurs", "Weggevers", "variabel", 100, 3, amounts[1] ?? null, null],
      ]),
    );
  const signals = (snapshot: ReturnType<typeof budget>) =>
    columnOf(run(snapshot, ["fill-budget"]).projected, "Begroting promotie", "Signaal").map(scalarText);

  it("is asked about a typed amount that says something else: 100 · 3 is not 350", () => {
    expect(signals(budget([1000, 350]))).toEqual(["", WORDS.nl]);
  });

  it("is asked nothing where a formula of their own adds the VAT", () => {
    const withVat = [1210, 363].reduce(
      (snapshot, value, index) =>
        project(snapshot, [
          {
            kind: "setCells",
            sheet: "Begroting promotie",
            top: index + 1,
            left: 5,
            rows: [[{ value, formula: `D${index + 2}*E${index + 2}*1.21` }]],
          },
        ]),
      budget([]),
    );
    expect(signals(withVat)).toEqual(["", ""]);
  });
});
