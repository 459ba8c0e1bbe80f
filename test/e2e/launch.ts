import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../tools/setup/find-chromium";

/** Nothing of Chromium's own goes to the network, and it starts the same everywhere. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium for several visits. */
export type Chromium = {
  browser(): Browser;
  /** Has something closed when all visits are over. */
  closeLater(close: () => Promise<void>): void;
};

/** A Chromium without a window and with an empty profile of its own. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("There is no Chromium here: npm run pretest says how to get one.");
  return chromium.launch({ executablePath, args: QUIET, env: { ...process.env, LANG: "nl_NL.UTF-8" } });
}
