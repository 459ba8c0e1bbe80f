import { longestTasks, markOf } from "../../../../tools/bench/pane/phases";
import { AROUND as MARK_AROUND, mainThreadOf } from "../../../../tools/bench/pane/trace";

const PAGE = { pid: 7, tid: 1 };
const WORKER = { pid: 7, tid: 2 };
const AROUND = { pid: 8, tid: 1 };

type Thread = { readonly pid: number; readonly tid: number };

/** A task as Chromium traces it, from a second on; here in milliseconds, there in microseconds. */
function task({ thread, at, cpu, wall = cpu }: { thread: Thread; at: number; cpu: number; wall?: number }) {
  const times = { ts: 1_000_000 + at * 1_000, dur: wall * 1_000, tdur: cpu * 1_000 };
  return { name: "RunTask", cat: "disabled-by-default-devtools.timeline", ph: "X", ...thread, ...times };
}

function mark(phase: string, at: number) {
  return { name: markOf(phase), cat: "blink.user_timing", ph: "I", ...PAGE, ts: 1_000_000 + at * 1_000 };
}

const EVENTS = [
  task({ thread: AROUND, at: 0, cpu: 900 }),
  task({ thread: PAGE, at: 10, cpu: 40 }),
  mark("look", 100),
  task({ thread: WORKER, at: 110, cpu: 800 }),
  task({ thread: PAGE, at: 120, cpu: 20, wall: 300 }),
  task({ thread: PAGE, at: 430, cpu: 60 }),
  mark("choose", 500),
  mark("preview", 600),
  task({ thread: PAGE, at: 620, cpu: 210 }),
  mark("apply", 900),
  mark("undo", 1_000),
  mark("end", 1_100),
];

it.each`
  phase        | cpu          | because
  ${"open"}    | ${40}        | ${"the page around the frame, which took 900, is another process"}
  ${"look"}    | ${60}        | ${"the worker's 800 are another thread; 300 on the clock were 20 of work"}
  ${"choose"}  | ${undefined} | ${"nothing happened"}
  ${"preview"} | ${210}       | ${"the only one"}
`("finds $cpu ms as the longest task of “$phase”: $because", ({ phase, cpu }) => {
  expect(longestTasks(mainThreadOf(EVENTS, markOf("end"))).get(phase)?.cpu).toBe(cpu);
});

it("refuses a trace in which the page never set its mark", () => {
  expect(() => mainThreadOf(EVENTS, "bench-usable")).toThrow("never set the mark");
});

it("refuses a trace in which the page around the frame ran on the same thread: its work would count too", () => {
  const shared = { name: MARK_AROUND, cat: "blink.user_timing", ph: "I", ...PAGE, ts: 1_000_000 };
  expect(() => mainThreadOf([...EVENTS, shared], markOf("end"))).toThrow("shares its thread");
});
