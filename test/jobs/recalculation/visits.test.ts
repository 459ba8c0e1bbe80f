import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createXlsx } from "../../../src/adapters/xlsx/create-xlsx";
import { type JobId } from "../../../src/jobs/job";
import { type ChangeSet } from "../../../src/workbook/change-set";
import { mergeChanges } from "../../../src/workbook/merge-changes";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { compareWithCached, countFormulas } from "../../engines/compare-with-cached";
import { recalculate } from "../../engines/libreoffice";
import { sheetOf } from "../../workbook/snapshot-builder";
import { divers } from "../segments/divers";
import { hoursOf, JAN_1 } from "../visits/agency";
import { agency, type AgencyInput } from "../visits/year-of-visits";
import { newSheets, recalculatePlans } from "./workbook-file";

const MARCH = { rapport_van: JAN_1 + 60, rapport_tot: JAN_1 + 90 };
const JOBS: readonly JobId[] = ["track-units", "plan-visits", "report-visits", "propose-invoice"];

/** A shop that also sells hours, with the page of the month. */
const SHOP: Snapshot = { sheets: [...divers().sheets, ...hoursOf().sheets], names: [] };
const MONTH: AgencyInput = { jobs: ["fill-clv", ...JOBS, "report-month"], overrides: MARCH, snapshot: SHOP };

const CASES: Readonly<Record<string, AgencyInput>> = {
  "March 2024": { jobs: JOBS, overrides: MARCH },
  "week 10": { jobs: JOBS, overrides: { rapport_van: JAN_1 + 63, rapport_tot: JAN_1 + 69 } },
  "days without a name": { jobs: JOBS, overrides: { rapport_van: JAN_1 + 20, rapport_tot: JAN_1 + 75.5 } },
  "a period that ends before it begins": { jobs: JOBS, overrides: { rapport_van: JAN_1 + 20, rapport_tot: JAN_1 } },
  "what to invoice on the page of the month": MONTH,
  "a page of the month with nothing to invoice": {
    ...MONTH,
    overrides: { rapport_van: JAN_1 + 91, rapport_tot: JAN_1 + 120 },
  },
  "other rates": { jobs: JOBS, overrides: { ...MARCH, km_tarief: 0.195, btw_tarief: 0.09, uren_per_bezoek: 3 } },
};

/** Visits as somebody else keeps them: one day, other words, a title above. */
const OWN_VISITS = sheetOf({
  name: "Bezoekverslagen",
  rows: [
    ["Verslagen 2024"],
    [],
    ["Datum bezoek", "Klant", "Gesproken met", "Besproken", "Actiepunten", "Actiehouder", "Vervolgdatum"],
    [JAN_1 + 70, "Vos", "dhr. Vos", "assortiment", "offerte", "Sanne", JAN_1 + 75],
    [JAN_1 + 63.5, "Bos", "mw. Bos", "klacht", null, null, null],
    ["12-3-2024", "Kok", "Kees", null, "terugbellen", "Sanne", JAN_1 + 72],
  ],
  formats: { 0: "dd-mm-yyyy", 6: "dd-mm-yyyy" },
});

describe("LibreOffice, recalculating every formula, agrees with the visits, the report and the invoice:", () => {
  it("with what somebody typed in our sheets, over several periods", async () => {
    const folder = await mkdtemp(join(tmpdir(), "relatieplan-visits-"));
    try {
      const files = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>();
      for (const [name, input] of Object.entries(CASES)) {
        const sets: ChangeSet[] = [newSheets((input.snapshot ?? hoursOf()).sheets), ...agency(input).changes];
        const file = { path: join(folder, `${files.size}.xlsx`), bytes: createXlsx(mergeChanges(sets)) };
        await writeFile(file.path, file.bytes);
        files.set(name, file);
      }
      const recalculated = await recalculate([...files.values()].map(({ path }) => path));
      for (const [name, { path, bytes }] of files) {
        const found = compareWithCached(bytes, recalculated.get(path)?.bytes ?? new Uint8Array());
        expect({ name, found }).toEqual({ name, found: [] });
        expect(countFormulas(bytes)).toBeGreaterThan(300);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 300_000);

  it("with the user's own visits and hours, in both languages, and with nothing at all", async () => {
    const snapshot = { sheets: [OWN_VISITS, ...hoursOf().sheets], names: [] };
    const base = { jobs: JOBS, overrides: MARCH };
    const verdicts = await recalculatePlans({
      own: { ...base, snapshot },
      "own, text left as it is": { ...base, snapshot, consent: { textNumbers: "decline" } },
      english: { ...base, snapshot, language: "en" },
      nothing: { ...base, snapshot: { sheets: [], names: [] } },
    });
    for (const [name, { mismatches, formulas }] of verdicts) {
      expect({ name, mismatches }).toEqual({ name, mismatches: [] });
      expect(formulas).toBeGreaterThan(100);
    }
  }, 300_000);
});
