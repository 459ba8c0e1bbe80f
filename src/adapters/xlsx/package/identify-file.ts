import { WorkbookError, type ErrorCode } from "../../../workbook/errors";

/**
 * Refuses a file that is no zip, and says what it is instead.
 *
 * @throws {WorkbookError} `file.empty`, `file.truncated`, `file.encrypted`, `file.oldXls`, `file.htmlRenamed`, `file.ods`,
 *   `file.csvRenamed`, `file.notZip`
 */
export function checkIsZip(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new WorkbookError("file.empty", { file });
  if (startsWith(bytes, ZIP)) {
    if (bytes.length < SMALLEST_ZIP) throw new WorkbookError("file.truncated", { file });
    return;
  }
  throw new WorkbookError(startsWith(bytes, OLE) ? identifyOle(bytes) : identifyText(bytes), { file });
}

const ZIP = [0x50, 0x4b];
const SMALLEST_ZIP = 22;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Excel's own container: a password-protected .xlsx, or a workbook of before 2007. */
function identifyOle(bytes: Uint8Array): ErrorCode {
  const streams = oleStreamNames(bytes);
  if (streams.has("EncryptedPackage")) return "file.encrypted";
  if (streams.has("Workbook") || streams.has("Book")) return "file.oldXls";
  return bytes.length < 1024 ? "file.truncated" : "file.notZip";
}

/**
 * The names in an OLE file's directory. Its records are 128 bytes on 128-byte boundaries wherever their sector lies:
 * a name of 64 bytes in UTF-16, its length in bytes (zero included), and the kind of object.
 *
 * @see MS-CFB 2.6.1
 */
function oleStreamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder("utf-16le");
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8);
    const isStream = bytes[at + 66] === 2;
    if (isStream && length > 2 && length <= 64) names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

/** A page, a list, or something else altogether. */
function identifyText(bytes: Uint8Array): ErrorCode {
  const text = openingText(bytes);
  if (text === undefined) return "file.notZip";
  if (/<html|<!doctype html|^<(table|meta|head|body|style)|^mime-version:/i.test(text)) return "file.htmlRenamed";
  if (/<office:document/i.test(text)) return "file.ods";
  if (text.startsWith("<")) return "file.notZip";
  return /[;,\t]/.test(text) ? "file.csvRenamed" : "file.notZip";
}

/** The first characters of a text file, or undefined when the bytes are no text. */
function openingText(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 4096);
  const isUtf16 = startsWith(start, [0xff, 0xfe]) || startsWith(start, [0xfe, 0xff]);
  if (isUtf16) return new TextDecoder(start[0] === 0xff ? "utf-16le" : "utf-16be").decode(start).trimStart();
  const isBinary = start.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12);
  return isBinary ? undefined : new TextDecoder().decode(start).trimStart();
}
