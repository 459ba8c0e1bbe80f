import { createXlsx } from "../../../src/adapters/xlsx/create-xlsx";
import { openPackage, partText } from "../../../src/adapters/xlsx/package/xlsx-package";
import { type AddSheet } from "../../../src/workbook/change-set";
import { type SheetVisibility } from "../../../src/workbook/snapshot";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";

function sheet(name: string, visibility: SheetVisibility = "visible"): AddSheet {
  return {
    kind: "addSheet",
    layout: {
      name,
      visibility,
      columnWidths: [10],
      rows: [[{ value: name }]],
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      freeze: { rows: 0, columns: 0 },
      print: { orientation: "portrait" },
    },
  };
}

describe("a new workbook", () => {
  it("holds the planned sheets and nothing else", async () => {
    const { sheets } = await openXlsx(createXlsx([sheet("Doelen"), sheet("Checklist")]), "nieuw.xlsx").scout();
    expect(sheets.map(({ name }) => name)).toEqual(["Doelen", "Checklist"]);
  });

  it("opens on the first sheet one can see: a hidden settings sheet comes first in the file", () => {
    const bytes = createXlsx([sheet("Instellingen", "hidden"), sheet("Uitgangspunten")]);
    const workbook = partText(openPackage(bytes, "nieuw.xlsx"), "xl/workbook.xml");
    expect(workbook).toContain('<workbookView activeTab="1"/>');
  });
});
