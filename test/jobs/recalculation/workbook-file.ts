import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createXlsx } from "../../../src/adapters/xlsx/create-xlsx";
import { type AddSheet, type CellInput, type ChangeSet } from "../../../src/workbook/change-set";
import { mergeChanges } from "../../../src/workbook/merge-changes";
import { namedCell, type Settings } from "../../../src/workbook/settings";
import { type SheetSnapshot, type Snapshot } from "../../../src/workbook/snapshot";
import { type PlanInput, planOnce } from "../plan-twice";
import { compareWithCached, countFormulas, type Mismatch } from "../../engines/compare-with-cached";
import { recalculate } from "../../engines/libreoffice";

/** What LibreOffice makes of a planned workbook: the formulas that differ, and how many there were. */
export type Verdict = { readonly mismatches: readonly Mismatch[]; readonly formulas: number };

/** Plans each case, writes it as a file, has LibreOffice recalculate all of them at once, and compares. */
export async function recalculatePlans(cases: Readonly<Record<string, PlanInput>>): Promise<Map<string, Verdict>> {
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-plans-"));
  try {
    const files = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>();
    for (const [name, input] of Object.entries(cases)) {
      const bytes = plannedFile(input);
      const path = join(folder, `${files.size}.xlsx`);
      await writeFile(path, bytes);
      files.set(name, { path, bytes });
    }
    const recalculated = await recalculate([...files.values()].map(({ path }) => path));
    return new Map([...files].map(([name, { path, bytes }]) => [name, verdict(bytes, recalculated.get(path)?.bytes)]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A plan carried out on a new file with the user's sheets, and what somebody changed in it afterwards. */
export function plannedFile(input: PlanInput, changedAfter: ChangeSet = []): Uint8Array {
  return createXlsx(mergeChanges([input.snapshot.sheets.map(asNewSheet), planOnce(input).changes, changedAfter]));
}

/**
 * Somebody changes a setting in the finished workbook: LibreOffice's figures must be those of a plan with that setting.
 */
export async function recalculateChanged(input: PlanInput, overrides: Partial<Settings>): Promise<readonly Mismatch[]> {
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-setting-"));
  try {
    const path = join(folder, "changed.xlsx");
    await writeFile(path, plannedFile(input, settingCells(planOnce(input).projected, overrides)));
    const recalculated = (await recalculate([path])).get(path);
    if (!recalculated) throw new Error("LibreOffice gave nothing back");
    return compareWithCached(plannedFile({ ...input, overrides }), recalculated.bytes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function settingCells(snapshot: Snapshot, overrides: Partial<Settings>): ChangeSet {
  return Object.entries(overrides).map(([id, value]) => {
    const cell = namedCell(snapshot, `rp_${id}`);
    if (!cell || value === undefined) throw new Error(`no setting ${id}`);
    return { kind: "setCells", sheet: cell.sheet, top: cell.row, left: cell.column, rows: [[{ value }]] };
  });
}

/** Sheets of a test as the user's own sheets of a new file. */
export function newSheets(sheets: readonly SheetSnapshot[]): ChangeSet {
  return sheets.map(asNewSheet);
}

function verdict(bytes: Uint8Array, recalculated: Uint8Array | undefined): Verdict {
  if (!recalculated) throw new Error("LibreOffice gave nothing back");
  return { mismatches: compareWithCached(bytes, recalculated), formulas: countFormulas(bytes) };
}

/** A sheet of a test as the user's own sheet of a new file. */
function asNewSheet(sheet: SheetSnapshot): AddSheet {
  return {
    kind: "addSheet",
    layout: {
      name: sheet.name,
      visibility: "visible",
      columnWidths: [],
      rows: cellsOf(sheet),
      tables: sheet.tables.map(({ name, range, columns, hasTotalsRow }) => ({
        name,
        range,
        hasTotalsRow,
        columns: columns.map((column) => ({ name: column })),
      })),
      validations: [],
      conditionalFormats: [],
      charts: [],
      freeze: { rows: 0, columns: 0 },
      print: { orientation: "portrait" },
    },
  };
}

function cellsOf({ cells, usedRange }: SheetSnapshot): CellInput[][] {
  const [rows, columns] = [(usedRange?.bottom ?? -1) + 1, (usedRange?.right ?? -1) + 1];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column): CellInput => ({
      value: cells.value(row, column),
      formula: cells.formula(row, column),
      style: { numberFormat: cells.format(row, column) ?? "General" },
    })),
  );
}
