import { openPackage, sheetParts } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { CellBudget } from "../../../../src/adapters/xlsx/read/cell-budget";
import { readSheet } from "../../../../src/adapters/xlsx/read/read-sheet";
import { caught } from "../../../fixtures/caught";
import { tinySheet } from "../../../fixtures/tiny-workbook";

const FILE = "Klanten.xlsx";
const pkg = openPackage(tinySheet("<row><c><v>1</v></c><c/><c t='str'><v> </v></c><c><v>2</v></c></row>"), FILE);

/** Reads a sheet of two filled cells, after so many on the sheets before it. */
function readAfter(filledBefore: number) {
  const budget = new CellBudget(FILE);
  for (let i = 0; i < filledBefore; i++) budget.addFilled();
  const rules = { strings: [], usesDates1904: false };
  return sheetParts(pkg).map((sheet) => readSheet(sheet, { pkg, rules, formats: [], budget, isWanted: () => false }));
}

it("takes three million filled cells in all, read or not; empty ones do not count", () => {
  expect(readAfter(2_999_998)[0]?.usedRange).toEqual({ top: 0, left: 0, bottom: 0, right: 3 });
});

it("stops at the first one more", () => {
  expect(caught(() => readAfter(2_999_999))).toMatchObject({
    code: "file.tooManyCells",
    details: { file: FILE, max: 3_000_000 },
  });
});
