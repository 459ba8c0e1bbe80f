/*
 * Pictures of the pane in its main states, as users see it in Excel, and of the browser page: npm run screenshots. The
 * Excel around the pane is simulated; pane and page are those of the build.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions } from "playwright-core";
import { type Language } from "../../src/i18n";
import { launchChromium } from "../../test/e2e/launch";
import { productFolder } from "../../test/e2e/product";
import { Visitor } from "../../test/e2e/walk";
import { type ExcelWindow, openInExcel } from "../../test/host/chromium/open-in-excel";
import { bookFromFixture } from "../../test/host/from-xlsx";
import { takePagePictures } from "./page-pictures";

const FOLDER = join(__dirname, "..", "..", "docs", "images");

type Look = {
  readonly name: string;
  readonly language: Language;
  readonly window: BrowserContextOptions;
  /** The last state of which a picture is wanted; all of them when left out. */
  readonly until?: string;
};

/** The simulated Excel takes half a minute of processor time to recalculate this workbook; the pane waits for it. */
const RECALCULATING = { timeout: 300_000 };

/** A picture is cut off here. */
const HIGHEST = 1500;
const PANE = { width: 360, height: 760 };

const LOOKS: readonly Look[] = [
  { name: "nl-light", language: "nl", window: { viewport: PANE } },
  { name: "nl-dark", language: "nl", window: { viewport: PANE, colorScheme: "dark" }, until: "history" },
  { name: "en-light", language: "en", window: { viewport: PANE } },
  { name: "en-dark", language: "en", window: { viewport: PANE, colorScheme: "dark" }, until: "preview" },
  { name: "nl-narrow", language: "nl", window: { viewport: { ...PANE, width: 320 } }, until: "preview" },
  { name: "nl-wide", language: "nl", window: { viewport: { ...PANE, width: 640 } }, until: "preview" },
  { name: "nl-contrast", language: "nl", window: { viewport: PANE, forcedColors: "active" }, until: "preview" },
  {
    name: "nl-twice",
    language: "nl",
    window: { viewport: { ...PANE, width: 320 }, deviceScaleFactor: 2 },
    until: "plan",
  },
];

/** A state of the pane, and how one gets there from the state before. */
type State = { readonly name: string; readonly reach: (visitor: Visitor, excel: ExcelWindow) => Promise<void> };

const STATES: readonly State[] = [
  { name: "start", reach: (visitor) => visitor.arrives() },
  { name: "plan", reach: (visitor) => visitor.opens("pane.start.plan.title") },
  {
    name: "customers",
    reach: async (visitor) => {
      await visitor.goesBack();
      await visitor.toCustomers();
      await visitor.rests();
    },
  },
  {
    name: "columns",
    reach: ({ pane }) =>
      pane
        .getByText(/kolommen herkend|columns recognised/)
        .first()
        .click(),
  },
  {
    name: "job",
    reach: async (visitor) => {
      await visitor.button("job.fill-clv.start").click();
      await visitor.sees(visitor.button("pane.job.preview"));
      await visitor.pane.getByText(/^(Instellingen|Settings)$/).click();
    },
  },
  {
    name: "preview",
    reach: async (visitor) => {
      await visitor.pane.getByText(/^(Instellingen|Settings)$/).click();
      await visitor.button("pane.job.preview").click();
      await visitor.sees(visitor.button("pane.preview.apply"));
      await visitor.pane.getByText(/^CLV \(/).click();
    },
  },
  {
    name: "editing",
    reach: async (visitor, { faults }) => {
      faults.isCellBeingEdited = true;
      await visitor.button("pane.preview.apply").click();
      await visitor.sees(visitor.says("pane.banner.editing"));
    },
  },
  {
    name: "writing",
    reach: async (visitor, { faults }) => {
      faults.latency = 300;
      faults.isCellBeingEdited = false;
      await visitor.sees(visitor.says("pane.busy.write"));
      await visitor.pane.getByText(/Druk eerst op Enter|Press Enter/).waitFor({ state: "detached" });
    },
  },
  {
    name: "result",
    reach: async (visitor, { faults }) => {
      faults.latency = 0;
      await visitor.says("pane.result.heading").first().waitFor(RECALCULATING);
      await visitor.rests();
    },
  },
  {
    name: "explain",
    reach: async (visitor, { book }) => {
      await visitor.goesBack();
      await visitor.goesBack();
      selectClv(book);
      await visitor.opens("pane.start.explain.title");
      await visitor.sees(visitor.pane.getByRole("heading", { level: 2 }));
    },
  },
  {
    name: "card",
    reach: async (visitor) => {
      await visitor.goesBack();
      await visitor.opens("pane.start.card.title");
      await visitor.sees(visitor.pane.getByRole("heading", { level: 2 }));
      await visitor.rests();
    },
  },
  {
    name: "history",
    reach: async (visitor) => {
      await visitor.goesBack();
      await visitor.opens("pane.start.history.title");
    },
  },
  {
    name: "plan-preview",
    reach: async (visitor) => {
      await visitor.goesBack();
      await visitor.opens("pane.start.plan.title");
      await visitor.button("pane.plan.begin").click();
      await visitor.button("pane.job.preview").click();
      await visitor.sees(visitor.button("pane.preview.apply"));
    },
  },
  {
    name: "plan-made",
    reach: async (visitor) => {
      await visitor.button("pane.preview.apply").click();
      await visitor.says("pane.result.heading").first().waitFor(RECALCULATING);
      await visitor.rests();
      await visitor.goesBack();
      await visitor.sees(visitor.button("pane.plan.update"));
    },
  },
  { name: "checklist", reach: ({ pane }) => pane.locator("summary").first().click() },
  {
    name: "problem",
    reach: async (visitor, { faults }) => {
      faults.loseAnswer();
      await visitor.button("pane.refresh").click();
      await visitor.sees(visitor.says("pane.problem.heading"));
    },
  },
];

/** The first customer's value, wherever the job put its column. */
function selectClv(book: ExcelWindow["book"]): void {
  const sheet = book.findSheet("Klantenbestand 2024");
  for (const { row, column, cell } of sheet?.cells.entries() ?? []) {
    if (cell.value !== "CLV") continue;
    book.activeSheetId = sheet?.id;
    book.selection = { top: row + 1, left: column, bottom: row + 1, right: column };
  }
}

async function takePictures(browser: Browser, { name: look, language, window, until }: Look): Promise<void> {
  const excel = await openInExcel(browser, {
    addin: productFolder("addin"),
    book: bookFromFixture("crm-200.xlsx"),
    displayLanguage: language === "nl" ? "nl-NL" : "en-GB",
    window: { deviceScaleFactor: 1, ...window },
  });
  const visitor = new Visitor(excel.pane, language);
  for (const { name, reach } of STATES) {
    await reach(visitor, excel);
    await excel.page.mouse.move(0, 0); // a pointer that rests on a button colours it
    await showAll(excel);
    const path = join(FOLDER, `pane-${name}-${look}.png`);
    await excel.page.screenshot({ path });
    console.log(path);
    await excel.page.setViewportSize({ ...PANE, ...window.viewport });
    if (name === until) break;
  }
  await excel.close();
}

/** A window as high as what there is to see, within reason: nobody can scroll in a picture. */
async function showAll({ page, pane }: ExcelWindow): Promise<void> {
  const height = await pane.evaluate("document.documentElement.scrollHeight");
  const { width } = page.viewportSize() ?? PANE;
  await page.setViewportSize({ width, height: Math.min(Math.max(Number(height), PANE.height), HIGHEST) });
  await pane.evaluate("scrollTo(0, 0)");
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchChromium();
  await takePagePictures(browser, FOLDER);
  for (const look of LOOKS) await takePictures(browser, look);
  await browser.close();
}

void main();
