import { workerLine } from "../../taskpane/engine/worker-line";
import { type Desk } from "./desk";
import { callOver } from "./remote";

/** Starts the thread in which the workbook is read, worked out and written. */
export function startDesk(): Desk {
  return callOver<Desk>(
    workerLine(
      () => new Worker(new URL(/* webpackChunkName: "workbook-worker" */ "./workbook-worker.ts", import.meta.url)),
    ),
  );
}
