import { type Change } from "../../workbook/change-set";
import { type Receipt } from "../../workbook/workbook";
import { type ReceiptSummary } from "./pane-host";

/** A receipt as the list of earlier changes shows it. */
export function summariseReceipt(receipt: Receipt): ReceiptSummary {
  const { writtenAt, written } = receipt;
  return {
    writtenAt,
    receipt,
    cellCount: written.reduce((sum, change) => sum + cellCount(change), 0),
    addedSheets: written.flatMap((change) => (change.kind === "addSheet" ? [change.layout.name] : [])),
  };
}

function cellCount(change: Change): number {
  if (change.kind !== "setCells") return 0;
  return change.rows.reduce((sum, row) => sum + row.filter((cell) => cell !== undefined).length, 0);
}
