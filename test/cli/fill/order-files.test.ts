import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { goldenCells } from "../../../tools/examples/golden-cells";
import { exampleWorkbook } from "../../../tools/examples/write-workbook";
import { filesIn, inFolder, relatieplan } from "../command-line";

const CSV =
  "Ordernummer;Klantnummer;Orderdatum;Bedrag excl. btw;Status\nW1;001;01-03-2024;€ 100,50;betaald\nW2;001;2024-05-02;50;betaald\nW3;002;03-06-2024;1.000,-;geannuleerd\n";

/** A workbook of two customers and nothing else. */
async function twoCustomers(folder: string): Promise<string> {
  const input = join(folder, "klanten.xlsx");
  const sheet = {
    name: "Klanten",
    headings: ["Klantnummer", "Bedrijfsnaam"],
    rows: [
      ["001", "Bakkerij Zon"],
      ["002", "Garage Maan"],
    ],
    widths: [12, 20],
  };
  await writeFile(input, await exampleWorkbook([sheet]));
  return input;
}

describe("--orders", () => {
  it("counts orders of a CSV file and keeps them as a sheet, so that the formulas have something to refer to", async () => {
    await inFolder(async (folder) => {
      const input = await twoCustomers(folder);
      const orders = join(folder, "webshop.csv");
      const output = join(folder, "klaar.xlsx");
      await writeFile(orders, CSV);
      const result = await relatieplan("fill", input, "--orders", orders, "-o", output);
      expect(result).toMatchObject({ err: "" });
      const cells = await goldenCells(await readFile(output), output);
      const revenue = ["C2", "C3"].map((address) => cells.get("Klanten")?.get(address)?.[0]);
      expect(revenue).toEqual([150.5, 0]); // 100.50 + 50; the cancelled 1,000 does not count
    });
  });

  it("changes nothing when the same file is given again", async () => {
    await inFolder(async (folder) => {
      const input = await twoCustomers(folder);
      const orders = join(folder, "webshop.csv");
      const output = join(folder, "klaar.xlsx");
      await writeFile(orders, CSV);
      await relatieplan("fill", input, "--orders", orders, "-o", output);
      const again = await relatieplan("fill", output, "--orders", orders, "--json", "--dry-run");
      expect(JSON.parse(again.out).changes).toEqual([]);
    });
  });

  it.each`
    text             | says                                 | because
    ${""}            | ${"kan niet als CSV worden gelezen"} | ${"empty"}
    ${"een woord\n"} | ${"heeft geen kolommen"}             | ${"one column"}
  `("refuses a file that is no list of orders: $because", async ({ text, says }) => {
    await inFolder(async (folder) => {
      const input = await twoCustomers(folder);
      const orders = join(folder, "webshop.csv");
      await writeFile(orders, text);
      const result = await relatieplan("fill", input, "--orders", orders);
      expect(result).toMatchObject({ exit: 2, out: "", err: expect.stringContaining(says) });
      expect(result.err).toMatch(/^relatieplan: [^\n]+\n$/);
      expect(await filesIn(folder)).toEqual(["klanten.xlsx", "webshop.csv"]);
    });
  });

  it("says that the file is not there", async () => {
    await inFolder(async (folder) => {
      const result = await relatieplan("fill", await twoCustomers(folder), "--orders", join(folder, "weg.csv"));
      expect(result).toMatchObject({ exit: 2, err: expect.stringContaining("weg.csv is niet gevonden") });
    });
  });
});
