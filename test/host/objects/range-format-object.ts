import { type Rect } from "../../../src/workbook/address";
import { scalarText } from "../../../src/workbook/cells";
import { apiNotFound } from "../interpreter/host-error";
import { HostObject } from "../interpreter/host-object";
import { cellsOf } from "../model/block";
import { type FormatValue, NO_FILL } from "../model/format-store";
import { type SheetModel } from "../model/sheet-model";
import { BorderCollection } from "./border-objects";
import { refuseProtected, type World } from "./world";

export type CellBlock = { readonly world: World; readonly sheet: SheetModel; readonly rect: Rect };

/** Points: the width of a column and the height of a row in a new workbook. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** The value that holds for the whole block, or null when cells differ. */
export function uniformFormat({ sheet, rect }: CellBlock, name: string): FormatValue {
  let first: FormatValue | undefined;
  for (const at of cellsOf(rect)) {
    const value = sheet.formats.value(at, name);
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

export function writeFormat(block: CellBlock, name: string, value: FormatValue): void {
  refuseProtected(block.world, block.sheet);
  block.sheet.formats.write(block.rect, name, value);
}

/** Properties that are kept per cell under their own name. */
abstract class CellProperties extends HostObject {
  protected abstract readonly prefix: string;
  protected abstract readonly names: readonly string[];

  override readonly covered: Rect;

  constructor(protected readonly block: CellBlock) {
    super();
    this.covered = block.rect;
  }

  override readMember(name: string): unknown {
    return this.names.includes(name) ? uniformFormat(this.block, this.prefix + name) : super.readMember(name);
  }

  override writeMember(name: string, value: unknown): void {
    if (!this.names.includes(name)) return super.writeMember(name, value);
    // The API's properties here are all plain values.
    writeFormat(this.block, this.prefix + name, normalise(value as FormatValue));
  }

  override scalarNames(): readonly string[] {
    return [...this.names, ...super.scalarNames()];
  }
}

/** Excel answers colours in capitals. */
function normalise(value: FormatValue): FormatValue {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : value;
}

class RangeFont extends CellProperties {
  readonly apiName = "RangeFont";
  protected readonly prefix = "font.";
  protected readonly names = ["bold", "color", "italic", "name", "size", "strikethrough", "underline"];
}

/** No fill shows as white, but giving white back paints: what was empty must be cleared. */
class RangeFill extends CellProperties {
  readonly apiName = "RangeFill";
  protected readonly prefix = "fill.";
  protected readonly names = [];

  get color(): FormatValue {
    const color = uniformFormat(this.block, "fill.color");
    return color === NO_FILL ? "#FFFFFF" : color;
  }

  set color(color: FormatValue) {
    writeFormat(this.block, "fill.color", normalise(color ?? NO_FILL));
  }

  get pattern(): FormatValue {
    const color = uniformFormat(this.block, "fill.color");
    return color === null ? null : color === NO_FILL ? "None" : "Solid";
  }

  set pattern(pattern: FormatValue) {
    if (pattern !== "None" && pattern !== "Solid") throw apiNotFound(`RangeFill.pattern ${String(pattern)}`);
    if (pattern === "None") this.clear();
  }

  clear(): void {
    writeFormat(this.block, "fill.color", NO_FILL);
  }
}

class FormatProtection extends CellProperties {
  readonly apiName = "FormatProtection";
  protected readonly prefix = "";
  protected readonly names = ["locked", "formulaHidden"];
}

/** `Excel.RangeFormat`. */
export class RangeFormatObject extends CellProperties {
  readonly apiName = "RangeFormat";
  protected readonly prefix = "";
  protected readonly names = [
    "horizontalAlignment",
    "verticalAlignment",
    "wrapText",
    "indentLevel",
    "shrinkToFit",
    "textOrientation",
  ];

  constructor(
    private readonly world: World,
    block: CellBlock,
  ) {
    super(block);
  }

  get font(): RangeFont {
    return new RangeFont(this.block);
  }

  get fill(): RangeFill {
    return new RangeFill(this.block);
  }

  get borders(): BorderCollection {
    return new BorderCollection(this.block);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.block);
  }

  /** Points; a hidden column has none. */
  get columnWidth(): number | null {
    const { sheet, rect } = this.block;
    return uniformSize({ from: rect.left, to: rect.right }, (column) =>
      sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH),
    );
  }

  set columnWidth(points: number) {
    refuseProtected(this.world, this.block.sheet);
    const { sheet, rect } = this.block;
    for (let column = rect.left; column <= rect.right; column++) {
      setSize(sheet.columnWidths, column, points === STANDARD_WIDTH ? undefined : points);
      // As in Excel, a column that is given a width shows again.
      sheet.hiddenColumns.delete(column);
    }
  }

  /** Points. */
  get rowHeight(): number | null {
    const { sheet, rect } = this.block;
    return uniformSize({ from: rect.top, to: rect.bottom }, (row) => sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
  }

  set rowHeight(points: number) {
    refuseProtected(this.world, this.block.sheet);
    const { sheet, rect } = this.block;
    for (let row = rect.top; row <= rect.bottom; row++) {
      setSize(sheet.rowHeights, row, points === STANDARD_HEIGHT ? undefined : points);
    }
  }

  get useStandardWidth(): boolean {
    const { sheet, rect } = this.block;
    return uniformSize({ from: rect.left, to: rect.right }, (column) => Number(sheet.columnWidths.has(column))) === 0;
  }

  set useStandardWidth(isStandard: boolean) {
    refuseProtected(this.world, this.block.sheet);
    const { sheet, rect } = this.block;
    if (isStandard) for (let column = rect.left; column <= rect.right; column++) sheet.columnWidths.delete(column);
  }

  get useStandardHeight(): boolean {
    const { sheet, rect } = this.block;
    return uniformSize({ from: rect.top, to: rect.bottom }, (row) => Number(sheet.rowHeights.has(row))) === 0;
  }

  set useStandardHeight(isStandard: boolean) {
    refuseProtected(this.world, this.block.sheet);
    const { sheet, rect } = this.block;
    if (isStandard) for (let row = rect.top; row <= rect.bottom; row++) sheet.rowHeights.delete(row);
  }

  /** The host measures no text: it takes five points a character of the longest value. */
  autofitColumns(): void {
    refuseProtected(this.world, this.block.sheet);
    const { sheet, rect } = this.block;
    const longest = new Map<number, number>();
    for (const { column, cell } of sheet.cells.entries()) {
      if (column < rect.left || column > rect.right) continue;
      longest.set(column, Math.max(longest.get(column) ?? 0, scalarText(cell.value).length));
    }
    for (const [column, characters] of longest) sheet.columnWidths.set(column, Math.max(characters, 3) * 5 + 4);
  }

  autofitRows(): void {
    this.useStandardHeight = true;
  }
}

/** The standard size is kept as none, so that giving it back leaves no trace. */
function setSize(sizes: Map<number, number>, index: number, points: number | undefined): void {
  if (points === undefined) sizes.delete(index);
  else sizes.set(index, points);
}

function uniformSize({ from, to }: { from: number; to: number }, sizeOf: (index: number) => number): number | null {
  const first = sizeOf(from);
  for (let index = from + 1; index <= to; index++) if (sizeOf(index) !== first) return null;
  return first;
}
