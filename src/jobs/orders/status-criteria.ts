import { EXCLUDED_PARTS, EXCLUDED_STARTS, RETURN_PARTS } from "../../domain/customers/order-status";
import { formulaText } from "../../workbook/formula";

/**
 * The criteria of SUMIFS that leave out what does not count: cancelled, draft and quote rows. Starts with a comma, to be
 * put after the other criteria; empty without a status column.
 *
 * @param statusRange reference to the whole status column, as long as the other ranges
 */
export function revenueCriteria(statusRange: string | undefined): string {
  return without(statusRange, [
    ...EXCLUDED_PARTS.map((part) => `<>*${part}*`),
    ...EXCLUDED_STARTS.map((start) => `<>${start}*`),
  ]);
}

/** The criteria of COUNTIFS, MINIFS and MAXIFS: as `revenueCriteria`, and returns are no orders. */
export function orderCriteria(statusRange: string | undefined): string {
  return (
    revenueCriteria(statusRange) +
    without(
      statusRange,
      RETURN_PARTS.map((part) => `<>*${part}*`),
    )
  );
}

function without(range: string | undefined, criteria: readonly string[]): string {
  return range === undefined ? "" : criteria.map((criterion) => `,${range},${formulaText(criterion)}`).join("");
}
