import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exampleWorkbook } from "../../../tools/examples/write-workbook";
import { inFolder, relatieplan } from "../command-line";

it("a job that finds nothing to go by says so, and not that all has been filled in", async () => {
  await inFolder(async (folder) => {
    const input = join(folder, "klanten.xlsx");
    const sheet = {
      name: "Klanten",
      headings: ["Klantnummer", "Naam"],
      rows: [["K1", "Bakkerij Zon"]],
      widths: [12, 20],
    };
    await writeFile(input, await exampleWorkbook([sheet]));
    const { exit, out } = await relatieplan("fill", input, "--job", "fill-clv");
    expect({ exit, out }).toEqual({ exit: 1, out: expect.stringContaining("er kon niets worden ingevuld") });
    expect(out).toContain("Er is geen blad met orders gevonden");
    expect(out).not.toContain("alles is al ingevuld");
  });
});
