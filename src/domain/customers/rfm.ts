import { percentile, presentNumbers } from "./percentile";

export type RfmInput = {
  /** Serial of the last order per customer; NaN for who never ordered, and such a customer has no scores. */
  readonly lastOrder: ArrayLike<number>;
  readonly orderCount: ArrayLike<number>;
  /** Cents. */
  readonly revenue: ArrayLike<number>;
};

/** 1 (lowest fifth) … 5 (highest); 0 for who never ordered. */
export type RfmScores = {
  readonly recency: Uint8Array;
  readonly frequency: Uint8Array;
  readonly monetary: Uint8Array;
};

/** The 20, 40, 60 and 80 % points of the figures that count. */
export type Cutoffs = readonly [number, number, number, number];

/**
 * How recent, how often and for how much each customer ordered, each as a score from 1 to 5.
 *
 * `score = 1 + number of cut-offs strictly below the value`, cut-offs by `PERCENTILE.INC` at 20, 40, 60 and 80 % of the
 * customers who ordered: equal figures get equal scores.
 */
export function rfmScores({ lastOrder, orderCount, revenue }: RfmInput): RfmScores {
  const ordered = (column: ArrayLike<number>): Float64Array => withoutProspects(column, orderCount);
  return {
    recency: quintiles(ordered(lastOrder)),
    frequency: quintiles(ordered(orderCount)),
    monetary: quintiles(ordered(revenue)),
  };
}

/** The four cut-offs of a column; NaN values are left out. All NaN when nothing is left. */
export function quintileCutoffs(values: ArrayLike<number>): Cutoffs {
  const numbers = presentNumbers(values);
  return [percentile(numbers, 20), percentile(numbers, 40), percentile(numbers, 60), percentile(numbers, 80)];
}

/** 1 + the cut-offs strictly below the value; 0 for NaN. */
export function quintileScore(value: number, cutoffs: Cutoffs): number {
  if (Number.isNaN(value)) return 0;
  return (
    1 +
    Number(cutoffs[0] < value) +
    Number(cutoffs[1] < value) +
    Number(cutoffs[2] < value) +
    Number(cutoffs[3] < value)
  );
}

function quintiles(values: Float64Array): Uint8Array {
  const cutoffs = quintileCutoffs(values);
  const scores = new Uint8Array(values.length);
  for (let index = 0; index < values.length; index++) scores[index] = quintileScore(values[index]!, cutoffs); // index < length
  return scores;
}

function withoutProspects(column: ArrayLike<number>, orderCount: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(column.length);
  for (let index = 0; index < kept.length; index++) {
    kept[index] = (orderCount[index] ?? 0) > 0 ? (column[index] ?? Number.NaN) : Number.NaN;
  }
  return kept;
}
