import { isDateFormat } from "../number-format";
import { type Showing, shownText } from "./shown-text";

/** The first and the last day that are a date. */
const [FIRST_DAY, LAST_DAY] = [1, 2_958_465];

/** A number as its cell shows it; one that is no day, where the cell would be filled with #, as a plain number. */
export function readableNumber(value: number, { format = "General", language }: Showing): string {
  const isNoDay = isDateFormat(format) && !(value >= FIRST_DAY && value < LAST_DAY + 1);
  return shownText(value, { format: isNoDay ? "General" : format, language });
}
