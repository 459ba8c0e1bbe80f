import { type Grid } from "../../grid";
import { formatKind } from "../values/format-kind";
import { parseDuration } from "../values/parse-duration";
import { type ColumnReading, type ColumnSpan } from "./column-reading";
import { type NumberCells, readNumberCells } from "./read-numbers";

const HOURS_A_DAY = 24;

const DURATIONS: NumberCells = {
  unreadable: "duration.unreadable",
  number(value, format) {
    if (!(value >= 0) || !Number.isFinite(value)) return undefined;
    const kind = formatKind(format);
    if (kind === "date") return undefined;
    return kind === "time" ? Math.round(value * HOURS_A_DAY * 3600) / 3600 : value;
  },
  text: parseDuration,
};

/** Hours, from numbers (1.5), cells that show a time (1:30) and texts such as `1u30`. Times are read to the second. */
export function readDurations(cells: Grid, span: ColumnSpan): ColumnReading<number> {
  return readNumberCells(cells, span, DURATIONS);
}
