import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { goldenCells } from "../../../tools/examples/golden-cells";
import { exampleWorkbook } from "../../../tools/examples/write-workbook";
import { badFiles } from "../bad-files";
import { filesIn, inFolder, relatieplan } from "../command-line";

const CSV =
  "Ordernummer;Klantnummer;Orderdatum;Bedrag excl. btw;Status\nW1;001;01-03-2024;€ 100,50;betaald\nW2;001;2024-05-02;50;betaald\nW3;002;03-06-2024;1.000,-;geannuleerd\n";

const NOTES = {
  name: "Leesmij",
  headings: ["Lees eerst", "Over"],
  rows: [["Export van de webwinkel", "orders"]],
  widths: [30, 12],
};
const ORDER_SHEET = {
  name: "Orders",
  headings: ["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw", "Status", "Verpakt"],
  rows: [
    ["W1", "001", { date: "2024-03-01" }, { euros: 100.5 }, "betaald", { date: "2024-03-02" }],
    ["W2", "001", { date: "2024-05-02" }, { euros: 50 }, "betaald", null],
    ["W3", "002", { date: "2024-06-03" }, { euros: 1000 }, "geannuleerd", null],
  ],
  widths: [12, 12, 12, 12, 12, 12],
};

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

  it.each(["webshop.xlsx", "webshop.xls"])(
    "counts orders of another workbook, named %s, on whatever sheet they stand",
    async (name) => {
      await inFolder(async (folder) => {
        const input = await twoCustomers(folder);
        const [orders, output] = [join(folder, name), join(folder, "klaar.xlsx")];
        await writeFile(orders, await exampleWorkbook([NOTES, ORDER_SHEET]));
        const result = await relatieplan("fill", input, "--orders", orders, "-o", output);
        expect(result).toMatchObject({ err: "" });
        const cells = await goldenCells(await readFile(output), output);
        const revenue = ["C2", "C3"].map((address) => cells.get("Klanten")?.get(address)?.[0]);
        expect(revenue).toEqual([150.5, 0]); // 100.50 + 50; the cancelled 1,000 does not count
        const again = await relatieplan("fill", output, "--orders", orders, "--json", "--dry-run");
        expect(JSON.parse(again.out).changes).toEqual([]);
      });
    },
  );

  it("takes every sheet with orders of another workbook", async () => {
    await inFolder(async (folder) => {
      const input = await twoCustomers(folder);
      const [orders, output] = [join(folder, "webshop.xlsx"), join(folder, "klaar.xlsx")];
      const later = {
        ...ORDER_SHEET,
        name: "2025",
        rows: [["W4", "002", { date: "2024-06-04" }, { euros: 25 }, "betaald", null]],
      };
      await writeFile(orders, await exampleWorkbook([ORDER_SHEET, later]));
      expect(await relatieplan("fill", input, "--orders", orders, "-o", output)).toMatchObject({ err: "" });
      const cells = await goldenCells(await readFile(output), output);
      expect(["C2", "C3"].map((address) => cells.get("Klanten")?.get(address)?.[0])).toEqual([150.5, 25]);
    });
  });

  it("keeps a day a day in a column that it does not know", async () => {
    await inFolder(async (folder) => {
      const input = await twoCustomers(folder);
      const [orders, output] = [join(folder, "webshop.xlsx"), join(folder, "klaar.xlsx")];
      await writeFile(orders, await exampleWorkbook([ORDER_SHEET]));
      await relatieplan("fill", input, "--orders", orders, "-o", output);
      const snapshot = readSnapshot(openPackage(await readFile(output), output), {});
      const imported = snapshot.sheets.find(({ cells }) => cells.value(0, 5) === "Verpakt");
      expect([imported?.cells.value(1, 5), imported?.cells.format(1, 5)]).toEqual([45_353, "dd-mm-yyyy"]);
    });
  });

  it("says of an old .xls what to do", async () => {
    await inFolder(async (folder) => {
      const input = await twoCustomers(folder);
      const orders = join(folder, "oud.xls");
      const old = [...badFiles(await readFile(input))].find(([code]) => code === "file.oldXls")?.[1];
      await writeFile(orders, old?.bytes ?? "");
      const result = await relatieplan("fill", input, "--orders", orders);
      expect(result).toMatchObject({ exit: 2, out: "", err: expect.stringContaining("oud Excel-bestand (.xls)") });
    });
  });

  it("says that the file is not there", async () => {
    await inFolder(async (folder) => {
      const result = await relatieplan("fill", await twoCustomers(folder), "--orders", join(folder, "weg.csv"));
      expect(result).toMatchObject({ exit: 2, err: expect.stringContaining("weg.csv is niet gevonden") });
    });
  });
});
