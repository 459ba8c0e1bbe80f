import { access } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WorkbookError } from "../../workbook/errors";
import { type Receipt } from "../../workbook/workbook";
import { readInput } from "./read-input";
import { writeAtomically } from "./write-atomically";

/** A receipt as it lies beside the workbook: it names the file by its name alone, so that the two can move together. */
export type ReceiptFile = { readonly file: string; readonly receipt: Receipt };

const EXTENSION = ".relatieplan-undo.json";

/** `klanten.xlsx` → `klanten.xlsx.relatieplan-undo.json`, or with a number when an earlier receipt lies there. */
export async function freeReceiptPath(workbook: string): Promise<string> {
  const stem = join(dirname(workbook), basename(workbook));
  for (let number = 1; ; number++) {
    const path = `${stem}${number === 1 ? "" : `.${number}`}${EXTENSION}`;
    const isTaken = await access(path).then(
      () => true,
      () => false,
    );
    if (!isTaken) return path;
  }
}

export async function writeReceipt(path: string, contents: ReceiptFile): Promise<void> {
  const text = JSON.stringify(contents, (_, value: unknown) => packed(value));
  await writeAtomically(path, new TextEncoder().encode(text));
}

/** @throws {WorkbookError} `undo.badReceipt` when it is no receipt of ours */
export async function readReceipt(path: string): Promise<ReceiptFile> {
  const text = new TextDecoder().decode(await readInput(path));
  const contents = parseJson(text);
  if (!isReceiptFile(contents)) throw new WorkbookError("undo.badReceipt", { file: path });
  return contents;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => unpacked(value));
  } catch {
    return undefined; // no JSON: judged by the caller
  }
}

/** A name with folders in it could point at any file of the computer. */
function isReceiptFile(contents: unknown): contents is ReceiptFile {
  if (typeof contents !== "object" || contents === null || !("file" in contents) || !("receipt" in contents))
    return false;
  const { file, receipt } = contents;
  const isName = typeof file === "string" && file !== "" && !/[\\/]/.test(file) && file !== "." && file !== "..";
  return isName && isReceipt(receipt);
}

function isReceipt(receipt: unknown): boolean {
  if (typeof receipt !== "object" || receipt === null) return false;
  const { version, adapter, inverse, written } = receipt as Partial<Record<string, unknown>>; // any object has unknown fields
  return version === 1 && adapter === "xlsx" && Array.isArray(inverse) && Array.isArray(written);
}

const MAP = "$map";
const HOLE = "$hole";

/** JSON has no maps, and makes `null` (an empty cell) of `undefined` (a cell left as it is). */
function packed(value: unknown): unknown {
  if (value instanceof Map) return { [MAP]: [...value] };
  if (Array.isArray(value) && value.includes(undefined))
    return Array.from(value, (item: unknown) => (item === undefined ? { [HOLE]: 1 } : item));
  return value;
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (isMarked(item, HOLE) ? undefined : item));
  return isMarked(value, MAP) && Array.isArray(value[MAP]) ? new Map(value[MAP] as [unknown, unknown][]) : value; // pairs, as packed
}

function isMarked(value: unknown, mark: string): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, mark);
}
