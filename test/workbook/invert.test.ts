import fc from "fast-check";
import { type Change } from "../../src/workbook/change-set";
import { invert } from "../../src/workbook/invert";
import { project } from "../../src/workbook/project";
import { type Snapshot } from "../../src/workbook/snapshot";
import { randomChanges } from "./random-changes";
import { rect, snapshotOf } from "./snapshot-builder";

const workbook = snapshotOf(
  [
    {
      name: "Blad1",
      rows: [
        ["Nr", "Bedrag", null],
        ["K1", 10, { f: "B2*2", v: 20 }],
        ["K2", 20.5, { f: "B3*2", v: 41 }],
      ],
      tables: { Tabel: "A1:C3" },
      formats: { 1: "0.00" },
    },
  ],
  [{ name: "rp_a", refersTo: "Blad1!$B$2" }],
);

/** What a person sees: empty cells are empty, however they are kept. */
function seen({ sheets, names }: Snapshot) {
  const sheetsSeen = sheets.map(({ name, tables, cells }) => {
    const filled: unknown[] = [];
    for (let row = 0; row < 18; row++) {
      for (let column = 0; column < 14; column++) {
        const cell = [cells.value(row, column), cells.formula(row, column), cells.format(row, column)];
        if (cell.some((part) => part !== null && part !== undefined)) filled.push([row, column, ...cell]);
      }
    }
    return { name, tables, filled };
  });
  return { sheets: sheetsSeen, names: names.toSorted((a, b) => a.name.localeCompare(b.name)) };
}

describe("invert: the changes that take a change set back", () => {
  it("gives back every workbook, whatever was changed", () => {
    fc.assert(
      fc.property(randomChanges("Blad1"), (changes) => {
        const after = project(project(workbook, changes), invert(changes, workbook));
        expect(seen(after)).toEqual(seen(workbook));
      }),
      { numRuns: 100 },
    );
  });

  it("makes a table that was added plain cells again", () => {
    const added: Change = {
      kind: "addTable",
      sheet: "Blad1",
      table: { name: "rpLater", range: rect("A6:A8"), hasTotalsRow: false, columns: [{ name: "Kop" }] },
    };
    const made = project(workbook, [added]);
    expect(made.sheets[0]?.tables.map(({ name, columns }) => [name, columns])).toEqual([
      ["Tabel", ["Nr", "Bedrag", ""]],
      ["rpLater", ["Kop"]],
    ]);
    expect(seen(project(made, invert([added], workbook)))).toEqual(seen(workbook));
  });

  it("gives a table its columns and range back", () => {
    const grow: Change = {
      kind: "resizeTable",
      sheet: "Blad1",
      table: "tabel",
      range: rect("A1:D3"),
      columns: ["Nr", "Bedrag", "", "CLV"].map((name) => ({ name })),
    };
    const grown = project(workbook, [grow]);
    expect(grown.sheets[0]?.tables[0]?.range).toEqual(rect("A1:D3"));
    expect(seen(project(grown, invert([grow], workbook)))).toEqual(seen(workbook));
  });

  it("goes back through writes over writes, last first", () => {
    const write = (value: number): Change => ({
      kind: "setCells",
      sheet: "Blad1",
      top: 1,
      left: 1,
      rows: [[{ value }]],
    });
    expect(invert([write(1), write(2)], workbook)).toEqual([
      { kind: "setCells", sheet: "Blad1", top: 1, left: 1, rows: [[{ value: 1 }]] },
      { kind: "setCells", sheet: "Blad1", top: 1, left: 1, rows: [[{ value: 10 }]] },
    ]);
  });

  it("makes a cell plain again that was empty, and leaves the look of one that was not", () => {
    const paint: Change = {
      kind: "setCells",
      sheet: "Blad1",
      top: 0,
      left: 1,
      rows: [
        [
          { value: "Bedrag", style: { look: "heading" } },
          { value: "Nieuw", style: { look: "heading" } },
        ],
      ],
    };
    expect(invert([paint], workbook)).toEqual([
      {
        ...paint,
        rows: [
          [
            { value: "Bedrag", style: { numberFormat: "0.00" } },
            { value: null, style: { look: "plain", numberFormat: "General" } },
          ],
        ],
      },
    ]);
  });

  it("cannot turn a removed sheet round", () => {
    expect(() => invert([{ kind: "removeSheet", sheet: "Blad1" }], workbook)).toThrow("removeSheet Blad1");
  });
});
