import { type Consent, type JobId } from "../../jobs/job";
import { type Understanding } from "../engine/overview";
import { type Planned } from "./pane-state";
import { type Ports, readWorkbook } from "./read-workbook";
import { type RunningTask } from "./task-runner";
import { untilAborted } from "./until-aborted";

type Wish = { readonly how: Understanding; readonly jobs: readonly JobId[]; readonly consent: Consent };

/** Reads what these jobs have to know and works out what they would change; writes nothing. */
export async function workOutPlan(ports: Ports, { how, jobs, consent, ...task }: RunningTask & Wish): Promise<Planned> {
  const snapshot = await readWorkbook(ports, { ...task, how: { ...how, jobs } });
  task.at("plan");
  const planning = ports.engine.plan({ ...how, jobs, consent });
  return { preview: await untilAborted(planning, task.signal), snapshot };
}
