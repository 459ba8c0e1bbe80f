import fc from "fast-check";
import { blockRuns } from "../../../../src/adapters/excel/write/block-runs";
import { formatBlocks } from "../../../../src/adapters/excel/write/format-blocks";
import { shareFormulas } from "../../../../src/adapters/excel/write/shared-formulas";
import { splitEntries } from "../../../../src/adapters/excel/write/split-entries";
import { type Block, takeCells } from "../../../../src/adapters/excel/read/split-blocks";
import { rect } from "../../../workbook/snapshot-builder";

const same = (cell: string) => cell;

describe("runs of equal cells", () => {
  it("take a column of any length in one, and neighbours of the same height with it", () => {
    const rows = [["kop", "kop"], ...Array.from({ length: 500 }, () => ["a", "a", undefined, "b"])];
    expect(blockRuns({ top: 4, left: 1, rows }, same)).toEqual([
      { rect: rect("B5:C5"), first: "kop" },
      { rect: rect("B6:C505"), first: "a" },
      { rect: rect("E6:E505"), first: "b" },
    ]);
  });

  it("cover every cell once, with its own kind", () => {
    const grid = fc.array(fc.array(fc.constantFrom("a", "b", undefined), { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(grid, (rows) => {
        const painted = new Map<string, string>();
        for (const run of blockRuns({ top: 0, left: 0, rows }, same)) {
          for (let row = run.rect.top; row <= run.rect.bottom; row++) {
            for (let column = run.rect.left; column <= run.rect.right; column++) {
              expect(painted.has(`${row}:${column}`)).toBe(false);
              painted.set(`${row}:${column}`, run.first);
            }
          }
        }
        const wanted = rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) => (cell ? [[`${row}:${column}`, cell]] : [])),
        );
        expect(painted).toEqual(new Map(wanted as [string, string][]));
      }),
    );
  });
});

describe("one formula for a whole run", () => {
  const share = (formula: string, count = 20) =>
    shareFormulas(
      Array.from({ length: count }, () => [formula]),
      { top: 1, left: 2 },
    );

  it.each`
    formula                    | because
    ${"=Klanten[@Omzet]*0.45"} | ${"this row means each its own"}
    ${"=rp_marge*2"}           | ${"a name"}
    ${"=$B$5*2"}               | ${"a fixed cell"}
    ${'=LEN("A1")'}            | ${"a text that looks like a cell"}
  `("$formula is handed over once: $because", ({ formula }) => {
    const { shared, others } = share(formula);
    expect(shared).toEqual([{ rect: rect("C2:C21"), formula }]);
    expect(others.flat().every((entry) => entry === null)).toBe(true);
  });

  it.each`
    formula       | because
    ${"=$B5*2"}   | ${"Excel would shift it from row to row"}
    ${"=B$5+C$6"} | ${"nor when only its row is fixed"}
    ${"tekst"}    | ${"no formula"}
  `("$formula is not: $because", ({ formula }) => {
    expect(share(formula).shared).toEqual([]);
  });

  it("takes runs of twenty and more only", () => {
    expect(share("=rp_marge", 19).shared).toEqual([]);
  });
});

describe("entries cut for requests", () => {
  it("leave out rows and columns in which nothing is written", () => {
    const blocks = splitEntries([[null, null], [null, 1, null, 2], [null], [null, 3]], { top: 0, left: 0 });
    expect(blocks.map(({ rect: at, entries }) => [at, entries])).toEqual([
      [rect("B2:D2"), [[1, null, 2]]],
      [rect("B4"), [[3]]],
    ]);
  });

  it("stay under what a request may weigh", () => {
    const row = ["x".repeat(9_990)]; // 9,994 bytes with quotes, brackets and a comma: 80 rows fit in 800,000
    const blocks = splitEntries(
      Array.from({ length: 200 }, () => row),
      { top: 0, left: 0 },
    );
    expect(blocks.map(({ rect: at }) => [at.top, at.bottom])).toEqual([
      [0, 79],
      [80, 159],
      [160, 199],
    ]);
  });
});

describe("blocks cut for reading", () => {
  const block = (address: string) => ({ sheet: "S", rect: rect(address) });

  it.each`
    limit | taken                 | left                        | because
    ${12} | ${["A1:B3", "D1:D6"]} | ${[]}                       | ${"all of it: 6 + 6 cells"}
    ${8}  | ${["A1:B3", "D1:D2"]} | ${["D3:D6"]}                | ${"whole blocks, then rows of the next"}
    ${5}  | ${["A1:B2"]}          | ${["A3:B3", "D1:D6"]}       | ${"two rows of two cells"}
    ${1}  | ${["A1"]}             | ${["B1", "A2:B3", "D1:D6"]} | ${"a row that is too wide: some of its columns"}
  `("take $taken of 6 and 6 cells when $limit fit: $because", ({ limit, taken, left }) => {
    const cut = takeCells([block("A1:B3"), block("D1:D6")], { limit, weigh: () => 1 });
    expect(cut).toEqual({ taken: taken.map(block), left: left.map(block) });
  });

  it("take fewer rows of what weighs more", () => {
    const weigh = ({ rect: { left } }: Block) => (left === 0 ? 1 : 3);
    // 6 cells of 1 leave room for 6: two cells of 3.
    expect(takeCells([block("A1:B3"), block("D1:D6")], { limit: 12, weigh })).toEqual({
      taken: [block("A1:B3"), block("D1:D2")],
      left: [block("D3:D6")],
    });
  });
});

describe("number formats", () => {
  it("of long columns go one by one, with one text for each", () => {
    const rows = Array.from({ length: 3_000 }, () => ["0.00", "@"]);
    expect(formatBlocks({ top: 1, left: 0, rows }, same)).toEqual([
      { rect: rect("A2:A3001"), format: "0.00" },
      { rect: rect("B2:B3001"), format: "@" },
    ]);
  });

  it("of a motley sheet go in one piece that leaves the others alone", () => {
    const rows = [["0.00"], [undefined, "@"], ["0%"], ["dd-mm-yyyy", "@"]];
    expect(formatBlocks({ top: 0, left: 1, rows }, same)).toEqual([
      {
        rect: rect("B1:C4"),
        format: [
          ["0.00", null],
          [null, "@"],
          ["0%", null],
          ["dd-mm-yyyy", "@"],
        ],
      },
    ]);
  });
});
