import { roundHalfAway } from "../../domain/money";
import { numberIn } from "./cell-rules";
import { type View } from "./view";

/** The defined name of the band's cell. */
export const BAND_NAME = "rp_bandbreedte";

/** 95 % of a normal spread lies within so many standard deviations; the domain's forecast has the same. */
const BAND = 1.96;

/**
 * How far a month may lie from what is expected, in euros.
 *
 * 1.96 × the root mean square of last year − (the year before, grown); without a year before, 1.96 × the standard
 * deviation of last year's months. `""` with fewer than two months, or when every month is alike (one figure split).
 *
 * @param growth a year, as a fraction
 */
export function bandOf(view: View, growth: number): number | "" {
  const last = view.column("lastYear").map((cell) => numberIn(cell));
  const before = view.column("yearBefore").map((cell) => numberIn(cell) ?? 0);
  const known = last.flatMap((amount) => amount ?? []);
  const hasYearBefore = before.reduce((sum, amount) => sum + amount, 0) !== 0;
  if (known.length < 2 || (hasYearBefore && known.length < last.length)) return "";
  const residuals = hasYearBefore
    ? known.map((amount, row) => amount - (before[row] ?? 0) * (1 + growth))
    : deviations(known);
  const spread = Math.sqrt(residuals.reduce((sum, residual) => sum + residual ** 2, 0) / residuals.length);
  const band = roundHalfAway(BAND * spread, 2);
  return band === 0 ? "" : band;
}

function deviations(amounts: readonly number[]): number[] {
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
  return amounts.map((amount) => amount - mean);
}

export type BandReferences = { readonly lastYear: string; readonly yearBefore: string; readonly growth: string };

/** The same as a formula; a month without a figure beside a year before breaks the comparison, and shows nothing. */
export function bandFormula({ lastYear, yearBefore, growth }: BandReferences): string {
  const residual = `SQRT(SUMPRODUCT((${lastYear}-${yearBefore}*(1+${growth}))^2)/ROWS(${lastYear}))`;
  const band = `ROUND(${BAND}*IF(SUM(${yearBefore})<>0,${residual},STDEVP(${lastYear})),2)`;
  return `IFERROR(IF(COUNT(${lastYear})<2,"",IF(${band}=0,"",${band})),"")`;
}
