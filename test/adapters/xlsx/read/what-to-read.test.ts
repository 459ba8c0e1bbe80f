import fc from "fast-check";
import { openPackage, sheetParts } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { cellError, type Scalar } from "../../../../src/workbook/cells";
import { formatAddress } from "../../../../src/workbook/address";
import { escapeXml, tinySheet, tinyWorkbook } from "../../../fixtures/tiny-workbook";

const ROWS = [1, 2, 3, 4]
  .map((row) => `<row r='${row}'><c r='A${row}'><v>${row}</v></c><c r='B${row}'><v>${row * 10}</v></c></row>`)
  .join("");
const pkg = openPackage(
  tinyWorkbook({
    sheets: [
      { name: "Een", rows: ROWS },
      { name: "Twee", rows: ROWS },
    ],
  }),
  "a.xlsx",
);

it.each`
  what                                                                               | kept                        | because
  ${{}}                                                                              | ${["A1", "B1", "A4", "B4"]} | ${"everything"}
  ${{ headRowsOnly: 2 }}                                                             | ${["A1", "B1"]}             | ${"the first rows"}
  ${{ columns: [{ sheet: "een", firstColumn: 1, lastColumn: 1 }] }}                  | ${["B1", "B4"]}             | ${"one column whole"}
  ${{ columns: [{ sheet: "Een", firstColumn: 1, lastColumn: 1 }], headRowsOnly: 2 }} | ${["A1", "B1", "B4"]}       | ${"both together"}
  ${{ columns: [] }}                                                                 | ${[]}                       | ${"nothing"}
`("keeps of A1, B1, A4 and B4 $kept: $because", ({ what, kept }) => {
  const [sheet] = readSnapshot(pkg, what).sheets;
  const corners = [0, 3].flatMap((row) => [0, 1].map((column) => ({ row, column })));
  const found = corners.filter(({ row, column }) => sheet?.cells.value(row, column) !== null).map(formatAddress);
  expect(found).toEqual(kept);
  expect(sheet?.usedRange).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
});

it("keeps the columns of the asked sheet only", () => {
  const { sheets } = readSnapshot(pkg, { columns: [{ sheet: "Twee", firstColumn: 0, lastColumn: 0 }] });
  expect(sheets.map(({ cells }) => cells.value(3, 0))).toEqual([null, 4]);
});

it("spells out a formula whose first cell was not asked for", () => {
  const rows = "<row><c><f t='shared' ref='A1:B1' si='0'>C1</f></c><c><f t='shared' si='0'/></c></row>";
  const shared = openPackage(tinySheet(rows), "a.xlsx");
  const [sheet] = readSnapshot(shared, { columns: [{ sheet: "Blad1", firstColumn: 1, lastColumn: 1 }] }).sheets;
  expect([sheet?.cells.formula(0, 0), sheet?.cells.formula(0, 1)]).toEqual([undefined, "D1"]);
});

describe("any small workbook", () => {
  // Characters that XML can hold; the file format has an escape for the others.
  const word = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .map((text) => text.replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
  const anyValue: fc.Arbitrary<Scalar> = fc.oneof(
    word.filter((text) => !/_x[0-9a-f]{4}_/i.test(text)),
    fc.constantFrom("__proto__", "=A1", "O'Brien", "😀 é", "<v>&", "]]>", "00123"),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constantFrom(cellError("#N/A"), cellError("#DIV/0!")),
  );
  const anyPlace = fc.record({ row: fc.nat(60), column: fc.nat(40) });
  const cells = fc.uniqueArray(fc.record({ place: anyPlace, value: anyValue }), {
    maxLength: 30,
    selector: ({ place: { row, column } }) => `${row} ${column}`,
  });

  it("reads back every cell it was made of, and nothing else", () => {
    fc.assert(
      fc.property(cells, (written) => {
        const [sheet] = readSnapshot(openPackage(tinySheet(toRows(written)), "a.xlsx")).sheets;
        for (const { place, value } of written) expect(sheet?.cells.value(place.row, place.column)).toBe(value);
        const columns = [...Array(41).keys()].flatMap((column) =>
          Object.keys(sheet?.cells.column(column)?.values ?? []),
        );
        expect(columns).toHaveLength(written.length);
        expect(sheet?.usedRange).toEqual(sheet?.cells.extent());
      }),
      { numRuns: 200 },
    );
  });

  it("reads back its sheet names", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, {
          minLength: 1,
          maxLength: 5,
          selector: (name) => name.replaceAll(/[\t\n]/g, " ").toLowerCase(),
        }),
        (names) => {
          const oneLine = names.map((name) => name.replaceAll(/[\t\n]/g, " "));
          const bytes = tinyWorkbook({ sheets: oneLine.map((name) => ({ name })) });
          expect(sheetParts(openPackage(bytes, "a.xlsx")).map(({ name }) => name)).toEqual(oneLine);
        },
      ),
    );
  });
});

type Written = { readonly place: { readonly row: number; readonly column: number }; readonly value: Scalar };

function toRows(written: readonly Written[]): string {
  const byRow = new Map<number, Written[]>();
  for (const cell of written) byRow.set(cell.place.row, [...(byRow.get(cell.place.row) ?? []), cell]);
  return [...byRow].map(([row, cells]) => `<row r="${row + 1}">${cells.map(toCell).join("")}</row>`).join("");
}

function toCell({ place, value }: Written): string {
  const at = formatAddress(place);
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  return `<c r="${at}" t="e"><v>${value?.error ?? ""}</v></c>`;
}
