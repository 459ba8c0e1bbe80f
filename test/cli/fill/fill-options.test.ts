import { fillOptions, type RawFillOptions } from "../../../src/cli/fill/fill-options";
import { UsageError } from "../../../src/cli/usage-error";

const NOTHING_GIVEN: RawFillOptions = { repair: true };

function options(raw: Partial<RawFillOptions>) {
  return fillOptions("klanten.xlsx", { ...NOTHING_GIVEN, ...raw });
}

describe("What the options of fill mean", () => {
  it("is careful when nothing is given: a new file, typed cells kept, text numbers repaired, all that makes sense filled", () => {
    expect(options({})).toEqual({
      input: "klanten.xlsx",
      output: undefined,
      target: "newFile",
      existing: "refuse",
      report: "text",
      orders: [],
      lists: [],
      jobs: "all",
      consent: { typedCells: "keep", textNumbers: "repair" },
      settings: {},
      corrections: [],
    });
  });

  it.each`
    raw                                   | field         | expected                                            | because
    ${{ dryRun: true, inPlace: true }}    | ${"target"}   | ${"preview"}                                        | ${"a preview never writes"}
    ${{ inPlace: true }}                  | ${"target"}   | ${"inPlace"}                                        | ${"asked for"}
    ${{ overwrite: true }}                | ${"consent"}  | ${{ typedCells: "replace", textNumbers: "repair" }} | ${"typed cells may go"}
    ${{ repair: false }}                  | ${"consent"}  | ${{ typedCells: "keep", textNumbers: "decline" }}   | ${"text stays text"}
    ${{ date: "2024-12-31" }}             | ${"settings"} | ${{ peildatum: 45657 }}                             | ${"45657 is 31 December 2024"}
    ${{ date: "31-12-2024" }}             | ${"settings"} | ${{ peildatum: 45657 }}                             | ${"the Dutch way too"}
    ${{ growth: "3%" }}                   | ${"settings"} | ${{ groei: 0.03 }}                                  | ${"3 of 100"}
    ${{ growth: "-2,5 %" }}               | ${"settings"} | ${{ groei: -0.025 }}                                | ${"a decline, with a comma"}
    ${{ margin: "0.4" }}                  | ${"settings"} | ${{ marge: 0.4 }}                                   | ${"a fraction can only be one"}
    ${{ statusFilter: "off" }}            | ${"settings"} | ${{ statusfilter: "nee" }}                          | ${"every row counts"}
    ${{ statusFilter: "ON" }}             | ${"settings"} | ${{ statusfilter: "ja" }}                           | ${"capitals do not matter"}
    ${{ vat: "incl" }}                    | ${"settings"} | ${{ btw: "incl" }}                                  | ${"as the setting has it"}
    ${{ job: ["fill-clv", "checklist"] }} | ${"jobs"}     | ${["fill-clv", "checklist"]}                        | ${"only these"}
  `("$raw gives $field $expected: $because", ({ raw, field, expected }) => {
    expect(options(raw)[field as "target"]).toEqual(expected);
  });

  it.each`
    raw                             | key                        | because
    ${{ date: "12/31/2024" }}       | ${"cli.error.date"}        | ${"day and month are never swapped"}
    ${{ date: "30-02-2024" }}       | ${"cli.error.date"}        | ${"there is no 30 February"}
    ${{ margin: "40" }}             | ${"cli.error.percentage"}  | ${"40 % or 4,000 %?"}
    ${{ growth: "veel" }}           | ${"cli.error.percentage"}  | ${"no number"}
    ${{ vat: "wel" }}               | ${"cli.error.choice"}      | ${"no such word"}
    ${{ job: ["fill-everything"] }} | ${"cli.error.choice"}      | ${"no such job"}
    ${{ match: ["customers"] }}     | ${"cli.error.match.form"}  | ${"no sheet and heading"}
    ${{ match: ["clients=A!B"] }}   | ${"cli.error.match.role"}  | ${"no such kind of sheet"}
    ${{ match: ["orders.x=A!B"] }}  | ${"cli.error.match.field"} | ${"no such field"}
  `("$raw is refused: $because", ({ raw, key }) => {
    expect(() => options(raw)).toThrow(expect.objectContaining({ name: UsageError.name, key }));
  });
});

describe("A correction given with --match", () => {
  it.each`
    text                                      | expected                                                                         | because
    ${"customers.companyName=Blad1!Firma"}    | ${{ role: "customers", field: "companyName", sheet: "Blad1", heading: "Firma" }} | ${"as the help says"}
    ${"customers=Blad1!Nr"}                   | ${{ role: "customers", field: "customerNo", sheet: "Blad1", heading: "Nr" }}     | ${"customers are first of all their number"}
    ${"hours.hours='Uren 2024'!Tijd (u)"}     | ${{ role: "hours", field: "hours", sheet: "Uren 2024", heading: "Tijd (u)" }}    | ${"quotes as a formula has them"}
    ${"hours.hours=Uren 2024!Tijd"}           | ${{ role: "hours", field: "hours", sheet: "Uren 2024", heading: "Tijd" }}        | ${"or without"}
    ${"budget.actualCost='Jan''s blad'!Echt"} | ${{ role: "budget", field: "actualCost", sheet: "Jan's blad", heading: "Echt" }} | ${"a doubled quote is one"}
    ${"orders.amount=O!Bedrag = netto!"}      | ${{ role: "orders", field: "amount", sheet: "O", heading: "Bedrag = netto!" }}   | ${"the first ! ends the sheet"}
    ${"ORDERS.orderno=O!Nr"}                  | ${{ role: "orders", field: "orderNo", sheet: "O", heading: "Nr" }}               | ${"capitals do not matter"}
  `("$text: $because", ({ text, expected }) => {
    expect(options({ match: [text] }).corrections).toEqual([expected]);
  });
});
