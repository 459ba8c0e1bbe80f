import {
  blockInView,
  placesOf,
  ROW_HEIGHT,
  ROW_NAMES_WIDTH,
  scrolledTo,
  widthOf,
} from "../../../src/browser/grid/places";

const sheet = { name: "Orders", rowCount: 100_000, columnCount: 3, widths: [10, 20, 10], mark: undefined };
const places = placesOf(sheet);

describe("places in the grid", () => {
  it("are as wide as the sheet's columns, with room beside and below", () => {
    expect(widthOf(places, 1)).toBe(156); // 20 · 6.6 + 24
    expect(places.columnCount).toBeGreaterThan(3);
    expect(places.rowCount).toBeGreaterThan(100_000);
  });

  it("draws only what is in view, whatever the length of the sheet", () => {
    const block = blockInView(places, { top: 50_000 * ROW_HEIGHT, left: 0, width: 800, height: 30 * ROW_HEIGHT });
    expect(block.top).toBeLessThanOrEqual(50_000);
    expect(block.bottom).toBeGreaterThanOrEqual(50_030);
    expect(block.bottom - block.top).toBeLessThan(60);
  });

  it("stays on the sheet at its ends", () => {
    const end = blockInView(places, { top: 1e9, left: 1e9, width: 800, height: 600 });
    expect(end.bottom).toBe(places.rowCount - 1);
    expect(end.right).toBe(places.columnCount - 1);
    expect(blockInView(places, { top: 0, left: 0, width: 800, height: 600 })).toMatchObject({ top: 0, left: 0 });
  });

  it.each`
    row   | top                | expected           | because
    ${5}  | ${0}               | ${0}               | ${"in view already"}
    ${2}  | ${10 * ROW_HEIGHT} | ${2 * ROW_HEIGHT}  | ${"above: just far enough up"}
    ${30} | ${0}               | ${22 * ROW_HEIGHT} | ${"below: ten rows of which one holds the letters; 31 − 9"}
  `("scrolls for row $row from $top to $expected: $because", ({ row, top, expected }) => {
    const viewport = { top, left: 0, width: 800, height: 10 * ROW_HEIGHT };
    expect(scrolledTo(places, { row, column: 0 }, viewport).top).toBe(expected);
  });

  it("shows the beginning of a column that is wider than the view", () => {
    const narrow = { top: 0, left: 0, width: ROW_NAMES_WIDTH + 50, height: 600 };
    expect(scrolledTo(places, { row: 0, column: 1 }, narrow).left).toBe(places.lefts[1]);
  });
});
