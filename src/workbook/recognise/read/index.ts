export { type ColumnReading, type ColumnSpan, spanOf } from "./column-reading";
export { readAmounts, readNumbers } from "./read-amounts";
export { readDates } from "./read-dates";
export { readDurations } from "./read-durations";
export { readFlags } from "./read-flags";
export { readPercentages } from "./read-percentages";
export { readText } from "./read-text";
