import { type Desk } from "./desk";
import { callOver } from "./remote";

/** Starts the thread in which the workbook is read, worked out and written. */
export function startDesk(): Desk {
  const worker = new Worker(new URL(/* webpackChunkName: "workbook-worker" */ "./workbook-worker.ts", import.meta.url));
  return callOver<Desk>({
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page speaks to its own worker
    send: (message) => worker.postMessage(message),
    listen: (receive) => worker.addEventListener("message", ({ data }) => receive(data)),
  });
}
