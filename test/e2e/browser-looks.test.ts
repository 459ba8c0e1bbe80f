import { strToU8 } from "fflate";
import { type BrowserContextOptions } from "playwright-core";
import { type Language } from "../../src/i18n";
import { fixtureBytes } from "../fixtures/workbooks";
import { accessibilityProblems, scrollsSideways } from "./accessibility";
import { dragOver, type PageVisit, visitPage } from "./browser";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

const CRM = { name: "crm-200.xlsx", bytes: fixtureBytes("crm-200.xlsx") };
const EMPTY = { name: "leeg.xlsx", bytes: new Uint8Array() };
const ORDERS = {
  name: "webshop.csv",
  bytes: strToU8("Ordernummer;Klantnummer;Orderdatum;Bedrag excl. btw\nW-1;1001;03-06-2024;12,50\n"),
};

type Look = { readonly name: string; readonly language: Language; readonly window: BrowserContextOptions };

const LOOKS: readonly Look[] = [
  { name: "in Dutch, on a telephone", language: "nl", window: { viewport: { width: 320, height: 640 } } },
  { name: "in English, on a telephone", language: "en", window: { viewport: { width: 320, height: 640 } } },
  { name: "in Dutch, dark", language: "nl", window: { colorScheme: "dark" } },
  { name: "in English, in high contrast", language: "en", window: { forcedColors: "active" } },
];

/** A state of the page, and how one gets there from the state before. */
type State = { readonly name: string; readonly reach: (visit: PageVisit) => Promise<void> };

/** From here on the worker gets no question of this name until it is let go. */
const hold = (name: string) => `(() => {
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message) {
    if (message.name !== ${JSON.stringify(name)}) return postMessage.call(this, message);
    globalThis.letGo = () => {
      Worker.prototype.postMessage = postMessage;
      postMessage.call(this, message);
    };
  };
})()`;

const STATES: readonly State[] = [
  { name: "welcome", reach: async () => {} },
  { name: "files held over the page", reach: ({ page }) => dragOver(page, [CRM]) },
  {
    name: "a file that cannot be opened",
    reach: async ({ page, visitor, drop }) => {
      await drop(EMPTY);
      await visitor.sees(page.getByRole("alert").getByText("leeg.xlsx"));
    },
  },
  {
    name: "opening",
    reach: async ({ page, visitor, drop }) => {
      await page.evaluate(hold("open"));
      await drop(CRM);
      await visitor.sees(visitor.says("browser.opening"));
    },
  },
  {
    name: "opened",
    reach: async ({ page, visitor }) => {
      await page.evaluate("letGo()");
      await visitor.arrives();
    },
  },
  {
    name: "orders added",
    reach: async ({ visitor, drop }) => {
      await drop(ORDERS);
      await visitor.sees(visitor.button("browser.orders.undo"));
      await visitor.rests();
    },
  },
  {
    name: "about to lose changes",
    reach: async ({ visitor }) => {
      await visitor.button("browser.new").click();
      await visitor.sees(visitor.button("browser.leave.stay"));
    },
  },
  {
    name: "customers",
    reach: async ({ visitor }) => {
      await visitor.button("browser.leave.stay").click();
      await visitor.button("browser.orders.undo").click();
      await visitor.button("browser.orders.undo").waitFor({ state: "detached" });
      await visitor.rests();
      await visitor.toCustomers();
    },
  },
  {
    name: "a job",
    reach: async ({ visitor }) => {
      await visitor.button("job.fill-clv.start").click();
      await visitor.sees(visitor.button("pane.job.preview"));
    },
  },
  {
    name: "busy",
    reach: async ({ page, visitor }) => {
      await page.evaluate(hold("plan"));
      await visitor.button("pane.job.preview").click();
      await visitor.sees(visitor.says("pane.busy.plan"));
    },
  },
  {
    name: "preview",
    reach: async ({ page, visitor }) => {
      await page.evaluate("letGo()");
      await visitor.sees(visitor.button("pane.preview.apply"));
    },
  },
  {
    name: "result",
    reach: async ({ visitor }) => {
      await visitor.button("pane.preview.apply").click();
      await visitor.sees(visitor.says("pane.result.heading"));
      await visitor.rests();
    },
  },
  {
    name: "explanation",
    reach: async ({ page, visitor }) => {
      await visitor.goesBack();
      await visitor.goesBack();
      await page.getByRole("tab").nth(1).click();
      await page.getByRole("gridcell").nth(3).click();
      await visitor.opens("pane.start.explain.title");
    },
  },
  {
    name: "earlier changes",
    reach: async ({ visitor }) => {
      await visitor.goesBack();
      await visitor.opens("pane.start.history.title");
    },
  },
  {
    name: "undone",
    reach: async ({ visitor }) => {
      await visitor.button("pane.result.undo").or(visitor.pane.locator("li button").first()).first().click();
      await visitor.sees(visitor.says("pane.result.undone"));
      await visitor.rests();
    },
  },
  {
    name: "the walk along the example",
    reach: async ({ visitor }) => {
      await visitor.goesBack();
      await visitor.card("pane.start.tour.title").click();
      await visitor.sees(visitor.button("pane.tour.end"));
      await visitor.rests();
    },
  },
];

async function wrong({ page }: PageVisit): Promise<readonly string[]> {
  const problems = await accessibilityProblems(page);
  return (await scrollsSideways(page)) ? [...problems, "It scrolls sideways."] : problems;
}

it.each(LOOKS)("has nothing wrong in any state: $name", async ({ language, window }) => {
  const visit = await visitPage(chromium, { language, window });
  const found = new Map<string, readonly string[]>();
  for (const { name, reach } of STATES) {
    await reach(visit);
    found.set(name, await wrong(visit));
  }
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(STATES.map(({ name }) => [name, []])));
  expect(visit.trouble).toEqual(NO_TROUBLE);
});
