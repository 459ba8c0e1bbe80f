import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareWithCached, countFormulas } from "../engines/compare-with-cached";
import { recalculate } from "../engines/libreoffice";
import { readCells } from "../engines/read-cells";
import { validate } from "../engines/validator";
import { fixtureBytes } from "../fixtures/workbooks";
import { accessibilityProblems } from "./accessibility";
import { visitPage } from "./browser";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

const folder = mkdtempSync(join(tmpdir(), "relatieplan-page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CRM = { name: "crm-200.xlsx", bytes: fixtureBytes("crm-200.xlsx") };

describe.each([
  { language: "nl", added: ["Instellingen", "Klantwaarde"] },
  // a Dutch workbook keeps Dutch sheets, whoever reads it
  { language: "en", added: ["Instellingen", "Klantwaarde"] },
] as const)("filling 200 customers on the page in $language", ({ language, added }) => {
  it("gives a workbook that other programs work out to the cent", async () => {
    const { page, visitor, trouble, open, download } = await visitPage(chromium, { language });
    await open(CRM);
    await visitor.toResult();
    const { name, bytes } = await download();
    expect(name).toMatch(/\.xlsx$/);
    expect([...readCells(bytes).keys()]).toEqual(expect.arrayContaining([...added]));
    const file = join(folder, `${language}.xlsx`);
    writeFileSync(file, bytes);
    expect(await validate(file)).toEqual([]);
    expect(countFormulas(bytes)).toBeGreaterThan(1_000);
    expect(compareWithCached(bytes, await recalculated(file))).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(trouble).toEqual(NO_TROUBLE);
  });
});

async function recalculated(file: string): Promise<Uint8Array> {
  const made = (await recalculate([file])).get(file);
  if (!made) throw new Error(`LibreOffice made nothing of ${file}.`);
  return made.bytes;
}

it("gives back the very same file, to the last byte, after undoing", async () => {
  const { visitor, open, download, trouble } = await visitPage(chromium);
  await open(CRM);
  await visitor.toResult();
  await visitor.undoes();
  const { bytes } = await download();
  expect(Buffer.from(bytes).equals(CRM.bytes)).toBe(true);
  expect(trouble).toEqual(NO_TROUBLE);
});
