import { type OrderedPart } from "./ordered-part";
import { attribute, childElements, rootTag, setAttribute } from "./xml-elements";
import { withPrefix } from "./xml-text";

/** Columns `min`…`max` (one-based, both included) that share one `<col>`. */
type ColumnSpan = { readonly min: number; readonly max: number; readonly tag: string };

/** The format that cells of a column get when nothing else says so. */
export function columnFormat(shell: OrderedPart, column: number): number {
  const span = spanAt(shell, column);
  return Number(span ? (attribute(span.tag, "style") ?? 0) : 0);
}

/** How many characters a column is wide. */
export function columnWidth(shell: OrderedPart, column: number): number {
  return statedWidth(shell, column) ?? defaultWidth(shell) - MARGIN;
}

/** How many characters a column is said to be wide; undefined when it is as wide as the sheet's others. */
export function statedWidth(shell: OrderedPart, column: number): number | undefined {
  const span = spanAt(shell, column);
  const stated = span && attribute(span.tag, "width");
  return stated === undefined ? undefined : Number(stated) - MARGIN;
}

/** So many characters do not fit in a column that shows. */
export function isTooNarrow(shell: OrderedPart, column: number, width: number): boolean {
  const span = spanAt(shell, column);
  const isHidden = span !== undefined && ["1", "true"].includes(attribute(span.tag, "hidden") ?? "");
  return !isHidden && columnWidth(shell, column) < width - ROUNDING;
}

/** Makes a column at least so many characters wide, unless it is hidden. */
export function widenColumn(shell: OrderedPart, column: number, width: number): void {
  if (isTooNarrow(shell, column, width)) setColumnWidth(shell, column, width);
}

function spanAt(shell: OrderedPart, column: number): ColumnSpan | undefined {
  return columnSpans(shell).find(({ min, max }) => column + 1 >= min && column + 1 <= max);
}

/**
 * Gives one column a width (`undefined`: the sheet's default), splitting the span it belongs to; all else that the span
 * says (hidden, outline, format) holds for each of its pieces.
 */
export function setColumnWidth(shell: OrderedPart, column: number, width: number | undefined): void {
  const number = column + 1;
  const spans = columnSpans(shell);
  const known = spans.find(({ min, max }) => number >= min && number <= max);
  const empty = withPrefix(`<col min="${number}" max="${number}"/>`, shell.prefix);
  const tag = withWidth(known?.tag ?? empty, { width, fallback: defaultWidth(shell) });
  const own: ColumnSpan[] = isIdle(tag) ? [] : [{ min: number, max: number, tag }];
  const pieces = known
    ? [{ ...known, max: number - 1 }, ...own, { ...known, min: number + 1 }].filter(({ min, max }) => min <= max)
    : own;
  const others = spans.filter((span) => span !== known);
  writeSpans(
    shell,
    [...others, ...pieces].sort((a, b) => a.min - b.min),
  );
}

/** What the file's widths have beyond the characters. */
const MARGIN = 5 / 7;

/** Widths in a file are whole 256ths of a character. */
const ROUNDING = 1 / 128;

/** Every cell without a format of its own asks for its column's; the list is read again only when its text changed. */
const knownSpans = new WeakMap<OrderedPart, { readonly cols: string; readonly spans: readonly ColumnSpan[] }>();

function columnSpans(shell: OrderedPart): readonly ColumnSpan[] {
  const cols = shell.child("cols");
  if (!cols) return [];
  const known = knownSpans.get(shell);
  if (known?.cols === cols) return known.spans;
  const spans = parseSpans(cols);
  knownSpans.set(shell, { cols, spans });
  return spans;
}

function parseSpans(cols: string): ColumnSpan[] {
  const { end, tag } = rootTag(cols);
  if (tag.endsWith("/>")) return [];
  return childElements(cols, end).map((child) => {
    const { tag: col } = rootTag(cols.slice(child.start, child.end));
    return {
      min: Number(attribute(col, "min")),
      max: Number(attribute(col, "max")),
      tag: col.replace(/\s*\/?>$/, "/>"),
    };
  });
}

function writeSpans(shell: OrderedPart, spans: readonly ColumnSpan[]): void {
  const { prefix } = shell;
  const written = spans.map(({ min, max, tag }) =>
    setAttribute(setAttribute(tag, "min", String(min)), "max", String(max)),
  );
  // A list without columns is not allowed.
  shell.replace("cols", written.length === 0 ? undefined : `<${prefix}cols>${written.join("")}</${prefix}cols>`);
}

function withWidth(tag: string, { width, fallback }: { width: number | undefined; fallback: number }): string {
  if (width !== undefined)
    return setAttribute(
      setAttribute(setAttribute(tag, "width", String(fileWidth(width))), "bestFit", undefined),
      "customWidth",
      "1",
    );
  const plain = setAttribute(setAttribute(tag, "customWidth", undefined), "bestFit", undefined);
  return isIdle(setAttribute(plain, "width", undefined))
    ? setAttribute(plain, "width", undefined)
    : setAttribute(plain, "width", String(fallback));
}

/** Says nothing but which column it is. */
function isIdle(tag: string): boolean {
  return /^<\S+\s+min="\d+"\s+max="\d+"\s*\/>$/.test(tag);
}

/** Excel's own default is 8 characters with their margin, up to a multiple of eight pixels: 8.43, stored as 9.140625. */
function defaultWidth(shell: OrderedPart): number {
  const { tag } = rootTag(shell.child("sheetFormatPr") ?? "<x/>");
  const stated = attribute(tag, "defaultColWidth");
  if (stated !== undefined) return Number(stated);
  const pixels = Math.ceil((Number(attribute(tag, "baseColWidth") ?? 8) * 7 + 5) / 8) * 8;
  return Math.trunc((pixels / 7) * 256) / 256;
}

/** Characters → the file's width, which adds five pixels of margin at seven a character (ECMA-376 part 1, 18.3.1.13). */
export function fileWidth(characters: number): number {
  return Math.trunc((characters + MARGIN) * 256) / 256;
}
