import fc from "fast-check";
import { RowMap } from "../../src/workbook/row-map";

const step = fc.record({ row: fc.constantFrom(0, 1, 2, 7, 5000, 1_048_575), text: fc.option(fc.string()) });

describe("what some rows of a column have", () => {
  it("reads as a map that is sorted by row, whatever was set and deleted", () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const [rows, map] = [new RowMap<string>(), new Map<number, string>()];
        for (const { row, text } of steps) {
          if (text === null) expect(rows.delete(row)).toBe(map.delete(row));
          else {
            rows.set(row, text);
            map.set(row, text);
          }
        }
        expect([...rows]).toEqual([...map].sort(([a], [b]) => a - b));
        expect([rows.size, rows.get(7), rows.has(5000)]).toEqual([map.size, map.get(7), map.has(5000)]);
      }),
    );
  });

  it.each([
    ["a map", new Map([[3, "€"]])],
    ["another of its kind", new RowMap(new Map([[3, "€"]]))],
  ])("starts as a copy of %s and leaves that alone", (_, source) => {
    const copy = new RowMap(source).set(4, "%");
    expect([[...copy.keys()], [...copy.values()]]).toEqual([
      [3, 4],
      ["€", "%"],
    ]);
    expect([...source]).toEqual([[3, "€"]]);
  });
});
