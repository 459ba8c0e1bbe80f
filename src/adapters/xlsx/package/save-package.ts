import { type PackageEntry } from "./package-entry";
import { type Packer } from "./packer";
import { type XlsxPackage } from "./parts";
import { writeZip } from "./write-zip";

/**
 * The package as a file again: replaced parts deflated anew, removed ones (`undefined`) left out, new ones at the end,
 * all others copied as they were packed. The same input gives the same bytes. An untouched package comes back with every
 * part byte for byte; only zip bookkeeping (data descriptors, extra fields) is written plainly.
 *
 * @param replacements path as `entries` spells it → new bytes, or `undefined` to remove the part
 */
export function savePackage(pkg: XlsxPackage, replacements: ReadonlyMap<string, Uint8Array | undefined>): Uint8Array {
  const entries: PackageEntry[] = [];
  for (const entry of pkg.entries.values()) {
    if (!replacements.has(entry.path)) entries.push(entry);
    else {
      const bytes = replacements.get(entry.path);
      if (bytes) entries.push(packEntry(entry.path, bytes, pkg.packer));
    }
  }
  for (const [path, bytes] of replacements) {
    if (bytes && !pkg.entries.has(path)) entries.push(packEntry(path, bytes, pkg.packer));
  }
  return writeZip(entries);
}

/** 1 January 1980, the first day a zip knows, so that the file does not depend on the clock. */
const FIRST_DAY = (1 << 5) | 1;
const UTF8_NAME = 1 << 11;

/** A new part, deflated unless that would make it larger. */
export function packEntry(path: string, bytes: Uint8Array, packer: Packer): PackageEntry {
  const deflated = packer.deflate(bytes);
  const isSmaller = deflated.length < bytes.length;
  return {
    path,
    method: isSmaller ? 8 : 0,
    flags: UTF8_NAME,
    dosTime: 0,
    dosDate: FIRST_DAY,
    crc: packer.crc32(bytes, 0),
    size: bytes.length,
    externalAttributes: 0,
    packed: isSmaller ? deflated : bytes,
  };
}
