import { WorkbookError } from "../../workbook/errors";
import { type Receipt } from "../../workbook/workbook";
import { type TaskControl } from "../host/pane-host";
import { type BusyWith, type PaneState, type Problem } from "./pane-state";
import { type Store } from "./store";

export type RunningTask = TaskControl & {
  /** Says what the task is at now. */
  readonly at: (busyWith: BusyWith) => void;
};

/** Work to be done, what it begins with, and what "try again" does. */
export type TaskToRun = {
  readonly with: BusyWith;
  readonly work: (task: RunningTask) => Promise<void>;
  readonly retry: () => void;
};

/** Runs one task after another: the pane is busy meanwhile, and whatever goes wrong becomes a problem with a way on. */
export async function runTask(store: Store<PaneState>, { with: busyWith, work, retry }: TaskToRun): Promise<void> {
  while (store.get().busy) await nextChange(store);
  const stop = new AbortController();
  let current = busyWith;
  const cancel = () => {
    if (current === "write") store.set({ busy: { with: "undo", part: undefined, cancel: undefined } });
    stop.abort();
  };
  const show = (now: BusyWith, part?: number) => {
    if (stop.signal.aborted) return;
    store.set({ busy: { with: now, part, cancel: now === "undo" ? undefined : cancel } });
  };
  const at = (now: BusyWith) => show((current = now));
  show(busyWith);
  store.set({ problem: undefined, wasStopped: false });
  try {
    await work({ at, signal: stop.signal, onProgress: (part) => show(current, part) });
  } catch (error) {
    if (!stop.signal.aborted || isHalfWay(error)) store.set({ problem: problemOf(error, retry) });
    else store.set({ wasStopped: current === "write" });
  } finally {
    store.set({ busy: undefined });
  }
}

/** A write that was stopped and could not be taken back is a problem all the same. */
function isHalfWay(error: unknown): boolean {
  return error instanceof WorkbookError && "receipt" in error;
}

function nextChange(store: Store<PaneState>): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      stop();
      resolve();
    });
  });
}

/** An error as the pane shows it. */
export function problemOf(error: unknown, retry: () => void): Problem {
  if (error instanceof WorkbookError) {
    const { code, details } = error;
    return { failure: { code, details }, retry, ...("receipt" in error ? { undo: error.receipt as Receipt } : {}) }; // see PaneHost.apply
  }
  return { failure: { message: error instanceof Error ? error.message : String(error) }, retry };
}
