import { type ChangeSet } from "../workbook/change-set";
import { type Finding } from "../workbook/findings";
import { mergeChanges } from "../workbook/merge-changes";
import { project } from "../workbook/project";
import { type Snapshot } from "../workbook/snapshot";
import { MissingColumnError } from "./engine/missing-column";
import { ownDefinition } from "./explain/known-columns";
import { takeInRowsBelow } from "./engine/rows-below";
import { tidyFindings } from "./engine/setting-words";
import { followedLanguage, languageFindings } from "./engine/sheet-language";
import { understand, type UnderstandInput, type Workbench } from "./engine/workbench";
import { type Consent, type Job, type JobId, type Plan, type SummaryLine } from "./job";
import { JOBS } from "./jobs";
import { inOrder, jobsAlong, reasonableJobs } from "./which-jobs";

export type FillInput = UnderstandInput & {
  /** The jobs the user asked for; `all` = those the workbook gives reason for. */
  readonly jobs: readonly JobId[] | "all";
  readonly consent: Consent;
};

/** One plan for several jobs, and what the workbook will be. */
export type FillPlan = Plan & {
  readonly jobs: readonly JobId[];
  readonly projected: Snapshot;
};

/**
 * Chains jobs: each sees the workbook as the jobs before it will leave it, and their changes become one change set.
 * Jobs never call each other; this is the only place that knows their order.
 */
export function planFill(input: FillInput): FillPlan {
  const first = understand(input);
  const jobs = input.jobs === "all" ? reasonableJobs(first) : inOrder([...input.jobs, ...jobsAlong(first, input)]);
  const below = jobs.length > 0 ? takeInRowsBelow(first) : { changes: [], findings: [] };
  const sets: ChangeSet[] = [below.changes];
  const findings: Finding[] = [
    ...followedLanguage(first, input.language),
    ...languageFindings(first),
    ...(jobs.length > 0 ? tidyFindings(input.snapshot) : []),
    ...first.recognition.findings,
    ...below.findings,
  ];
  const summary: SummaryLine[] = [];
  let snapshot = sets.reduce(project, input.snapshot);
  for (const id of jobs) {
    const plan = planOrExplain(jobOf(id), { bench: understand({ ...input, snapshot }), consent: input.consent });
    snapshot = project(snapshot, plan.changes);
    sets.push(plan.changes);
    findings.push(...plan.findings);
    summary.push(...plan.summary);
  }
  return { jobs, changes: mergeChanges(sets), findings: distinct(findings), summary, projected: snapshot };
}

/** A job that cannot go on because a column of ours is gone changes nothing, and says which one. */
function planOrExplain(job: Job, { bench, consent }: { bench: Workbench; consent: Consent }): Plan {
  try {
    return job.plan(bench, consent);
  } catch (error) {
    if (!(error instanceof MissingColumnError)) throw error;
    const { field, place } = error;
    const heading = ownDefinition(place.table ?? "")?.columns.find((column) => column.field === field)?.heading;
    const params = { sheet: place.sheet, heading: heading ? bench.t(heading) : field };
    return { changes: [], findings: [{ code: "ownColumn.gone", severity: "blocking", params }], summary: [] };
  }
}

/** Jobs that look at the same sheet say the same of it; a person reads it once. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function jobOf(id: JobId): Job {
  const job = JOBS.get(id);
  if (!job) throw new Error(`no job ${id}`);
  return job;
}
