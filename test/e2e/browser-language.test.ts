import { fixtureBytes } from "../fixtures/workbooks";
import { visitPage } from "./browser";
import { useChromium } from "./use-chromium";
import { Visitor } from "./walk";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

it("is Dutch in a German browser, switches everything to English at once, and keeps that in the address alone", async () => {
  const { page, visitor, open, trouble } = await visitPage(chromium, { window: { locale: "de-DE" } });
  await open({ name: "crm-200.xlsx", bytes: fixtureBytes("crm-200.xlsx") });
  await visitor.button("browser.language.other").click();
  const english = new Visitor(page, "en");
  await english.sees(english.heading("pane.start.heading"));
  await english.sees(english.button("browser.download"));
  expect(new URL(page.url()).hash).toBe("#en");
  expect(await page.evaluate("document.documentElement.lang")).toBe("en");
  await page.reload();
  await english.sees(english.button("browser.start.open"));
  await page.evaluate("location.hash = 'nl'");
  await visitor.sees(visitor.button("browser.start.open"));
  expect(await page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")).toEqual([0, 0, ""]);
  expect(await page.evaluate("indexedDB.databases()")).toEqual([]);
  expect(trouble).toEqual(NO_TROUBLE);
});
