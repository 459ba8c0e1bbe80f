import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderPdf } from "../../test/engines/libreoffice";
import { runProgram } from "../../test/engines/run-program";

/** The first words of every printed page: the title of its sheet, or the headings when it goes on. */
export async function sheetTitles(file: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-titles-"));
  try {
    const pdf = await renderPdf(file, folder);
    const { stdout } = await runProgram(["pdftotext", "-layout", pdf, "-"], { timeoutSeconds: 60 });
    return stdout.split("\f").map((page) => page.trim().split(/\s{2,}|\n/)[0] ?? "");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
