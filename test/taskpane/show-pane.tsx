import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../src/taskpane/app";
import { createLocalEngine } from "../../src/taskpane/engine/local-engine";
import { type StartAt } from "../../src/taskpane/session/pane-session";
import { loadTranslators } from "../../src/taskpane/words/load-translators";
import { type Snapshot } from "../../src/workbook/snapshot";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";

// A failed search says what was sought, not the whole page; axe judges what is hidden, so that searching may be quick.
configure({
  defaultHidden: true,
  getElementError: (message) => new Error(message ?? "not found"),
  asyncUtilTimeout: 10_000,
});

// jsdom draws nothing; axe only wants to measure icon fonts with it.
HTMLCanvasElement.prototype.getContext = () => null;

export const EMPTY: Snapshot = { sheets: [], names: [] };

/** The pane over a workbook in memory and the real engine. */
export function showPane(workbook: Snapshot, { startAt, ...options }: MemoryHostOptions & { startAt?: StartAt } = {}) {
  const host = new MemoryHost(workbook, options);
  const engine = createLocalEngine(loadTranslators);
  const user = userEvent.setup();
  const { container } = render(<App host={host} engine={engine} startAt={startAt} />);
  return { host, user, container };
}

/** Waits until the screen with this heading is there. */
export function heading(name: string | RegExp) {
  return screen.findByRole("heading", { name, level: 1 }, { timeout: 5000 });
}

/** A large button of the first screen. */
export function card(name: string) {
  return screen.findByRole("button", { name: new RegExp(`^${name}`) });
}

/** A part of the screen under this heading. */
export function section(name: string) {
  return within(screen.getByRole("region", { name }));
}

/** Everything axe can judge without a layout; colours are judged in a real browser. */
export async function accessibilityProblems(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
