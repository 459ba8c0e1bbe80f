import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { type Language } from "../../src/i18n";
import { sofficeCommand } from "../../test/engines/libreoffice";
import { runProgram } from "../../test/engines/run-program";
import { parsePpm, toPng, trim } from "./picture-file";

const LOCALES = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Language, string>;
const DOTS_PER_INCH = 120;

/** The file as it prints on a computer of that language. @returns the path of the PDF in the folder */
export async function print(file: string, { folder, language }: { folder: string; language: Language }) {
  const profile = join(folder, `office-${language}`);
  await mkdir(profile, { recursive: true });
  const soffice = await sofficeCommand(profile);
  const settings = join(profile, "profile", "user", "registrymodifications.xcu");
  await writeFile(settings, (await readFile(settings, "utf8")).replace("en-US", LOCALES[language]));
  await must([...soffice, "--convert-to", "pdf", "--outdir", folder, file]);
  return join(folder, `${basename(file, extname(file))}.pdf`);
}

export type PageOrder = {
  /** The first words on the page. */
  readonly title: string;
  /** Counted from that page. */
  readonly page: number;
  /** Inches of the page that are shown, from its first ink. */
  readonly inches: number;
};

/** Cuts the page that begins with the title out of the PDF. @throws {Error} when there is none */
export async function drawPage(pdf: string, { title, page: count, inches }: PageOrder, picture: string): Promise<void> {
  const page = String((await pageOf(pdf, title)) + count - 1);
  const stem = picture.replace(/\.png$/, "");
  await must(["pdftoppm", "-singlefile", "-r", String(DOTS_PER_INCH), "-f", page, "-l", page, pdf, stem]);
  const points = parsePpm(await readFile(`${stem}.ppm`));
  await rm(`${stem}.ppm`);
  await writeFile(picture, toPng(trim(points, { margin: 8, highest: inches * DOTS_PER_INCH })));
}

async function pageOf(pdf: string, title: string): Promise<number> {
  const pages = (await must(["pdftotext", "-layout", pdf, "-"])).split("\f");
  const page = pages.findIndex((text) => text.trimStart().startsWith(title));
  if (page < 0) throw new Error(`no page of ${pdf} begins with ${title}`);
  return page + 1;
}

async function must(command: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram([...command], { timeoutSeconds: 120 });
  if (code !== 0) throw new Error(`${command.join(" ")} failed: ${stderr}`);
  return stdout;
}
