import { findValidator } from "../../tools/setup/find-validator";
import { runProgram } from "./run-program";

/** A fault that the Open XML SDK sees in a package. */
export type ValidationError = {
  readonly description: string;
  /** The part, such as `/xl/worksheets/sheet1.xml`. */
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
  readonly errorType: string;
};

/**
 * Checks a file against the Office Open XML schemas and semantics, as Microsoft's own SDK does.
 * @returns the faults; a file that cannot be opened at all is one fault
 * @throws {Error} when the validator itself cannot run
 */
export async function validate(file: string): Promise<ValidationError[]> {
  const validator = findValidator();
  if (!validator) throw new Error("the Open XML validator is not installed; run npm ci without --omit=optional");
  const run = await runProgram([process.execPath, validator, file], { timeoutSeconds: 120 });
  if (run.code !== 0 && run.code !== 1) throw new Error(`the Open XML validator failed on ${file}: ${run.stderr}`);
  return readReport(JSON.parse(run.stdout));
}

function readReport(report: unknown): ValidationError[] {
  if (typeof report !== "object" || report === null || !("errors" in report) || !Array.isArray(report.errors)) {
    throw new Error("the Open XML validator printed something else than a report");
  }
  return report.errors as ValidationError[]; // the validator's documented output; its own tests hold it to this
}
