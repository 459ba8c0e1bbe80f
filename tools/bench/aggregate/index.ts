/**
 * How long it takes to summarise orders per customer: `npx tsx tools/bench/aggregate/index.ts`.
 *
 * Side by side, medians after warm-up, at two sizes; the last column is what twice the orders costs. Exits with 1 when
 * ours misses its mark at a million orders.
 */
import { CONTESTANTS, type Contestant } from "./contestants";
import { type SampleRow, sampleRows } from "./sample-rows";

const SIZES = [
  { orders: 500_000, customers: 50_000 },
  { orders: 1_000_000, customers: 100_000 },
] as const;
const WARM_UPS = 3;
const RUNS = 9;
const MARK = { name: "ours: W, A, CLV, RFM, ABC", milliseconds: 200, growth: 2.3 };

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function time({ run }: Contestant, rows: readonly SampleRow[]): number {
  const once = (): number => {
    const start = performance.now();
    if (Number.isNaN(run(rows))) throw new Error("a contestant lost its figures");
    return performance.now() - start;
  };
  for (let round = 0; round < WARM_UPS; round++) once();
  return median(Array.from({ length: RUNS }, once));
}

const timings = new Map<string, number[]>();
for (const { orders, customers } of SIZES) {
  for (const columns of [3, 5] as const) {
    const rows = sampleRows({ orders, customers, columns });
    for (const contestant of CONTESTANTS.filter((one) => one.columns === columns)) {
      timings.set(contestant.name, [...(timings.get(contestant.name) ?? []), time(contestant, rows)]);
    }
  }
}

console.log(
  [
    "way".padEnd(40),
    ...SIZES.map(({ orders, customers }) => `${orders / 1000}k/${customers / 1000}k`.padStart(12)),
    "doubling".padStart(10),
  ].join(""),
);
for (const [name, [small = Number.NaN, large = Number.NaN]] of timings) {
  console.log(
    [
      name.padEnd(40),
      ...[small, large].map((ms) => `${ms.toFixed(1)} ms`.padStart(12)),
      `${(large / small).toFixed(2)}×`.padStart(10),
    ].join(""),
  );
}

const [small = Number.NaN, large = Number.NaN] = timings.get(MARK.name) ?? [];
const holds = large <= MARK.milliseconds && large / small <= MARK.growth;
console.log(
  `\n${holds ? "Holds" : "MISSES"}: at most ${MARK.milliseconds} ms at a million orders, at most ${MARK.growth}× for twice the orders.`,
);
process.exitCode = holds ? 0 : 1;
