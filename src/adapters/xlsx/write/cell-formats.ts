import { type CellAddress } from "../../../workbook/address";
import { columnFormat } from "./column-widths";
import { type LocatedRow } from "./locate-cells";
import { type OrderedPart } from "./ordered-part";
import { attribute, rootTag } from "./xml-elements";

/** Which format a cell has now, or would get when it is typed in: its own, its row's, its column's. */
export class FormatReader {
  private readonly rows: ReadonlyMap<number, LocatedRow>;

  constructor(
    private readonly data: string,
    located: readonly LocatedRow[],
    private readonly shell: OrderedPart,
  ) {
    this.rows = new Map(located.map((row) => [row.row, row]));
  }

  of({ row, column }: CellAddress): number {
    const place = this.rows.get(row);
    const cell = place?.cells.find((candidate) => candidate.column === column);
    if (cell && cell.start < cell.end)
      return Number(attribute(rootTag(this.data.slice(cell.start, cell.end)).tag, "s") ?? 0);
    const tag = place ? this.data.slice(place.tagStart, place.tagEnd) : "";
    if (attribute(tag, "customFormat") === "1") return Number(attribute(tag, "s") ?? 0);
    return columnFormat(this.shell, column);
  }
}
