import { bookFromSnapshot } from "../host/from-snapshot";
import { openInExcel } from "../host/chromium/open-in-excel";
import { SHOP } from "../taskpane/shop";
import { accessibilityProblems } from "./accessibility";
import { productFolder } from "./product";
import { useChromium } from "./use-chromium";
import { Visitor } from "./walk";

const chromium = useChromium();

it("shows what would be filled in as soon as the ribbon's button Invullen opens the pane, and writes on Apply", async () => {
  const excel = await openInExcel(chromium.browser(), {
    addin: productFolder("addin"),
    opens: "taskpane.html?start=fill",
    book: bookFromSnapshot(SHOP),
  });
  chromium.closeLater(excel.close);
  const visitor = new Visitor(excel.pane);
  await visitor.sees(visitor.heading("pane.job.fill.heading"));
  await visitor.sees(visitor.button("pane.preview.apply"));
  expect(excel.book.findSheet("Klantwaarde")).toBeUndefined();
  expect(await accessibilityProblems(excel.pane)).toEqual([]);
  await visitor.button("pane.preview.apply").click();
  await visitor.sees(visitor.says("pane.result.heading"));
  expect(excel.book.findSheet("Klantwaarde")).toBeDefined();
});
