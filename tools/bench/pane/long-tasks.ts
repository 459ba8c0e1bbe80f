import { type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";
import { nl } from "../../../src/i18n/nl";
import { productFolder } from "../../../test/e2e/product";
import { filesOf, serve } from "../../../test/host/chromium/serve";
import { openInExcelFrame } from "./excel-frame";
import { largeFile, largeWorkbookHost } from "./large-workbook";
import { longestTasks, markOf, PHASES, walk } from "./phases";
import { heading, line, milliseconds, verdict } from "./report";
import { mainThreadOf, trace } from "./trace";

const TARGET_MS = 200;

type Opened = { readonly pane: Page | Frame; close(): Promise<void> };
type Visit = { readonly title: string; open(context: BrowserContext): Promise<Opened> };

/** The longest tasks of the main thread with 100,000 orders. @returns whether none is too long */
export async function listLongTasks(browser: Browser, folder: string): Promise<boolean> {
  const file = largeFile(folder);
  const verdicts: boolean[] = [];
  for (const visit of [inExcel(file), onPage(file)]) verdicts.push(await listTasksOf(browser, visit));
  return verdicts.every(Boolean);
}

async function listTasksOf(browser: Browser, { title, open }: Visit): Promise<boolean> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "nl-NL" });
  context.setDefaultTimeout(120_000);
  const events = await trace(browser, async () => {
    const { pane, close } = await open(context);
    await walk(pane);
    await close();
  });
  await context.close();
  const longest = longestTasks(mainThreadOf(events, markOf("end")));
  heading(title);
  line("longest task of the main thread while", "processor", "clock");
  let holds = true;
  for (const phase of PHASES) {
    const { cpu = 0, wall = 0 } = longest.get(phase) ?? {};
    holds &&= cpu <= TARGET_MS;
    line(phase, milliseconds(cpu), milliseconds(wall), verdict(cpu <= TARGET_MS, `at most ${TARGET_MS} ms`));
  }
  return holds;
}

function inExcel(file: string): Visit {
  return {
    title: "The task pane, 2,000 customers and 100,000 orders in the simulated Excel",
    open: async (context) => {
      const host = await largeWorkbookHost(file);
      const { frame, close } = await openInExcelFrame(context, { folder: productFolder("addin"), host });
      return { pane: frame, close };
    },
  };
}

function onPage(file: string): Visit {
  return {
    title: "The browser page, the same workbook as a file",
    open: async (context) => {
      const server = await serve(filesOf(productFolder("web")));
      const page = await context.newPage();
      await page.goto(server.origin);
      const chooser = page.waitForEvent("filechooser");
      await page.getByText(nl["browser.start.open"], { exact: true }).click();
      await (await chooser).setFiles(file);
      const close = async () => {
        await page.close();
        await server.stop();
      };
      return { pane: page, close };
    },
  };
}
