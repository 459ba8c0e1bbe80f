import { type domainErrors as nl } from "../nl/domain-errors";

/** See the Dutch words for what each is about. */
export const domainErrors: Record<keyof typeof nl, string> = {
  "domainError.margin.outOfRange": "The margin ({field}) must be between 0 % and 100 %; change the percentage.",
  "domainError.fraction.outOfRange": "{field} must be between 0 % and 100 %; change the percentage.",
  "domainError.figure.negative": "{field} cannot be negative; fill in 0 or a higher number.",
  "domainError.figure.notPositive": "{field} must be greater than 0; fill in a higher number.",
  "domainError.figure.notCount": "{field} must be a whole number of 0 or more; change the number.",
  "domainError.growth.outOfRange": "The growth ({field}) must be above -100 %; change the percentage.",
  "domainError.date.impossible":
    "This date ({field}) does not exist; check day, month and year (1900 up to and including 9999).",
  "domainError.serial.outOfRange": "This number ({field}) is not a date; fill in a date from 1 January 1900 on.",
  "domainError.week.impossible":
    "This week number ({field}) does not exist in that year; fill in a week from 1 to 52 or 53.",
  "domainError.period.reversed": "The end date ({field}) lies before the start date; change one of the two.",
  "domainError.weights.invalid":
    "The distribution ({field}) is wrong: use no negative values and at least one above 0.",
  "domainError.deliveries.tooMany": "There are more correct deliveries ({field}) than orders; check both numbers.",
};
