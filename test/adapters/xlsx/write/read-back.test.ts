import fc from "fast-check";
import { openPackage, savePackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { applyToPackage } from "../../../../src/adapters/xlsx/write/apply-to-package";
import { type Change } from "../../../../src/workbook/change-set";
import { project } from "../../../../src/workbook/project";
import { type SheetSnapshot, type Snapshot } from "../../../../src/workbook/snapshot";
import { randomChanges } from "../../../workbook/random-changes";
import { HOST } from "../host-workbook";

const pkg = openPackage(HOST, "host.xlsx");
const before = readSnapshot(pkg);

/** Values and formulas by cell. */
function contents({ cells }: SheetSnapshot): unknown[] {
  const found: unknown[] = [];
  for (let row = 0; row < 18; row++) {
    for (let column = 0; column < 14; column++) {
      const [value, formula] = [cells.value(row, column), cells.formula(row, column)];
      if (value !== null || formula !== undefined) found.push([row, column, value, formula]);
    }
  }
  return found;
}

function seen({ sheets, names }: Snapshot): unknown {
  const sorted = names.toSorted((a, b) => a.name.localeCompare(b.name));
  return { names: sorted, sheets: sheets.map((sheet) => [sheet.name, sheet.tables, contents(sheet)]) };
}

function readBack(changes: readonly Change[]): Snapshot {
  const bytes = savePackage(pkg, applyToPackage(pkg, changes, { snapshot: before }));
  return readSnapshot(openPackage(bytes, "host.xlsx"));
}

describe("what is written to a file", () => {
  it("reads back as planned, whatever the change set", () => {
    fc.assert(
      fc.property(randomChanges("Blad1"), (changes) => {
        expect(seen(readBack(changes))).toEqual(seen(project(before, changes)));
      }),
      { numRuns: 100 },
    );
  });
});
