import { readFileSync } from "node:fs";
import { type Page } from "playwright-core";
import { fixtureBytes } from "../fixtures/workbooks";
import { bookFromFixture } from "../host/from-xlsx";
import { visitPage } from "./browser";
import { visitExcel } from "./excel";
import { useChromium } from "./use-chromium";

const chromium = useChromium();

type SizeRule = { readonly name: string; readonly path: string | readonly string[] };

/** What `npm run size` weighs under these names, as patterns. */
function weighed(...names: readonly string[]): RegExp[] {
  // Our own file; its shape is what the size gate asks for.
  const { "size-limit": rules } = JSON.parse(readFileSync("package.json", "utf8")) as { "size-limit": SizeRule[] };
  const wanted = rules.filter(({ name }) => names.includes(name));
  expect(wanted).toHaveLength(names.length);
  return wanted.flatMap(({ path }) => path).map(patternOf);
}

function patternOf(glob: string): RegExp {
  const [, file = ""] = /^dist\/(?:addin|web)\/(.*)$/.exec(glob) ?? [];
  return new RegExp(`/${file.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", "[^/]*")}$`);
}

/** Scripts of ours that the page and its workers ask for from now on. */
function scriptsOf(page: Page): Set<string> {
  const scripts = new Set<string>();
  page.context().on("request", (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname === "localhost" && pathname.endsWith(".js")) scripts.add(pathname);
  });
  return scripts;
}

function notWeighed(scripts: ReadonlySet<string>, patterns: readonly RegExp[]): string[] {
  return [...scripts].filter((script) => !patterns.some((pattern) => pattern.test(script)));
}

describe("what is loaded up to the first preview", () => {
  it("is weighed by the size gate, all of it: in Excel", async () => {
    let scripts: ReadonlySet<string> = new Set();
    const { visitor } = await visitExcel(chromium, {
      book: bookFromFixture("crm-200.xlsx"),
      watching: (page) => (scripts = scriptsOf(page)),
    });
    await visitor.toPreview();
    expect(scripts.size).toBeGreaterThan(5);
    const patterns = weighed("task pane, up to the first preview", "task pane, the engine in its worker");
    expect(notWeighed(scripts, patterns)).toEqual([]);
  });

  it("is weighed by the size gate, all of it: on the browser page", async () => {
    let scripts: ReadonlySet<string> = new Set();
    const { open, visitor } = await visitPage(chromium, {
      window: { serviceWorkers: "block" }, // it fetches the whole page for later, after all this
      watching: (page) => (scripts = scriptsOf(page)),
    });
    await open({ name: "crm-200.xlsx", bytes: fixtureBytes("crm-200.xlsx") });
    await visitor.toPreview();
    expect(scripts.size).toBeGreaterThan(5);
    const patterns = weighed("browser page, up to the first preview", "browser page, the workbook in its worker");
    expect(notWeighed(scripts, patterns)).toEqual([]);
  });
});
