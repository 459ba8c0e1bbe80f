import { isDateFormat } from "../../../workbook/number-format";
import { type ConditionalFormat } from "../../../workbook/sheet-layout";
import { type CellStyle } from "../../../workbook/styles";
import { BUILTIN_FORMATS } from "../read/builtin-formats";
import { CONDITIONAL_LOOKS, INDENT, LINE, LOOKS, type LookStyle, TOTAL_LINE } from "../../../workbook/looks";
import { OrderedPart } from "./ordered-part";
import { StyleList } from "./style-list";
import { attribute, childElements, rootTag, setAttribute } from "./xml-elements";
import { escapeAttribute, withPrefix } from "./xml-text";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type ListName = (typeof LISTS)[number];

/** Code → number of the formats that every workbook knows, so that they need no entry. */
const BUILT_IN = new Map([...BUILTIN_FORMATS].map(([id, code]) => [code, id] as const).toReversed()).set("General", 0);
const FIRST_CUSTOM_FORMAT = 164;

/** What every workbook starts with; written when one has no styles part or lacks a list. */
const DEFAULTS: Readonly<Record<ListName, string>> = {
  numFmts: "<numFmts/>",
  fonts: '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  fills:
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  borders: '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  cellXfs: '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>',
  dxfs: "<dxfs/>",
};

type Alignment = Pick<CellStyle, "align" | "wrap"> & Pick<LookStyle, "vertical">;

type TextPlace = { readonly wraps: boolean; readonly indent: number };

/** The styles of a workbook: new ones are added behind those that are there, equal ones used again, none changed. */
export class StyleSheet {
  private readonly part: OrderedPart;
  private readonly lists: ReadonlyMap<ListName, StyleList>;
  private readonly formats = new Map<string, number>();
  /** By cell format: there are few, and many cells. */
  private readonly alignments = new Map<number, TextPlace>();
  /** The cells of a column share one style object: spelling it out for each of them would cost more than all else. */
  private readonly known = new WeakMap<CellStyle, Map<number, number>>();

  constructor(xml: string) {
    this.part = new OrderedPart(xml, ORDER);
    this.lists = new Map(LISTS.map((name) => [name, new StyleList(this.part.child(name) ?? this.own(DEFAULTS[name]))]));
  }

  /** The part with everything that was added. */
  get text(): string {
    for (const [name, list] of this.lists) if (list.isChanged) this.part.replace(name, list.text);
    return this.part.text;
  }

  /** The cell format (index in `cellXfs`) that `base` becomes with this style; what the style leaves open stays. */
  cellFormat(base: number, style: CellStyle): number {
    const known = this.known.get(style)?.get(base);
    if (known !== undefined) return known;
    const format = this.formatFor(base, style);
    this.known.set(style, (this.known.get(style) ?? new Map<number, number>()).set(base, format));
    return format;
  }

  private formatFor(base: number, style: CellStyle): number {
    const key = `${base} ${JSON.stringify([style.look, style.numberFormat, style.align, style.wrap])}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const created = this.list("cellXfs").add(this.composed(base, style));
    this.formats.set(key, created);
    return created;
  }

  /** The differential format (index in `dxfs`) of a conditional look. */
  conditionalFormat(look: ConditionalFormat["look"]): number {
    const { bold, color, fill } = CONDITIONAL_LOOKS[look];
    const font = `<font>${bold ? "<b/>" : ""}${color ? `<color rgb="${color}"/>` : ""}</font>`;
    // A differential fill is told by its background alone; `fgColor` would be the colour of a pattern.
    const background = fill
      ? `<fill><patternFill patternType="solid"><bgColor rgb="${fill}"/></patternFill></fill>`
      : "";
    return this.list("dxfs").add(this.own(`<dxf>${font}${background}</dxf>`));
  }

  /** Whether numbers in this cell format are shown as dates. */
  showsDate(format: number): boolean {
    const id = Number(attribute(rootTag(this.list("cellXfs").at(format) ?? "<xf/>").tag, "numFmtId") ?? 0);
    const custom = this.list("numFmts")
      .all()
      .find((entry) => attribute(entry, "numFmtId") === String(id));
    return isDateFormat((custom && attribute(custom, "formatCode")) ?? BUILTIN_FORMATS.get(id) ?? "");
  }

  /** Whether a text in this cell format goes on to a next line when the column is full, and how far it is indented. */
  alignmentOf(format: number): TextPlace {
    const known = this.alignments.get(format);
    if (known) return known;
    const alignment = childText(this.list("cellXfs").at(format) ?? "<xf/>", "alignment") ?? "";
    const found = {
      wraps: ["1", "true"].includes(attribute(alignment, "wrapText") ?? ""),
      indent: Number(attribute(alignment, "indent") ?? 0),
    };
    this.alignments.set(format, found);
    return found;
  }

  private composed(base: number, { look, numberFormat, align, wrap }: CellStyle): string {
    const original = this.list("cellXfs").at(base) ?? this.list("cellXfs").at(0) ?? this.own("<xf/>");
    let { tag } = rootTag(original);
    let alignment = childText(original, "alignment");
    if (numberFormat !== undefined)
      tag = withIds(tag, { numFmtId: this.numberFormat(numberFormat), applyNumberFormat: 1 });
    if (look !== undefined) {
      tag = this.withLook(tag, LOOKS[look]);
      alignment = this.alignment(undefined, LOOKS[look]);
    }
    if (align !== undefined || wrap !== undefined) alignment = this.alignment(alignment, { align, wrap });
    return this.assembled(tag, { alignment, protection: childText(original, "protection") });
  }

  private assembled(tag: string, { alignment, protection }: { alignment?: string; protection?: string }): string {
    const aligned =
      alignment === undefined ? setAttribute(tag, "applyAlignment", undefined) : withIds(tag, { applyAlignment: 1 });
    const content = (alignment ?? "") + (protection ?? "");
    if (content === "") return aligned.replace(/\s*\/?>$/, "/>");
    return `${aligned.replace(/\s*\/?>$/, ">")}${content}</${this.part.prefix}xf>`;
  }

  private withLook(tag: string, look: LookStyle): string {
    const ids = { fontId: this.fontOf(look), fillId: this.fillOf(look), borderId: this.borderOf(look) };
    return withIds(tag, { ...ids, applyFont: 1, applyFill: 1, applyBorder: 1 });
  }

  /** The workbook's own typeface in another weight, size or colour. */
  private fontOf({ bold, italic, size, color }: LookStyle): number {
    if (!bold && !italic && !size && !color) return 0;
    const own = this.list("fonts").at(0) ?? "";
    const keep = (name: string) => childText(own, name) ?? "";
    const weight = this.own(`${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}`);
    const points = size ? this.own(`<sz val="${size}"/>`) : keep("sz");
    const ink = color ? this.own(`<color rgb="${color}"/>`) : keep("color");
    const typeface = keep("name") + keep("family") + keep("charset") + keep("scheme");
    return this.list("fonts").add(this.own("<font>") + weight + points + ink + typeface + this.own("</font>"));
  }

  private fillOf({ fill }: LookStyle): number {
    if (!fill) return 0;
    const pattern = `<patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill>`;
    return this.list("fills").add(this.own(`<fill>${pattern}</fill>`));
  }

  private borderOf({ border }: LookStyle): number {
    if (!border) return 0;
    const side = (name: string, isDrawn: boolean) =>
      isDrawn ? `<${name} style="thin"><color rgb="${border === "top" ? TOTAL_LINE : LINE}"/></${name}>` : `<${name}/>`;
    const all = border === "thin";
    const sides = side("left", all) + side("right", all) + side("top", true) + side("bottom", all);
    return this.list("borders").add(this.own(`<border>${sides}<diagonal/></border>`));
  }

  private alignment(base: string | undefined, { align, vertical, wrap }: Alignment): string | undefined {
    let tag = base ?? this.own("<alignment/>");
    if (align) {
      tag = setAttribute(tag, "horizontal", align === "indented" ? "left" : align);
      tag = setAttribute(tag, "indent", align === "indented" ? String(INDENT) : undefined);
    }
    if (vertical) tag = setAttribute(tag, "vertical", vertical);
    if (wrap !== undefined) tag = setAttribute(tag, "wrapText", wrap ? "1" : undefined);
    return /\s\w/.test(tag) ? tag : undefined;
  }

  private numberFormat(code: string): number {
    const builtIn = BUILT_IN.get(code);
    if (builtIn !== undefined) return builtIn;
    const list = this.list("numFmts");
    const ids = list
      .all()
      .map((entry) => ({ id: Number(attribute(entry, "numFmtId")), code: attribute(entry, "formatCode") }));
    const known = ids.find((entry) => entry.code === code);
    if (known) return known.id;
    const id = ids.reduce((last, entry) => Math.max(last, entry.id), FIRST_CUSTOM_FORMAT - 1) + 1;
    list.add(this.own(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`));
    return id;
  }

  private list(name: ListName): StyleList {
    const list = this.lists.get(name);
    if (!list) throw new RangeError(name);
    return list;
  }

  private own(snippet: string): string {
    return withPrefix(snippet, this.part.prefix);
  }
}

function withIds(tag: string, ids: Readonly<Record<string, number>>): string {
  return Object.entries(ids).reduce((result, [name, id]) => setAttribute(result, name, String(id)), tag);
}

function childText(element: string, name: string): string | undefined {
  const { end, tag } = rootTag(element);
  if (tag.endsWith("/>")) return undefined;
  const child = childElements(element, end).find((candidate) => candidate.name === name);
  return child && element.slice(child.start, child.end);
}
