import fc from "fast-check";
import { packRows, unpackRows } from "../../../../src/adapters/excel/undo/compact-cells";
import { packReceipt, unpackReceipt } from "../../../../src/adapters/excel/undo/compact-receipt";
import { NO_DETAILS } from "../../../../src/adapters/excel/undo/excel-details";
import { type CellInput } from "../../../../src/workbook/cell-input";
import { cellError } from "../../../../src/workbook/cells";
import { type Receipt } from "../../../../src/workbook/workbook";

const cell: fc.Arbitrary<CellInput | undefined> = fc.oneof(
  fc.constant(undefined),
  fc
    .oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      fc.boolean(),
      fc.constant(null),
      fc.constant(cellError("#N/A")),
    )
    .map((value) => ({ value })),
  fc
    .integer({ min: 1, max: 30 })
    .map((row) => ({ value: null, formula: `SUM($A${row}:B$${row},"A${row}")+LOG${row}(2)` })),
);

it("gives every cell back, whatever row it is in", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 12 }),
      fc.nat(25),
      async (rows, top) => {
        const packed: unknown = JSON.parse(JSON.stringify(await packRows(rows, top)));
        expect(unpackRows(packed as Awaited<ReturnType<typeof packRows>>, top)).toEqual(rows);
      },
    ),
  );
});

it("takes a column of formulas that differ only in their row as one line", async () => {
  const rows = Array.from({ length: 10_000 }, (_, index): CellInput[] => [
    { value: index, formula: `SUMIFS(Orders!$H:$H,Orders!$B:$B,$A${index + 5})` },
  ]);
  expect(JSON.stringify(await packRows(rows, 4)).length).toBeLessThan(150);
});

it("is no receipt when it is something else", () => {
  for (const text of ["", "{}", "null", "[1]", '{"packed":true}']) expect(() => unpackReceipt(text)).toThrow();
});

it("keeps what an undo needs of a receipt", async () => {
  const receipt: Receipt = {
    version: 1,
    adapter: "excel",
    writtenAt: "2026-01-31T12:00:00Z",
    inverse: [
      { kind: "setCells", sheet: "K", top: 1, left: 0, rows: [[{ value: "</receipt>&", style: { look: "plain" } }]] },
    ],
    written: [{ kind: "setCells", sheet: "K", top: 1, left: 0, rows: [[{ value: null, formula: "A1" }]] }],
    details: NO_DETAILS,
  };
  expect(unpackReceipt(await packReceipt(receipt))).toEqual(receipt);
});
