import * as zlib from "node:zlib";
import { crc32 as plainCrc32 } from "../../adapters/xlsx/package/crc32";
import { type Packer } from "../../adapters/xlsx/package/packer";

/** Bytes that zlib hands back at a time; its own choice of 16 kB costs a copy per piece of a sheet of 40 MB. */
const PIECE = 1024 * 1024;

/** Node's own zlib, several times as fast as JavaScript can be. */
export const NODE_PACKER: Packer = {
  deflate: (bytes) => zlib.deflateRawSync(bytes, { level: 6, memLevel: 9, chunkSize: PIECE }),
  // One byte more than promised is enough to see that there is more.
  inflate: (packed, size) =>
    zlib.inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, Math.min(size + 1, PIECE)) }),
  crc32: crc32OfNode() ?? plainCrc32,
};

/** Node has it from 20.15 on. */
function crc32OfNode(): Packer["crc32"] | undefined {
  const { crc32 } = zlib as { crc32?: Packer["crc32"] }; // as old as the oldest Node we run on, which lacks it
  return crc32;
}
