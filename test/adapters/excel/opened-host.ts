import { type ExcelApi } from "../../../src/adapters/excel/excel-api";
import { openExcel } from "../../../src/adapters/excel/open-excel";
import { type SheetLayout } from "../../../src/workbook/sheet-layout";
import { dump } from "../../host/dump";
import { bookFromLayouts } from "../../host/from-snapshot";
import { openHost, type HostSettings } from "../../host/host";

/** A workbook with these sheets, open in the simulated host behind our adapter. */
export function openSample(sample: readonly SheetLayout[], { book, ...settings }: HostSettings = {}) {
  const host = openHost({ book: book ?? bookFromLayouts(sample, settings), ...settings });
  const api = { run: host.excel.run, isSetSupported: host.isSetSupported };
  /** As a pane that was closed and opened again would have it. */
  const reopen = (other: Partial<ExcelApi> = {}) =>
    openExcel({ ...api, ...other }, { now: () => "2026-01-31T12:00:00Z" });
  return { ...host, reopen, workbook: reopen(), dump: () => dump(host.book) };
}

/** Waits for the error that something must end in. */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error("expected a failure");
    },
    (error: unknown) => error,
  );
}
