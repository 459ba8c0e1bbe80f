import { extname } from "node:path";
import { type DocumentFormat } from "../workbook/document";
import { type ExistingOutput } from "./files/output-path";
import { choice } from "./fill/option-values";
import { UsageError } from "./usage-error";

/** The options as they stand on the command line. */
export type RawExportOptions = {
  readonly docx?: string;
  readonly format?: string;
  readonly ics?: string;
  readonly force?: true;
};

/** What to make of a workbook, and where it goes. */
export type ExportOptions = {
  readonly input: string;
  readonly docx: string | undefined;
  readonly format: DocumentFormat;
  readonly ics: string | undefined;
  readonly existing: ExistingOutput;
};

const FORMATS: Readonly<Record<"tekst" | "text" | "tabel" | "table", DocumentFormat>> = {
  tekst: "text",
  text: "text",
  tabel: "table",
  table: "table",
};

/** The options understood. @throws {UsageError} when nothing is asked for, or a name ends otherwise than its file would */
export function exportOptions(input: string, raw: RawExportOptions): ExportOptions {
  if (raw.docx === undefined && raw.ics === undefined) throw new UsageError("cli.error.export.nothing");
  checkExtension(raw.docx, ".docx");
  checkExtension(raw.ics, ".ics");
  const word = choice("--format", { text: raw.format ?? "tekst", choices: ["tekst", "tabel", "text", "table"] });
  return {
    input,
    docx: raw.docx,
    format: FORMATS[word],
    ics: raw.ics,
    existing: raw.force ? "replace" : "refuse",
  };
}

function checkExtension(file: string | undefined, extension: string): void {
  if (file === undefined || extname(file).toLowerCase() === extension) return;
  throw new UsageError("cli.error.export.extension", { file, extension });
}
