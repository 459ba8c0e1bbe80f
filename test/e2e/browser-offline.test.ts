import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fixtureBytes } from "../fixtures/workbooks";
import { filesOf, type Handler } from "../host/chromium/serve";
import { accessibilityProblems } from "./accessibility";
import { visitPage } from "./browser";
import { productFolder } from "./product";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

const CRM = { name: "crm-200.xlsx", bytes: fixtureBytes("crm-200.xlsx") };

/** Everything has been put by, and this very page is taken care of. */
const KEPT = `new Promise((resolve) => {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) resolve(true);
  else serviceWorker.addEventListener("controllerchange", () => resolve(true));
})`;

const VERSION = "document.documentElement.dataset.version ?? 'this'";

/** A server whose files are replaced while it runs, by those of a release that differs in one script. */
function releases(): { readonly files: Handler; readonly release: () => void } {
  const folder = productFolder("web");
  const script = readdirSync(folder).find((name) => /^page\.\w+\.js$/.test(name)) ?? "";
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const next = new Map([
    ["/", ["text/html", read("index.html").replaceAll(script, "page.next.js")]],
    ["/page.next.js", ["text/javascript", `${read(script)}\ndocument.documentElement.dataset.version = "next";`]],
    [
      "/service-worker.js",
      [
        "text/javascript",
        read("service-worker.js")
          .replaceAll(script, "page.next.js")
          .replace(/"version":"/, "$&next-"),
      ],
    ],
  ]);
  const before = filesOf(folder);
  let isReleased = false;
  return {
    release: () => {
      isReleased = true;
    },
    files: (request, response) => {
      const [path = "/"] = (request.url ?? "/").split("?");
      const [kind, text] = isReleased ? (next.get(path) ?? []) : [];
      if (kind !== undefined) response.writeHead(200, { "content-type": kind }).end(text);
      else if (isReleased && path === `/${script}`) response.writeHead(404).end();
      else before(request, response);
    },
  };
}

describe("without a connection", () => {
  it("goes on with what was opened once: the rest of the page, a workbook, a download", async () => {
    const { page, context, visitor, open, download, trouble, server } = await visitPage(chromium);
    await page.evaluate(KEPT);
    await server.stop();
    await context.setOffline(true);
    await open(CRM);
    await visitor.toResult();
    const { bytes } = await download();
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe("PK");
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("opens again, and speaks the other language too", async () => {
    const { page, context, visitor, trouble, server } = await visitPage(chromium);
    await page.evaluate(KEPT);
    await server.stop();
    await context.setOffline(true);
    await page.reload();
    await visitor.sees(visitor.button("browser.start.open"));
    await visitor.button("browser.language.other").click();
    await visitor.sees(page.getByRole("heading", { name: "Open your workbook" }));
    expect(trouble).toEqual(NO_TROUBLE);
  });
});

describe("a part that does not arrive", () => {
  /** A server that refuses the script of the worker, so many times. */
  function refusing(times: number): Handler {
    const files = filesOf(productFolder("web"));
    let left = times;
    return (request, response) => {
      if (request.url?.includes("workbook-worker") && left-- > 0) response.writeHead(503).end();
      else files(request, response);
    };
  }
  // the service worker would have it by then
  const window = { serviceWorkers: "block" } as const;

  it("is asked for again when somebody needs it", async () => {
    const { open } = await visitPage(chromium, { files: refusing(1), window });
    await open(CRM);
  });

  it("is said to be missing, and tried anew with the next file", async () => {
    const { open, choose, visitor } = await visitPage(chromium, { files: refusing(3), window });
    await choose("browser.start.open", CRM);
    await visitor.sees(visitor.says("error.program.unreachable"));
    await open(CRM);
  });
});

describe("a new version on the server", () => {
  it("is what the next visit gets, although the page that is open knows nothing of it", async () => {
    const { files, release } = releases();
    const { page, visitor, trouble } = await visitPage(chromium, { files });
    await page.evaluate(KEPT);
    release();
    await page.reload();
    await visitor.sees(visitor.button("browser.start.open"));
    expect(await page.evaluate(VERSION)).toBe("next");
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("is announced in one sentence; the page that is open works on, and the next one is new, offline too", async () => {
    const { files, release } = releases();
    const { page, context, visitor, open, trouble, server } = await visitPage(chromium, { files });
    await page.evaluate(KEPT);
    release();
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await visitor.sees(visitor.says("browser.newVersion"));
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(VERSION)).toBe("this");
    await server.stop();
    await context.setOffline(true);
    await open(CRM);
    await visitor.button("browser.newVersion.load").click();
    await visitor.sees(visitor.button("browser.start.open"));
    expect(await page.evaluate(VERSION)).toBe("next");
    expect(await visitor.says("browser.newVersion").count()).toBe(0);
    expect(trouble).toEqual(NO_TROUBLE);
  });
});

it("keeps every file that the build made, but for what only developers read", () => {
  const folder = productFolder("web");
  const worker = readFileSync(join(folder, "service-worker.js"), "utf8");
  const list = /const PRECACHE=(\{.*?\});/.exec(worker)?.[1] ?? "{}";
  const { files = [] } = JSON.parse(list) as { files?: readonly string[] }; // written by the build
  expect(files.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  const scripts = readdirSync(join(folder, "lazy")).filter((name) => name.endsWith(".js"));
  expect(files).toEqual(expect.arrayContaining(scripts.map((name) => `lazy/${name}`)));
});
