/*
 * Draws the example results as they print, to look at every sheet: examples/results/*.xlsx → out/pictures/<name>-<page>.png.
 * Rows are as high as Excel makes them. The pictures of the README come of npm run examples, those of the guide of
 * tools/guide-pictures.
 *
 *   npm run pictures                      every example result
 *   npm run pictures -- my-plan.xlsx      only these files
 *   npm run pictures -- --docs            docs/gallery.md with docs/images/sheets, of four example results
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { renderPng } from "../../test/engines/libreoffice";
import { fitRows } from "../guide-pictures/fit-rows";
import { clearGallery, drawForGallery, SHOWN, writeGallery } from "./gallery";

const RESULTS = join("examples", "results");
const IMAGES = join("out", "pictures");
/** A picture of page 40 of a customer list helps nobody. */
const LAST_PAGE = 30;

async function main(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error(`no workbooks to draw: ${RESULTS} is empty`);
  mkdirSync(IMAGES, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "relatieplan-pictures-"));
  try {
    for (const file of files) await draw(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`The pictures stand in ${IMAGES}.`);
}

async function drawGallery(): Promise<void> {
  clearGallery();
  const folder = mkdtempSync(join(tmpdir(), "relatieplan-gallery-"));
  try {
    const parts: string[] = [];
    for (const shown of SHOWN) {
      const fitted = join(folder, `${shown.name}.xlsx`);
      await fitRows(join(RESULTS, `${shown.name}.xlsx`), fitted);
      parts.push(await drawForGallery(fitted, shown));
    }
    writeGallery(parts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function draw(file: string, folder: string): Promise<void> {
  removePictures(basename(file, ".xlsx"));
  const fitted = join(folder, basename(file));
  await fitRows(file, fitted);
  const pages = await renderPng({ file: fitted, outputFolder: IMAGES, lastPage: LAST_PAGE });
  console.log(`${file}: ${pages.length} pages`);
}

/** Pages of an earlier version that the workbook no longer has must not stay behind. */
function removePictures(stem: string): void {
  const isPage = (name: string) => name.startsWith(`${stem}-`) && /^\d+\.png$/.test(name.slice(stem.length + 1));
  for (const name of readdirSync(IMAGES)) if (isPage(name)) rmSync(join(IMAGES, name));
}

function exampleResults(): string[] {
  if (!existsSync(RESULTS)) return [];
  const names = readdirSync(RESULTS).filter((name) => name.endsWith(".xlsx"));
  return names.toSorted().map((name) => join(RESULTS, name));
}

const asked = process.argv.slice(2);
const task = asked.includes("--docs") ? drawGallery() : main(asked.length > 0 ? asked : exampleResults());
task.catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
