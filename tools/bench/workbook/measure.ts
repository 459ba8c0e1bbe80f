import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a program took: processor seconds of all its threads and children, and its largest memory when it is Node. */
export type Measurement = { readonly cpuSeconds: number; readonly peakMegabytes: number | undefined };

export type MeasuredProgram = { readonly command: readonly string[]; readonly folder: string };

/**
 * Runs a program to its end. Processor time is what the shell's own `times` reports, so that it means the same for
 * every program and other work on the machine does not count.
 * @throws {Error} with what the program printed, when it fails
 */
export function measure({ command, folder }: MeasuredProgram): Measurement {
  const peakFile = join(folder, "peak.txt");
  rmSync(peakFile, { force: true });
  const shell = spawnSync("sh", ["-c", '"$@" >&2; code=$?; times; exit $code', "sh", ...command], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: { ...process.env, RELATIEPLAN_PEAK_FILE: peakFile },
  });
  if (shell.status !== 0) throw new Error(`${command.join(" ")}\n${shell.stderr}`);
  const children = shell.stdout.trim().split("\n").at(-1) ?? "";
  return { cpuSeconds: sumTimes(children), peakMegabytes: readPeak(peakFile) };
}

/** The one with the median processor time of several runs, and the largest memory of all of them. */
export function measureMedian(program: MeasuredProgram, runs: number): Measurement {
  const measured = Array.from({ length: runs }, () => measure(program));
  const times = measured.map(({ cpuSeconds }) => cpuSeconds).toSorted((a, b) => a - b);
  const peaks = measured.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
  return {
    cpuSeconds: times[Math.floor(times.length / 2)] ?? 0,
    peakMegabytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}

/** `0m5.280000s 0m1.440000s` → 6.72 */
function sumTimes(line: string): number {
  const parts = [...line.matchAll(/(\d+)m([\d.,]+)s/g)];
  if (parts.length !== 2) throw new Error(`the shell printed no times: ${line}`);
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds?.replace(",", ".")),
    0,
  );
}

function readPeak(file: string): number | undefined {
  return existsSync(file) ? Number(readFileSync(file, "utf8")) / 1024 : undefined;
}
