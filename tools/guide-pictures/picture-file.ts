import { deflateSync, crc32 } from "node:zlib";

/** A picture as its points: three bytes each, red, green and blue, row by row. */
export type Points = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

/** Reads what `pdftoppm` writes without `-png`. @throws {Error} for anything else */
export function parsePpm(bytes: Uint8Array): Points {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
  if (!head) throw new Error("not a PPM picture");
  return { width: Number(head[1]), height: Number(head[2]), rgb: bytes.subarray(head[0].length) };
}

type Cut = {
  /** Points of white that stay. */
  readonly margin: number;
  /** What stands lower than this many points under the first ink is left out. */
  readonly highest: number;
};

/** White all round is taken off. @throws {Error} when there is nothing but white */
export function trim({ width, height, rgb }: Points, { margin, highest }: Cut): Points {
  const box = inkBox({ width, height, rgb }, highest);
  const [left, top] = [Math.max(0, box.left - margin), Math.max(0, box.top - margin)];
  const right = Math.min(width - 1, box.right + margin);
  const bottom = Math.min(height - 1, box.bottom + margin, box.top + highest);
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => {
    const start = ((top + row) * width + left) * 3;
    return rgb.subarray(start, start + (right - left + 1) * 3);
  });
  return { width: right - left + 1, height: rows.length, rgb: Buffer.concat(rows) };
}

type Box = { left: number; top: number; right: number; bottom: number };

function inkBox({ width, height, rgb }: Points, highest: number): Box {
  const box: Box = { left: width, top: height, right: -1, bottom: -1 };
  for (let at = 0; at < width * height; at++) {
    if (rgb[at * 3] === 255 && rgb[at * 3 + 1] === 255 && rgb[at * 3 + 2] === 255) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    if (y > box.top + highest) break;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  if (box.right < 0) throw new Error("the page is empty");
  return box;
}

/** The picture as a PNG of at most 256 colours: a third of the bytes, and nobody sees the difference on a sheet. */
export function toPng({ width, height, rgb }: Points): Uint8Array {
  const { palette, indexes } = fewColours(rgb);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits a point, by palette
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const pieces = [piece("IHDR", header), piece("PLTE", palette), piece("IDAT", deflateSync(lines, { level: 9 }))];
  return Buffer.concat([signature, ...pieces, piece("IEND", Buffer.alloc(0))]);
}

function piece(kind: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const MOST_COLOURS = 256;

/** The colours that occur most; a rare one becomes the nearest of those. */
function fewColours(rgb: Uint8Array): { palette: Buffer; indexes: Uint8Array } {
  const points = Array.from({ length: rgb.length / 3 }, (_, at) => colourAt(rgb, at * 3));
  const counts = new Map<number, number>();
  for (const colour of points) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kept = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  const colours = kept.slice(0, MOST_COLOURS);
  const numbers = new Map(kept.map((colour) => [colour, nearest(colours, colour)]));
  const palette = Buffer.from(colours.flatMap((colour) => channels(colour)));
  return { palette, indexes: Uint8Array.from(points, (colour) => numbers.get(colour) ?? 0) };
}

function colourAt(rgb: Uint8Array, at: number): number {
  return (rgb[at] ?? 0) * 65536 + (rgb[at + 1] ?? 0) * 256 + (rgb[at + 2] ?? 0);
}

function channels(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearest(colours: readonly number[], colour: number): number {
  let best = { number: 0, distance: Infinity };
  const [red, green, blue] = channels(colour);
  for (const [number, candidate] of colours.entries()) {
    const [r, g, b] = channels(candidate);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < best.distance) best = { number, distance };
  }
  return best.number;
}
