import { type DecimalStyle } from "../recognition";
import { parseNumber } from "./parse-number";

/**
 * A share as people write it: `45 %` and `0,45` are both 0.45.
 * A bare `45` stays 45: whether a column counts in whole percents is decided for the column (see `readPercentages`).
 *
 * @returns undefined when it is no number
 */
export function parsePercentage(text: string, style: DecimalStyle = "comma"): number | undefined {
  const worded = text.trim().replace(/\s*(?:procent|percent|pct\.?)$/i, "%");
  return parseNumber(worded, style);
}
