import { parseRect, type Rect } from "../../../workbook/address";
import { xmlBoolean, type XmlAttributes } from "../package/xml";
import { rowNumber } from "./cell-place";

/** What a sheet says of itself beside its cells: merges, filters, protection. */
export class SheetOutline {
  readonly merges: Rect[] = [];
  isProtected = false;
  hasSheetData = false;
  private readonly filters: Rect[] = [];
  private readonly hiddenRows: number[] = [];
  private isInFilterMode = false;
  private filter: Rect | undefined;
  private insideCustomViews = false;

  /** @param tableFilters blocks of the tables that filter on a column */
  constructor(tableFilters: readonly Rect[]) {
    this.filters.push(...tableFilters);
  }

  open(name: string, attributes: XmlAttributes): void {
    // A custom view repeats filters and the like of another moment.
    if (this.insideCustomViews) return;
    if (name === "customSheetViews") this.insideCustomViews = true;
    else if (name === "sheetData") this.hasSheetData = true;
    else if (name === "sheetPr") this.isInFilterMode = xmlBoolean(attributes["filterMode"]);
    else if (name === "sheetProtection") this.isProtected = xmlBoolean(attributes["sheet"]);
    else if (name === "mergeCell") addRect(this.merges, attributes["ref"]);
    else this.openFilter(name, attributes);
  }

  /** A filter counts once it filters on a column; without that it is only a row of arrows. */
  private openFilter(name: string, attributes: XmlAttributes): void {
    if (name === "autoFilter") this.filter = parseRect(attributes["ref"] ?? "");
    if (name !== "filterColumn" || !this.filter) return;
    this.filters.push(this.filter);
    this.filter = undefined;
  }

  close(name: string): void {
    if (name === "customSheetViews") this.insideCustomViews = false;
  }

  row(attributes: XmlAttributes): void {
    if (xmlBoolean(attributes["hidden"])) this.hiddenRows.push(rowNumber(attributes["r"] ?? ""));
  }

  /** A filter is on and hides rows right now; rows that somebody hid by hand do not count. */
  get isFiltered(): boolean {
    if (this.isInFilterMode) return true;
    return this.filters.some(({ top, bottom }) => this.hiddenRows.some((row) => row > top && row <= bottom));
  }
}

function addRect(rects: Rect[], reference: string | undefined): void {
  const rect = parseRect(reference ?? "");
  if (rect) rects.push(rect);
}
