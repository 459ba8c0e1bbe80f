import { readFileSync } from "node:fs";
import { type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { type Language } from "../../src/i18n";
import { filesOf, type Handler, type Served, serve } from "../host/chromium/serve";
import { productFolder } from "./product";
import { type Chromium } from "./launch";
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
  /** Chooses a file with a button of the page. */
  choose(button: FileKey, file: OpenedFile): Promise<void>;
  /** Drags files over the page, and lets go of them there. */
  drop(...files: readonly OpenedFile[]): Promise<void>;
  /** @returns the bytes that the browser saves, and under which name */
  download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
};

export type OpenedFile = { readonly name: string; readonly bytes: Uint8Array };

export type FileKey = "browser.start.open" | "browser.open" | "browser.orders.add";

export type PageSettings = {
  readonly language?: Language;
  readonly window?: BrowserContextOptions;
  /** Called before the page loads. */
  readonly watching?: (page: Page) => void;
  /** What gives the files of the page; those of the build when left out. */
  readonly files?: Handler;
};

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The browser page as any web server would serve it, watched from the beginning. */
export async function visitPage(
  chromium: Chromium,
  { language = "nl", window, watching, files = filesOf(productFolder("web")) }: PageSettings = {},
): Promise<PageVisit> {
  const server = await serve(files);
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const context = await chromium.browser().newContext({ viewport: { width: 1200, height: 800 }, locale, ...window });
  chromium.closeLater(async () => {
    await context.close();
    await server.stop();
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const trouble = watch(page);
  watching?.(page);
  await page.goto(server.origin);
  const visitor = new Visitor(page, language);
  await visitor.sees(visitor.button("browser.start.open"));
  return { page, context, visitor, trouble, server, ...filesOfVisit(page, visitor) };
}

function filesOfVisit(page: Page, visitor: Visitor): Pick<PageVisit, "open" | "choose" | "drop" | "download"> {
  const choose = async (button: FileKey, { name, bytes }: OpenedFile) => {
    const chooser = page.waitForEvent("filechooser");
    await visitor.button(button).click();
    await (await chooser).setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
  };
  return {
    choose,
    drop: async (...files) => {
      await dragOver(page, files);
      await page.evaluate("document.querySelector('header').dispatchEvent(dragged('drop'))");
    },
    open: async (file) => {
      await choose("browser.start.open", file);
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

/** Files held over the page, not let go of yet. */
export async function dragOver(page: Page, files: readonly OpenedFile[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  await page.evaluate(`(() => {
    const files = new DataTransfer();
    for (const { name, base64 } of ${JSON.stringify(plain)}) {
      files.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
    }
    globalThis.dragged = (kind) => new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true });
    document.querySelector("header").dispatchEvent(dragged("dragover"));
  })()`);
}
