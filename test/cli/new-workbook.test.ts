import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { validate } from "../engines/validator";
import { translatorFor } from "../../src/i18n";
import { planFill } from "../../src/jobs/fill-all";
import { planNewWorkbook } from "../../src/jobs/new-workbook";
import { rowsOf, typeRows } from "../jobs/plan/workbook-builder";
import { filesIn, inFolder, relatieplan, TODAY } from "./command-line";

describe("new", () => {
  it.each`
    kind       | sheets
    ${"plan"}  | ${["Uitgangspunten", "Doelen", "Activiteiten", "Deelactiviteiten", "Kostenbudget", "Opbrengsten", "Omzetprognose", "Checklist"]}
    ${"crm"}   | ${["Klanten", "Orders", "Instellingen", "Uitgangspunten", "Omzetprognose", "Klantwaarde"]}
    ${"units"} | ${["Instellingen", "Units", "Uren"]}
    ${"all"}   | ${["Klanten", "Orders", "Instellingen", "Klantwaarde", "Uitgangspunten", "Doelen", "Activiteiten", "Deelactiviteiten", "Kostenbudget", "Opbrengsten", "Omzetprognose", "Checklist", "Units", "Uren"]}
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

  it.each(["plan", "crm", "units", "all"])("gives a workbook (%s) in which a fill changes nothing", async (kind) => {
    await inFolder(async (folder) => {
      const output = join(folder, "nieuw.xlsx");
      await relatieplan("new", kind, output);
      const { out, exit } = await relatieplan("fill", output);
      expect([out.includes("er verandert niets"), exit]).toEqual([true, 0]);
      expect(await filesIn(folder)).toEqual(["nieuw.xlsx"]);
    });
  });

  it("reckons with the customers and orders that are typed in it", async () => {
    const input = {
      translators: { nl: translatorFor("nl"), en: translatorFor("en") },
      language: "nl" as const,
      peildatum: TODAY,
    };
    const consent = { typedCells: "keep", textNumbers: "repair" } as const;
    const { projected } = planNewWorkbook("crm", { ...input, consent });
    const customers = typeRows(projected, "Klantenlijst", [{ Klantnummer: "K1", Bedrijfsnaam: "Bakker" }]);
    const typed = typeRows(customers, "Orderlijst", [
      { Ordernummer: "1", Orderdatum: TODAY - 20, Klantnummer: "K1", "Bedrag excl. btw": 100, Status: "betaald" },
      { Ordernummer: "2", Orderdatum: TODAY - 10, Klantnummer: "K1", "Bedrag excl. btw": 50, Status: "geannuleerd" },
    ]);
    const plan = planFill({ ...input, snapshot: typed, jobs: "all", consent });
    expect(rowsOf(plan.projected, "Klantenlijst")[0]?.get("CLV")).toBe(40); // 100 · 40 % margin; the other was cancelled
    expect(plan.findings.filter(({ severity }) => severity === "blocking")).toEqual([]);
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
