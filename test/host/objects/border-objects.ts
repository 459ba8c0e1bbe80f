import { type Rect } from "../../../src/workbook/address";
import { invalidArgument } from "../interpreter/host-error";
import { HostCollection, HostObject } from "../interpreter/host-object";
import { type FormatValue } from "../model/format-store";
import { type CellBlock, uniformFormat, writeFormat } from "./range-format-object";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

type BorderCells = { readonly rect: Rect; readonly name: string };

/** Which cells' own border a side of the block is, and which side of those cells. */
const CELLS_OF: Readonly<Record<Side, (rect: Rect) => BorderCells>> = {
  EdgeTop: (rect) => ({ rect: { ...rect, bottom: rect.top }, name: "top" }),
  EdgeBottom: (rect) => ({ rect: { ...rect, top: rect.bottom }, name: "bottom" }),
  EdgeLeft: (rect) => ({ rect: { ...rect, right: rect.left }, name: "left" }),
  EdgeRight: (rect) => ({ rect: { ...rect, left: rect.right }, name: "right" }),
  InsideVertical: (rect) => ({ rect: { ...rect, right: rect.right - 1 }, name: "right" }),
  InsideHorizontal: (rect) => ({ rect: { ...rect, bottom: rect.bottom - 1 }, name: "bottom" }),
  DiagonalDown: (rect) => ({ rect, name: "diagonalDown" }),
  DiagonalUp: (rect) => ({ rect, name: "diagonalUp" }),
};

const DEFAULTS: Readonly<Record<string, FormatValue>> = {
  style: "None",
  color: "#000000",
  weight: "Thin",
  tintAndShade: 0,
};

/** `Excel.RangeBorder`: one side of a block. */
class BorderObject extends HostObject {
  readonly apiName = "RangeBorder";
  override readonly identity: string;
  override readonly covered: Rect;

  constructor(
    private readonly block: CellBlock,
    private readonly side: Side,
  ) {
    super();
    this.identity = side;
    this.covered = block.rect;
  }

  get sideIndex(): string {
    return this.side;
  }

  override readMember(name: string): unknown {
    if (!Object.hasOwn(DEFAULTS, name)) return super.readMember(name);
    const { rect, name: side } = CELLS_OF[this.side](this.block.rect);
    return uniformFormat({ ...this.block, rect }, `border.${side}.${name}`) ?? DEFAULTS[name];
  }

  override writeMember(name: string, value: unknown): void {
    if (!Object.hasOwn(DEFAULTS, name)) return super.writeMember(name, value);
    const { rect, name: side } = CELLS_OF[this.side](this.block.rect);
    if (rect.top > rect.bottom || rect.left > rect.right) return;
    // The API's properties here are all plain values; a default is kept as nothing, as where there is no border.
    writeFormat(
      { ...this.block, rect },
      `border.${side}.${name}`,
      value === DEFAULTS[name] ? null : (value as FormatValue),
    );
    if (name !== "style" && value !== DEFAULTS[name]) this.showIfAbsent({ ...this.block, rect }, side);
    if (name === "style" && value === "None") this.forgetLine({ ...this.block, rect }, side);
  }

  override scalarNames(): readonly string[] {
    return [...Object.keys(DEFAULTS), ...super.scalarNames()];
  }

  /** A border that is not there has no colour or weight either. */
  private forgetLine(block: CellBlock, side: string): void {
    for (const name of ["color", "weight", "tintAndShade"]) writeFormat(block, `border.${side}.${name}`, null);
  }

  /** A colour or weight given to a border that is not there draws it. */
  private showIfAbsent(block: CellBlock, side: string): void {
    if (uniformFormat(block, `border.${side}.style`) === null) writeFormat(block, `border.${side}.style`, "Continuous");
  }
}

/** `Excel.RangeBorderCollection`. */
export class BorderCollection extends HostCollection {
  readonly apiName = "RangeBorderCollection";

  constructor(private readonly block: CellBlock) {
    super();
  }

  listItems(): readonly BorderObject[] {
    return SIDES.map((side) => new BorderObject(this.block, side));
  }

  override findItem(key: unknown): HostObject {
    const side = SIDES.find((known) => known === key);
    if (!side) throw invalidArgument(`border ${String(key)}`);
    return new BorderObject(this.block, side);
  }
}
