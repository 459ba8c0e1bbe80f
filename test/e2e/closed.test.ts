import { serveFolder } from "../../tools/serve/static-server";
import { bookFromSnapshot } from "../host/from-snapshot";
import { type Served, serve } from "../host/chromium/serve";
import { SHOP } from "../taskpane/shop";
import { visitPage } from "./browser";
import { visitExcel } from "./excel";
import { productFolder } from "./product";
import { useChromium } from "./use-chromium";

const chromium = useChromium();

/** A place on the network where nothing of a workbook may arrive, and what did arrive there. */
async function elsewhere(): Promise<Served & { readonly arrived: readonly string[] }> {
  const arrived: string[] = [];
  const served = await serve(({ url = "" }, response) => {
    arrived.push(url);
    response.writeHead(200, { "access-control-allow-origin": "*" }).end();
  });
  chromium.closeLater(served.stop);
  return { ...served, arrived };
}

/** Every way by which a script could send a cell's text away, or have it run as code. */
const waysOut = (origin: string) => `(async () => {
  const add = (name, attributes) => {
    const element = Object.assign(document.createElement(name), attributes);
    document.body.append(element);
    return element;
  };
  addEventListener("submit", (event) => event.stopPropagation());
  await fetch("${origin}/fetch").catch(() => undefined);
  add("img", { src: "${origin}/image" });
  add("script", { src: "${origin}/script" });
  add("iframe", { src: "${origin}/frame" });
  add("link", { rel: "stylesheet", href: "${origin}/style" });
  add("script", { textContent: "document.documentElement.dataset.ran = 'yes'" });
  navigator.sendBeacon("${origin}/beacon");
  try { new WebSocket("${origin.replace("http", "ws")}/socket"); } catch {}
  try { new Worker("${origin}/worker"); } catch {}
  add("form", { action: "${origin}/form" }).submit();
  await new Promise((done) => setTimeout(done, 500));
  return document.documentElement.dataset.ran ?? "no";
})()`;

it("lets nothing out of the browser page, nor out of the worker that has the workbook", async () => {
  const { origin, arrived } = await elsewhere();
  const server = serveFolder(productFolder("web"));
  const { page, trouble } = await visitPage(chromium, { files: (request, response) => void server(request, response) });
  expect(await page.evaluate(waysOut(origin))).toBe("no");
  const [worker] = page.workers();
  expect(await worker?.evaluate(`fetch("${origin}/worker-fetch").then(() => "sent", () => "refused")`)).toBe("refused");
  expect(arrived).toEqual([]);
  expect(trouble.violations.length).toBeGreaterThan(0);
});

it("lets nothing out of the pane in Excel", async () => {
  const { origin, arrived } = await elsewhere();
  const { excel, trouble } = await visitExcel(chromium, { book: bookFromSnapshot(SHOP) });
  expect(await excel.pane.evaluate(waysOut(origin))).toBe("no");
  expect(arrived).toEqual([]);
  expect(trouble.violations.length).toBeGreaterThan(0);
});
