import { type Rect } from "../../../src/workbook/address";
import { HostObject } from "../interpreter/host-object";
import { cellsOf } from "../model/block";
import { type FormatValue } from "../model/format-store";
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

  constructor(protected readonly block: CellBlock) {
    super();
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

class RangeFill extends CellProperties {
  readonly apiName = "RangeFill";
  protected readonly prefix = "fill.";
  protected readonly names = ["color"];

  clear(): void {
    writeFormat(this.block, "fill.color", "#FFFFFF");
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

  /** Points. */
  get columnWidth(): number | null {
    const { sheet, rect } = this.block;
    return uniformSize(
      { from: rect.left, to: rect.right },
      (column) => sheet.columnWidths.get(column) ?? STANDARD_WIDTH,
    );
  }

  set columnWidth(points: number) {
    refuseProtected(this.world, this.block.sheet);
    const { sheet, rect } = this.block;
    for (let column = rect.left; column <= rect.right; column++) sheet.columnWidths.set(column, points);
  }

  /** Points. */
  get rowHeight(): number | null {
    const { sheet, rect } = this.block;
    return uniformSize({ from: rect.top, to: rect.bottom }, (row) => sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
  }

  set rowHeight(points: number) {
    refuseProtected(this.world, this.block.sheet);
    const { sheet, rect } = this.block;
    for (let row = rect.top; row <= rect.bottom; row++) sheet.rowHeights.set(row, points);
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
      longest.set(column, Math.max(longest.get(column) ?? 0, String(cell.value ?? "").length));
    }
    for (const [column, characters] of longest) sheet.columnWidths.set(column, Math.max(characters, 3) * 5 + 4);
  }

  autofitRows(): void {
    this.useStandardHeight = true;
  }
}

function uniformSize({ from, to }: { from: number; to: number }, sizeOf: (index: number) => number): number | null {
  const first = sizeOf(from);
  for (let index = from + 1; index <= to; index++) if (sizeOf(index) !== first) return null;
  return first;
}
