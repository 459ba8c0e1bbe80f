import { type CellAddress } from "../../../workbook/address";
import { columnFormat } from "./column-widths";
import { type LocatedRow } from "./locate-cells";
import { type OrderedPart } from "./ordered-part";
import { attribute, rootTag } from "./xml-elements";

/** Which format a cell has now, or would get when it is typed in: its own, its row's, its column's. */
export class FormatReader {
  private readonly rows: ReadonlyMap<number, LocatedRow>;
  private asked: { readonly place: LocatedRow; readonly format: number | undefined } | undefined;

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
    return this.rowFormat(place) ?? columnFormat(this.shell, column);
  }

  /** Asked for cell after cell of one row. */
  private rowFormat(place: LocatedRow | undefined): number | undefined {
    if (place === undefined) return undefined;
    if (this.asked?.place !== place) {
      const tag = this.data.slice(place.tagStart, place.tagEnd);
      const hasOwn = attribute(tag, "customFormat") === "1";
      this.asked = { place, format: hasOwn ? Number(attribute(tag, "s") ?? 0) : undefined };
    }
    return this.asked.format;
  }
}
