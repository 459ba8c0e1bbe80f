import { type DecimalStyle } from "../recognition";
import { parseNumber } from "./parse-number";

const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;
const HOURS_AND_MINUTES = /^(\d{1,4})\s*(?:u|h|uur|uren|hours?|hrs?)\.?\s*(?:([0-5]?\d)\s*(?:m|min|minuten|minutes?)?\.?)?$/;
const ONLY_MINUTES = /^(\d{1,4})\s*(?:m|min|minuten|minutes?)\.?$/;
const DECIMAL_HOURS = /^([\d.,]+)\s*(?:u|h|uur|uren|hours?|hrs?)\.?$/;

/**
 * Hours as people write them: `1,5`, `1.5`, `1:30`, `1u30`, `1 uur 30 min`, `90 min` are all 1.5.
 *
 * @returns hours, or undefined when it is no duration (negative ones included)
 */
export function parseDuration(text: string, style: DecimalStyle = "comma"): number | undefined {
  const plain = text.trim().toLowerCase();
  const clock = CLOCK.exec(plain);
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60 + Number(clock[3] ?? 0) / 3600;
  const worded = HOURS_AND_MINUTES.exec(plain);
  if (worded) return Number(worded[1]) + Number(worded[2] ?? 0) / 60;
  const minutes = ONLY_MINUTES.exec(plain);
  if (minutes) return Number(minutes[1]) / 60;
  const hours = parseNumber(DECIMAL_HOURS.exec(plain)?.[1] ?? plain, style);
  return hours === undefined || hours < 0 || plain.endsWith("%") ? undefined : hours;
}
