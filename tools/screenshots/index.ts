/*
 * Pictures of the pane in its main states, as users see it in Excel: npm run screenshots. The Excel around it is
 * simulated; the pane is the one of the build.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser } from "playwright-core";
import { type Language } from "../../src/i18n";
import { launchChromium } from "../../test/e2e/launch";
import { productFolder } from "../../test/e2e/product";
import { Visitor } from "../../test/e2e/walk";
import { type ExcelWindow, openInExcel } from "../../test/host/chromium/open-in-excel";
import { bookFromFixture } from "../../test/host/from-xlsx";

const FOLDER = join(__dirname, "..", "..", "docs", "images");

const LOOKS = [
  { language: "nl", theme: "light" },
  { language: "nl", theme: "dark" },
  { language: "en", theme: "light" },
] as const satisfies readonly { language: Language; theme: "light" | "dark" }[];

type Look = (typeof LOOKS)[number];

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
    },
  },
  {
    name: "job",
    reach: async (visitor) => {
      await visitor.button("job.fill-clv.start").click();
      await visitor.sees(visitor.button("pane.job.preview"));
    },
  },
  {
    name: "preview",
    reach: async (visitor) => {
      await visitor.button("pane.job.preview").click();
      await visitor.sees(visitor.button("pane.preview.apply"));
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
    name: "result",
    reach: async (visitor, { faults }) => {
      faults.isCellBeingEdited = false;
      await visitor.sees(visitor.says("pane.result.heading"));
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
    name: "history",
    reach: async (visitor) => {
      await visitor.goesBack();
      await visitor.opens("pane.start.history.title");
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

async function takePictures(browser: Browser, { language, theme }: Look): Promise<void> {
  const excel = await openInExcel(browser, {
    addin: productFolder("addin"),
    book: bookFromFixture("crm-200.xlsx"),
    displayLanguage: language === "nl" ? "nl-NL" : "en-GB",
    window: { viewport: { width: 360, height: 760 }, colorScheme: theme, deviceScaleFactor: 1 },
  });
  const visitor = new Visitor(excel.pane, language);
  for (const { name, reach } of STATES) {
    await reach(visitor, excel);
    const path = join(FOLDER, `pane-${name}-${language}-${theme}.png`);
    await excel.page.screenshot({ path });
    console.log(path);
  }
  await excel.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchChromium();
  for (const look of LOOKS) await takePictures(browser, look);
  await browser.close();
}

void main();
