import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

/**
 * Who deflates, inflates and sums the bytes of parts. Without one, JavaScript does it, which runs anywhere; a program that
 * has something faster at hand (Node its zlib) gives that.
 */
export interface Packer {
  /** Raw deflate, without header. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /**
   * Raw inflate of a whole part. Absent: the part is inflated in steps.
   * @throws when the bytes are no deflated part, or come to more than `size`
   */
  readonly inflate?: (packed: Uint8Array, size: number) => Uint8Array;
  /** The zip checksum of the bytes, going on from that of the bytes before. */
  readonly crc32: (bytes: Uint8Array, previous: number) => number;
}

/** For browsers, and wherever nobody gave another. */
export const PLAIN_PACKER: Packer = { deflate: (bytes) => deflateSync(bytes, { level: 6 }), crc32 };
