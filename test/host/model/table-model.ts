import { type Rect } from "../../../src/workbook/address";
import { type FilterModel, NO_FILTER } from "./filter-model";

/** A table; its column names are kept equal to what stands in its heading row. */
export class TableModel {
  rect: Rect;
  columns: { id: number; name: string }[] = [];
  hasHeaders = true;
  hasTotals = false;
  style = "TableStyleMedium2";
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  filter: FilterModel = NO_FILTER;

  constructor(
    readonly id: number,
    public name: string,
    rect: Rect,
  ) {
    this.rect = rect;
  }

  /** The rows between headings and totals. */
  get body(): Rect {
    const top = this.rect.top + (this.hasHeaders ? 1 : 0);
    const bottom = this.rect.bottom - (this.hasTotals ? 1 : 0);
    return { ...this.rect, top, bottom: Math.max(top, bottom) };
  }
}
