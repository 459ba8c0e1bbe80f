import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { validate } from "../engines/validator";
import { filesIn, inFolder, relatieplan } from "./command-line";

describe("new", () => {
  it.each`
    kind      | sheets
    ${"plan"} | ${["Uitgangspunten", "Doelen", "Activiteiten", "Deelactiviteiten", "Kostenbudget", "Opbrengsten", "Omzetprognose", "Checklist"]}
    ${"all"}  | ${["Uitgangspunten", "Doelen", "Activiteiten", "Deelactiviteiten", "Kostenbudget", "Opbrengsten", "Omzetprognose", "Checklist", "Units", "Uren"]}
  `("$kind makes a valid workbook with $sheets, ready to be typed in", async ({ kind, sheets }) => {
    await inFolder(async (folder) => {
      const output = join(folder, "nieuw.xlsx");
      const { exit, out, err } = await relatieplan("new", kind, output);
      expect({ exit, err }).toEqual({ exit: 0, err: "" });
      expect(out).toContain(`nieuw.xlsx met ${sheets.length} bladen`);
      const { sheets: made } = await openXlsx(await readFile(output), output).scout();
      const visible = made.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
      expect(new Set(visible)).toEqual(new Set(sheets));
      expect(await validate(output)).toEqual([]);
    });
  });

  it("gives a workbook in which a fill changes nothing", async () => {
    await inFolder(async (folder) => {
      const output = join(folder, "nieuw.xlsx");
      await relatieplan("new", "plan", output);
      const { out } = await relatieplan("fill", output);
      expect(out).toContain("er verandert niets");
      expect(await filesIn(folder)).toEqual(["nieuw.xlsx"]);
    });
  });

  it("speaks English when asked", async () => {
    await inFolder(async (folder) => {
      const output = join(folder, "new.xlsx");
      const { out } = await relatieplan("new", "plan", output, "--lang", "en");
      expect(out).toMatch(/^Made: .*new\.xlsx with 8 sheets: /);
    });
  });

  it("never replaces a file that is there already", async () => {
    await inFolder(async (folder) => {
      const output = join(folder, "oud.xlsx");
      await writeFile(output, "mijn werk");
      expect(await relatieplan("new", "plan", output)).toMatchObject({ exit: 2, out: "" });
      expect(await readFile(output, "utf8")).toBe("mijn werk");
    });
  });
});
