import { type CellRef, formatAddress } from "../../workbook/address";
import { WorkbookError } from "../../workbook/errors";
import { type ExcelApi } from "./excel-api";

/** The cell that is selected, the first of several; undefined while a chart or several areas are. */
export async function selectedCell({ run }: ExcelApi): Promise<CellRef | undefined> {
  return run(async (context) => {
    const range = context.workbook
      .getSelectedRange()
      .load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
    await context.sync();
    return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
  }).catch(() => undefined); // Excel has no range to give for such a selection
}

/**
 * Selects a cell and brings it into view. A hidden sheet stays hidden: to show it would be a change.
 *
 * @throws {WorkbookError} `workbook.hiddenSheet`, `workbook.noSheet`
 */
export async function selectCell({ run }: ExcelApi, cell: CellRef): Promise<void> {
  await run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet).load({ visibility: true });
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("workbook.noSheet", { sheet: cell.sheet });
    if (sheet.visibility !== "Visible") throw new WorkbookError("workbook.hiddenSheet", { sheet: cell.sheet });
    sheet.activate();
    sheet.getRange(formatAddress(cell)).select();
    await context.sync();
  });
}

/** Tells when another cell is selected. @returns stops telling */
export function watchSelection({ run }: ExcelApi, listener: () => void): () => void {
  const registered = run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => listener());
    await context.sync();
    return handler;
  }).catch(() => undefined); // without the event the pane is only less lively
  return () => void stopWatching(registered);
}

async function stopWatching(
  registered: Promise<OfficeExtension.EventHandlerResult<unknown> | undefined>,
): Promise<void> {
  const handler = await registered;
  if (!handler) return;
  handler.remove();
  await handler.context.sync();
}

/** Resolves as soon as nobody is typing in a cell: until then Excel lets every batch wait. */
export async function whenNobodyTypes({ run }: ExcelApi): Promise<void> {
  await run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.load("calculationMode");
    await context.sync();
  });
}
