import { Inflate } from "fflate";
import { WorkbookError } from "../../../workbook/errors";
import { LIMITS, megabytes } from "./limits";
import { type PackageEntry } from "./package-entry";
import { type Packer } from "./packer";

/** Packed bytes per step: deflate gives at most 1032 times as much back, so one step never exceeds 17 MB. */
const STEP = 16 * 1024;

/**
 * Refuses a package that would unpack to too much, from the sizes it declares; unpacking then holds it to them.
 *
 * @throws {WorkbookError} `file.tooLarge`
 */
export function checkDeclaredSizes(entries: readonly PackageEntry[], file: string): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    const plausible = Math.max(LIMITS.ratioCheckFrom, entry.packed.length * LIMITS.maxRatio);
    const max = Math.min(LIMITS.partBytes, plausible);
    if (entry.size > max) throw tooLarge(file, { size: entry.size, max });
  }
  if (total > LIMITS.totalBytes) throw tooLarge(file, { size: total, max: LIMITS.totalBytes });
}

function tooLarge(file: string, { size, max }: { size: number; max: number }): WorkbookError {
  return new WorkbookError("file.tooLarge", { file, size: megabytes(size), max: megabytes(max) });
}

/** The package the entry is of: its name for errors, and who unpacks it. */
type Opened = { readonly fileName: string; readonly packer: Packer };

/** All bytes of an entry. @throws {WorkbookError} as `unpackInChunks` */
export function unpack(entry: PackageEntry, { fileName, packer }: Opened): Uint8Array {
  const chunks: Uint8Array[] = [];
  unpackInChunks(entry, { file: fileName, packer, onChunk: (chunk) => chunks.push(chunk) });
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const all = new Uint8Array(entry.size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

export type ChunkReader = {
  readonly file: string;
  readonly packer: Packer;
  readonly onChunk: (chunk: Uint8Array) => void;
};

/**
 * The bytes of an entry piece by piece, so that a large sheet is never in memory twice.
 *
 * @throws {WorkbookError} `file.badPart` when the bytes do not unpack, are more or fewer than declared, or do not have
 *   the declared checksum. What was handed on before that is then worthless.
 */
export function unpackInChunks(entry: PackageEntry, { file, packer, onChunk }: ChunkReader): void {
  const badPart = (cause?: unknown) => new WorkbookError("file.badPart", { file, part: entry.path }, { cause });
  let size = 0;
  let crc = 0;
  const take = (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > entry.size) throw badPart();
    crc = packer.crc32(chunk, crc);
    onChunk(chunk);
  };
  if (entry.method === 0) take(entry.packed);
  else if (packer.inflate) inflateWhole(entry, { inflate: packer.inflate, take, badPart });
  else inflate(entry.packed, { take, badPart });
  if (size !== entry.size || crc !== entry.crc) throw badPart();
}

/** What the reader of a head says to each chunk. */
type Wish = "more" | "stop";

/**
 * The first bytes of an entry, step by step until the reader has enough. Unchecked, as it is not all there.
 *
 * @throws {WorkbookError} `file.badPart` when they do not unpack, or are more than declared
 */
export function unpackHead(entry: PackageEntry, file: string, read: (chunk: Uint8Array) => Wish): void {
  const badPart = (cause?: unknown) => new WorkbookError("file.badPart", { file, part: entry.path }, { cause });
  if (entry.method === 0) return void read(entry.packed);
  let size = 0;
  let wish: Wish = "more";
  const take = (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > entry.size) throw badPart();
    if (wish === "more") wish = read(chunk);
  };
  inflate(entry.packed, { take, badPart, isDone: () => wish === "stop" });
}

type Sink = {
  readonly take: (chunk: Uint8Array) => void;
  readonly badPart: (cause: unknown) => WorkbookError;
  readonly isDone?: () => boolean;
};

type WholeSink = Sink & { readonly inflate: NonNullable<Packer["inflate"]> };

function inflateWhole({ packed, size }: PackageEntry, { inflate: whole, take, badPart }: WholeSink): void {
  let bytes: Uint8Array;
  try {
    bytes = whole(packed, size);
  } catch (cause) {
    throw badPart(cause);
  }
  take(bytes);
}

function inflate(packed: Uint8Array, { take, badPart, isDone }: Sink): void {
  const ready: Uint8Array[] = [];
  const stream = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (cause) {
      throw badPart(cause);
    }
    for (const chunk of ready.splice(0)) if (chunk.length > 0) take(chunk);
    if (isDone?.()) return;
  }
}
