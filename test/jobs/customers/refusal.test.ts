import { type Scalar } from "../../../src/workbook/cells";
import { isRefusal } from "../../../src/jobs/customers/refusal";
import { planOnce } from "../plan-twice";
import { JAN_1, shopOf } from "./shop";
import { tableValues } from "../visits/agency";

const WORDS: readonly { readonly cell: Scalar; readonly refuses: boolean; readonly because: string }[] = [
  { cell: "ja", refuses: true, because: "it says yes" },
  { cell: " Ja ", refuses: true, because: "capitals and outer blanks do not count" },
  { cell: true, refuses: true, because: "a ticked box says yes" },
  { cell: 1, refuses: true, because: "1 is a tick too" },
  { cell: "liever niet bellen", refuses: true, because: "when in doubt nobody is called" },
  { cell: "nee", refuses: false, because: "it says no" },
  { cell: "N", refuses: false, because: "it says no in one letter" },
  { cell: false, refuses: false, because: "an unticked box says no" },
  { cell: 0, refuses: false, because: "0 is no tick" },
  { cell: "-", refuses: false, because: "a dash is nothing" },
  { cell: null, refuses: false, because: "nothing was filled in" },
];

describe("Niet benaderen", () => {
  it.each(WORDS)("$cell: $refuses, because $because", ({ cell, refuses }) => {
    expect(isRefusal(cell)).toBe(refuses);
  });

  it("means the same to Klantwaarde and to who is proposed for a visit", () => {
    const customers = WORDS.map(({ cell }, index) => [`K${index}`, `Klant ${index}`, cell]);
    const orders = WORDS.map((_, index) => [`O${index}`, `K${index}`, JAN_1 + index, 100, "betaald"] as const);
    const snapshot = shopOf({ heading: ["Klantnummer", "Bedrijfsnaam", "Niet benaderen"], customers, orders });
    const { projected } = planOnce({
      snapshot,
      jobs: ["fill-clv", "plan-visits"],
      overrides: { bezoekvoorstellen: 20 },
    });
    const asked = WORDS.flatMap(({ refuses }, index) => (refuses ? [] : [`K${index}`]));
    const visited = tableValues(projected, "rpBezoeken", "Klantnummer").filter((cell) => cell !== null && cell !== "");
    expect(new Set(visited)).toEqual(new Set(asked));
    expect(tableValues(projected, "rpKlantwaarde", "Niet benaderen")).toEqual(
      WORDS.map(({ refuses }) => (refuses ? "ja" : "")),
    );
  });
});
