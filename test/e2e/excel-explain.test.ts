import { bookFromSnapshot } from "../host/from-snapshot";
import { SHOP } from "../taskpane/shop";
import { visitExcel } from "./excel";
import { useChromium } from "./use-chromium";

const chromium = useChromium();

it("explains the cell that is clicked on, one after the other", async () => {
  const { excel, visitor } = await visitExcel(chromium, { book: bookFromSnapshot(SHOP) });
  await visitor.toResult();
  await visitor.button("pane.back").click();
  await visitor.button("pane.back").click();
  await visitor.card("pane.start.explain.title").click();
  await excel.select({ sheet: "Klanten", row: 1, column: 6 });
  await new Promise((r) => setTimeout(r, 6000)); await excel.page.screenshot({ path: "/tmp/e2e/x.png" });
  await visitor.sees(excel.pane.getByRole("heading", { name: "CLV" }));
  await excel.select({ sheet: "Klanten", row: 1, column: 3 });
  await visitor.sees(excel.pane.getByRole("heading", { name: "Omzet" }));
});
