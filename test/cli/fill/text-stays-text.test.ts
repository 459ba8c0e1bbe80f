import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { goldenCells } from "../../../tools/examples/golden-cells";
import { type ExampleCell, type ExampleSheet, exampleWorkbook } from "../../../tools/examples/write-workbook";
import { inFolder, relatieplan } from "../command-line";

const HARMFUL = [
  "=cmd|' /C calc'!A0",
  "+31 6 12345678",
  "@SUM(1+9)",
  "-1+1",
  '=HYPERLINK("https://example.nl")',
  "\t=1+1",
];

const sheet = (name: string, headings: readonly string[], rows: readonly (readonly ExampleCell[])[]): ExampleSheet => ({
  name,
  headings,
  rows,
  widths: headings.map(() => 16),
});

/** Customers with something to their right, so that our columns and their keys go to a sheet of ours; a plan and costs. */
function workbook(): Promise<Uint8Array> {
  const customers = HARMFUL.map((text): ExampleCell[] => [text, text, null, null, null, null, null, "een aantekening"]);
  return exampleWorkbook([
    sheet("Klanten", ["Klantnummer", "Bedrijfsnaam", "", "", "", "", "", ""], customers),
    sheet(
      "Activiteitenplan",
      ["Doel", "Activiteit", "Klantgroep", "Wie"],
      HARMFUL.map((text) => [text, text, "nieuw", text]),
    ),
  ]);
}

it("text that looks like a formula stays text on every sheet that we copy it to, and from a CSV file", async () => {
  await inFolder(async (folder) => {
    const [input, orders, output] = [join(folder, "in.xlsx"), join(folder, "orders.csv"), join(folder, "uit.xlsx")];
    await writeFile(input, await workbook());
    const lines = HARMFUL.map(
      (text, index) => `"${text.replaceAll('"', '""')}";"${text.replaceAll('"', '""')}";0${index + 1}-03-2024;10`,
    );
    await writeFile(orders, ["Ordernummer;Klantnummer;Orderdatum;Bedrag excl. btw", ...lines].join("\n"));
    expect(await relatieplan("fill", input, "--orders", orders, "-o", output)).toMatchObject({ err: "" });
    const before = await goldenCells(await readFile(input), "in.xlsx");
    const places = new Set<string>();
    for (const [name, cells] of await goldenCells(await readFile(output), "uit.xlsx")) {
      for (const [value, formula] of cells.values()) {
        if (formula !== undefined) expect(HARMFUL).not.toContain(`=${formula.replace(/^=/, "")}`);
        else if (typeof value === "string" && HARMFUL.includes(value) && !before.has(name)) places.add(name);
      }
    }
    expect([...places].toSorted()).toEqual(["Doelen", "Klanten (Relatieplan)", "Klantwaarde", "Opbrengsten", "Orders"]);
  });
});
