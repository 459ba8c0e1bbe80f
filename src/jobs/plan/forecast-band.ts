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
  const known = view.column("lastYear").flatMap((cell) => numberIn(cell) ?? []);
  if (known.length < 2) return "";
  const hasYearBefore = view.column("yearBefore").reduce((sum: number, cell) => sum + (numberIn(cell) ?? 0), 0) !== 0;
  const residuals = hasYearBefore ? changesOf(view, growth) : deviations(known);
  if (residuals.length === 0) return "";
  const spread = Math.sqrt(residuals.reduce((sum, residual) => sum + residual ** 2, 0) / residuals.length);
  const band = roundHalfAway(BAND * spread, 2);
  return band === 0 ? "" : band;
}

/** Last year less the year before, grown, of every month; nothing when a month of last year is not known. */
function changesOf(view: View, growth: number): number[] {
  const rows = view.column("month").flatMap((month, row) => (numberIn(month) === undefined ? [] : [row]));
  const changes = rows.flatMap((row) => {
    const [last, before] = ["lastYear", "yearBefore"].map((field) => numberIn(view.value(field, row)));
    return last === undefined ? [] : [last - (before ?? 0) * (1 + growth)];
  });
  return changes.length < rows.length ? [] : changes;
}

function deviations(amounts: readonly number[]): number[] {
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
  return amounts.map((amount) => amount - mean);
}

export type BandReferences = {
  readonly month: string;
  readonly lastYear: string;
  readonly yearBefore: string;
  readonly growth: string;
};

/**
 * The same as a formula; a month without a figure beside a year before breaks the comparison, and shows nothing. Figures
 * are taken by their month: a row that was put in between has none, and its empty text would make an error of the sum.
 */
export function bandFormula({ month, lastYear, yearBefore, growth }: BandReferences): string {
  const ofMonth = (column: string) => `SUMIF(${month},${month},${column})`;
  const known = `SUMPRODUCT(ISNUMBER(${month})*ISNUMBER(${lastYear}))`;
  const squares = `SUMPRODUCT(ISNUMBER(${month})*(${ofMonth(lastYear)}-${ofMonth(yearBefore)}*(1+${growth}))^2)`;
  const residual = `IF(${known}<COUNT(${month}),0,SQRT(${squares}/${known}))`;
  const band = `ROUND(${BAND}*IF(SUM(${yearBefore})<>0,${residual},STDEVP(${lastYear})),2)`;
  return `IFERROR(IF(COUNT(${lastYear})<2,"",IF(${band}=0,"",${band})),"")`;
}
