import { WorkbookError } from "../../../workbook/errors";
import { type PackageEntry } from "./package-entry";
import { type Packer } from "./packer";
import { unpack } from "./unpack";
import { parseXml, type XmlHandlers } from "./xml";

/** An opened .xlsx or .xlsm: its parts, still packed, and where the workbook stands. Nothing in it ever changes. */
export type XlsxPackage = {
  readonly fileName: string;
  /** Path → part, in the order of the file. */
  readonly entries: ReadonlyMap<string, PackageEntry>;
  /** Path in small letters → path as written: part names are the same whatever their letter case. */
  readonly paths: ReadonlyMap<string, string>;
  /** e.g. `xl/workbook.xml` */
  readonly workbookPath: string;
  readonly packer: Packer;
};

/** The part of that name, in any letter case or percent-encoded; undefined when there is none. */
export function findPart(pkg: Pick<XlsxPackage, "entries" | "paths">, path: string): PackageEntry | undefined {
  const exact = pkg.entries.get(path);
  if (exact) return exact;
  const known = pkg.paths.get(path.toLowerCase()) ?? pkg.paths.get(percentDecoded(path).toLowerCase());
  return known === undefined ? undefined : pkg.entries.get(known);
}

function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What reading a part takes; a package that is still being opened has no more. */
export type Parts = Pick<XlsxPackage, "entries" | "paths" | "fileName" | "packer">;

/** The part of that name. @throws {WorkbookError} `file.badPart` when there is none */
export function requirePart(pkg: Parts, path: string): PackageEntry {
  const entry = findPart(pkg, path);
  if (!entry) throw new WorkbookError("file.badPart", { file: pkg.fileName, part: path });
  return entry;
}

/** The bytes of a part, unpacked and checked. @throws {WorkbookError} `file.badPart` */
export function partBytes(pkg: Parts, path: string): Uint8Array {
  return unpack(requirePart(pkg, path), pkg);
}

/**
 * The text of an XML part, without byte order mark; a part in UTF-16 declares itself UTF-8 afterwards, since that is
 * how everything is written.
 *
 * @throws {WorkbookError} `file.badPart`, `file.brokenXml` (no valid UTF-8), `file.doctype`
 */
export function partText(pkg: Parts, path: string): string {
  const bytes = partBytes(pkg, path);
  const place = { file: pkg.fileName, part: path };
  const text = decodeXml(bytes, place);
  // Markup can't stand in text or attributes unescaped, so this only ever finds the real thing.
  if (text.includes("<!DOCTYPE")) throw new WorkbookError("file.doctype", place);
  return text;
}

function decodeXml(bytes: Uint8Array, place: { file: string; part: string }): string {
  const encoding = xmlEncoding(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === "utf-8" ? text : text.replace(/^(<\?xml[^>]*encoding=["'])utf-16/i, "$1UTF-8");
  } catch (cause) {
    throw new WorkbookError("file.brokenXml", place, { cause });
  }
}

/** By its first two bytes: packages know UTF-8 and, rarely, UTF-16. */
export function xmlEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** Reads an XML part. @throws {WorkbookError} as `partText` and `parseXml` */
export function parsePart(pkg: Parts, path: string, handlers: XmlHandlers): void {
  parseXml(partText(pkg, path), handlers, { file: pkg.fileName, part: path });
}
