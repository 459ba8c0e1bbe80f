import { type Browser } from "playwright-core";

/** A task that the main thread of a page carried out, in milliseconds since the trace began. */
export type MainTask = { readonly start: number; readonly wall: number; readonly cpu: number };

/** What the main thread of one page did, and the moments that its scripts marked. */
export type MainThread = { readonly tasks: readonly MainTask[]; readonly marks: ReadonlyMap<string, number> };

/** Chromium's trace events, as far as they matter here; times in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread within the event. */
  readonly tdur?: number;
};

const CATEGORIES = ["disabled-by-default-devtools.timeline", "blink.user_timing"];
const TASK = "RunTask";

/** The mark of the page around a frame: its work must not be counted as the frame's. */
export const AROUND = "bench-around";

/** Has Chromium write down every task of every process meanwhile. */
export async function trace(browser: Browser, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent); // as Chromium's trace format has it
  });
  const isComplete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { recordMode: "recordAsMuchAsPossible", includedCategories: CATEGORIES, excludedCategories: ["*"] },
  });
  try {
    await work();
  } finally {
    await session.send("Tracing.end");
    await isComplete;
    await session.detach();
  }
  return events;
}

/**
 * The main thread of the page that set a mark: a mark is set by the page's own script, so the thread it came from is the
 * one that runs the page. Workers, the Excel around a frame and Chromium's own processes are other threads.
 */
export function mainThreadOf(events: readonly TraceEvent[], mark: string): MainThread {
  const origin = Math.min(...events.filter(({ ts }) => ts > 0).map(({ ts }) => ts));
  const found = events.find(({ name, cat }) => name === mark && cat.includes("blink.user_timing"));
  if (!found) throw new Error(`the page never set the mark ${mark}`);
  const own = events.filter(({ pid, tid }) => pid === found.pid && tid === found.tid);
  const marks = own.filter(({ cat }) => cat.includes("blink.user_timing"));
  if (marks.some(({ name }) => name === AROUND)) throw new Error("the page shares its thread with the page around it");
  return {
    tasks: own.filter(({ name, ph }) => name === TASK && ph === "X").map((event) => taskOf(event, origin)),
    marks: new Map(marks.map(({ name, ts }) => [name, (ts - origin) / 1_000])),
  };
}

function taskOf({ ts, dur = 0, tdur }: TraceEvent, origin: number): MainTask {
  if (tdur === undefined) throw new Error("this Chromium does not tell the processor time of its tasks");
  return { start: (ts - origin) / 1_000, wall: dur / 1_000, cpu: tdur / 1_000 };
}
