import { planOnce } from "../plan-twice";
import { shopOf, JAN_1 } from "./shop";

const HEADING = ["Klantnummer", "Bedrijfsnaam", "Niet benaderen", "Opmerkingen"];

function remarked(remark: string, refusal: string | null = null) {
  const customers = [
    ["K001", "Bakker Bos", refusal, remark],
    ["K002", "Slager Smit", null, "betaalt snel"],
    ["K003", "Kapper Kok", null, null],
  ];
  const orders = [["O1", "K001", JAN_1, 100, "Betaald"]] as const;
  const { findings } = planOnce({ snapshot: shopOf({ heading: HEADING, customers, orders }), jobs: ["fill-clv"] });
  return findings.filter(({ code }) => code === "customers.contactRemarks");
}

describe("a remark that asks to be left alone", () => {
  it.each`
    remark                                | isTold   | because
    ${"niet bellen!"}                     | ${true}  | ${"said in so many words"}
    ${"NIET MEER BELLEN svp"}             | ${true}  | ${"in capitals, with a word between"}
    ${"wil geen contact meer"}            | ${true}  | ${"no contact"}
    ${"do not call"}                      | ${true}  | ${"in English"}
    ${"niet bellen voor 11 uur"}          | ${true}  | ${"it may mean something else: a person reads it"}
    ${"belt niet terug"}                  | ${false} | ${"says what they do, not what we may"}
    ${"niet op voorraad. Vrijdag bellen"} | ${false} | ${"another sentence"}
    ${"let op: betaalt laat"}             | ${false} | ${"nothing about contact"}
    ${"contact alleen via inkoop"}        | ${false} | ${"says how, not that one may not"}
  `("“$remark” is told: $isTold, $because", ({ remark, isTold }) => {
    expect(remarked(remark)).toHaveLength(isTold ? 1 : 0);
  });

  it("is told with its cell and the customer", () => {
    expect(remarked("niet bellen")).toEqual([
      {
        code: "customers.contactRemarks",
        severity: "warning",
        where: { sheet: "Klanten", row: 3, column: 3 },
        params: { count: 1, examples: "Bakker Bos" },
      },
    ]);
  });

  it("needs no telling when the column says so already", () => {
    expect(remarked("niet bellen", "ja")).toEqual([]);
  });
});
