import { existsSync } from "node:fs";
import { onPath } from "./find-libreoffice";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const INSTALLED_ELSEWHERE = [
  "/usr/lib/chromium/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The Chromium that runs the pane in the tests, or undefined; `CHROMIUM` in the environment points to another one. */
export function findChromium(): string | undefined {
  const chosen = process.env["CHROMIUM"];
  const candidates = chosen ? [chosen] : [...PROGRAMS.flatMap(onPath), ...INSTALLED_ELSEWHERE];
  return candidates.find((candidate) => existsSync(candidate));
}
