import { mkdirSync, readFileSync } from "node:fs";
import { createLocalEngine } from "../../../src/taskpane/engine/local-engine";
import { loadTranslators } from "../../../src/taskpane/words/load-translators";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { serialOf } from "../../../src/domain/calendar/serial";
import { project } from "../../../src/workbook/project";
import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { bookFromSnapshot } from "../../../test/host/from-snapshot";
import { type HostSide, startHost } from "../../../test/host/host";
import { plainWorkbook } from "../workbook/workbooks";

const SIZE = { customers: 2_000, orders: 100_000, seed: 20241231 };

/** 2,000 customers and 100,000 orders. @returns the file's path */
export function largeFile(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return plainWorkbook(folder, SIZE);
}

/**
 * An Excel that has the file open. Working out a sum over 100,000 orders for every customer would keep its formula
 * engine busy for hours, so it is told what our plan comes to and gives those figures back.
 */
export async function largeWorkbookHost(file: string): Promise<HostSide> {
  const snapshot = readSnapshot(openPackage(new Uint8Array(readFileSync(file)), "groot.xlsx"));
  const filled = await planned(snapshot);
  const host = startHost({ book: bookFromSnapshot(snapshot) });
  host.recalculation.value = ({ name }, { row, column }) => findSheet(filled, name)?.cells.value(row, column) ?? 0;
  return host;
}

async function planned(snapshot: Snapshot): Promise<Snapshot> {
  const engine = createLocalEngine(loadTranslators);
  await engine.load(snapshot);
  const now = new Date();
  const today = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const consent = { typedCells: "keep", textNumbers: "repair" } as const;
  await engine.plan({ language: "nl", today, corrections: [], overrides: {}, jobs: ["fill-clv"], consent });
  return project(snapshot, await engine.changes());
}
