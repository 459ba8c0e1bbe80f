import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { findTable } from "../../src/workbook/snapshot";

describe("the example of a student's plan", () => {
  it("fulfils O1.1 to O1.11 and says so itself", async () => {
    const file = join(__dirname, "../../examples/results/studentplan.xlsx");
    const found = findTable(await openXlsx(new Uint8Array(readFileSync(file)), file).scout(), "rpChecklist");
    const cells = found?.sheet.cells;
    const { top, left } = found?.table.range ?? { top: 0, left: 0 };
    const verdicts = Array.from({ length: 12 }, (_, index) =>
      [0, 4].map((column) => cells?.value(top + 1 + index, left + column)),
    );
    expect(verdicts).toEqual([
      ["O1.1", "beoordeel zelf"], // the count is met; whether goals are acceptable and realistic is for a person
      ["O1.2", "voldaan"],
      ["O1.3", "voldaan"],
      ["O1.4", "beoordeel zelf"],
      ["O1.5", "voldaan"],
      ["O1.6", "voldaan"],
      ["O1.7", "voldaan"],
      ["O1.8", "voldaan"],
      ["O1.9", "voldaan"],
      ["O1.10", "voldaan"],
      ["O1.11", "beoordeel zelf"],
      ["O1.12", "nog niet"], // carried out later in the year
    ]);
  });
});
