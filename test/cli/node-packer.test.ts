import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PLAIN_PACKER } from "../../src/adapters/xlsx/package/packer";
import { NODE_PACKER } from "../../src/cli/fill/node-packer";

const bytes = fc.uint8Array({ maxLength: 5000 });

describe("Node's own packer", () => {
  it("unpacks what either packer packed, and sums it alike", () => {
    fc.assert(
      fc.property(bytes, (part) => {
        for (const { deflate } of [NODE_PACKER, PLAIN_PACKER])
          expect(Buffer.from(NODE_PACKER.inflate?.(deflate(part), part.length) ?? [])).toEqual(Buffer.from(part));
        expect(NODE_PACKER.crc32(part, 0)).toBe(PLAIN_PACKER.crc32(part, 0));
      }),
    );
  });

  it("goes on from the sum of the bytes before", () => {
    fc.assert(
      fc.property(bytes, bytes, (first, second) => {
        const whole = new Uint8Array([...first, ...second]);
        expect(NODE_PACKER.crc32(second, NODE_PACKER.crc32(first, 0))).toBe(NODE_PACKER.crc32(whole, 0));
      }),
    );
  });

  it.each`
    packed                                                   | size   | because
    ${NODE_PACKER.deflate(new Uint8Array(100_000))}          | ${100} | ${"it comes to a thousand times what was promised"}
    ${NODE_PACKER.deflate(new Uint8Array(500)).slice(0, -3)} | ${500} | ${"its end is missing"}
    ${new Uint8Array([0xff, 0xff, 0xff])}                    | ${500} | ${"it was never deflated"}
  `("refuses a part because $because", ({ packed, size }) => {
    expect(() => NODE_PACKER.inflate?.(packed, size)).toThrow();
  });

  it("opens every workbook of the command line", () => {
    const folder = join(__dirname, "../../src/cli");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const opening = files.flatMap((name) => [
      ...readFileSync(join(folder, name), "utf8").matchAll(/\b(?:openXlsx|listSheets)\([^;]*;/g),
    ]);
    expect(opening.length).toBeGreaterThan(3);
    expect(opening.map(([call]) => call).filter((call) => !call.includes("packer: NODE_PACKER"))).toEqual([]);
  });
});
