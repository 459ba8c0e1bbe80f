import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../../tools/setup/find-libreoffice";
import { readCells, type WorkbookCells } from "./read-cells";
import { runProgram } from "./run-program";

/** A workbook after LibreOffice has computed every formula of it anew. */
export type RecalculatedWorkbook = { readonly bytes: Uint8Array; readonly cells: WorkbookCells };

/** Roughly what the slowest workbook of the tests needs, many times over. */
const TIMEOUT_SECONDS = 300;

/**
 * Opens every file in LibreOffice, recalculates all formulas whatever their cached values say, and reads the results.
 * One program start for all files: a start costs more than a file.
 * @returns by file, as given
 * @throws {Error} when LibreOffice cannot open one of them
 */
export async function recalculate(files: readonly string[]): Promise<Map<string, RecalculatedWorkbook>> {
  return inWorkFolder(async (folder) => {
    const outputs = await convert({ files, format: "xlsx", folder });
    const recalculated = new Map<string, RecalculatedWorkbook>();
    for (const [file, output] of outputs) {
      const bytes = new Uint8Array(await readFile(output));
      recalculated.set(file, { bytes, cells: readCells(bytes) });
    }
    return recalculated;
  });
}

/** The file as it would be printed. @returns the path of the PDF in the folder */
export async function renderPdf(file: string, outputFolder: string): Promise<string> {
  return inWorkFolder(async (folder) => {
    const outputs = await convert({ files: [file], format: "pdf", folder });
    const pdf = join(outputFolder, `${basename(file, extname(file))}.pdf`);
    await mkdir(outputFolder, { recursive: true });
    for (const output of outputs.values()) await copyFile(output, pdf);
    return pdf;
  });
}

export type PictureOrder = {
  readonly file: string;
  readonly outputFolder: string;
  readonly lastPage?: number;
  /** 96 when left out. */
  readonly dotsPerInch?: number;
};

/** The file's printed pages as pictures. @returns their paths in the folder, in page order */
export async function renderPng({ file, outputFolder, lastPage, dotsPerInch = 96 }: PictureOrder): Promise<string[]> {
  const pdf = await renderPdf(file, outputFolder);
  const stem = basename(pdf, ".pdf");
  const last = lastPage === undefined ? [] : ["-l", String(lastPage)];
  const run = await runProgram(
    ["pdftoppm", "-png", "-r", String(dotsPerInch), ...last, pdf, join(outputFolder, stem)],
    {
      timeoutSeconds: TIMEOUT_SECONDS,
    },
  );
  await rm(pdf);
  if (run.code !== 0) throw new Error(`pdftoppm failed on ${pdf}: ${run.stderr}`);
  const isPage = (name: string) => name.startsWith(`${stem}-`) && /^\d+\.png$/.test(name.slice(stem.length + 1));
  const pages = (await readdir(outputFolder)).filter(isPage);
  return pages.toSorted().map((name) => join(outputFolder, name));
}

type Conversion = { readonly files: readonly string[]; readonly format: "xlsx" | "pdf"; readonly folder: string };

/** LibreOffice names its output after its input, so every file goes in under a number of its own. */
async function convert({ files, format, folder }: Conversion): Promise<Map<string, string>> {
  const inputs: string[] = [];
  for (const [index, file] of files.entries()) {
    const input = join(folder, `${index}${extname(file)}`);
    await copyFile(file, input);
    inputs.push(input);
  }
  const results = join(folder, "results");
  const run = await runProgram(
    [...(await sofficeCommand(folder)), "--convert-to", format, "--outdir", results, ...inputs],
    {
      timeoutSeconds: TIMEOUT_SECONDS,
    },
  );
  const written = new Set(await readdir(results).catch(() => []));
  const outputs = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    const name = `${index}.${format}`;
    if (!written.has(name))
      throw new Error(`LibreOffice could not open ${file}: ${run.stderr.trim() || run.stdout.trim()}`);
    outputs.set(file, join(results, name));
  }
  return outputs;
}

/** The command that starts LibreOffice without a window, with a profile of its own that always recalculates. */
export async function sofficeCommand(folder: string): Promise<string[]> {
  const soffice = findLibreOffice();
  if (!soffice) throw new Error("LibreOffice Calc is not installed; run npm test, which installs it or says how");
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), PROFILE);
  return [soffice, `-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
}

async function inWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-libreoffice-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Recalculate always (0): by default LibreOffice believes cached values, even wrong ones, and would prove nothing. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
</oor:items>
`;
