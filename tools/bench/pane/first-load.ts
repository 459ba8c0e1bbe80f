import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** JS and CSS that a page asks for before it shows anything. */
export type FirstLoad = { readonly files: readonly string[]; readonly gzipBytes: number };

/** What the page's own HTML names; office.js comes from Microsoft and is left out. */
export function firstLoad(folder: string, page: string): FirstLoad {
  const html = readFileSync(join(folder, page), "utf8");
  const named = [...html.matchAll(/(?:src|href)="?([^\s">]+\.(?:js|css))/g)].flatMap(([, name]) => name ?? []);
  const files = named.filter((name) => !name.startsWith("https://"));
  if (files.length === 0) throw new Error(`${folder}/${page} names no scripts: there is nothing to weigh`);
  const gzipBytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
  return { files, gzipBytes };
}
