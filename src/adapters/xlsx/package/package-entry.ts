/** One file inside a package, still packed, so that it can be copied as it is. */
export type PackageEntry = {
  /** Path inside the zip, `/` between folders, no leading `/`. */
  readonly path: string;
  /** How the bytes are packed: 0 as they are, 8 deflated. */
  readonly method: 0 | 8;
  /** The general purpose bits that say how the name is written (bit 11) and how it was deflated (bits 1, 2). */
  readonly flags: number;
  readonly dosTime: number;
  readonly dosDate: number;
  readonly crc: number;
  /** Unpacked size in bytes, as the zip says; unpacking checks it. */
  readonly size: number;
  readonly externalAttributes: number;
  /** The packed bytes: a view into the file. */
  readonly packed: Uint8Array;
};
