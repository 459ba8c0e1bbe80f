import { moveByKey } from "../../../src/browser/grid/move";

const places = { rowCount: 40, columnCount: 10 };
const used = { row: 20, column: 5 };

describe("a key in the grid", () => {
  it.each`
    from       | key             | ctrl     | expected   | because
    ${[3, 2]}  | ${"ArrowDown"}  | ${false} | ${[4, 2]}  | ${"one down"}
    ${[0, 0]}  | ${"ArrowUp"}    | ${false} | ${[0, 0]}  | ${"the top is the top"}
    ${[3, 9]}  | ${"ArrowRight"} | ${false} | ${[3, 9]}  | ${"ten columns: the last is 9"}
    ${[3, 2]}  | ${"PageDown"}   | ${false} | ${[13, 2]} | ${"ten rows fit"}
    ${[35, 2]} | ${"PageDown"}   | ${false} | ${[39, 2]} | ${"no further than the last row"}
    ${[3, 2]}  | ${"Home"}       | ${false} | ${[3, 0]}  | ${"the first column"}
    ${[3, 2]}  | ${"End"}        | ${false} | ${[3, 5]}  | ${"the last column in use"}
    ${[3, 2]}  | ${"Home"}       | ${true}  | ${[0, 0]}  | ${"the first cell"}
    ${[3, 2]}  | ${"End"}        | ${true}  | ${[20, 5]} | ${"the last cell in use"}
    ${[3, 2]}  | ${"ArrowDown"}  | ${true}  | ${[20, 2]} | ${"the last row in use"}
    ${[3, 2]}  | ${"ArrowLeft"}  | ${true}  | ${[3, 0]}  | ${"the first column"}
  `("$key (with Ctrl: $ctrl) goes from $from to $expected: $because", ({ from, key, ctrl, expected }) => {
    const stroke = { key, ctrlKey: ctrl, metaKey: false };
    const moved = moveByKey(stroke, { from: { row: from[0], column: from[1] }, places, used, page: 10 });
    expect(moved).toEqual({ row: expected[0], column: expected[1] });
  });

  it("leaves other keys to the browser", () => {
    const input = { from: { row: 1, column: 1 }, places, used, page: 10 };
    expect(moveByKey({ key: "Tab", ctrlKey: false, metaKey: false }, input)).toBeUndefined();
    expect(moveByKey({ key: "c", ctrlKey: true, metaKey: false }, input)).toBeUndefined();
  });
});
