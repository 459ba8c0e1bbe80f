import { existsSync } from "node:fs";
import { join } from "node:path";

const ROOT = process.env["RELATIEPLAN_DIST"] ?? join(__dirname, "..", "..", "dist");

/** The folder with what users get, unchanged; `RELATIEPLAN_DIST` in the environment points to another build. */
export function productFolder(product: "addin" | "web"): string {
  const folder = join(ROOT, product);
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: build it first with npm run build.`);
  return folder;
}
