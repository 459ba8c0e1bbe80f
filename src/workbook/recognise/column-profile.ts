import { isBlank, isCellError, type Scalar } from "../cells";
import { type Grid } from "../grid";
import { type Trait, traitsOf } from "./cell-traits";
import { type DecimalStyle, type ValueKind } from "./recognition";
import { DecimalStyleVote } from "./values/decimal-style";
import { isNoValue } from "./values/no-value";
import { parseDate } from "./values/parse-date";

/** What the first cells of a column look like. */
export type ColumnProfile = {
  readonly filled: number;
  readonly kind: ValueKind;
  readonly decimalStyle: DecimalStyle;
  /** Distinct values / filled cells. */
  readonly distinct: number;
  /** The values as text, at most as many as were looked at. */
  readonly texts: ReadonlySet<string>;
  /** The patterns of the values: `K000075` is `A9`. */
  readonly shapes: ReadonlySet<string>;
  /** The mean of the numbers and the days (real or written), or undefined. */
  readonly mean: number | undefined;
  /** The share of the filled cells, 0…1. */
  share(trait: Trait): number;
};

const SAMPLE = 60;

/** Looks at the first filled cells of a column: what are they? */
export function profileColumn(
  cells: Grid,
  where: { column: number; firstRow: number; lastRow: number },
): ColumnProfile {
  const tally = new Tally();
  const last = Math.min(where.lastRow, where.firstRow + SAMPLE - 1);
  for (let row = where.firstRow; row <= last; row++) {
    const value = cells.value(row, where.column);
    if (!isBlank(value) && !(typeof value === "string" && isNoValue(value)))
      tally.add(value, cells.format(row, where.column));
  }
  return tally.profile();
}

/** `K000075` → `A9`: letters and digits as one sign a run, so that numbers of any length look alike. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 40)
    .replaceAll(/\p{L}+/gu, "A")
    .replaceAll(/\d+/g, "9");
}

/** Counts what the cells of one column are. */
class Tally {
  private filled = 0;
  private sum = 0;
  private summed = 0;
  private readonly counts = new Map<Trait, number>();
  private readonly texts = new Set<string>();
  private readonly vote = new DecimalStyleVote();

  add(value: Scalar, format: string | undefined): void {
    this.filled++;
    for (const trait of traitsOf(value, format)) this.counts.set(trait, (this.counts.get(trait) ?? 0) + 1);
    if (isCellError(value) || value === null) return;
    const text = String(value).trim();
    this.texts.add(text);
    if (typeof value === "string") this.vote.add(value, this.filled);
    const figure = typeof value === "number" ? value : parseDate(text);
    if (figure === undefined) return;
    this.sum += figure;
    this.summed++;
  }

  profile(): ColumnProfile {
    const { filled, counts, texts } = this;
    const share = (trait: Trait) => (filled === 0 ? 0 : (counts.get(trait) ?? 0) / filled);
    return {
      filled,
      kind: kindOf(filled, share),
      decimalStyle: this.vote.result().style,
      distinct: filled === 0 ? 0 : texts.size / filled,
      texts,
      shapes: new Set([...texts].map(shapeOf)),
      mean: this.summed === 0 ? undefined : this.sum / this.summed,
      share,
    };
  }
}

const MAJORITY = 0.6;

function kindOf(filled: number, share: (trait: Trait) => number): ValueKind {
  if (filled === 0) return "empty";
  if (share("boolean") >= MAJORITY) return "boolean";
  if (share("date") >= MAJORITY) return "date";
  if (share("percentage") >= MAJORITY) return "percentage";
  if (share("time") >= MAJORITY / 2 && share("time") + share("number") >= MAJORITY) return "duration";
  if (share("number") >= MAJORITY) return "number";
  return share("text") >= MAJORITY ? "text" : "mixed";
}
