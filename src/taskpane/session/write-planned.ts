import { groupFindings } from "../engine/group-findings";
import { type TaskControl } from "../host/pane-host";
import { type Outcome, type Planned } from "./pane-state";
import { type Ports } from "./read-workbook";
import { untilAborted } from "./until-aborted";

/** Writes what was planned. @returns what became of it, with what the spreadsheet had to say */
export async function writePlanned(
  { host, engine }: Ports,
  { planned: { preview, snapshot }, ...control }: TaskControl & { readonly planned: Planned },
): Promise<Outcome> {
  const changes = await untilAborted(engine.changes(), control.signal);
  const receipt = await host.apply(changes, { ...control, plannedOn: snapshot });
  return { kind: "written", preview, receipt, findings: groupFindings(receipt.findings ?? []) };
}
