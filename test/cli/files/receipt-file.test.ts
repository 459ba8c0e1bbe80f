import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freeReceiptPath, readReceipt, type ReceiptFile, writeReceipt } from "../../../src/cli/files/receipt-file";
import { inFolder } from "../command-line";

const CONTENTS: ReceiptFile = {
  file: "klanten.xlsx",
  receipt: {
    version: 1,
    adapter: "xlsx",
    writtenAt: "2024-12-31T12:00:00.000Z",
    inverse: [
      {
        kind: "setCells",
        sheet: "Klanten",
        top: 3,
        left: 1,
        rows: [
          [undefined, { value: null }],
          [{ value: "00123" }, undefined],
        ],
      },
    ],
    written: [{ kind: "setName", name: "rp_marge", refersTo: undefined }],
    details: { heights: new Map([[3, 32]]), sha256: "abc" },
  },
};

describe("A receipt on disk", () => {
  it("comes back as it was: untouched cells stay untouched, maps stay maps", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "a.json");
      await writeReceipt(path, CONTENTS);
      const back = await readReceipt(path);
      expect(back).toEqual(CONTENTS);
      expect(back.receipt.inverse[0]).toMatchObject({
        rows: [
          [undefined, { value: null }],
          [{ value: "00123" }, undefined],
        ],
      });
    });
  });

  it("lies beside the workbook, and never replaces an earlier one", async () => {
    await inFolder(async (folder) => {
      const workbook = join(folder, "klanten.xlsx");
      const first = await freeReceiptPath(workbook);
      await writeReceipt(first, CONTENTS);
      expect(first).toBe(`${workbook}.relatieplan-undo.json`);
      expect(await freeReceiptPath(workbook)).toBe(`${workbook}.2.relatieplan-undo.json`);
    });
  });

  it.each`
    text                                                           | because
    ${"geen json"}                                                 | ${"no JSON"}
    ${"null"}                                                      | ${"nothing"}
    ${'{"file":"a.xlsx"}'}                                         | ${"no receipt in it"}
    ${JSON.stringify({ ...CONTENTS, file: "../../etc/passwd" })}   | ${"it points outside its folder"}
    ${JSON.stringify({ ...CONTENTS, file: "..\\\\a.xlsx" })}       | ${"the Windows way too"}
    ${JSON.stringify({ ...CONTENTS, file: ".." })}                 | ${"a folder is no workbook"}
    ${JSON.stringify({ file: "a.xlsx", receipt: { version: 2 } })} | ${"another version"}
  `("is refused when it is no receipt of ours: $because", async ({ text }) => {
    await inFolder(async (folder) => {
      const path = join(folder, "a.json");
      await writeFile(path, text);
      await expect(readReceipt(path)).rejects.toMatchObject({ code: "undo.badReceipt" });
    });
  });
});
