import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync, type Unzipped } from "fflate";
import { validate } from "../../engines/validator";
import { type FixtureName, fixtureBytes } from "../../fixtures/workbooks";
import { inFolder, relatieplan } from "../command-line";

/** The parts that name new sheets, their formats and their place; the order of calculation is Excel's to make anew. */
const WITH_REASON = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

/** Every kind of element in a part and how often it stands there. */
function elements(xml: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ""] of xml.matchAll(/<([\w:]+)/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What a changed part has less of than before. */
function lostElements(before: Uint8Array = new Uint8Array(), after: Uint8Array = new Uint8Array()): string[] {
  const now = elements(strFromU8(after));
  return [...elements(strFromU8(before))].flatMap(([name, count]) => ((now.get(name) ?? 0) < count ? [name] : []));
}

function changedParts(before: Unzipped, after: Unzipped): string[] {
  const isSame = (path: string) => Buffer.compare(before[path] ?? Buffer.of(), after[path] ?? Buffer.of(0)) === 0;
  return Object.keys(before)
    .filter((path) => !isSame(path))
    .toSorted();
}

describe("a workbook with charts, a pivot, slicers, pictures, comments and macros, filled with all there is", () => {
  it.each<FixtureName>(["rich.xlsx", "rich.xlsm"])(
    "%s keeps every other part to the byte and is valid",
    async (name) => {
      await inFolder(async (folder) => {
        const [input, output] = [join(folder, name), join(folder, `klaar-${name}`)];
        await writeFile(input, fixtureBytes(name));
        // whose orders they are is only a guess there
        expect(await relatieplan("fill", input, "-o", output)).toMatchObject({ exit: 1, err: "" });
        const [before, after] = [unzipSync(fixtureBytes(name)), unzipSync(await readFile(output))];
        expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
        expect(changedParts(before, after)).toEqual([...WITH_REASON, "xl/calcChain.xml"].toSorted());
        for (const path of WITH_REASON) expect([path, lostElements(before[path], after[path])]).toEqual([path, []]);
        expect(await validate(output)).toEqual([]);
      });
    },
  );

  it("keeps the bytes of the macros", async () => {
    await inFolder(async (folder) => {
      const input = join(folder, "rich.xlsm");
      await writeFile(input, fixtureBytes("rich.xlsm"));
      await relatieplan("fill", input, "--in-place");
      const macros = (bytes: Uint8Array) => unzipSync(bytes)["xl/vbaProject.bin"];
      expect(macros(await readFile(input))).toEqual(macros(fixtureBytes("rich.xlsm")));
      expect(macros(await readFile(input))?.length).toBeGreaterThan(0);
    });
  });
});
