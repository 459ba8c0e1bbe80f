import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../setup/find-chromium";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium without a window and with an empty profile of its own. */
export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("There is no Chromium here: npm run pretest says how to get one.");
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
