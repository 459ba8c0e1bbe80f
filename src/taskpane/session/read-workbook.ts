import { registerColumns } from "../../jobs/engine/columns-to-read";
import { type Snapshot } from "../../workbook/snapshot";
import { type Engine } from "../engine/engine";
import { type Overview, type Understanding } from "../engine/overview";
import { type PaneHost, type TaskControl } from "../host/pane-host";
import { untilAborted } from "./until-aborted";

export type Ports = { readonly host: PaneHost; readonly engine: Engine };
export type Looking = TaskControl & { readonly how: Understanding };

/** Looks at the workbook and finds out what is what; our own sheets are read whole, of the others the first rows. */
export async function lookAtWorkbook({ host, engine }: Ports, { how, ...control }: Looking): Promise<Overview> {
  const scouted = await untilAborted(host.scout(), control.signal);
  const ours = registerColumns(scouted);
  const known = ours.length > 0 ? await host.read(ours, control) : scouted;
  await untilAborted(engine.load(known), control.signal);
  return untilAborted(engine.look(how), control.signal);
}

/** Reads the columns that matter whole, and gives them to the engine. */
export async function readWorkbook(ports: Ports, looking: Looking): Promise<Snapshot> {
  const { columns } = await lookAtWorkbook(ports, looking);
  const snapshot = await ports.host.read(columns, looking);
  await untilAborted(ports.engine.load(snapshot), looking.signal);
  return snapshot;
}
