import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { besideInput, outputPath } from "../../../src/cli/files/output-path";
import { UsageError } from "../../../src/cli/usage-error";
import { inFolder } from "../command-line";

describe("Where the result goes", () => {
  it.each`
    input                | expected
    ${"/x/klanten.xlsx"} | ${"/x/klanten (relatieplan).xlsx"}
    ${"/x/macro's.xlsm"} | ${"/x/macro's (relatieplan).xlsm"}
    ${"/x/oud.xls"}      | ${"/x/oud (relatieplan).xlsx"}
    ${"/x/OUD.XLS"}      | ${"/x/OUD (relatieplan).xlsx"}
    ${"/x.y/a.b.xlsx"}   | ${"/x.y/a.b (relatieplan).xlsx"}
  `("is beside $input: $expected", ({ input, expected }) => {
    expect(besideInput(input)).toBe(expected);
  });

  it("never is the workbook itself, whatever it is called there", async () => {
    await inFolder(async (folder) => {
      const input = join(folder, "klanten.xlsx");
      await writeFile(input, "x");
      await symlink(input, join(folder, "link.xlsx"));
      for (const output of [input, join(folder, ".", "klanten.xlsx"), join(folder, "link.xlsx")]) {
        await expect(outputPath({ input, output, existing: "replace" })).rejects.toMatchObject({
          key: "cli.error.output.isInput",
        });
      }
    });
  });

  it("never replaces a file that is there already, unless asked", async () => {
    await inFolder(async (folder) => {
      const input = join(folder, "klanten.xlsx");
      const output = join(folder, "klaar.xlsx");
      await writeFile(output, "x");
      await expect(outputPath({ input, output, existing: "refuse" })).rejects.toBeInstanceOf(UsageError);
      expect(await outputPath({ input, output, existing: "replace" })).toBe(output);
    });
  });

  it("keeps the kind of file: Excel refuses macros in an .xlsx", async () => {
    const request = { input: "a.xlsm", output: "b.xlsx", existing: "refuse" } as const;
    await expect(outputPath(request)).rejects.toMatchObject({
      key: "cli.error.output.extension",
      params: { extension: ".xlsm" },
    });
  });

  it("gives a workbook that is named .xls the name of what is in it", async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, "a.xls"), join(folder, "b.xlsx")];
      expect(await outputPath({ input, output, existing: "refuse" })).toBe(output);
      const request = { input, output: join(folder, "b.xls"), existing: "refuse" } as const;
      await expect(outputPath(request)).rejects.toMatchObject({ params: { extension: ".xlsx" } });
    });
  });
});
