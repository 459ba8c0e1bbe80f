import { cellError, type Scalar } from "../../../workbook/cells";
import { isDateFormat } from "../../../workbook/number-format";
import { decodeTextEscapes, detached } from "./text-escapes";

/** What the values of cells depend on, the same for the whole workbook. */
export type ValueRules = {
  readonly strings: readonly string[];
  readonly usesDates1904: boolean;
};

/** A cell as the file spells it. */
export type RawCell = {
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`; absent means a number. */
  readonly type: string;
  /** Text of `<v>`; undefined when there is none. */
  readonly content: string | undefined;
  /** Text of `<is>`; undefined when there is none. */
  readonly inline: string | undefined;
  readonly format: string | undefined;
};

/** Days between the two ways of counting: 1 January 1904 is day 1462 of the usual one. */
const DAYS_TO_1904 = 1462;

/**
 * The value of a cell, with dates as serials of the 1900 system.
 *
 * @returns undefined when the file makes no sense here: it must then be refused, never read as something else
 */
export function cellValue(raw: RawCell, rules: ValueRules): Scalar | undefined {
  if (raw.inline !== undefined) return raw.inline;
  const { content, type } = raw;
  if (type === "str" || type === "inlineStr")
    return content === undefined ? null : detached(decodeTextEscapes(content));
  if (content === undefined || content === "") return null;
  switch (type) {
    case "":
    case "n":
      return numberValue(Number(content), { raw, rules });
    case "s":
      return rules.strings[Number(content)];
    case "b":
      return content === "1" || content === "true";
    case "e":
      return cellError(content);
    case "d":
      return isoSerial(content);
    default:
      return undefined;
  }
}

function numberValue(value: number, { raw, rules }: { raw: RawCell; rules: ValueRules }): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  const isDate1904 = rules.usesDates1904 && raw.format !== undefined && isDateFormat(raw.format);
  return isDate1904 ? value + DAYS_TO_1904 : value;
}

const MS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** `2026-03-01` or `2026-03-01T12:00:00` → serial; rare, but the standard allows it. */
function isoSerial(text: string): number | undefined {
  const hasTime = text.includes("T");
  const time = Date.parse(hasTime ? `${text.replace(/Z$/, "")}Z` : text);
  return Number.isNaN(time) ? undefined : (time - DAY_ZERO) / MS_PER_DAY;
}
