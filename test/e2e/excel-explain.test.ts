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
  await visitor.sees(excel.pane.getByRole("heading", { name: "CLV" }));
  await excel.select({ sheet: "Klanten", row: 1, column: 3 });
  await visitor.sees(excel.pane.getByRole("heading", { name: "Omzet" }));
});
