import { join } from "node:path";
import { type Browser, type BrowserContextOptions } from "playwright-core";
import { type Language } from "../../src/i18n";
import { type PageVisit, visitPage } from "../../test/e2e/browser";
import { fixtureBytes } from "../../test/fixtures/workbooks";

type Look = { readonly name: string; readonly language: Language; readonly window: BrowserContextOptions };

const DESK = { width: 1280, height: 800 };

const LOOKS: readonly Look[] = [
  { name: "nl-light", language: "nl", window: { viewport: DESK } },
  { name: "en-dark", language: "en", window: { viewport: DESK, colorScheme: "dark" } },
  { name: "nl-contrast", language: "nl", window: { viewport: DESK, forcedColors: "active" } },
  { name: "nl-narrow", language: "nl", window: { viewport: { width: 320, height: 760 } } },
];

/** A state of the page, and how one gets there from the state before. */
type State = { readonly name: string; readonly reach: (visit: PageVisit) => Promise<void> };

const STATES: readonly State[] = [
  { name: "welcome", reach: async () => undefined },
  { name: "opened", reach: ({ open }) => open({ name: "crm-200.xlsx", bytes: fixtureBytes("crm-200.xlsx") }) },
  { name: "result", reach: ({ visitor }) => visitor.toResult() },
];

/** Pictures of the page for people without Excel: welcome, with a workbook, and with that filled in. */
export async function takePagePictures(browser: Browser, folder: string): Promise<void> {
  const closings: (() => Promise<void>)[] = [];
  const chromium = { browser: () => browser, closeLater: (close: () => Promise<void>) => void closings.push(close) };
  for (const { name: look, language, window } of LOOKS) {
    const visit = await visitPage(chromium, { language, window: { reducedMotion: "reduce", ...window } });
    for (const { name, reach } of STATES) {
      await reach(visit);
      await visit.page.mouse.move(0, 0); // a pointer that rests on a button colours it
      const path = join(folder, `page-${name}-${look}.png`);
      await visit.page.screenshot({ path });
      console.log(path);
    }
  }
  for (const close of closings) await close();
}
