/*
 * Runs before the tests: the engines that check our workbooks must be there. LibreOffice is installed when that is
 * possible without asking; otherwise one sentence says what to do, and nothing is skipped.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findLibreOffice, onPath } from "./find-libreoffice";
import { findValidator } from "./find-validator";

const PACKAGES = ["libreoffice-calc", "poppler-utils", "fonts-liberation", "fonts-dejavu-core"];

const missing = missingLibreOffice() ?? missingValidator();
if (missing) {
  console.error(missing);
  process.exitCode = 1;
}

function missingLibreOffice(): string | undefined {
  if (findLibreOffice()) return undefined;
  const reason = installWithApt();
  if (!reason && findLibreOffice()) return undefined;
  return `The tests need LibreOffice Calc to recalculate workbooks, and it is not here${reason ?? ""}: install it (Debian or Ubuntu: sudo apt-get install libreoffice-calc) or set SOFFICE to its soffice program.`;
}

function missingValidator(): string | undefined {
  if (findValidator()) return undefined;
  return `The tests need the Open XML validator for ${process.platform} ${process.arch}, and it is not here: run npm ci without --omit=optional.`;
}

/** @returns why it could not be installed, as the rest of a sentence; undefined when it was */
function installWithApt(): string | undefined {
  if (process.env["SOFFICE"]) return " (SOFFICE points to no LibreOffice that opens spreadsheets)";
  if (!existsSync("/usr/bin/apt-get")) return " (no apt-get here to install it with)";
  const prefix = asRoot();
  if (!prefix) return " (installing it needs root or sudo without a password)";
  console.log(`Installing ${PACKAGES.join(", ")} for the tests …`);
  const updated = run([...prefix, "apt-get", "update", "-q"]);
  const installed =
    updated && run([...prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", ...PACKAGES]);
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
