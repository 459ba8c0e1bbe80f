import fc from "fast-check";
import { unzipSync } from "fflate";
import { openPackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { WorkbookError } from "../../../../src/workbook/errors";
import { type Snapshot } from "../../../../src/workbook/snapshot";
import { rawZip } from "../../../fixtures/raw-zip";
import { fixtureBytes } from "../../../fixtures/workbooks";

const rich = fixtureBytes("rich.xlsx");
const parts = Object.entries(unzipSync(rich));

/** What can be read, or the code of the refusal; anything else that is thrown fails the test. */
function readOrRefuse(bytes: Uint8Array): Snapshot | string {
  try {
    return readSnapshot(openPackage(bytes, "a.xlsx"));
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

const spelled = (snapshot: Snapshot | string) =>
  JSON.stringify(snapshot, (_, value) => (value instanceof Map ? [...value] : value));
const undamaged = spelled(readOrRefuse(rich));

describe("a damaged file", () => {
  it("is refused, or read as if it were whole: a checksum guards every byte that is read", () => {
    const damage = fc.array(fc.record({ at: fc.nat(rich.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(damage, (spots) => {
        const bytes = rich.slice();
        for (const { at, byte } of spots) bytes[at] = byte;
        const read = readOrRefuse(bytes);
        // A name in the zip's directory may be hit: a part that is optional is then simply not there.
        if (typeof read !== "string" && !namesDiffer(bytes)) expect(spelled(read)).toBe(undamaged);
      }),
      { numRuns: 150 },
    );
  });

  it("gives a reason, wherever a part of it is cut, doubled or replaced", () => {
    const damage = fc.record({
      part: fc.nat(parts.length - 1),
      from: fc.nat(),
      length: fc.nat(200),
      insert: fc.string({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(damage, ({ part, from, length, insert }) => {
        const entries = parts.map(([path, bytes], i) => ({
          path,
          content: i === part ? cut(bytes, { from, length, insert }) : bytes,
        }));
        const read = readOrRefuse(rawZip(entries));
        expect(typeof read === "string" ? read.startsWith("file.") : read.sheets.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

type Cut = { readonly from: number; readonly length: number; readonly insert: string };

function cut(bytes: Uint8Array, { from, length, insert }: Cut): Uint8Array {
  const start = from % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(insert), bytes.subarray(start + length)]);
}

function namesDiffer(bytes: Uint8Array): boolean {
  return [...openPackage(bytes, "a.xlsx").entries.keys()].join() !== parts.map(([path]) => path).join();
}
