import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { renderPng } from "../../test/engines/libreoffice";
import { sheetTitles } from "./sheet-titles";

const DOCS = "docs";
const FOLDER = join("images", "sheets");
/** Enough to read the words, and small enough to keep. */
const DOTS_PER_INCH = 64;
/** Later pages are rows of a list. */
const LAST_PAGE = 16;

/** A workbook of the gallery: where it came from in one sentence. */
export type Shown = { readonly name: string; readonly about: string };

/** The example results that between them have every kind of sheet. */
export const SHOWN: readonly Shown[] = [
  { name: "studentplan-begroting", about: "A student's plan with its budgets, what if and overview." },
  { name: "studentplan-inleveren", about: "The same plan, made ready to hand in." },
  { name: "kleine-winkel-klanten", about: "A shop's customers: cleaning, value, segments, actions and the month." },
  { name: "urenbundels-bezoeken", about: "An agency's hours: Units, visits, planning, report and invoice." },
];

/** Empties the gallery, so that no page of an earlier version stays behind. */
export function clearGallery(): void {
  const folder = join(DOCS, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Draws the pages of a workbook for the gallery. @returns the part of the page about it */
export async function drawForGallery(fitted: string, { name, about }: Shown): Promise<string> {
  const order = { file: fitted, dotsPerInch: DOTS_PER_INCH, lastPage: LAST_PAGE };
  const titles = await sheetTitles(fitted);
  const pages = await renderPng({ ...order, outputFolder: join(DOCS, FOLDER) });
  const pictures = pages.map((page, index) => `![${titles[index] ?? name}](${FOLDER}/${basename(page)})`);
  return [`## ${name}`, "", about, "", ...pictures.flatMap((picture) => [picture, ""])].join("\n");
}

/** Writes the page with all pictures. */
export function writeGallery(parts: readonly string[]): void {
  const intro =
    "Every page of four example results as LibreOffice prints it, drawn by `npm run pictures -- --docs`. What each sheet is for: [sheets](sheets.md).";
  writeFileSync(join(DOCS, "gallery.md"), `# How the sheets look\n\n${intro}\n\n${parts.join("\n").trimEnd()}\n`);
}
