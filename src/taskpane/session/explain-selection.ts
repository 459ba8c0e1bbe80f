import { registerColumns } from "../../jobs/engine/columns-to-read";
import { type Explanation } from "../../jobs/explain/explanation";
import { findSheet, type Snapshot } from "../../workbook/snapshot";
import { type ColumnRef } from "../../workbook/workbook";
import { type Looking, type Ports } from "./read-workbook";
import { untilAborted } from "./until-aborted";

/** Where the number in the selected cell comes from: its sheet is read whole, and what is ours. */
export async function explainSelection({ host, engine }: Ports, looking: Looking): Promise<Explanation | "none"> {
  const cell = await host.selection();
  if (!cell) return "none";
  const scouted = await untilAborted(host.scout(), looking.signal);
  const columns = [
    ...registerColumns(scouted).filter(({ sheet }) => sheet !== cell.sheet),
    ...columnsOf(scouted, cell.sheet),
  ];
  const snapshot = columns.length > 0 ? await host.read(columns, looking) : scouted;
  await untilAborted(engine.load(snapshot), looking.signal);
  return (await untilAborted(engine.explain(cell, looking.how), looking.signal)) ?? "none";
}

function columnsOf(snapshot: Snapshot, sheet: string): readonly ColumnRef[] {
  const used = findSheet(snapshot, sheet)?.usedRange;
  return used ? [{ sheet, firstColumn: used.left, lastColumn: used.right }] : [];
}
