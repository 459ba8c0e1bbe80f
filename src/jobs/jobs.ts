import { fillClv } from "./fill-clv";
import { type Job, type JobId } from "./job";
import { trackUnits } from "./track-units";

/** Every job by its id, in the order in which they build on each other. */
export const JOBS: ReadonlyMap<JobId, Job> = new Map<JobId, Job>([["fill-clv", fillClv], ["track-units", trackUnits]]);
