import { dump } from "../host/dump";
import { bookFromSnapshot } from "../host/from-snapshot";
import { typeIn } from "../host/somebody";
import { SHOP } from "../taskpane/shop";
import { accessibilityProblems } from "./accessibility";
import { visitExcel } from "./excel";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

describe("when Excel will not", () => {
  it("asks somebody who is still typing in a cell to press Enter, and goes on by itself", async () => {
    const { excel, visitor, trouble } = await visitExcel(chromium, { book: bookFromSnapshot(SHOP) });
    await visitor.toPreview();
    excel.faults.isCellBeingEdited = true;
    await visitor.button("pane.preview.apply").click();
    await visitor.sees(visitor.says("pane.banner.editing"));
    expect(await accessibilityProblems(excel.pane)).toEqual([]);
    excel.faults.isCellBeingEdited = false;
    await visitor.sees(visitor.says("pane.result.heading"));
    await visitor.rests();
    expect(await visitor.says("pane.banner.editing").count()).toBe(0);
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("leaves a protected sheet alone: the columns come on a sheet of their own", async () => {
    const book = bookFromSnapshot(SHOP);
    const sheet = book.findSheet("Klanten");
    if (sheet) sheet.protection = {};
    const [before] = dump(book).sheets;
    const { excel, visitor, trouble } = await visitExcel(chromium, { book });
    await visitor.toResult();
    expect(await accessibilityProblems(excel.pane)).toEqual([]);
    expect(dump(book).sheets[0]).toEqual(before);
    expect(book.sheets.map(({ name }) => name)).toContain("Klanten (Relatieplan)");
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("says that a sheet was protected after the preview, and writes nothing at all", async () => {
    const book = bookFromSnapshot(SHOP);
    const { excel, visitor } = await visitExcel(chromium, { book });
    await visitor.toPreview();
    const sheet = book.findSheet("Klanten");
    if (sheet) sheet.protection = {};
    const before = dump(book);
    await visitor.button("pane.preview.apply").click();
    await visitor.sees(visitor.says("pane.problem.heading"));
    expect(await excel.pane.getByRole("alert").innerText()).toContain("Klanten");
    expect(await accessibilityProblems(excel.pane)).toEqual([]);
    expect(dump(book)).toEqual(before);
  });

  it("stops when somebody else changed a cell after the preview", async () => {
    const book = bookFromSnapshot(SHOP);
    const { excel, visitor } = await visitExcel(chromium, { book });
    await visitor.toPreview();
    typeIn(book, { sheet: "Klanten", address: "G2" }, "van mij");
    const before = dump(book);
    await visitor.button("pane.preview.apply").click();
    await visitor.sees(excel.pane.getByText("is intussen veranderd"));
    expect(dump(book)).toEqual(before);
  });

  it("takes back what was written when Excel refuses halfway, and lets the user try again", async () => {
    const book = bookFromSnapshot(SHOP);
    const before = dump(book);
    const { excel, visitor } = await visitExcel(chromium, { book });
    await visitor.toPreview();
    excel.faults.failAtWrite(5);
    await visitor.button("pane.preview.apply").click();
    await visitor.sees(visitor.says("pane.problem.heading"));
    await visitor.rests();
    expect(dump(book)).toEqual(before);
    await visitor.button("pane.problem.retry").click();
    await visitor.rests();
    await visitor.button("pane.preview.apply").click();
    await visitor.sees(visitor.says("pane.result.heading"));
  });

  it("lets a workbook that may only be read be looked at, and says how to write", async () => {
    const book = bookFromSnapshot(SHOP, { isReadOnly: true });
    const { excel, visitor } = await visitExcel(chromium, { book });
    await visitor.sees(visitor.says("pane.banner.readOnly"));
    await visitor.toJob();
    await visitor.button("pane.job.preview").click();
    await visitor.sees(visitor.heading("pane.preview.heading"));
    expect(await accessibilityProblems(excel.pane)).toEqual([]);
  });
});
