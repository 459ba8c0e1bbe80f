import { type Browser } from "playwright-core";
import { openInExcel } from "../host/chromium/open-in-excel";
import { dump } from "../host/dump";
import { bookFromFixture } from "../host/from-xlsx";
import { launchChromium } from "./launch";
import { productFolder } from "./product";
import { NO_TROUBLE, type Trouble, watch } from "./watch";

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

async function open() {
  let trouble: Trouble = NO_TROUBLE;
  const excel = await openInExcel(browser, {
    addin: productFolder("addin"),
    book: bookFromFixture("crm-200.xlsx"),
    onPage: (page) => void (trouble = watch(page)),
  });
  return { ...excel, trouble };
}

it("probe", async () => {
  const { pane, book, close, trouble, unknown, page, counters } = await open();
  const before = dump(book);
  await pane.getByText("Mijn klantenbestand").click();
  await pane.getByRole("button", { name: "Klantwaarde berekenen" }).click();
  await pane.getByRole("button", { name: "Voorbeeld bekijken" }).click();
  await pane.getByRole("button", { name: "Toepassen" }).click({ timeout: 30000 });
  await pane.getByRole("button", { name: "Ongedaan maken" }).waitFor({ timeout: 30000 });
  await page.screenshot({ path: "/tmp/e2e/p1.png", fullPage: true });
  console.log(JSON.stringify(counters));
  await pane.getByRole("button", { name: "Ongedaan maken" }).click();
  await pane.getByText("Alles is weer").waitFor({ timeout: 30000 });
  await page.screenshot({ path: "/tmp/e2e/p2.png", fullPage: true });
  expect(dump(book)).toEqual(before);
  console.log(trouble, unknown);
  await close();
});
