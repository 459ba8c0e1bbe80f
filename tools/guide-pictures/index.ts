import { existsSync, readdirSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Language, type MessageKey, translatorFor } from "../../src/i18n";
import { fitRows } from "./fit-rows";
import { drawPage, print } from "./printed";
import { type Books, tellStory } from "./story";

/*
 * npx tsx tools/guide-pictures/index.ts: carries out every step of the user guide in both languages, and draws what comes
 * of it → docs/images/guide/<picture>.<language>.png. The pictures of the pane itself come from npm run screenshots.
 */

const IMAGES = join(__dirname, "../../docs/images/guide");
const WORK = join(__dirname, "../../out/guide");

type Picture = {
  readonly name: string;
  readonly book: keyof Books;
  /** The page begins with this. */
  readonly title: MessageKey;
  readonly inches: number;
  /** The page with the picture, counted from the one that begins so; 1 when left out. */
  readonly page?: number;
};

const PICTURES: readonly Picture[] = [
  { name: "premises", book: "plan", title: "sheet.premises", inches: 4 },
  { name: "goals", book: "plan", title: "sheet.goals", inches: 4.2 },
  { name: "activities", book: "plan", title: "sheet.activities", inches: 2.2 },
  { name: "steps", book: "plan", title: "sheet.subActivities", inches: 4.1 },
  { name: "costs", book: "plan", title: "sheet.budget", inches: 3.2 },
  { name: "yields", book: "plan", title: "sheet.yield", inches: 1.9 },
  { name: "forecast", book: "plan", title: "sheet.forecast", inches: 6.6 },
  { name: "checklist", book: "plan", title: "sheet.checklist", inches: 5.4 },
  { name: "cover", book: "handIn", title: "cover.title", inches: 6 },
  { name: "word", book: "word", title: "document.title", page: 2, inches: 5 },
  { name: "cleaning", book: "shop", title: "sheet.cleaning", inches: 3.6 },
  { name: "duplicates", book: "shop", title: "sheet.duplicates", inches: 1.2 },
  { name: "import", book: "shop", title: "sheet.import", inches: 2.4 },
  { name: "customer-value", book: "customers", title: "sheet.customerValue", inches: 2.6 },
  { name: "segments", book: "customers", title: "sheet.segments", inches: 7.2 },
  { name: "actions", book: "customers", title: "sheet.actions", inches: 3.96 },
  { name: "month", book: "customers", title: "sheet.month", inches: 6.2 },
  { name: "planning", book: "hours", title: "sheet.planning", inches: 5 },
  { name: "visits", book: "hours", title: "sheet.visits", inches: 2.3 },
  { name: "report", book: "hours", title: "sheet.visitReport", inches: 7 },
  { name: "invoice", book: "hours", title: "sheet.invoice", inches: 1.5 },
  { name: "master", book: "plan", title: "sheet.master", inches: 7 },
  { name: "operating", book: "plan", title: "sheet.operating", inches: 6 },
  { name: "cash", book: "plan", title: "sheet.cash", inches: 7.4 },
  { name: "what-if", book: "plan", title: "sheet.whatIf", inches: 6.9 },
  { name: "overview", book: "customers", title: "sheet.overview", inches: 7.5 },
];

async function drawGuide(language: Language): Promise<void> {
  const folder = join(WORK, language);
  const books = await tellStory(folder, language);
  const printed = new Map<string, string>();
  const t = translatorFor(language);
  for (const { name, book, title, inches, page = 1 } of PICTURES) {
    const pdf = printed.get(book) ?? (await printBook(books[book], { folder, language }));
    printed.set(book, pdf);
    await drawPage(pdf, { title: t(title), page, inches }, join(IMAGES, `${name}.${language}.png`));
  }
}

async function printBook(file: string, { folder, language }: { folder: string; language: Language }): Promise<string> {
  if (!file.endsWith(".xlsx")) return print(file, { folder, language });
  const copy = join(folder, `${basename(file, ".xlsx")}-fitted.xlsx`);
  await fitRows(file, copy);
  return print(copy, { folder, language });
}

/** A picture that is no longer drawn must not stay behind. */
function removePictures(): void {
  if (!existsSync(IMAGES)) return;
  for (const name of readdirSync(IMAGES)) rmSync(join(IMAGES, name));
}

async function main(): Promise<void> {
  removePictures();
  await mkdir(IMAGES, { recursive: true });
  for (const language of ["nl", "en"] as const) await drawGuide(language);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
