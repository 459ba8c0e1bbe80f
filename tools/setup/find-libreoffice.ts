import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const INSTALLED_ELSEWHERE = [
  "/usr/lib/libreoffice/program/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** The LibreOffice that can open spreadsheets and documents, or undefined; `SOFFICE` in the environment points to another one. */
export function findLibreOffice(): string | undefined {
  const chosen = process.env["SOFFICE"];
  const candidates = chosen ? [chosen] : [...onPath("soffice"), ...onPath("libreoffice"), ...INSTALLED_ELSEWHERE];
  return candidates.find((candidate) => existsSync(candidate) && opensOurFiles(candidate));
}

/** A program by name in the folders of PATH. */
export function onPath(program: string): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, program)).filter((file) => existsSync(file));
}

/** The libraries of Calc and Writer. */
const PARTS = ["libsclo.so", "libswlo.so"];

/** On Linux the suite can be installed without its spreadsheets or its documents; then it opens nothing of ours. */
function opensOurFiles(soffice: string): boolean {
  if (process.platform !== "linux") return true;
  const program = dirname(realpathSync(soffice));
  const isWhole = PARTS.every((part) => existsSync(join(program, part)));
  return isWhole || !existsSync(join(program, "soffice.bin"));
}
