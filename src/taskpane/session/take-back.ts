import { type Receipt } from "../../workbook/workbook";
import { type TaskControl } from "../host/pane-host";
import { type PaneState } from "./pane-state";
import { type Ports } from "./read-workbook";

/** Takes a write back. @returns what became of it, and the writes that can still be taken back; no plan holds any more */
export async function takeBack(
  { host }: Ports,
  { receipt, ...control }: TaskControl & { readonly receipt: Receipt },
): Promise<Pick<PaneState, "outcome" | "receipts" | "planned">> {
  const report = await host.undo(receipt, control);
  return { outcome: { kind: "undone", report }, receipts: await host.receipts(), planned: undefined };
}
