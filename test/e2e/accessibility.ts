import axe from "axe-core";
import { type Frame, type Page } from "playwright-core";

/** What axe finds wrong with a page as it stands, one line for each kind of problem. */
export async function accessibilityProblems(frame: Frame | Page): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  const { violations } = found as axe.AxeResults; // what axe has just returned, as data
  return violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** True when something is wider than the window: a pane must not scroll sideways. */
export function scrollsSideways(frame: Frame | Page): Promise<boolean> {
  return frame.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}
