/*
 * Draws the example results as they print, for the guide: examples/results/*.xlsx → docs/images/<name>-<page>.png.
 *
 *   npm run pictures                      every example result
 *   npm run pictures -- my-plan.xlsx      only these files
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { renderPng } from "../../test/engines/libreoffice";

const RESULTS = join("examples", "results");
const IMAGES = join("docs", "images");
/** A picture of page 40 of a customer list helps nobody. */
const LAST_PAGE = 10;

async function main(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error(`no workbooks to draw: ${RESULTS} is empty`);
  for (const file of files) {
    removePictures(basename(file, ".xlsx"));
    const pages = await renderPng({ file, outputFolder: IMAGES, lastPage: LAST_PAGE });
    console.log(`${file}: ${pages.length} pages`);
  }
}

/** Pages of an earlier version that the workbook no longer has must not stay behind. */
function removePictures(stem: string): void {
  if (!existsSync(IMAGES)) return;
  const isPage = (name: string) => name.startsWith(`${stem}-`) && /^\d+\.png$/.test(name.slice(stem.length + 1));
  for (const name of readdirSync(IMAGES)) if (isPage(name)) rmSync(join(IMAGES, name));
}

function exampleResults(): string[] {
  if (!existsSync(RESULTS)) return [];
  const names = readdirSync(RESULTS).filter((name) => name.endsWith(".xlsx"));
  return names.toSorted().map((name) => join(RESULTS, name));
}

const asked = process.argv.slice(2);
main(asked.length > 0 ? asked : exampleResults()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
