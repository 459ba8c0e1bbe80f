import { randomUUID } from "node:crypto";
import { type IncomingMessage } from "node:http";
import { type BrowserContext, type Frame } from "playwright-core";
import { hostPage } from "../../../test/host/chromium/host-page";
import { openDesk } from "../../../test/host/chromium/office-desk";
import { serveOfficeScripts } from "../../../test/host/chromium/office-scripts";
import { filesOf, type Handler, serve } from "../../../test/host/chromium/serve";
import { throwawayCertificate } from "../../../test/host/chromium/throwaway-certificate";
import { type HostSide } from "../../../test/host/host";
import { AROUND } from "./trace";

export type FrameInExcel = { readonly frame: Frame; close(): Promise<void> };

/** A built page with a taskpane.html, and the workbook that the Excel around it has open. */
export type FrameContents = { readonly folder: string; readonly host: HostSide };

const LANGUAGE = "nl-NL";

/**
 * Opens a page as Excel on the web opens an add-in: in a frame, with Microsoft's own client. The workbook is in this
 * process and the page around the frame in another than the frame's, so that neither counts as the pane's work.
 */
export async function openInExcelFrame(context: BrowserContext, contents: FrameContents): Promise<FrameInExcel> {
  const { folder, host } = contents;
  const certificate = throwawayCertificate();
  const conversation = randomUUID();
  const files = await serve(inOwnProcess(filesOf(folder)), certificate);
  const documentUrl = `${files.origin}/${host.book.name}`;
  const desk = openDesk(host, { language: LANGUAGE, conversation, documentUrl, isReadOnly: false });
  const around = await serve(
    answering(desk.answer, (origin) =>
      hostPage({ pane: `${files.origin}/taskpane.html`, host: origin, language: LANGUAGE, conversation }),
    ),
    certificate,
  );
  await serveOfficeScripts(context);
  const page = await context.newPage();
  await page.goto(around.origin);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The host page has no pane.");
  await page.evaluate(`performance.mark(${JSON.stringify(AROUND)})`);
  return {
    frame,
    close: async () => {
      await page.close();
      await Promise.all([files.stop(), around.stop()]);
    },
  };
}

/** Two ports of one machine are one site to Chromium, and would share a main thread. */
function inOwnProcess(handler: Handler): Handler {
  return (request, response) => {
    response.setHeader("Origin-Agent-Cluster", "?1");
    handler(request, response);
  };
}

type Answer = (text: string) => Promise<string | undefined>;

function answering(answer: Answer, write: (origin: string) => string): Handler {
  return (request, response) => {
    if (request.method !== "POST") {
      const origin = `https://${request.headers.host}`;
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(write(origin));
      return;
    }
    void bodyOf(request)
      .then(answer)
      .then((text) => response.writeHead(text === undefined ? 204 : 200).end(text))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array)); // no encoding was set, so bytes
  return Buffer.concat(parts).toString("utf8");
}
