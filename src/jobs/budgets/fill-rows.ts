import { type Scalar } from "../../workbook/cells";
import { type CellInput } from "../../workbook/change-set";
import { columnOf } from "../../workbook/recognise/recognition";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { findSheet } from "../../workbook/snapshot";
import { type FormatName, NUMBER_FORMATS } from "../../workbook/styles";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { isFilled, isSame } from "../plan/cell-rules";
import { type LooseCell, writeLoose } from "../plan/loose-cells";
import { viewOf } from "../plan/view";
import { type Figure } from "./figure";

/** A row of a block in which every row has formulas of its own; it is found by its label, so that rows may be moved. */
export type FigureRow = {
  readonly label: Scalar;
  /** By field. */
  readonly cells: Readonly<Record<string, ShownFigure>>;
};

/** Absent, the format is that of its column; words among amounts are broken over lines. */
export type ShownFigure = Figure & { readonly format?: FormatName; readonly wraps?: true };

/** Fills rows by their label; a cell in which somebody typed something else stays as it is. */
export function fillRows(draft: PlanDraft, definition: SheetDefinition, rows: readonly FigureRow[]): void {
  const match = ownMatch(draft.bench, definition);
  const grid = match && findSheet(draft.bench.snapshot, match.sheet)?.cells;
  if (!match || !grid) return;
  const labels = viewOf(draft.bench, match).column("label");
  const cells = rows.flatMap(({ label, cells: wanted }): LooseCell[] => {
    const offset = labels.findIndex((known) => isFilled(known) && isSame(known, label));
    const row = match.firstRow + offset;
    if (offset < 0) return [];
    return Object.entries(wanted).flatMap(([field, { formula, value, format, wraps }]): LooseCell[] => {
      const column = columnOf(match, field)?.column;
      if (column === undefined || isTyped(row, column)) return [];
      const known = definition.columns.find((each) => each.field === field);
      const numberFormat = NUMBER_FORMATS[format ?? known?.format ?? "general"];
      const wrap = wraps ?? known?.wraps;
      const cell: CellInput = { value, formula, style: { look: "computed", numberFormat, ...(wrap ? { wrap } : {}) } };
      return [{ row, column, cell }];
    });
  });
  writeLoose(draft, match.sheet, cells);

  function isTyped(row: number, column: number): boolean {
    return isFilled(grid?.value(row, column) ?? null) && grid?.formula(row, column) === undefined;
  }
}
