import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const STAMP = join(ROOT, "dist", "built-for-tests.txt");
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "tools/build"];

/** Before the tests in Chromium: what they open is built from the sources as they are now. */
// eslint-disable-next-line import/no-default-export -- jest asks for it
export default function buildProduct(): void {
  if (process.env["RELATIEPLAN_DIST"] !== undefined || isBuilt()) return;
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const names = ["addin", "web"].flatMap((name) => ["--config-name", name]);
  const { status, stdout } = spawnSync(process.execPath, [webpack, ...names], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`webpack could not build the add-in and the page:\n${stdout}`);
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  writeFileSync(STAMP, "The add-in and the page are newer than every source that is older than this file.\n");
}

function isBuilt(): boolean {
  const pages = ["addin/taskpane.html", "web/index.html"].map((page) => join(ROOT, "dist", page));
  if (![STAMP, ...pages].every((file) => existsSync(file))) return false;
  return newest(SOURCES.map((source) => join(ROOT, source))) < statSync(STAMP).mtimeMs;
}

function newest(paths: readonly string[]): number {
  const times = paths.map((path) => {
    const entry = statSync(path);
    return entry.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : entry.mtimeMs;
  });
  return Math.max(0, ...times);
}
