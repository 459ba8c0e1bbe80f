import { type CellRef } from "../../../src/workbook/address";
import { type CellChange } from "../../../src/workbook/preview";
import { changedPlaces } from "../../../src/workbook/recognise/changed-places";
import { snapshotOf } from "../../workbook/snapshot-builder";

const projected = snapshotOf([
  {
    name: "Plan",
    rows: [
      ["Peildatum", 45_657],
      ["Totaal", null, 3, 7],
      ["Doel", "Nr", "Maart", "April"],
      ["a", 1, 1, 3],
      ["b", 2, 2, 4],
      [null, null, null, null],
      ["Laag", null, 5, 6],
    ],
    tables: { rpDoelen: "A3:D5" },
  },
]);

const change = (row: number, column: number): CellChange & CellRef => ({
  sheet: "Plan",
  row,
  column,
  before: null,
  after: 1,
  formulaBefore: undefined,
  formulaAfter: undefined,
});

describe("changed cells that are told together", () => {
  it.each`
    cells               | places                                                | because
    ${[[3, 2], [4, 2]]} | ${[["Maart", undefined, 2]]}                          | ${"a column of a table is one place"}
    ${[[3, 2], [3, 3]]} | ${[["Maart", undefined, 1], ["April", undefined, 1]]} | ${"two columns are two"}
    ${[[0, 1]]}         | ${[["Peildatum", "B1", 1]]}                           | ${"a setting goes by its name"}
    ${[[1, 2], [1, 3]]} | ${[["Totaal", "C2:D2", 2]]}                           | ${"totals above a table go by their row"}
    ${[[6, 2], [6, 3]]} | ${[["Laag", "C7:D7", 2]]}                             | ${"what stands below a table is of none of its columns"}
    ${[[0, 0]]}         | ${[[undefined, "A1", 1]]}                             | ${"nothing stands before it"}
  `("$because", ({ cells, places }) => {
    const changes = cells.map(([row, column]: readonly [number, number]) => change(row, column));
    const found = changedPlaces(changes, { projected, recognition: { sheets: [], findings: [] } });
    expect(found.map(({ heading, cells: where, changes: of }) => [heading, where, of.length])).toEqual(places);
  });
});
