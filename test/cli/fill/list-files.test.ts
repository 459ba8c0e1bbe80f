import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { goldenCells } from "../../../tools/examples/golden-cells";
import { exampleWorkbook } from "../../../tools/examples/write-workbook";
import { inFolder, relatieplan } from "../command-line";

const HEADINGS = ["Klantnummer", "Bedrijfsnaam", "Plaats"];

/** A workbook with one sheet of customers. */
async function customersIn(path: string, rows: readonly (readonly string[])[]): Promise<string> {
  const sheet = { name: "Klanten", headings: HEADINGS, rows: rows.map((row) => [...row]), widths: [12, 20, 12] };
  await writeFile(path, await exampleWorkbook([sheet]));
  return path;
}

async function kindsIn(path: string): Promise<unknown[]> {
  const cells = (await goldenCells(await readFile(path), path)).get("Importvoorstel");
  return ["C5", "E5", "C6", "E6", "C7"].map((address) => cells?.get(address)?.[0]);
}

const MINE = [
  ["001", "Bakkerij Zon", "Assen"],
  ["002", "Garage Maan", "Zwolle"],
];
const THEIRS = [
  ["001", "Bakkerij Zon", "Rolde"],
  ["002", "Garage Maan", "Zwolle"],
  ["003", "Kapsalon Ster", "Meppel"],
];
const EXPECTED = ["001", "gewijzigd", "003", "nieuw", undefined]; // 002 is the same

describe("--list", () => {
  it("compares customers of a CSV file with those of the workbook, noughts and all", async () => {
    await inFolder(async (folder) => {
      const input = await customersIn(join(folder, "klanten.xlsx"), MINE);
      const [list, output] = [join(folder, "export.csv"), join(folder, "klaar.xlsx")];
      await writeFile(list, [HEADINGS, ...THEIRS].map((row) => row.join(";")).join("\n"));
      expect(await relatieplan("fill", input, "--list", list, "-o", output)).toMatchObject({ err: "" });
      expect(await kindsIn(output)).toEqual(EXPECTED);
      const again = await relatieplan("fill", output, "--list", list, "--dry-run");
      expect(again.out).toContain("verandert niets");
    });
  });

  it("takes them from another workbook too", async () => {
    await inFolder(async (folder) => {
      const input = await customersIn(join(folder, "klanten.xlsx"), MINE);
      const list = await customersIn(join(folder, "export.xlsx"), THEIRS);
      const output = join(folder, "klaar.xlsx");
      expect(await relatieplan("fill", input, "--list", list, "-o", output)).toMatchObject({ err: "" });
      expect(await kindsIn(output)).toEqual(EXPECTED);
    });
  });
});
