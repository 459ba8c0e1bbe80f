import { parseAddress } from "../../../workbook/address";
import { WorkbookError } from "../../../workbook/errors";
import { attribute, nextTag, tagEnd } from "./xml-elements";

/** Row → columns that are looked for. */
export type WantedCells = ReadonlyMap<number, Iterable<number>>;

/** A cell's stretch in the sheet data; `start === end` is the place where it would come. */
export type LocatedCell = { readonly column: number; readonly start: number; readonly end: number };

export type LocatedRow = {
  readonly row: number;
  /** Stretch of the opening tag (`<row …>` or `<row …/>`); `tagStart === tagEnd` is the place where it would come. */
  readonly tagStart: number;
  readonly tagEnd: number;
  /** Wanted cells, left to right. */
  readonly cells: readonly LocatedCell[];
};

/**
 * Finds cells and rows in the text of `<sheetData>` (from its opening to its closing tag) without building a tree: rows
 * that are not wanted are skipped whole. Missing `r` attributes count on from the neighbour before.
 *
 * @throws {WorkbookError} `file.badPart` when rows or cells are out of order
 */
export function locateCells(data: string, sheet: SheetPlace, wanted: WantedCells): LocatedRow[] {
  return new CellLocator(data, sheet).locate(wanted);
}

class CellLocator {
  private readonly rowOpen: string;
  private readonly cellOpen: string;
  /** Comments and CDATA can hold what looks like a closing tag; then tags are walked one by one. */
  private readonly hasOddities: boolean;

  constructor(
    private readonly data: string,
    private readonly sheet: SheetPlace,
  ) {
    this.rowOpen = `<${sheet.prefix}row`;
    this.cellOpen = `<${sheet.prefix}c`;
    this.hasOddities = data.includes("<!") || data.includes("<?");
  }

  locate(wanted: WantedCells): LocatedRow[] {
    const rows = [...wanted].sort(([a], [b]) => a - b);
    const located: LocatedRow[] = [];
    let next = 0;
    let previous = -1;
    let position = this.data === "" ? 0 : tagEnd(this.data, 0);
    while (next < rows.length) {
      const tag = this.nextOpen(this.rowOpen, position);
      if (!tag) break;
      const number = this.ordered(rowNumber(this.data.slice(tag.start, tag.end)) ?? previous + 1, previous);
      previous = number;
      for (let row = rows[next]; row && row[0] < number; row = rows[++next]) located.push(absentRow(row, tag.start));
      position = this.closeOf(this.rowOpen, tag);
      const row = rows[next];
      if (row?.[0] !== number) continue;
      located.push({ row: number, tagStart: tag.start, tagEnd: tag.end, cells: this.cellsIn(tag, position, row[1]) });
      next++;
    }
    const end = Math.max(0, this.data.lastIndexOf("</"));
    return [...located, ...rows.slice(next).map((row) => absentRow(row, end))];
  }

  private ordered(index: number, previous: number): number {
    if (index > previous) return index;
    throw this.broken();
  }

  private broken(): WorkbookError {
    const { file, part } = this.sheet;
    return new WorkbookError("file.badPart", { file, part });
  }

  private cellsIn(row: Tag, rowEnd: number, columns: Iterable<number>): LocatedCell[] {
    const sorted = [...columns].sort((a, b) => a - b);
    const found: LocatedCell[] = [];
    let next = 0;
    let previous = -1;
    let position = row.end;
    while (next < sorted.length && !row.isEmpty) {
      const tag = this.nextOpen(this.cellOpen, position, rowEnd);
      if (!tag) break;
      const column = this.ordered(cellColumn(this.data.slice(tag.start, tag.end)) ?? previous + 1, previous);
      previous = column;
      position = this.closeOf(this.cellOpen, tag);
      for (let want = sorted[next]; want !== undefined && want < column; want = sorted[++next]) {
        found.push({ column: want, start: tag.start, end: tag.start });
      }
      if (sorted[next] !== column) continue;
      found.push({ column, start: tag.start, end: position });
      next++;
    }
    // An empty row's cells come right behind its tag, which the writer then opens.
    return [...found, ...sorted.slice(next).map((column) => ({ column, start: position, end: position }))];
  }

  /** The next opening tag of that name before `limit`. */
  private nextOpen(open: string, from: number, limit = this.data.length): Tag | undefined {
    if (this.hasOddities) return this.walkToOpen(open, from, limit);
    let start = this.data.indexOf(open, from);
    while (start >= 0 && !endsName(this.data, start + open.length)) start = this.data.indexOf(open, start + 1);
    if (start < 0 || start >= limit) return undefined;
    const end = tagEnd(this.data, start);
    return { start, end, isEmpty: this.data[end - 2] === "/" };
  }

  private walkToOpen(open: string, from: number, limit: number): Tag | undefined {
    for (let tag = nextTag(this.data, from); tag && tag.start < limit; tag = nextTag(this.data, tag.end)) {
      if (
        tag.kind !== "close" &&
        this.data.startsWith(open, tag.start) &&
        endsName(this.data, tag.start + open.length)
      ) {
        return { start: tag.start, end: tag.end, isEmpty: tag.kind === "empty" };
      }
    }
    return undefined;
  }

  /** One past the closing tag that belongs to an opening one; rows and cells do not nest. */
  private closeOf(open: string, tag: Tag): number {
    if (tag.isEmpty) return tag.end;
    const close = `</${open.slice(1)}`;
    if (this.hasOddities) return this.walkToClose(close, tag.end);
    let start = this.data.indexOf(close, tag.end);
    while (start >= 0 && !endsName(this.data, start + close.length)) start = this.data.indexOf(close, start + 1);
    if (start < 0) throw this.broken();
    return tagEnd(this.data, start);
  }

  private walkToClose(close: string, from: number): number {
    for (let tag = nextTag(this.data, from); tag; tag = nextTag(this.data, tag.end)) {
      if (this.data.startsWith(close, tag.start) && endsName(this.data, tag.start + close.length)) return tag.end;
    }
    throw this.broken();
  }
}

/** Where the cells stand: the prefix of their elements, and which part of which file for the error. */
export type SheetPlace = { readonly prefix: string; readonly file: string; readonly part: string };

type Tag = { readonly start: number; readonly end: number; readonly isEmpty: boolean };

function absentRow([row, columns]: readonly [number, Iterable<number>], at: number): LocatedRow {
  const cells = [...columns].sort((a, b) => a - b).map((column) => ({ column, start: at, end: at }));
  return { row, tagStart: at, tagEnd: at, cells };
}

/** The name ends here: `<c` must not match `<color`. */
function endsName(text: string, at: number): boolean {
  const character = text[at];
  return (
    character === ">" ||
    character === "/" ||
    character === " " ||
    character === "\n" ||
    character === "\t" ||
    character === "\r"
  );
}

function rowNumber(tag: string): number | undefined {
  const written = attribute(tag, "r");
  return written === undefined ? undefined : Number(written) - 1;
}

function cellColumn(tag: string): number | undefined {
  const written = attribute(tag, "r");
  return written === undefined ? undefined : parseAddress(written)?.column;
}
