import fc from "fast-check";
import { unzipSync } from "fflate";
import {
  openPackage,
  partText,
  savePackage,
  type PackageEntry,
} from "../../../../src/adapters/xlsx/package/xlsx-package";
import { crc32 } from "../../../../src/adapters/xlsx/package/crc32";
import { checksum, rawZip } from "../../../fixtures/raw-zip";
import { tinyParts } from "../../../fixtures/tiny-workbook";
import { fixtureBytes } from "../../../fixtures/workbooks";

const rich = openPackage(fixtureBytes("rich.xlsm"), "rich.xlsm");
const text = (content: string) => new TextEncoder().encode(content);
const packedForm = ({ path, method, crc, size, dosDate, dosTime, packed }: PackageEntry) => ({
  path,
  method,
  crc,
  size,
  dosDate,
  dosTime,
  packed: Buffer.from(packed).toString("base64"),
});

describe("saving a package", () => {
  it("copies every untouched part as it was packed, in the same order", () => {
    const saved = openPackage(savePackage(rich, new Map()), "rich.xlsm");
    expect([...saved.entries.values()].map(packedForm)).toEqual([...rich.entries.values()].map(packedForm));
  });

  it("gives the same bytes for the same changes", () => {
    const changes = new Map([["xl/workbook.xml", text("<workbook/>")]]);
    expect(savePackage(rich, changes)).toEqual(savePackage(rich, changes));
  });

  it("replaces in place, leaves out what is removed and adds at the end", () => {
    const changes = new Map([
      ["xl/relatieplan.xml", text("<nieuw/>")],
      ["docProps/custom.xml", undefined],
      ["xl/workbook.xml", text("<workbook>€ é</workbook>")],
    ]);
    const saved = openPackageParts(savePackage(rich, changes));
    const expected = [...rich.entries.keys()].filter((path) => path !== "docProps/custom.xml");
    expect([...saved.keys()]).toEqual([...expected, "xl/relatieplan.xml"]);
    expect(saved.get("xl/workbook.xml")).toBe("<workbook>€ é</workbook>");
    expect(saved.get("xl/relatieplan.xml")).toBe("<nieuw/>");
    expect(saved.get("xl/vbaProject.bin")).toBe(openPackageParts(fixtureBytes("rich.xlsm")).get("xl/vbaProject.bin"));
  });

  it("ignores the removal of a part that is not there", () => {
    expect(savePackage(rich, new Map([["xl/nooit.xml", undefined]]))).toEqual(savePackage(rich, new Map()));
  });

  it("keeps parts whose sizes stood after their data", () => {
    const parts = [...tinyParts({ sheets: [{ name: "Blad1" }] })];
    const streamed = parts.map(([path, content = ""]) => ({ path, content, dataDescriptor: true as const }));
    const saved = openPackage(savePackage(openPackage(rawZip(streamed), "a.xlsx"), new Map()), "a.xlsx");
    expect(parts.map(([path]) => partText(saved, path))).toEqual(parts.map(([, content]) => content));
  });

  it("reads back whatever is written, however it packs", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const saved = unzipSync(savePackage(rich, new Map([["xl/nieuw.bin", bytes]])));
        expect(Buffer.from(saved["xl/nieuw.bin"] ?? []).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

/** Read by another zip reader than ours. */
function openPackageParts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content).toString("utf8")]),
  );
}

describe("the checksum of a part", () => {
  it("of 123456789 is the published check value", () => {
    expect(crc32(text("123456789"))).toBe(0xcbf43926);
  });

  it("is the same in one go and in pieces, and equals the definition bit by bit", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
        const inPieces = crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)));
        expect(inPieces).toBe(checksum(bytes));
        expect(crc32(bytes)).toBe(checksum(bytes));
      }),
    );
  });
});
