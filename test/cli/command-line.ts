import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { type ExitCode } from "../../src/cli/shell";

/** What one run of the command line did. */
export type Outcome = { readonly exit: ExitCode; readonly out: string; readonly err: string };

/** 31 December 2024: the day on which all tests of the command line take place. */
export const TODAY = 45657;

/** Runs a command line on the day of the tests. */
export async function relatieplan(...args: readonly string[]): Promise<Outcome> {
  let out = "";
  let err = "";
  const exit = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isWatched: false,
    today: () => TODAY,
    now: () => "2024-12-31T12:00:00.000Z",
  });
  return { exit, out, err };
}

/** Works in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-cli-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every name in a folder, hidden ones included: a half-written file would show. */
export async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).toSorted();
}
