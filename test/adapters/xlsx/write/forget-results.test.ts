import { type ChangeSet } from "../../../../src/workbook/change-set";
import { tinyStyles } from "../../../fixtures/tiny-workbook";
import { rowsAfter } from "./edited-sheet";

const forget = (...columns: readonly number[]): ChangeSet => [
  { kind: "forgetResults", sheet: "Blad1", cells: columns.map((column) => ({ row: 0, column })) },
];

describe("A forgotten result", () => {
  it.each`
    cell                                                                      | expected                                                      | because
    ${'<c r="A1" s="1"><f>B1*2</f><v>3</v></c>'}                              | ${'<c r="A1" s="1"><f>B1*2</f></c>'}                          | ${"the formula and its look stay"}
    ${'<c r="A1" t="str"><f>B1&amp;""</f><v xml:space="preserve"> x</v></c>'} | ${'<c r="A1"><f>B1&amp;""</f></c>'}                           | ${"no type without a value"}
    ${'<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'}                         | ${'<c r="A1"><f>1/0</f></c>'}                                 | ${"an error is a result"}
    ${'<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>3</v></c>'}        | ${'<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c>'}    | ${"what cells share stays shared"}
    ${'<c r="A1"><f>B1*2</f></c>'}                                            | ${'<c r="A1"><f>B1*2</f></c>'}                                | ${"there was none"}
    ${'<c r="A1"><v>3</v></c>'}                                               | ${'<c r="A1"><v>3</v></c>'}                                   | ${"a typed number is no result"}
    ${'<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>3</v></c>'}             | ${'<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>3</v></c>'} | ${"the results of an array stand in more cells"}
  `("of $cell: $because", ({ cell, expected }) => {
    const rows = (text: string) => `<row r="1">${text}<c r="B1"><v>1.5</v></c></row>`;
    const after = rowsAfter(rows(cell), forget(0), { styles: tinyStyles("0.00") });
    expect(after).toBe(rows(expected));
  });

  it("is not that of a formula written in the same go", () => {
    const again: ChangeSet = [
      ...forget(0),
      { kind: "setCells", sheet: "Blad1", top: 0, left: 0, rows: [[{ value: 4, formula: "2+2" }]] },
    ];
    const after = rowsAfter('<row r="1"><c r="A1"><f>1+2</f><v>3</v></c></row>', again);
    expect(after).toContain('<c r="A1"><f>2+2</f><v>4</v></c>');
  });
});
