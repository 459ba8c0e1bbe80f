import { WorkbookError } from "../../../workbook/errors";

/** Where the list of a zip's files stands, and how many there are. */
export type ZipEnd = { readonly count: number; readonly offset: number; readonly size: number };

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Finds the end record of a zip, in its plain or its 64-bit form.
 *
 * @throws {WorkbookError} `file.truncated` when there is none: the last bytes of the file are missing
 * @see PKWARE APPNOTE 4.3.14–4.3.16
 */
export function findZipEnd(view: DataView, file: string): ZipEnd {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const end = plainEnd(view, at);
    const real = isMarkedAs64(end) ? (end64(view, at) ?? end) : end;
    if (real.offset + real.size <= at) return real;
  }
  throw new WorkbookError("file.truncated", { file });
}

function plainEnd(view: DataView, at: number): ZipEnd {
  return {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  };
}

function isMarkedAs64({ count, size, offset }: ZipEnd): boolean {
  return count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
}

function end64(view: DataView, end: number): ZipEnd | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const at = readUint64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return undefined;
  return { count: readUint64(view, at + 32), size: readUint64(view, at + 40), offset: readUint64(view, at + 48) };
}

/** Eight bytes as a number; anything beyond 2^53 becomes larger than every file, and is refused as such. */
export function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
