import { type Browser, type BrowserContext, errors } from "playwright-core";
import { nl } from "../../../src/i18n/nl";
import { bookFromFixture } from "../../../test/host/from-xlsx";
import { productFolder } from "../../../test/e2e/product";
import { startHost } from "../../../test/host/host";
import { filesOf, serve } from "../../../test/host/chromium/serve";
import { type FloorFolders } from "./build-floor";
import { openInExcelFrame } from "./excel-frame";
import { firstLoad } from "./first-load";
import { FLOOR_BUTTON } from "./floor/floor-button";
import { median, sum } from "./numbers";
import { heading, kibibytes, line, milliseconds, verdict } from "./report";
import { mainThreadOf, trace, type TraceEvent } from "./trace";
import { markUsable, USABLE } from "./usable";

const RUNS = 9;
const WARM_UPS = 1;
const ATTEMPTS = 3;
const PATIENCE_MS = 20_000;
const TARGET_RATIO = 1.3;
/** What goes on after the page can be used is over by then. */
const AFTERWARDS_MS = 1_000;

type Open = (context: BrowserContext) => Promise<{ close(): Promise<void> }>;
type Page = { readonly folder: string; readonly html: string; readonly button: string; readonly open: Open };
type Pair = { readonly title: string; readonly ours: Page; readonly floor: Page };

/** Processor time of the main thread, in milliseconds. */
type Cost = { readonly usable: number; readonly afterwards: number };

/** Bytes and processor time of our first screen beside the floor's. @returns whether every target holds */
export async function compareFirstScreens(browser: Browser, floor: FloorFolders): Promise<boolean> {
  const verdicts: boolean[] = [];
  for (const pair of pairs(floor)) verdicts.push(await comparePair(browser, pair));
  return verdicts.every(Boolean);
}

function pairs(floor: FloorFolders): readonly Pair[] {
  const pane = { html: "taskpane.html", button: nl["pane.start.customers.title"] };
  const page = { html: "index.html", button: nl["browser.start.open"] };
  const [addin, web] = [productFolder("addin"), productFolder("web")];
  return [
    {
      title: "The task pane in the simulated Excel; both pages load office.js and wait for Office.onReady",
      ours: { ...pane, folder: addin, open: inExcel(addin) },
      floor: { ...pane, folder: floor.addin, button: FLOOR_BUTTON, open: inExcel(floor.addin) },
    },
    {
      title: "The browser page, without office.js",
      ours: { ...page, folder: web, open: byItself(web) },
      floor: { ...page, folder: floor.web, button: FLOOR_BUTTON, open: byItself(floor.web) },
    },
  ];
}

async function comparePair(browser: Browser, { title, ours, floor }: Pair): Promise<boolean> {
  const costs: { readonly ours: Cost; readonly floor: Cost }[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run++)
    costs.push({ floor: await costOf(browser, floor), ours: await costOf(browser, ours) });
  const counted = costs.slice(WARM_UPS);
  const usable = {
    ours: median(counted.map((cost) => cost.ours.usable)),
    floor: median(counted.map((cost) => cost.floor.usable)),
  };
  const ratio = usable.ours / usable.floor;
  heading(title);
  line("", "ours", "floor");
  const [weight, least] = [firstLoad(ours.folder, ours.html), firstLoad(floor.folder, floor.html)];
  line("JS and CSS of the first screen, gzip", kibibytes(weight.gzipBytes), kibibytes(least.gzipBytes));
  line("main thread until usable, processor time", milliseconds(usable.ours), milliseconds(usable.floor));
  line("  and in the second after that", ...afterwards(counted));
  line("ratio until usable", `${ratio.toFixed(2)}×`, verdict(ratio <= TARGET_RATIO, `at most ${TARGET_RATIO}×`));
  return ratio <= TARGET_RATIO;
}

function afterwards(costs: readonly { readonly ours: Cost; readonly floor: Cost }[]): [string, string] {
  return [
    milliseconds(median(costs.map(({ ours }) => ours.afterwards))),
    milliseconds(median(costs.map(({ floor }) => floor.afterwards))),
  ];
}

/** A page that a busy machine did not get to open in time says nothing; the run is done again, and one is told so. */
async function costOf(browser: Browser, page: Page): Promise<Cost> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    try {
      return await measure(browser, page);
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      line(`${page.folder}: not open in time, once more`);
    }
  }
  return measure(browser, page);
}

async function measure(browser: Browser, { button, open }: Page): Promise<Cost> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 360, height: 800 },
    locale: "nl-NL",
  });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    await markUsable(context, button);
    return costIn(await trace(browser, () => openAndWait(context, open)));
  } finally {
    await context.close();
  }
}

async function openAndWait(context: BrowserContext, open: Open): Promise<void> {
  const usable = context.waitForEvent("console", (message) => message.text() === USABLE);
  const [opened] = await Promise.all([open(context), usable]);
  await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
  await opened.close();
}

function costIn(events: readonly TraceEvent[]): Cost {
  const { tasks, marks } = mainThreadOf(events, USABLE);
  const moment = marks.get(USABLE) ?? 0;
  const cpuOf = (isCounted: (start: number) => boolean) =>
    sum(tasks.filter(({ start }) => isCounted(start)).map(({ cpu }) => cpu));
  return { usable: cpuOf((start) => start <= moment), afterwards: cpuOf((start) => start > moment) };
}

function inExcel(folder: string): Open {
  return (context) => openInExcelFrame(context, { folder, host: startHost({ book: bookFromFixture("crm-200.xlsx") }) });
}

function byItself(folder: string): Open {
  return async (context) => {
    const server = await serve(filesOf(folder));
    const page = await context.newPage();
    await page.goto(server.origin);
    return {
      close: async () => {
        await page.close();
        await server.stop();
      },
    };
  };
}
