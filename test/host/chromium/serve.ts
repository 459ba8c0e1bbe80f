import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttps } from "node:https";
import { type AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { type Certificate } from "./throwaway-certificate";

export type Served = { readonly origin: string; stop(): Promise<void> };
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const KINDS: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".webmanifest", "application/manifest+json; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".ico", "image/x-icon"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
]);

/** Listens on a free port of this machine; over https when there is a certificate. */
export async function serve(handler: Handler, certificate?: Certificate): Promise<Served> {
  const server = certificate ? createHttps(certificate, handler) : createHttp(handler);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo; // listening on a port, so not a pipe's name
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `${certificate ? "https" : "http"}://localhost:${port}`, stop };
}

/** Gives the files of a folder, as any web server would. */
export function filesOf(folder: string): Handler {
  return ({ url = "/" }, response) => {
    const asked = decodeURIComponent(new URL(url, "https://localhost").pathname);
    const file = join(folder, normalize(asked.endsWith("/") ? `${asked}index.html` : asked));
    if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": KINDS.get(extname(file)) ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  };
}
