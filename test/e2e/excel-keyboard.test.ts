import { type Page } from "playwright-core";
import { bookFromSnapshot } from "../host/from-snapshot";
import { SHOP } from "../taskpane/shop";
import { visitExcel } from "./excel";
import { useChromium } from "./use-chromium";

const chromium = useChromium();

const FOCUSED = `(() => {
  const { activeElement: element } = document;
  const { outlineStyle, boxShadow, outlineWidth } = getComputedStyle(element);
  const after = getComputedStyle(element, "::after");
  const isSeen = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none" || after.outlineStyle !== "none" || after.borderTopStyle !== "none";
  return { isPlace: element.tabIndex < 0, name: element.getAttribute("aria-label") ?? element.textContent ?? "", isSeen };
})()`;

type Focused = { readonly isPlace: boolean; readonly name: string; readonly isSeen: boolean };

/** Presses Tab until something with this name has the focus; what is passed on the way must show that it has it. */
async function tabTo(
  { page, pane }: { page: Page; pane: { evaluate(script: string): Promise<unknown> } },
  name: string,
) {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    const focused = (await pane.evaluate(FOCUSED)) as Focused; // the object of the script above
    if (focused.isPlace) continue; // the page itself, or a heading that is only read out: nothing to press there
    if (!focused.isSeen) throw new Error(`The focus on “${focused.name}” cannot be seen.`);
    if (focused.name.startsWith(name)) return;
  }
  throw new Error(`“${name}” cannot be reached with the Tab key.`);
}

it("lets somebody without a mouse fill, undo and go back", async () => {
  const book = bookFromSnapshot(SHOP);
  const { excel, visitor } = await visitExcel(chromium, { book });
  const press = async (name: string) => {
    await tabTo(excel, name);
    await excel.page.keyboard.press("Enter");
  };
  await excel.pane.locator("body").focus();
  await press("Mijn klantenbestand");
  await visitor.sees(visitor.button("job.fill-clv.start"));
  await press("Klantwaarde berekenen");
  await visitor.sees(visitor.button("pane.job.preview"));
  await press("Voorbeeld bekijken");
  await visitor.sees(visitor.button("pane.preview.apply"));
  await press("Toepassen");
  await visitor.sees(visitor.says("pane.result.heading"));
  await visitor.rests();
  await press("Ongedaan maken");
  await visitor.sees(visitor.says("pane.result.undone"));
  await visitor.rests();
  await excel.page.keyboard.press("Escape");
  await visitor.sees(visitor.heading("pane.customers.heading"));
  await visitor.rests(); // while the pane looks again, Escape would only stop that
  await excel.page.keyboard.press("Escape");
  await visitor.sees(visitor.heading("pane.start.heading"));
  expect(book.sheets.map(({ name }) => name)).toEqual(["Klanten", "Orders"]);
});
