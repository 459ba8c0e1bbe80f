import { addMonths, firstDayOf, monthNumber, monthOf } from "../../domain/calendar/months";
import { roundHalfAway } from "../../domain/money";
import { type Scalar } from "../../workbook/cells";
import { numberIn, numberOrZero } from "./cell-rules";

/*
 * The figures of an activity in euros, as the sheet has them; `""` where the sheet shows nothing. The domain has the same
 * rules in cents (`forecastRevenue`, `grossProfit`, …); a test holds the two together.
 */

/** `reach · response · order value`, rounded to cents; nothing until all three are numbers. */
export function forecastOf(figures: {
  readonly reach: Scalar;
  readonly response: Scalar;
  readonly orderValue: Scalar;
}): number | "" {
  const [reach, response, value] = [figures.reach, figures.response, figures.orderValue].map(numberIn);
  if (reach === undefined || response === undefined || value === undefined) return "";
  return roundHalfAway(reach * response * value, 2);
}

/** `revenue · margin`, rounded to cents. */
export function grossProfitOf({ revenue, margin }: { readonly revenue: Scalar; readonly margin: Scalar }): number | "" {
  const [sold, share] = [numberIn(revenue), numberIn(margin)];
  return sold === undefined || share === undefined ? "" : roundHalfAway(sold * share, 2);
}

/** `gross profit − costs`; no costs count as 0. */
export function resultOf({
  grossProfit,
  costs,
}: {
  readonly grossProfit: Scalar;
  readonly costs: Scalar;
}): number | "" {
  const profit = numberIn(grossProfit);
  return profit === undefined ? "" : roundHalfAway(profit - numberOrZero(costs), 2);
}

/** `result / costs` as a fraction; nothing without costs. */
export function roiOf({ result, costs }: { readonly result: Scalar; readonly costs: Scalar }): number | "" {
  const [earned, spent] = [numberIn(result), numberOrZero(costs)];
  return earned === undefined || spent <= 0 ? "" : earned / spent;
}

type BreakEvenInput = {
  readonly costs: Scalar;
  readonly reach: Scalar;
  readonly orderValue: Scalar;
  readonly margin: Scalar;
};

/** `costs / (reach · order value · margin)` as a fraction; nothing where that is 0. */
export function breakEvenOf({ costs, reach, orderValue, margin }: BreakEvenInput): number | "" {
  const perResponse = numberOrZero(reach) * numberOrZero(orderValue) * numberOrZero(margin);
  const spent = numberIn(costs);
  return spent === undefined || perResponse <= 0 ? "" : spent / perResponse;
}

/** The first day of the last month that an effect of so many months reaches (part of a month is one); nothing without a start or months. */
export function effectUntil({ from, months }: { readonly from: Scalar; readonly months: Scalar }): number | "" {
  const [start, count] = [numberIn(from), numberOrZero(months)];
  if (start === undefined || start < 1 || count <= 0) return "";
  return addMonths(firstDayOf(monthOf(start)), Math.ceil(count) - 1);
}

/** How many calendar months a period touches; nothing without both days. */
export function monthsTouched({ start, end }: { readonly start: Scalar; readonly end: Scalar }): number | "" {
  const [first, last] = [numberIn(start), numberIn(end)];
  if (first === undefined || last === undefined || first < 1 || last < first) return "";
  return monthNumber(monthOf(last)) - monthNumber(monthOf(first)) + 1;
}
