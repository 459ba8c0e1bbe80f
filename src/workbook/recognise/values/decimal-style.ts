import { type DecimalStyle } from "../recognition";
import { isEitherThousandsOrDecimals, numberDigits } from "./parse-number";

/** How a column writes its decimals, and what could not be told from the column itself. */
export type DecimalStyleReading = {
  readonly style: DecimalStyle;
  /** Row of the first text such as `1.250` that nothing in the column explains; undefined when all is clear. */
  readonly unclearRow: number | undefined;
};

/**
 * Decides once per column what `1.250` means: 1250 or 1.25. `1.250,50` and `12,5` say comma, `1,250.50` and `12.50` say
 * point; the majority counts, and without any evidence it is the Dutch comma. Cells that are real numbers say nothing.
 */
export class DecimalStyleVote {
  private commas = 0;
  private points = 0;
  private firstUnclear: number | undefined;

  /** Counts one written number. */
  add(text: string, row: number): void {
    const digits = numberDigits(text);
    if (digits === undefined) return;
    if (isEitherThousandsOrDecimals(digits)) this.firstUnclear ??= row;
    else this.count(digits);
  }

  result(): DecimalStyleReading {
    const style = this.points > this.commas ? "point" : "comma";
    const clear = this.commas === 0 ? this.points > 0 : this.points === 0;
    return { style, unclearRow: clear ? undefined : this.firstUnclear };
  }

  private count(digits: string): void {
    const separators = digits.replaceAll(/[^.,]/g, "");
    if (separators === "") return;
    const last = separators.at(-1);
    const onlyThousands = separators.length > 1 && new Set(separators).size === 1;
    const decimalIsComma = onlyThousands ? last === "." : last === ",";
    if (decimalIsComma) this.commas++;
    else this.points++;
  }
}
