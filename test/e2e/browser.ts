import { readFileSync } from "node:fs";
import { type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { type Language } from "../../src/i18n";
import { filesOf, type Served, serve } from "../host/chromium/serve";
import { productFolder } from "./product";
import { type Chromium } from "./use-chromium";
import { Visitor } from "./walk";
import { type Trouble, watch } from "./watch";

export type PageVisit = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly visitor: Visitor;
  readonly trouble: Trouble;
  readonly server: Served;
  /** Chooses a workbook from the computer; the pane has looked at it afterwards. */
  open(file: OpenedFile): Promise<void>;
  /** @returns the bytes that the browser saves, and under which name */
  download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
};

export type OpenedFile = { readonly name: string; readonly bytes: Uint8Array };

export type PageSettings = { readonly language?: Language; readonly window?: BrowserContextOptions };

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The browser page as any web server would serve it, watched from the beginning. */
export async function visitPage(
  chromium: Chromium,
  { language = "nl", window }: PageSettings = {},
): Promise<PageVisit> {
  const server = await serve(filesOf(productFolder("web")));
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const context = await chromium.browser().newContext({ viewport: { width: 1200, height: 800 }, locale, ...window });
  chromium.closeLater(async () => {
    await context.close();
    await server.stop();
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const trouble = watch(page);
  await page.goto(server.origin);
  const visitor = new Visitor(page, language);
  await visitor.sees(visitor.button("browser.start.open"));
  return { page, context, visitor, trouble, server, ...filesOfVisit(page, visitor) };
}

function filesOfVisit(page: Page, visitor: Visitor): Pick<PageVisit, "open" | "download"> {
  return {
    open: async ({ name, bytes }) => {
      const chooser = page.waitForEvent("filechooser");
      await visitor.button("browser.start.open").click();
      await (await chooser).setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
      await visitor.arrives();
    },
    download: async () => {
      const saving = page.waitForEvent("download");
      await visitor.button("browser.download").click();
      const saved = await saving;
      return { name: saved.suggestedFilename(), bytes: new Uint8Array(readFileSync(await saved.path())) };
    },
  };
}
