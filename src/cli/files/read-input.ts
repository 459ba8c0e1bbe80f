import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { WorkbookError } from "../../workbook/errors";
import { UsageError } from "../usage-error";

/** A file's bytes. @throws {WorkbookError | UsageError} in words when it is not there, is a folder or may not be read */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw readError(path, error);
  }
}

function readError(path: string, error: unknown): Error {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR")
    return new WorkbookError("file.notFound", { file: path }, { cause: error });
  const key = code === "EISDIR" ? "cli.error.file.folder" : "cli.error.file.unreadable";
  return new UsageError(key, { file: basename(path) }, { cause: error });
}

/** `ENOENT` and the like; undefined for other errors. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}
