import { type PackageEntry } from "./package-entry";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
const UTF8_NAME = 1 << 11;

type Placed = {
  readonly entry: PackageEntry;
  readonly name: Uint8Array;
  readonly flags: number;
  readonly offset: number;
};

/**
 * Entries as one zip file, in their order. Sizes stand in the headers, so no data descriptors; never zip64, which no
 * package within our limits needs.
 *
 * @see PKWARE APPNOTE 4.3
 */
export function writeZip(entries: readonly PackageEntry[]): Uint8Array {
  const placed: Placed[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.path);
    const isAscii = name.length === entry.path.length;
    placed.push({ entry, name, offset, flags: isAscii ? entry.flags : entry.flags | UTF8_NAME });
    offset += LOCAL_LENGTH + name.length + entry.packed.length;
  }
  const directorySize = placed.reduce((sum, { name }) => sum + CENTRAL_LENGTH + name.length, 0);
  const bytes = new Uint8Array(offset + directorySize + END_LENGTH);
  for (const part of placed) writeLocal(bytes, part);
  let at = offset;
  for (const part of placed) at = writeCentral(bytes, { part, at });
  writeEnd(bytes, { count: placed.length, directorySize, offset });
  return bytes;
}

function writeLocal(bytes: Uint8Array, part: Placed): void {
  const view = new DataView(bytes.buffer);
  view.setUint32(part.offset, LOCAL, true);
  writeShared(view, { part, at: part.offset + 4 });
  bytes.set(part.name, part.offset + LOCAL_LENGTH);
  bytes.set(part.entry.packed, part.offset + LOCAL_LENGTH + part.name.length);
}

function writeCentral(bytes: Uint8Array, { part, at }: { part: Placed; at: number }): number {
  const view = new DataView(bytes.buffer);
  view.setUint32(at, CENTRAL, true);
  view.setUint16(at + 4, VERSION, true);
  writeShared(view, { part, at: at + 6 });
  view.setUint32(at + 38, part.entry.externalAttributes, true);
  view.setUint32(at + 42, part.offset, true);
  bytes.set(part.name, at + CENTRAL_LENGTH);
  return at + CENTRAL_LENGTH + part.name.length;
}

/** The 26 bytes both headers have in common, from the version needed to the length of the extra field. */
function writeShared(view: DataView, { part: { entry, name, flags }, at }: { part: Placed; at: number }): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.dosTime, true);
  view.setUint16(at + 8, entry.dosDate, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(
  bytes: Uint8Array,
  { count, directorySize, offset }: { count: number; directorySize: number; offset: number },
): void {
  const view = new DataView(bytes.buffer);
  const at = offset + directorySize;
  view.setUint32(at, END, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, offset, true);
}
