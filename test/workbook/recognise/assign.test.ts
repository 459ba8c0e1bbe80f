import fc from "fast-check";
import { assign, type Pair } from "../../../src/workbook/recognise/assign";
import { editDistance } from "../../../src/workbook/recognise/edit-distance";

/** Every way to give each row a column of its own or none, tried one by one. */
function bestByTrying(pairs: readonly Pair[], row: number, rowCount: number, used: ReadonlySet<number>): number {
  if (row === rowCount) return 0;
  const without = bestByTrying(pairs, row + 1, rowCount, used);
  return pairs
    .filter((pair) => pair.row === row && !used.has(pair.column))
    .reduce(
      (best, { column, score }) =>
        Math.max(best, score ** 4 + bestByTrying(pairs, row + 1, rowCount, new Set([...used, column]))),
      without,
    );
}

describe("assign", () => {
  it("keeps a sure pair rather than two doubtful ones", () => {
    const pairs = [
      { row: 0, column: 5, score: 1 },
      { row: 1, column: 5, score: 0.6 },
      { row: 0, column: 7, score: 0.6 },
    ];
    expect(assign(pairs, 2)).toEqual([5, undefined]); // 1⁴ = 1 > 0.6⁴ + 0.6⁴ = 0.26
  });

  it("finds the best pairing, one to one", () => {
    const scores = fc.array(
      fc.record({
        row: fc.nat(3),
        column: fc.nat(4),
        score: fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(scores, (listed) => {
        const pairs = [...new Map(listed.map((pair) => [`${pair.row} ${pair.column}`, pair])).values()];
        const columns = assign(pairs, 4);
        const taken = columns.filter((column) => column !== undefined);
        expect(new Set(taken).size).toBe(taken.length);
        const scoreOf = (column: number | undefined, row: number) =>
          pairs.find((pair) => pair.row === row && pair.column === column)?.score ?? 0;
        const total = columns.reduce<number>((sum, column, row) => sum + scoreOf(column, row) ** 4, 0);
        expect(total).toBeCloseTo(bestByTrying(pairs, 0, 4, new Set()), 9);
      }),
    );
  });
});

describe("editDistance", () => {
  it.each`
    a                | b                | distance | because
    ${"klantnummer"} | ${"klantnummer"} | ${0}     | ${"the same"}
    ${"klantnummer"} | ${"klantnumer"}  | ${1}     | ${"one letter too few"}
    ${"klantnummer"} | ${"kantlnummer"} | ${2}     | ${"one letter two places on: out and in"}
    ${"klant"}       | ${"kalnt"}       | ${1}     | ${"two letters swapped"}
    ${"datum"}       | ${"factuur"}     | ${3}     | ${"further than the limit of 2"}
  `("from $a to $b is $distance: $because", ({ a, b, distance }) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });
});
