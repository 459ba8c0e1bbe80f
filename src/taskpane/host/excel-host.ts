import { type ExcelApi } from "../../adapters/excel/excel-api";
import { type ExcelWorkbook } from "../../adapters/excel/excel-workbook";
import { selectCell, selectedCell, watchSelection, whenNobodyTypes } from "../../adapters/excel/selection";
import { UNWATCHED } from "../../adapters/excel/session/work-control";
import { serialOf } from "../../domain/calendar/serial";
import { untilAborted } from "../session/until-aborted";
import { type PaneHost } from "./pane-host";
import { summariseReceipt } from "./receipt-summary";

export type ExcelHostInput = Pick<PaneHost, "language" | "canWrite" | "colours" | "save"> & {
  readonly api: ExcelApi;
  readonly now?: () => Date;
};

/** An empty batch that takes longer than this waits for somebody who is typing in a cell. */
const TYPING_MS = 1_000;

/** The workbook that is open in Excel, as the pane sees it. */
export function createExcelHost({ api, now = () => new Date(), ...given }: ExcelHostInput): PaneHost {
  const workbook = laterWorkbook(async () => {
    const { openExcel } = await import("../../adapters/excel/open-excel");
    return openExcel(api, { now: () => now().toISOString() });
  });
  const typing = new Set<(isEditing: boolean) => void>();
  const afterTyping = async <Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    const timer = setTimeout(() => typing.forEach((tell) => tell(true)), TYPING_MS);
    try {
      const waiting = whenNobodyTypes(api);
      await (signal ? untilAborted(waiting, signal) : waiting);
    } finally {
      clearTimeout(timer);
      typing.forEach((tell) => tell(false));
    }
    return work();
  };
  return {
    ...given,
    kind: "excel",
    today: () => today(now()),
    scout: () => afterTyping(async () => (await workbook()).scout()),
    read: async (columns, control) => {
      const reading = (await workbook()).under(control).read(columns);
      return untilAborted(reading, control.signal);
    },
    apply: (changes, { plannedOn, ...control }) =>
      afterTyping(async () => (await workbook()).under(control).apply(changes, plannedOn), control.signal),
    undo: (receipt, control = UNWATCHED) =>
      afterTyping(async () => (await workbook()).under(control).undo(receipt), control.signal),
    receipts: async () => (await (await workbook()).receipts()).map(summariseReceipt),
    goTo: (cell) => selectCell(api, cell),
    selection: () => selectedCell(api),
    onSelectionChange: (listener) => watchSelection(api, listener),
    onCellEditing: (listener) => {
      typing.add(listener);
      return () => typing.delete(listener);
    },
  };
}

/** The adapter's code comes after the first screen; when it does not come, the next call tries again. */
function laterWorkbook(open: () => Promise<ExcelWorkbook>): () => Promise<ExcelWorkbook> {
  let opened: Promise<ExcelWorkbook> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

function today(now: Date): number {
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
