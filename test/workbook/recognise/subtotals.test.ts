import { sheetsOfRole } from "../../../src/workbook/recognise/recognition";
import { isSubtotal } from "../../../src/workbook/recognise/subtotals";
import { sheetOf, type TestCell, workbookOf } from "./snapshot-of";
import { read } from "./small-sheets";

const HEADINGS = ["Klantnummer", "Bedrijfsnaam", "Plaats", "Telefoon", "Omzet"];
const SUM: TestCell = { value: 300, formula: "SUM(E2:E3)" };

describe("a row between the customers", () => {
  it.each`
    row                                                                                                         | isTotal  | because
    ${[null, "Totaal Noord", null, null, SUM]}                                                                  | ${true}  | ${"the word, and a sum of other rows"}
    ${[null, "Gem. Noord", null, null, { value: 150, formula: "AVERAGE(E2:E3)" }]}                              | ${true}  | ${"an average is no customer either"}
    ${[null, "TOTAAL", null, null, { value: 300, formula: "+E2+E3" }]}                                          | ${true}  | ${"added up cell by cell"}
    ${[null, "Total Energie", null, null, 300]}                                                                 | ${false} | ${"a customer of that name; the amount was typed"}
    ${[null, "Total Energie", null, null, { value: 300, formula: "SUM(F4:Q4)" }]}                               | ${false} | ${"its own twelve months, in its own row"}
    ${["K3", "Total Energie", "Zwolle", "038 1", { value: 3, formula: "E2/3" }]}                                | ${false} | ${"a whole row is a customer"}
    ${["K3", "Bakker Bos", null, null, SUM]}                                                                    | ${false} | ${"no word for a total"}
    ${[null, "Total Energie", null, null, { value: 300, formula: "SUMIFS(Orders!D$2:D$9,Orders!B$2:B$9,A4)" }]} | ${false} | ${"reads its own row and another sheet"}
  `("is a total: $isTotal, $because", ({ row, isTotal }) => {
    const rows = [
      ["K1", "Slager Smit", "Zwolle", "038 422 5566", 100],
      ["K2", "Kapper Kok", "Assen", "0592 123 456", 200],
    ];
    const last = ["K9", "Bakker Wit", "Assen", "0592 123 457", 50];
    const snapshot = workbookOf(sheetOf("Klanten", [HEADINGS, ...rows, row, last]));
    const [match] = sheetsOfRole(read(snapshot), "customers");
    const [sheet] = snapshot.sheets;
    if (!match || !sheet) throw new Error("the list was not recognised");
    expect(isSubtotal(sheet, { match, row: 3 })).toBe(isTotal);
  });
});
