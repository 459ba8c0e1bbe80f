import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const KINDS: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain; charset=utf-8"],
  [".xml", "text/xml; charset=utf-8"],
]);

/** Pages and workers alike may fetch from this server only; nothing is guessed from a file's contents. */
const HEADERS = {
  "Cache-Control": "no-cache",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Worker scripts do not follow the policy of the page that starts them, so they get one of their own. A page has its policy
 * in itself: two policies would both have to agree.
 */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Serves the files of a folder, and nothing outside it. */
export function serveFolder(folder: string) {
  return async ({ method, url = "/" }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = method === "GET" || method === "HEAD" ? await fileAt(pathWithin(folder, url)) : undefined;
    if (!file) {
      response.writeHead(404, HEADERS).end();
      return;
    }
    response.writeHead(200, { ...headersFor(file.path), "Content-Length": file.size });
    if (method === "HEAD") response.end();
    else createReadStream(file.path).pipe(response);
  };
}

async function fileAt(path: string | undefined): Promise<{ readonly path: string; readonly size: number } | undefined> {
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  return path !== undefined && found?.isFile() ? { path, size: found.size } : undefined;
}

function headersFor(path: string): Record<string, string> {
  const kind = KINDS.get(extname(path)) ?? "application/octet-stream";
  const headers = { ...HEADERS, "Content-Type": kind };
  return extname(path) === ".js" ? { ...headers, "Content-Security-Policy": WORKER_POLICY } : headers;
}

/** The file that an address means; undefined for one that is none, or lies outside the folder. */
export function pathWithin(folder: string, address: string): string | undefined {
  const bare = decoded(address.split(/[?#]/)[0] ?? "");
  if (bare === undefined || bare.includes("\0")) return undefined;
  const path = normalize(join(folder, bare.endsWith("/") ? `${bare}index.html` : bare));
  return path.startsWith(normalize(folder) + sep) ? path : undefined;
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
