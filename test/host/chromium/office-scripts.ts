import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize, sep } from "node:path";
import { type BrowserContext } from "playwright-core";

const ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const FOLDER = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

/** Gives Microsoft's scripts from node_modules when the page asks its content network for them. */
export async function serveOfficeScripts(context: BrowserContext): Promise<void> {
  await context.route(`${ADDRESS}**`, (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = join(FOLDER, normalize(`${origin}${pathname}`.slice(ADDRESS.length)));
    return path.startsWith(FOLDER + sep) && existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
}
