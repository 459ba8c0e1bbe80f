import { dump } from "../host/dump";
import { bookFromFixture } from "../host/from-xlsx";
import { type BookModel } from "../host/model/book-model";
import { visitExcel } from "./excel";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

/** The first formula under a heading, wherever on the sheet that stands. */
function formulaUnder(book: BookModel, name: string, heading: string): string | undefined {
  const cells = book.findSheet(name)?.cells;
  for (const { row, column, cell } of cells?.entries() ?? []) {
    if (cell.value === heading) return cells?.get(row + 1, column)?.formula;
  }
  return undefined;
}

describe.each([
  { language: "nl", clv: "CLV", revenue: "Omzet", added: ["Instellingen", "Klantwaarde"] },
  // a Dutch workbook keeps Dutch sheets, whoever reads it
  { language: "en", clv: "CLV", revenue: "Omzet", added: ["Instellingen", "Klantwaarde"] },
] as const)("filling 200 customers in Excel in $language", ({ language, clv, revenue, added }) => {
  it("shows what was recognised, writes what was shown, and takes all of it back", async () => {
    const book = bookFromFixture("crm-200.xlsx");
    const sheets = book.sheets.map(({ name }) => name);
    const before = dump(book);
    const { excel, visitor, trouble } = await visitExcel(chromium, { book, language });

    await visitor.toPreview();
    expect(dump(book)).toEqual(before);

    await visitor.button("pane.preview.apply").click();
    await visitor.sees(visitor.says("pane.result.heading"));
    await visitor.rests();
    expect(book.sheets.map(({ name }) => name)).toEqual([...sheets, ...added]);
    expect(formulaUnder(book, "Klantenbestand 2024", revenue)).toContain("SUMIFS");
    expect(formulaUnder(book, "Klantenbestand 2024", clv)).toMatch(/\$[A-Z]+\d+\*\$[A-Z]+\d+/);

    await visitor.undoes();
    expect(dump(book)).toEqual(before);
    expect(excel.keptReferences()).toBe(0);
    expect(excel.unknown).toEqual([]);
    expect(trouble).toEqual(NO_TROUBLE);
  });
});
