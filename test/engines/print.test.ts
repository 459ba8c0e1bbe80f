import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createXlsx } from "../../src/adapters/xlsx/create-xlsx";
import { translatorFor } from "../../src/i18n";
import { type NewKind, planNewWorkbook } from "../../src/jobs/new-workbook";
import { EXAMPLES } from "../../tools/examples/example-list";
import { END_OF_2024 } from "../jobs/plan-twice";
import { renderPdf } from "./libreoffice";
import { runProgram } from "./run-program";

const folder = mkdtempSync(join(tmpdir(), "relatieplan-print-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of every page, as LibreOffice would print them. */
async function pagesOf(file: string): Promise<string[]> {
  const pdf = await renderPdf(file, folder);
  const { stdout } = await runProgram(["pdftotext", "-layout", pdf, "-"], { timeoutSeconds: 60 });
  return stdout.split("\f").slice(0, -1);
}

function newFile(kind: NewKind, language: "nl" | "en"): string {
  const file = join(folder, `${kind}-${language}.xlsx`);
  const { changes } = planNewWorkbook(kind, {
    translators: { nl: translatorFor("nl"), en: translatorFor("en") },
    language,
    peildatum: END_OF_2024,
    consent: { typedCells: "keep", textNumbers: "repair" },
  });
  writeFileSync(file, createXlsx(changes));
  return file;
}

const isBare = (page: string) => page.trim().split("\n").length < 4;

describe("On paper", () => {
  // the settings take two pages, with their headings on both; every other sheet of a new workbook takes one
  it.each`
    kind       | language | pages | settings | because
    ${"plan"}  | ${"nl"}  | ${8}  | ${0}     | ${"8 sheets; the settings are hidden"}
    ${"crm"}   | ${"nl"}  | ${7}  | ${2}     | ${"customers, orders, premises, forecast, value and the settings"}
    ${"units"} | ${"nl"}  | ${4}  | ${2}     | ${"units, hours and the settings"}
    ${"all"}   | ${"en"}  | ${15} | ${2}     | ${"13 sheets and the settings"}
  `(
    "a new workbook ($kind, $language) takes $pages pages, none of them empty: $because",
    async ({ kind, language, pages, settings }) => {
      const printed = await pagesOf(newFile(kind, language));
      expect(printed.filter(isBare)).toEqual([]);
      expect(printed.filter((page) => page.includes("###"))).toEqual([]);
      const ofSettings = printed.filter((page) => /(Soort|Setting|Instelling) +(Waarde|Value) /.test(page));
      expect([printed.length, ofSettings.length]).toEqual([pages, settings]);
    },
    120_000,
  );

  it.each(EXAMPLES.map(({ name }) => name).filter((name) => name !== "demo"))(
    "the result of %s shows every figure and has no empty pages",
    async (name) => {
      const printed = await pagesOf(join("examples", "results", `${name}.xlsx`));
      expect(printed.length).toBeGreaterThan(3);
      expect(printed.filter((page) => page.includes("###"))).toEqual([]);
      expect(printed.filter(isBare)).toEqual([]);
    },
    120_000,
  );

  it("segments take two pages; the second begins with charts", async () => {
    const printed = await pagesOf(join("examples", "results", "kleine-winkel-klanten.xlsx"));
    const beginnings = printed.map((page) => page.trim().split(/ {2}|\n/)[0]);
    const first = beginnings.indexOf("Segmenten");
    expect(beginnings.slice(first, first + 3)).toEqual(["Segmenten", "Klanten per RFM-segment", "Acties"]);
  }, 120_000);
});
