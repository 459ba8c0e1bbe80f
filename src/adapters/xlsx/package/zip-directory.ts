import { WorkbookError } from "../../../workbook/errors";
import { LIMITS } from "./limits";
import { type PackageEntry } from "./package-entry";
import { checkEntryPaths } from "./part-path";
import { findZipEnd, readUint64 } from "./zip-end";

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
const UTF8_NAME = 1 << 11;

type Zip = { readonly bytes: Uint8Array; readonly view: DataView; readonly file: string };
type Listed = Omit<PackageEntry, "packed"> & {
  readonly packedSize: number;
  readonly localOffset: number;
  readonly rawName: Uint8Array;
};

/**
 * The files of a zip, in the order of its directory, nothing unpacked yet.
 *
 * Sizes come from the central directory, so data descriptors need no special care; a local header that tells another
 * name, and files that share bytes, are refused, since two readers would then see two different packages.
 *
 * @throws {WorkbookError} `file.truncated`, `file.encrypted`, `file.badPath`, `file.badPart`
 */
export function readZipDirectory(bytes: Uint8Array, file: string): PackageEntry[] {
  const zip = { bytes, file, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  const listed = listEntries(zip);
  checkEntryPaths(
    listed.map((entry) => entry.path),
    file,
  );
  checkOverlaps(listed, zip);
  return listed.filter((entry) => !entry.path.endsWith("/")).map((entry) => withPackedBytes(entry, zip));
}

function listEntries(zip: Zip): Listed[] {
  const end = findZipEnd(zip.view, zip.file);
  if (end.count > LIMITS.parts) throw badPart(zip, `${end.count} > ${LIMITS.parts}`);
  const listed: Listed[] = [];
  let at = end.offset;
  for (let i = 0; i < end.count; i++) {
    if (at + CENTRAL_LENGTH > zip.bytes.length || zip.view.getUint32(at, true) !== CENTRAL) throw truncated(zip);
    const variable = lengthsAt(zip.view, at);
    if (variable.end > zip.bytes.length) throw truncated(zip);
    listed.push(readCentral(zip, at));
    at = variable.end;
  }
  return listed;
}

function lengthsAt(view: DataView, at: number) {
  const name = view.getUint16(at + 28, true);
  const extra = view.getUint16(at + 30, true);
  const nameStart = at + CENTRAL_LENGTH;
  const extraEnd = nameStart + name + extra;
  return { nameStart, extraStart: nameStart + name, extraEnd, end: extraEnd + view.getUint16(at + 32, true) };
}

function readCentral(zip: Zip, at: number): Listed {
  const { view } = zip;
  const { nameStart, extraStart } = lengthsAt(view, at);
  const rawName = zip.bytes.subarray(nameStart, extraStart);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const path = decodeName(rawName, flags);
  if (flags & ENCRYPTED) throw new WorkbookError("file.encrypted", { file: zip.file });
  if (method !== 0 && method !== 8) throw badPart(zip, path);
  return {
    path,
    rawName,
    method,
    flags: flags & (UTF8_NAME | 0b110),
    dosTime: view.getUint16(at + 12, true),
    dosDate: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    externalAttributes: view.getUint32(at + 38, true),
    ...sizesAt(view, at),
  };
}

/** Sizes and place of an entry; those that do not fit in 32 bits stand in the zip64 extra field, in this order. */
function sizesAt(view: DataView, at: number) {
  let extra = zip64Extra(view, at);
  const wide = (narrow: number) => {
    if (narrow !== 0xffffffff || extra === undefined || extra.at + 8 > extra.end) return narrow;
    const value = readUint64(view, extra.at);
    extra = { at: extra.at + 8, end: extra.end };
    return value;
  };
  const size = wide(view.getUint32(at + 24, true));
  const packedSize = wide(view.getUint32(at + 20, true));
  return { size, packedSize, localOffset: wide(view.getUint32(at + 42, true)) };
}

function zip64Extra(view: DataView, at: number): { at: number; end: number } | undefined {
  const { extraStart, extraEnd } = lengthsAt(view, at);
  for (let field = extraStart; field + 4 <= extraEnd;) {
    const end = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) return { at: field + 4, end: Math.min(end, extraEnd) };
    field = end;
  }
  return undefined;
}

/** Names without the UTF-8 bit are code page 437 by the book and UTF-8 in practice; part names are ASCII anyway. */
function decodeName(rawName: Uint8Array, flags: number): string {
  if (flags & UTF8_NAME) return new TextDecoder().decode(rawName);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(rawName);
  } catch {
    return new TextDecoder("latin1").decode(rawName);
  }
}

function withPackedBytes({ localOffset, packedSize, rawName, ...entry }: Listed, zip: Zip): PackageEntry {
  const start = dataStart(zip, localOffset);
  const packed = zip.bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) throw truncated(zip);
  const localName = zip.bytes.subarray(localOffset + LOCAL_LENGTH, localOffset + LOCAL_LENGTH + rawName.length);
  if (!rawName.every((byte, i) => byte === localName[i])) throw badPart(zip, entry.path);
  return { ...entry, packed };
}

function dataStart({ view, bytes, file }: Zip, localOffset: number): number {
  if (localOffset + LOCAL_LENGTH > bytes.length) throw truncated({ file });
  if (view.getUint32(localOffset, true) !== LOCAL) throw truncated({ file });
  return localOffset + LOCAL_LENGTH + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
}

/** Overlapping files are the trick of the densest zip bombs: one packed body, listed a thousand times. */
function checkOverlaps(listed: readonly Listed[], zip: Zip): void {
  const byOffset = [...listed].sort((a, b) => a.localOffset - b.localOffset);
  let free = 0;
  for (const entry of byOffset) {
    if (entry.localOffset < free) throw badPart(zip, entry.path);
    free = dataStart(zip, entry.localOffset) + entry.packedSize;
  }
}

function badPart({ file }: Pick<Zip, "file">, part: string): WorkbookError {
  return new WorkbookError("file.badPart", { file, part });
}

function truncated({ file }: Pick<Zip, "file">): WorkbookError {
  return new WorkbookError("file.truncated", { file });
}
