import { undoByCell } from "../../../src/workbook/apply/undo-by-cell";
import { type ChangeSet } from "../../../src/workbook/change-set";
import { invert } from "../../../src/workbook/invert";
import { project } from "../../../src/workbook/project";
import { rect, snapshotOf } from "../snapshot-builder";

const before = snapshotOf([{ name: "Blad1", rows: [["Nr"], ["K1"]] }]);

const written: ChangeSet = [
  { kind: "setCells", sheet: "Blad1", top: 3, left: 0, rows: [[{ value: "Kop" }], [{ value: 1 }]] },
  {
    kind: "addTable",
    sheet: "Blad1",
    table: { name: "rpLater", range: rect("A4:A5"), hasTotalsRow: false, columns: [{ name: "Kop" }] },
  },
];
const inverse = invert(written, before);
const made = project(before, written);

describe("taking back a table that was made on a sheet of the user's", () => {
  it("makes it plain cells again", () => {
    const { changes, refused } = undoByCell({ written, inverse }, made);
    expect(project(made, changes).sheets[0]?.tables).toEqual([]);
    expect(refused).toEqual([]);
  });

  it("keeps a table that somebody made longer, with its heading, and names it", () => {
    const longer = project(made, [
      { kind: "setCells", sheet: "Blad1", top: 5, left: 0, rows: [[{ value: 2 }]] },
      { kind: "resizeTable", sheet: "Blad1", table: "rpLater", range: rect("A4:A6"), columns: [{ name: "Kop" }] },
    ]);
    const { changes, refused } = undoByCell({ written, inverse }, longer);
    const after = project(longer, changes).sheets[0];
    expect(after?.tables[0]?.range).toEqual(rect("A4:A6"));
    expect(after?.cells.value(3, 0)).toBe("Kop");
    expect(refused).toEqual([{ sheet: "Blad1", row: 3, column: 0 }]);
  });

  it("has nothing to do for one that somebody made plain cells already", () => {
    const plain = { ...made, sheets: made.sheets.map((sheet) => ({ ...sheet, tables: [] })) };
    const { changes, refused } = undoByCell({ written, inverse }, plain);
    expect(changes.map(({ kind }) => kind)).toEqual(["setCells"]);
    expect(refused).toEqual([]);
  });
});
