import { readFileSync } from "node:fs";
import { openExcel } from "../../../src/adapters/excel/open-excel";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { translatorFor } from "../../../src/i18n";
import { columnsToRead, registerColumns } from "../../../src/jobs/engine/columns-to-read";
import { understand } from "../../../src/jobs/engine/workbench";
import { type FillInput, planFill, type FillPlan } from "../../../src/jobs/fill-all";
import { type JobId } from "../../../src/jobs/job";
import { previewChanges } from "../../../src/workbook/preview";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { type Workbook } from "../../../src/workbook/workbook";
import { dump } from "../../host/dump";
import { bookFromSnapshot } from "../../host/from-snapshot";
import { openHost } from "../../host/host";

type Example = readonly [name: string, jobs: readonly JobId[] | "all", date: number];

const EXAMPLES: readonly Example[] = [
  ["studentplan", "all", Date.UTC(2026, 8, 30)],
  ["studentplan", ["propose-steps", "make-budgets", "what-if"], Date.UTC(2026, 8, 30)],
  ["studentplan", ["hand-in"], Date.UTC(2026, 8, 30)],
  ["studentplan", ["next-year"], Date.UTC(2026, 8, 30)],
  ["kleine-winkel", "all", Date.UTC(2024, 11, 31)],
  ["kleine-winkel", ["segment-customers", "plan-actions", "report-month"], Date.UTC(2024, 11, 31)],
  ["kleine-winkel", ["clean-customers", "plan-visits"], Date.UTC(2024, 11, 31)],
  ["kleine-winkel", ["hand-in"], Date.UTC(2024, 11, 31)],
  ["urenbundels", "all", Date.UTC(2024, 5, 30)],
  ["urenbundels", ["track-units", "plan-visits", "report-visits", "propose-invoice"], Date.UTC(2024, 5, 30)],
  ["demo", "all", Date.UTC(2024, 11, 31)],
];

describe.each(EXAMPLES)("%s (%s), filled in Excel itself (simulated host)", (name, jobs, date) => {
  const wanted = { jobs, peildatum: date / 86_400_000 + 25_569 };

  it("is written as planned, needs nothing more, and comes back as it was", async () => {
    const { workbook, book, counters } = open(name);
    const before = dump(book);
    const { plan, snapshot } = await planOn(workbook, wanted);
    const receipt = await workbook.apply(plan.changes, snapshot);
    // Nothing found also means that the host's own engine gives for every formula what the domain computed.
    expect(receipt.findings).toEqual([]);
    const again = await planOn(workbook, wanted);
    const preview = previewChanges(again.snapshot, again.plan.changes);
    expect(preview.cells.filter((cell) => cell.formulaAfter !== cell.formulaBefore)).toEqual([]);
    expect(preview.addedSheets).toEqual([]);
    expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
    expect(dump(book)).toEqual(before);
    expect(counters.largestRequest).toBeLessThan(1_200_000);
    expect(counters.largestResponse).toBeLessThan(1_200_000);
  });
});

function open(name: string) {
  const bytes = new Uint8Array(readFileSync(`examples/${name}.xlsx`));
  const book = bookFromSnapshot(readSnapshot(openPackage(bytes, name)));
  const { excel, isSetSupported, counters } = openHost({ book });
  return { workbook: openExcel({ run: excel.run, isSetSupported }), book, counters };
}

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };

type Wanted = Pick<FillInput, "jobs" | "peildatum">;

async function planOn(
  workbook: Workbook,
  { jobs, peildatum }: Wanted,
): Promise<{ plan: FillPlan; snapshot: Snapshot }> {
  const input = { translators, language: "nl", peildatum } as const;
  const scouted = await workbook.scout();
  const ours = registerColumns(scouted);
  const known = ours.length > 0 ? await workbook.read(ours) : scouted;
  const snapshot = await workbook.read(columnsToRead(understand({ ...input, snapshot: known })));
  const consent = { typedCells: "keep", textNumbers: "decline" } as const;
  return { snapshot, plan: planFill({ ...input, snapshot, jobs, consent }) };
}
