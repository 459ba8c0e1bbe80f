import { type Serial } from "../../domain/calendar/serial";
import { parseDate } from "../../workbook/recognise/values/parse-date";
import { parsePercentage } from "../../workbook/recognise/values/parse-percentage";
import { UsageError } from "../usage-error";

/** One of the given words, in whatever case. @throws {UsageError} that names them all */
export function choice<Word extends string>(
  option: string,
  { text, choices }: { text: string; choices: readonly Word[] },
): Word {
  const wanted = text.trim().toLowerCase();
  const found = choices.find((word) => word.toLowerCase() === wanted);
  if (found === undefined) throw new UsageError("cli.error.choice", { option, text, choices: choices.join(", ") });
  return found;
}

/** `2024-12-31` or `31-12-2024` as a serial day. @throws {UsageError} for anything else */
export function optionalDate(text: string | undefined): Serial | undefined {
  if (text === undefined) return undefined;
  const date = parseDate(text);
  if (date === undefined) throw new UsageError("cli.error.date", { text });
  return date;
}

/**
 * `3%`, `2,5 %` and `0.03` as a fraction.
 * @throws {UsageError} for a bare `40`: it could be meant as 40 % or as 4,000 %
 */
export function optionalPercentage(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = parsePercentage(text, "point");
  const isFraction = value !== undefined && (/%|pct|procent|percent/i.test(text) || Math.abs(value) < 1);
  if (!isFraction) throw new UsageError("cli.error.percentage", { option, text });
  return value;
}
