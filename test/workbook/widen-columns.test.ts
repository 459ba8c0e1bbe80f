import { type ChangeSet, type SetCells } from "../../src/workbook/change-set";
import { mergeChanges } from "../../src/workbook/merge-changes";
import { project } from "../../src/workbook/project";
import { NUMBER_FORMATS } from "../../src/workbook/styles";
import { widenings } from "../../src/workbook/widen-columns";
import { plainSheet } from "../../src/workbook/sheets/plain-sheet";
import { type Snapshot } from "../../src/workbook/snapshot";

const euro = { numberFormat: NUMBER_FORMATS.euro };

/** An order sheet whose amounts are text, with the user's own sum below them. */
const ORDERS: Snapshot = project({ sheets: [], names: [] }, [
  {
    kind: "addSheet",
    layout: plainSheet({
      name: "Orders",
      width: 8,
      rows: [
        [{ value: "Datum" }, { value: "Bedrag" }],
        [{ value: "1-2-2026" }, { value: "€ 600,00" }],
        [{ value: "3-2-2026" }, { value: "€ 700,00" }],
        [undefined, { value: 0, formula: "SUM(B2:B3)", style: euro }],
      ],
    }),
  },
]);

function amounts(...values: readonly number[]): SetCells {
  const rows = values.map((value) => [{ value, style: euro }]);
  return { kind: "setCells", sheet: "Orders", top: 1, left: 1, rows };
}

function widths(changes: ChangeSet, before = ORDERS): [number, number][] {
  return widenings(changes, { before, after: project(before, changes) }).map(({ column, width }) => [column, width]);
}

describe("The widths that written numbers need", () => {
  it("are those of the user's own sum, which grows with the amounts above it", () => {
    // € 600,00 takes 8 and € 1.300,00 takes 9
    expect(widths([amounts(600, 700)])).toEqual([[1, 9]]);
  });

  it("are those of the longest number, below zero as well", () => {
    // -€ 1.000,00: 7 + 0.7 + 0.5 + 2 · 0.6 = 9.4
    expect(widths([amounts(2500, -1000)])).toEqual([[1, 10]]);
  });

  it("are not asked for texts, nor on a sheet that is added with widths of its own", () => {
    const texts: ChangeSet = [{ ...amounts(), rows: [[{ value: "een heel lange tekst" }]] }];
    const added: ChangeSet = [
      { kind: "addSheet", layout: plainSheet({ name: "Nieuw", width: 4, rows: [[{ value: 1_000_000 }]] }) },
    ];
    expect([...widths(texts), ...widths(added)]).toEqual([]);
  });

  it("are not asked for a number that stands there already: somebody may like its column narrow", () => {
    expect(widths([amounts(600)], project(ORDERS, [amounts(600)]))).toEqual([]);
  });

  it("are not those of a merged block, which has the room of all its columns", () => {
    const [sheet] = ORDERS.sheets;
    const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
    const merged = { ...ORDERS, sheets: sheet ? [{ ...sheet, merges }] : [] };
    expect(widths([amounts(600)], merged)).toEqual([]);
  });

  it("are one a column when several jobs write in it: the largest", () => {
    const widen = (width: number) => ({ kind: "widenColumn", sheet: "orders", column: 1, width }) as const;
    const given = { kind: "setColumnWidth", sheet: "Orders", column: 1, width: 10 } as const;
    expect(mergeChanges([[widen(9)], [widen(12)], [widen(10)]])).toEqual([widen(12)]);
    expect(mergeChanges([[given], [widen(12)]])).toEqual([{ ...given, width: 12 }]);
    expect(mergeChanges([[given], [widen(9)]])).toEqual([given]);
  });

  it("become part of a sheet that an earlier job adds", () => {
    const layout = plainSheet({ name: "Nieuw", width: 8, rows: [[{ value: 1 }, { value: 2 }]] });
    const widen = { kind: "widenColumn", sheet: "Nieuw", column: 1, width: 12 } as const;
    expect(mergeChanges([[{ kind: "addSheet", layout }], [widen]])).toEqual([
      { kind: "addSheet", layout: { ...layout, columnWidths: [8, 12] } },
    ]);
  });
});
