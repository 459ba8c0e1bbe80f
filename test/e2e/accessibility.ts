import axe from "axe-core";
import { type Frame, type Page } from "playwright-core";

/**
 * What axe finds wrong with a page, one line for each kind of problem. A button that is just becoming enabled has
 * colours in between for a moment; so a page with a problem is judged once more when it has stood still.
 */
export async function accessibilityProblems(frame: Frame | Page): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const first = await problems(frame);
  if (first.length === 0) return first;
  await frame.evaluate(STAND_STILL);
  return problems(frame);
}

/** Ends when every animation has ended and the page has been quiet for a second. */
const STAND_STILL = `Promise.allSettled(document.getAnimations().map((each) => each.finished))
  .then(() => new Promise((done) => setTimeout(done, 1000)))`;

async function problems(frame: Frame | Page): Promise<readonly string[]> {
  const found = await frame.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  const { violations } = found as axe.AxeResults; // what axe has just returned, as data
  return violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** True when something is wider than the window: a pane must not scroll sideways. */
export function scrollsSideways(frame: Frame | Page): Promise<boolean> {
  return frame.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}
