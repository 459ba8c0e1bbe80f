import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WorkbookError } from "../../workbook/errors";

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed over it. A power
 * cut leaves the old file or the new one. Keeps the permissions of a file that is replaced.
 * @throws {WorkbookError} `file.cannotWrite`; nothing is left behind
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFlushed(temporary, { bytes, mode: await modeOf(path) });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined); // the first error is the one to tell
    throw new WorkbookError("file.cannotWrite", { file: path }, { cause: error });
  }
  await flushFolder(dirname(path));
}

type Contents = { readonly bytes: Uint8Array; readonly mode: number | undefined };

async function writeFlushed(path: string, { bytes, mode }: Contents): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  const known = await stat(path).catch(() => undefined);
  return known && known.mode & 0o777;
}

/** So that the new name survives a power cut too. Windows has no such thing: it refuses, and need not. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
