import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderPdf } from "../../../test/engines/libreoffice";
import { runProgram } from "../../../test/engines/run-program";

/*
 * npx tsx tools/examples/readme-pictures/index.ts: the pictures of the README, cut out of the example results as LibreOffice
 * prints them (npm run pictures draws every page whole).
 */

/** A piece of a printed page, in inches from its top left corner. */
type Picture = {
  readonly name: string;
  readonly example: string;
  /** The first words on the page. */
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const PICTURES: readonly Picture[] = [
  { name: "klanten", example: "demo", title: "Klantenbestand 2024", left: 0.55, top: 0.65, width: 10.5, height: 3.2 },
  { name: "omzetprognose", example: "demo", title: "Omzetprognose", left: 0.4, top: 0.5, width: 10.9, height: 6.7 },
  { name: "checklist", example: "studentplan", title: "Checklist", left: 0.4, top: 0.5, width: 10.9, height: 5.5 },
];

const DOTS_PER_INCH = 130;
const IMAGES = join(__dirname, "../../../docs/images");
const RESULTS = join(__dirname, "../../../examples/results");

async function drawPictures(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-pictures-"));
  try {
    await mkdir(IMAGES, { recursive: true });
    for (const picture of PICTURES)
      await draw(picture, await renderPdf(join(RESULTS, `${picture.example}.xlsx`), folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function draw({ name, title, left, top, width, height }: Picture, pdf: string): Promise<void> {
  const page = String(await pageOf(pdf, title));
  const [x, y, w, h] = [left, top, width, height].map((inches) => String(Math.round(inches * DOTS_PER_INCH)));
  const cut = ["-x", x, "-y", y, "-W", w, "-H", h].map(String);
  await runPoppler([
    "pdftoppm",
    "-png",
    "-singlefile",
    "-r",
    String(DOTS_PER_INCH),
    "-f",
    page,
    "-l",
    page,
    ...cut,
    pdf,
    join(IMAGES, name),
  ]);
}

async function pageOf(pdf: string, title: string): Promise<number> {
  const pages = (await runPoppler(["pdftotext", "-layout", pdf, "-"])).split("\f");
  const page = pages.findIndex((text) => text.trimStart().startsWith(title));
  if (page < 0) throw new Error(`no page of ${pdf} begins with ${title}`);
  return page + 1;
}

async function runPoppler(command: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram([...command], { timeoutSeconds: 60 });
  if (code !== 0) throw new Error(`${command.join(" ")} failed: ${stderr}`);
  return stdout;
}

drawPictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
