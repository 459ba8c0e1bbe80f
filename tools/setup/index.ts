/*
 * Runs before the tests: the engines that check our workbooks must be there, and the browser that runs the pane.
 * LibreOffice and Chromium are installed when that is possible without asking; otherwise one sentence says what to do, and
 * nothing is skipped.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium";
import { findLibreOffice, onPath } from "./find-libreoffice";
import { findValidator } from "./find-validator";

/** Carlito is as wide as Calibri, in which our sheets are written: pages then break where Excel breaks them. */
const FONTS = ["fonts-liberation", "fonts-dejavu-core", "fonts-crosextra-carlito"];
const LIBREOFFICE = ["libreoffice-calc", "libreoffice-writer", "poppler-utils", ...FONTS];
const CHROMIUM = ["chromium", ...FONTS];

const missing = missingLibreOffice() ?? missingValidator() ?? missingChromium();
if (missing) {
  console.error(missing);
  process.exitCode = 1;
}

function missingLibreOffice(): string | undefined {
  if (findLibreOffice()) return undefined;
  const reason = process.env["SOFFICE"]
    ? " (SOFFICE points to no LibreOffice with Calc and Writer)"
    : installWithApt(LIBREOFFICE);
  if (!reason && findLibreOffice()) return undefined;
  return `The tests need LibreOffice: Calc to recalculate workbooks and Writer to open documents. It is not here${reason ?? ""}: install it (Debian or Ubuntu: sudo apt-get install libreoffice-calc libreoffice-writer) or set SOFFICE to its soffice program.`;
}

function missingValidator(): string | undefined {
  if (findValidator()) return undefined;
  return `The tests need the Open XML validator for ${process.platform} ${process.arch}, and it is not here: run npm ci without --omit=optional.`;
}

function missingChromium(): string | undefined {
  if (findChromium()) return undefined;
  const reason = process.env["CHROMIUM"] ? " (CHROMIUM points to nothing)" : installWithApt(CHROMIUM);
  if (!reason && findChromium()) return undefined;
  return `The tests need Chromium to run the pane, and it is not here${reason ?? ""}: install it (Debian or Ubuntu: sudo apt-get install chromium) or set CHROMIUM to the program of a Chromium, Chrome or Edge.`;
}

/** @returns why it could not be installed, as the rest of a sentence; undefined when it was */
function installWithApt(packages: readonly string[]): string | undefined {
  if (!existsSync("/usr/bin/apt-get")) return " (no apt-get here to install it with)";
  const prefix = asRoot();
  if (!prefix) return " (installing it needs root or sudo without a password)";
  console.log(`Installing ${packages.join(", ")} for the tests …`);
  const updated = run([...prefix, "apt-get", "update", "-q"]);
  const installed =
    updated && run([...prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", ...packages]);
  return installed ? undefined : " (apt-get could not install it)";
}

function asRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath("sudo").length > 0 && spawnSync("sudo", ["-n", "true"]).status === 0;
  return sudo ? ["sudo", "-n"] : undefined;
}

function run([program = "", ...options]: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(program, options, { stdio: ["ignore", "inherit", "inherit"], env: environment }).status === 0;
}
