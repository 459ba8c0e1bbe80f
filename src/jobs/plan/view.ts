import { type Scalar } from "../../workbook/cells";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { findSheet } from "../../workbook/snapshot";
import { type ColumnReferences, columnReferences, type Places, placesOf } from "../engine/references";
import { type Workbench } from "../engine/workbench";

/** A sheet of the plan as formulas refer to it and as it reads at this moment, side by side. */
export type View = {
  readonly match: SheetMatch;
  readonly refs: ColumnReferences;
  readonly rowCount: number;
  has(field: string): boolean;
  /** What stands in a data row (zero-based); `null` also when there is no such column. */
  value(field: string, row: number): Scalar;
  /** The formula of that cell; undefined for what was typed. */
  formula(field: string, row: number): string | undefined;
  /** All data rows of a column. */
  column(field: string): readonly Scalar[];
};

/** The view of a sheet in the workbook as planned so far. */
export function viewOf({ snapshot }: Workbench, match: SheetMatch, places: Places = placesOf(match)): View {
  const cells = findSheet(snapshot, match.sheet)?.cells;
  const rowCount = Math.max(0, match.lastRow - match.firstRow + 1);
  const value = (field: string, row: number): Scalar => {
    const column = places.get(field);
    return column === undefined ? null : (cells?.value(match.firstRow + row, column) ?? null);
  };
  return {
    match,
    rowCount,
    refs: columnReferences({ match, places, snapshot }),
    has: (field) => places.has(field),
    value,
    formula: (field, row) => {
      const column = places.get(field);
      return column === undefined ? undefined : cells?.formula(match.firstRow + row, column);
    },
    column: (field) => Array.from({ length: rowCount }, (_, row) => value(field, row)),
  };
}
