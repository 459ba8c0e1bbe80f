import { type LabelledList, pairKey } from "./labelled-customers";

type Pair = { readonly first: number; readonly second: number };

/** How many of the pairs found are real, and how many of the real ones were found. */
export type Quality = {
  readonly precision: number;
  readonly recall: number;
  readonly found: number;
  readonly real: number;
};

export function qualityOf(pairs: readonly Pair[], { truth }: LabelledList): Quality {
  const right = pairs.filter(({ first, second }) => truth.has(pairKey(first, second))).length;
  return { precision: right / pairs.length, recall: right / truth.size, found: pairs.length, real: truth.size };
}

const WARM_UPS = 3;

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Median milliseconds of some runs, after one to warm up. */
export function medianTime(run: () => void, runs: number): number {
  run();
  return median(Array.from({ length: runs }, () => timeOf(run)));
}

/** Median milliseconds of the first, and how much longer the second takes; turn by turn, so that both meet the same machine. */
export function doublingTime(runs: readonly (() => void)[], rounds: number): { single: number; growth: number } {
  for (let round = 0; round < WARM_UPS; round++) for (const run of runs) run();
  const times = Array.from({ length: rounds }, () => runs.map(timeOf));
  const [singles, doubles] = [0, 1].map((which) => median(times.map((both) => both[which] ?? Number.NaN)));
  return { single: singles ?? Number.NaN, growth: (doubles ?? Number.NaN) / (singles ?? Number.NaN) };
}
