import { ownLines } from "../../../src/jobs/engine/own-lines";
import { type SheetMatch } from "../../../src/workbook/recognise/recognition";
import { sheetOf, type TestCell } from "../../workbook/snapshot-builder";

const formula = (line: number): string => `start+${line}`;
const line = (number: number): TestCell => ({ f: formula(number), v: 100 + number });

describe("lines that we count out ourselves", () => {
  it.each`
    rows                                                    | lines                   | because
    ${[[null], [null], [null]]}                             | ${[0, 1, 2]}            | ${"nothing is written yet"}
    ${[[line(0)], [line(1)], [line(2)]]}                    | ${[0, 1, 2]}            | ${"they stand as they were written"}
    ${[[line(0)], [null], [line(1)], [line(2)]]}            | ${[0, undefined, 1, 2]} | ${"a row was put in between"}
    ${[[line(0)], ["extra"], [line(1)]]}                    | ${[0, undefined, 1]}    | ${"somebody typed in a row put in between"}
    ${[[line(0)], [line(2)]]}                               | ${[0, 2]}               | ${"a row was deleted: the others stay what they are"}
    ${[[line(2)], [line(0)], [line(1)]]}                    | ${[2, 0, 1]}            | ${"the rows were sorted"}
    ${[[{ f: "old wording", v: 1 }], [{ f: "too", v: 2 }]]} | ${[0, 1]}               | ${"an earlier version wrote them: their place counts"}
  `("are $lines when $because", ({ rows, lines }) => {
    const sheet = sheetOf({ name: "Blad", rows: [["Maand"], ...rows] });
    const match: SheetMatch = {
      sheet: "Blad",
      role: "budget",
      headerRow: 0,
      firstRow: 1,
      lastRow: rows.length,
      headings: new Map([[0, "Maand"]]),
      columns: [],
      confidence: 1,
      nothingBelow: true,
    };
    const lineAt = ownLines(sheet, { match, column: 0, formula });
    expect(lines.map((_: unknown, index: number) => lineAt(index + 1))).toEqual(lines);
  });
});
