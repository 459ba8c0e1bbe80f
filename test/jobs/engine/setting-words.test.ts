import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { namedCell, namedValue } from "../../../src/workbook/settings";
import { type Scalar } from "../../../src/workbook/cells";
import { project } from "../../../src/workbook/project";
import { JAN_1, shopOf } from "../customers/shop";
import { planOnce } from "../plan-twice";

const SHOP = shopOf({
  orders: [
    ["O1", "K001", JAN_1 + 30, 100, "Betaald"],
    ["O2", "K001", JAN_1 + 60, 50, "Geannuleerd"],
  ],
});

function typed(name: string, cell: { readonly value: Scalar; readonly formula?: string }): Snapshot {
  const { projected } = planOnce({ snapshot: SHOP, jobs: ["fill-clv"] });
  const place = namedCell(projected, name);
  if (!place) throw new Error(`no ${name}`);
  return project(projected, [
    { kind: "setCells", sheet: place.sheet, top: place.row, left: place.column, rows: [[cell]] },
  ]);
}

function revenue(snapshot: Snapshot): Scalar {
  const cells = findSheet(snapshot, "Klanten")?.cells;
  const rows = Array.from({ length: 10 }, (_, row) => row);
  const columns = Array.from({ length: 12 }, (_, column) => column);
  const header = rows.find((row) => columns.some((column) => cells?.value(row, column) === "Omzet")) ?? 0;
  const column = columns.find((each) => cells?.value(header, each) === "Omzet") ?? 0;
  return cells?.value(header + 1, column) ?? null;
}

describe("a word of the settings", () => {
  it.each`
    word             | expected | because
    ${"nee"}         | ${150}   | ${"every row counts: 100 + 50"}
    ${"nee "}        | ${150}   | ${"a blank behind it"}
    ${"nee\u00a0"}   | ${150}   | ${"a no-break blank, as pasted from a web page"}
    ${"\u00a0 Nee "} | ${150}   | ${"both, and a capital"}
    ${"ja\u00a0"}    | ${100}   | ${"a cancelled order does not count"}
  `("$word gives € $expected: $because", ({ word, expected }) => {
    const { projected, findings } = planOnce({
      snapshot: typed("rp_statusfilter", { value: word }),
      jobs: ["fill-clv"],
    });
    expect(revenue(projected)).toBe(expected);
    expect(namedValue(projected, "rp_statusfilter")).toBe(word.trim());
    const said = findings.filter(({ code }) => code === "settings.tidied").map(({ params }) => params);
    expect(said).toEqual(word === word.trim() ? [] : [{ word: word.trim() }]);
    expect(planOnce({ snapshot: projected, jobs: ["fill-clv"] }).changes).toEqual([]);
  });

  it("that a formula makes is left as it is, and formulas and values read it alike: not a no", () => {
    const cell = { value: "nee ", formula: '"nee"&" "' };
    const { projected } = planOnce({ snapshot: typed("rp_statusfilter", cell), jobs: ["fill-clv"] });
    expect([revenue(projected), namedValue(projected, "rp_statusfilter")]).toEqual([100, "nee "]);
  });
});
