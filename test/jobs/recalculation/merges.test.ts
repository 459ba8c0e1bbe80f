import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { compareWithCached, countFormulas } from "../../engines/compare-with-cached";
import { recalculate } from "../../engines/libreoffice";
import { HEADING, listOf, rowsOf, typed } from "../cleaning/list";
import { fileOf } from "../plan/snapshot-file";
import { planOnce } from "../plan-twice";

const JOBS = ["clean-customers", "fill-clv", "segment-customers", "plan-actions"] as const;

const SHOP = listOf({
  heading: [...HEADING, "Kosten 12 mnd"],
  customers: [
    ["K001", "Bakkerij Wiarda", null, "9401 HT", "Assen", "0592 123 456", "info@wiarda.example", null],
    ["K002", "Slagerij Terpstra", "Emma Bos", "9711 AB", "Groningen", "050 123 4567", "emma@terpstra.example", 20],
    ["K007", "Bakkerij Wiarda B.V.", "Jan Wiarda", "9401 HT", "Assen", null, "info@wiarda.example", 400],
  ],
  orders: [
    ["O1", "K001", 100],
    ["O2", "K007", 50],
    ["O3", "K001", 25],
    ["O4", "K002", 10],
  ],
});

/** Customer value was filled in for both; then somebody decides that they are one. */
function merged(language: "nl" | "en"): Snapshot {
  const { projected } = planOnce({ snapshot: SHOP, jobs: JOBS, language });
  const [heading, value] = language === "nl" ? ["Beslissing", "samenvoegen"] : ["Decision", "merge"];
  const decided = typed(projected, { table: "rpDubbelen", heading, value });
  return planOnce({ snapshot: decided, jobs: JOBS, language }).projected;
}

describe("after two customers were merged", () => {
  it("has the one that stays all the orders: 100 + 50 + 25", () => {
    const value = rowsOf(merged("nl"), "rpKlantwaarde").map((row) => [row["Klantnummer"], row["Omzet"]]);
    expect(value).toEqual([
      ["K001", 175],
      ["K002", 10],
      ["K007", ""],
    ]);
  });

  it.each(["nl", "en"] as const)(
    "LibreOffice computes every figure alike (%s)",
    async (language) => {
      const folder = await mkdtemp(join(tmpdir(), "relatieplan-merged-"));
      try {
        const path = join(folder, "merged.xlsx");
        const bytes = fileOf(merged(language));
        await writeFile(path, bytes);
        const recalculated = (await recalculate([path])).get(path);
        expect(compareWithCached(bytes, recalculated?.bytes ?? new Uint8Array())).toEqual([]);
        expect(countFormulas(bytes)).toBeGreaterThan(100);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
