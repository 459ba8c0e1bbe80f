import { access, realpath } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { UsageError } from "../usage-error";

/** What may stand where the result goes. */
export type ExistingOutput = "refuse" | "replace";

const SUFFIX = " (relatieplan)";

/** `/x/klanten.xlsm` → `/x/klanten (relatieplan).xlsm`: beside the workbook, never the workbook itself. */
export function besideInput(input: string): string {
  const extension = extname(input);
  const result = OLD.test(extension) ? NEW : extension;
  return join(dirname(input), `${basename(input, extension)}${SUFFIX}${result}`);
}

/** What is read is always the newer kind, also when the file is named after the old one: Excel warns of such a name. */
const [OLD, NEW] = [/^\.xls$/i, ".xlsx"];

export type OutputRequest = {
  readonly input: string;
  readonly output: string | undefined;
  readonly existing: ExistingOutput;
};

/**
 * Where the result goes.
 * @throws {UsageError} when that is the workbook itself, a file that is there already, or another kind of file: a workbook
 *   with macros named .xlsx is refused by Excel
 */
export async function outputPath({ input, output, existing }: OutputRequest): Promise<string> {
  const path = output ?? besideInput(input);
  const extension = extname(besideInput(input)).toLowerCase();
  if (extname(path).toLowerCase() !== extension)
    throw new UsageError("cli.error.output.extension", { file: path, extension });
  if (await isSameFile(input, path)) throw new UsageError("cli.error.output.isInput", { file: path });
  await checkIsFree(path, existing);
  return path;
}

/** @throws {UsageError} when there is a file already that may not be replaced */
export async function checkIsFree(path: string, existing: ExistingOutput): Promise<void> {
  if (existing === "refuse" && (await exists(path))) throw new UsageError("cli.error.output.exists", { file: path });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [realA, realB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => resolve(path))));
  return realA === realB;
}
