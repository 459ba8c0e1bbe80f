import { type JobId } from "../../../src/jobs/job";
import { type ChangeSet } from "../../../src/workbook/change-set";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { run, type RunOptions } from "./workbook-builder";

/** What a second run would still change, after a first one has been applied; should be nothing. */
export function runAgain(snapshot: Snapshot, jobs: readonly JobId[] | "all", options: RunOptions = {}): ChangeSet {
  const { projected } = run(snapshot, jobs, options);
  return run(projected, jobs, options).changes;
}

/** The same when the second run is asked for in the other language: the workbook keeps the one it was begun in. */
export function runInOtherLanguage(
  snapshot: Snapshot,
  jobs: readonly JobId[] | "all",
  options: RunOptions = {},
): ChangeSet {
  const { projected } = run(snapshot, jobs, options);
  return run(projected, jobs, { ...options, language: options.language === "en" ? "nl" : "en" }).changes;
}
