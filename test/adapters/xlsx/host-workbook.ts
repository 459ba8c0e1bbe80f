import { tinyStyles, tinyWorkbook } from "../../fixtures/tiny-workbook";

/** Somebody's workbook: shared texts and formulas, column spans, a conditional format, a second sheet and a name. */
export const HOST = tinyWorkbook({
  sheets: [
    {
      name: "Blad1",
      before: '<cols><col min="2" max="6" width="9" customWidth="1"/></cols>',
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><v>46023</v></c></row>' +
        '<row r="3" spans="1:2"><c r="A3"><f t="shared" ref="A3:A5" si="0">B3*2</f><v>0</v></c><c r="B3"><v>1.5</v></c></row>' +
        '<row r="4"><c r="A4"><f t="shared" si="0"/><v>0</v></c></row><row r="5"><c r="A5"><f t="shared" si="0"/><v>0</v></c></row>',
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>A1=1</formula></cfRule></conditionalFormatting>',
    },
    { name: "Ander blad", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
  ],
  strings: ["Kop"],
  styles: tinyStyles("dd-mm-yyyy"),
  afterSheets: '<definedNames><definedName name="rp_a">1</definedName></definedNames>',
});
