import { fixtureBytes } from "../fixtures/workbooks";
import { visitPage } from "./browser";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

it("works without a connection once it was opened: load, open, fill, download", async () => {
  const { page, context, visitor, open, download, trouble, server } = await visitPage(chromium);
  await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
  await server.stop();
  await context.setOffline(true);
  await page.reload();
  await visitor.sees(visitor.button("browser.start.open"));
  await open({ name: "crm-200.xlsx", bytes: fixtureBytes("crm-200.xlsx") });
  await visitor.toResult();
  const { bytes } = await download();
  expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe("PK");
  expect(trouble).toEqual(NO_TROUBLE);
});
