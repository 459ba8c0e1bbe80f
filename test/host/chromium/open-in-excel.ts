import { randomUUID } from "node:crypto";
import { type IncomingMessage } from "node:http";
import { type Browser, type BrowserContext, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { type CellRef } from "../../../src/workbook/address";
import { type HostSettings, type HostSide, startHost } from "../host";
import { hostPage } from "./host-page";
import { type OfficeDesk, openDesk } from "./office-desk";
import { serveOfficeScripts } from "./office-scripts";
import { filesOf, type Handler, serve } from "./serve";
import { throwawayCertificate } from "./throwaway-certificate";

/** The add-in in a window of the simulated Excel on the web. */
export type ExcelWindow = HostSide & {
  readonly page: Page;
  /** The add-in's own document. */
  readonly pane: Frame;
  readonly context: BrowserContext;
  /** What Microsoft's client asked that the host does not know; nothing, or the host is too small. */
  readonly unknown: readonly string[];
  /** Somebody clicks on a cell. */
  select(cell: CellRef): Promise<void>;
  close(): Promise<void>;
};

export type ExcelWindowSettings = HostSettings & {
  /** The folder with the built add-in, unchanged. */
  readonly addin: string;
  /** The language Excel is in; Dutch when left out. */
  readonly displayLanguage?: string;
  readonly window?: BrowserContextOptions;
  /** The page that the ribbon's button opens; the pane's own when left out. */
  readonly opens?: string;
  /** Called before the pane loads: to watch it from the beginning. */
  readonly onPage?: (page: Page) => void;
};

const PANE = { width: 360, height: 800 };

/** Opens the add-in as Excel on the web does: in a frame, with Microsoft's own client, over a workbook of this process. */
export async function openInExcel(browser: Browser, settings: ExcelWindowSettings): Promise<ExcelWindow> {
  const { addin, displayLanguage: language = "nl-NL", window, onPage, opens = "taskpane.html" } = settings;
  const host = startHost(settings);
  const certificate = throwawayCertificate();
  const conversation = randomUUID();
  const files = await serve(filesOf(addin), certificate);
  const { isReadOnly } = host.book;
  const desk = openDesk(host, { language, conversation, documentUrl: `${files.origin}/${host.book.name}`, isReadOnly });
  const around = await serve(
    hostHandler(desk, (origin) => hostPage({ pane: `${files.origin}/${opens}`, host: origin, language, conversation })),
    certificate,
  );
  // Colours that are still fading would be judged half-way.
  const still = { reducedMotion: "reduce" } as const;
  const context = await browser.newContext({
    viewport: PANE,
    locale: language,
    ignoreHTTPSErrors: true,
    ...still,
    ...window,
  });
  context.setDefaultTimeout(60_000);
  await serveOfficeScripts(context);
  const page = await context.newPage();
  onPage?.(page);
  await page.goto(around.origin);
  const pane = await frameOf(page, files.origin);
  return {
    ...host,
    page,
    pane,
    context,
    unknown: desk.unknown,
    select: (cell) => select({ host, desk, page }, cell),
    close: async () => {
      await context.close();
      await Promise.all([files.stop(), around.stop()]);
    },
  };
}

function hostHandler(desk: OfficeDesk, write: (origin: string) => string): Handler {
  return (request, response) => {
    if (request.method !== "POST") {
      const origin = `https://${request.headers.host}`;
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(write(origin));
      return;
    }
    void bodyOf(request)
      .then((text) => desk.answer(text))
      .then((answer) => response.writeHead(answer === undefined ? 204 : 200).end(answer))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array)); // no encoding was set, so bytes
  return Buffer.concat(parts).toString("utf8");
}

async function frameOf(page: Page, origin: string): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The host page has no pane.");
  await frame.waitForURL(`${origin}/**`);
  return frame;
}

type Place = { readonly host: HostSide; readonly desk: OfficeDesk; readonly page: Page };

async function select({ host, desk, page }: Place, { sheet: name, row, column }: CellRef): Promise<void> {
  const sheet = host.book.findSheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  host.book.activeSheetId = sheet.id;
  host.book.selection = { top: row, left: column, bottom: row, right: column };
  for (const text of desk.selectionChanged()) await page.evaluate(`toFrame(${JSON.stringify(text)})`);
}
