import { type DecimalStyle } from "../recognition";
import { parseNumber } from "./parse-number";

const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;
const HOURS_AND_MINUTES =
  /^(\d{1,4})\s*(?:u|h|uur|uren|hours?|hrs?)\.?\s*(?:([0-5]?\d)\s*(?:m|min|minuten|minutes?)?\.?)?$/;
const ONLY_MINUTES = /^(\d{1,4})\s*(?:m|min|minuten|minutes?)\.?$/;
const DECIMAL_HOURS = /^([\d.,]+)\s*(?:u|h|uur|uren|hours?|hrs?)\.?$/;

/**
 * Hours as people write them: `1,5`, `1.5`, `1:30`, `1u30`, `1 uur 30 min`, `90 min` are all 1.5.
 *
 * @returns hours, or undefined when it is no duration (negative ones included)
 */
export function parseDuration(text: string, style: DecimalStyle = "comma"): number | undefined {
  const plain = text.trim().toLowerCase();
  return clockHours(plain) ?? wordedHours(plain) ?? decimalHours(plain, style);
}

function clockHours(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  return clock ? Number(clock[1]) + Number(clock[2]) / 60 + Number(clock[3] ?? 0) / 3600 : undefined;
}

function wordedHours(text: string): number | undefined {
  const hours = HOURS_AND_MINUTES.exec(text);
  if (hours) return Number(hours[1]) + Number(hours[2] ?? 0) / 60;
  const minutes = ONLY_MINUTES.exec(text);
  return minutes ? Number(minutes[1]) / 60 : undefined;
}

function decimalHours(text: string, style: DecimalStyle): number | undefined {
  if (text.endsWith("%")) return undefined;
  const hours = parseNumber(DECIMAL_HOURS.exec(text)?.[1] ?? text, style);
  return hours === undefined || hours < 0 ? undefined : hours;
}
