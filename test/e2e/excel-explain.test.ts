import { bookFromSnapshot } from "../host/from-snapshot";
import { SHOP } from "../taskpane/shop";
import { visitExcel } from "./excel";
import { useChromium } from "./use-chromium";

const chromium = useChromium();

it("explains the cell that is selected, and another one when asked again", async () => {
  const { excel, visitor } = await visitExcel(chromium, { book: bookFromSnapshot(SHOP) });
  await visitor.toResult();
  await visitor.goesBack();
  await visitor.goesBack();
  await excel.select({ sheet: "Klanten", row: 1, column: 6 });
  await visitor.opens("pane.start.explain.title");
  await visitor.sees(excel.pane.getByRole("heading", { name: "CLV", exact: true }));
  await visitor.goesBack();
  await excel.select({ sheet: "Klanten", row: 1, column: 3 });
  await visitor.opens("pane.start.explain.title");
  await visitor.sees(excel.pane.getByRole("heading", { name: "Omzet", exact: true }));
});

it("follows the selection while it is open", async () => {
  const { excel, visitor } = await visitExcel(chromium, { book: bookFromSnapshot(SHOP) });
  await visitor.toResult();
  await visitor.goesBack();
  await visitor.goesBack();
  await visitor.opens("pane.start.explain.title");
  await excel.select({ sheet: "Klanten", row: 1, column: 6 });
  await visitor.sees(excel.pane.getByRole("heading", { name: "CLV", exact: true }));
  await excel.select({ sheet: "Klanten", row: 1, column: 3 });
  await visitor.sees(excel.pane.getByRole("heading", { name: "Omzet", exact: true }));
});
