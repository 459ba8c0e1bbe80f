import { type Frame, type Page } from "playwright-core";
import { nl } from "../../../src/i18n/nl";
import { type MainTask, type MainThread } from "./trace";

/** One thing that a user does, and the text by which one sees that it is done. */
type Phase = { readonly name: string; readonly click?: string; readonly until: string };

/** From the opened workbook to the undone fill. */
const WALK: readonly Phase[] = [
  { name: "look", click: nl["pane.start.customers.title"], until: nl["job.fill-clv.start"] },
  { name: "choose", click: nl["job.fill-clv.start"], until: nl["pane.job.preview"] },
  { name: "preview", click: nl["pane.job.preview"], until: nl["pane.preview.apply"] },
  { name: "apply", click: nl["pane.preview.apply"], until: nl["pane.result.undo"] },
  { name: "undo", click: nl["pane.result.undo"], until: nl["pane.result.undone"] },
];

/** The opening, up to the moment at which the workbook was looked at. */
const OPEN: Phase = { name: "open", until: nl["pane.start.tour.title"] };

export const PHASES: readonly string[] = [OPEN, ...WALK].map(({ name }) => name);

const PATIENCE_MS = 300_000;
const LOOK_AGAIN_MS = 100;

/** Does what a user does, and marks in the page where each phase begins. The opening has begun already. */
export async function walk(pane: Page | Frame): Promise<void> {
  await finish(pane, OPEN);
  for (const phase of WALK) {
    await pane.evaluate(`performance.mark(${JSON.stringify(markOf(phase.name))})`);
    await pane.evaluate(`${BUTTON}(${JSON.stringify(phase.click)}).click()`);
    await finish(pane, phase);
  }
  await pane.evaluate(`performance.mark(${JSON.stringify(markOf("end"))})`);
}

/** The longest task of each phase, by processor time. */
export function longestTasks({ tasks, marks }: MainThread): ReadonlyMap<string, MainTask> {
  const starts = PHASES.map((name, index) => (index === 0 ? 0 : (marks.get(markOf(name)) ?? Number.NaN)));
  const longest = new Map<string, MainTask>();
  for (const task of tasks) {
    const phase = PHASES[starts.findLastIndex((start) => start <= task.start)] ?? "";
    if (task.cpu > (longest.get(phase)?.cpu ?? 0)) longest.set(phase, task);
  }
  return longest;
}

export function markOf(phase: string): string {
  return `bench-${phase}`;
}

/** Plain queries: a test library's way of finding things by role would be work on the thread that is measured. */
const BUTTON = `((text) => [...document.querySelectorAll("button")].find((one) => one.textContent.startsWith(text)))`;
const IS_SAID = `((text) => document.body.textContent.includes(text) && !document.querySelector("[role=progressbar]"))`;

async function finish(pane: Page | Frame, { name, until }: Phase): Promise<void> {
  const giveUp = Date.now() + PATIENCE_MS;
  while (!(await pane.evaluate(`${IS_SAID}(${JSON.stringify(until)})`))) {
    if (Date.now() > giveUp) throw new Error(`${name}: “${until}” never came`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
