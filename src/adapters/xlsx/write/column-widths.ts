import { type OrderedPart } from "./ordered-part";
import { attribute, childElements, rootTag, setAttribute } from "./xml-elements";
import { withPrefix } from "./xml-text";

/** Columns `min`…`max` (one-based, both included) that share one `<col>`. */
type ColumnSpan = { readonly min: number; readonly max: number; readonly tag: string };

/** The format that cells of a column get when nothing else says so. */
export function columnFormat(shell: OrderedPart, column: number): number {
  const span = columnSpans(shell).find(({ min, max }) => column + 1 >= min && column + 1 <= max);
  return Number(span ? (attribute(span.tag, "style") ?? 0) : 0);
}

/** How many characters a column is wide. */
export function columnWidth(shell: OrderedPart, column: number): number {
  const span = columnSpans(shell).find(({ min, max }) => column + 1 >= min && column + 1 <= max);
  const stated = span && attribute(span.tag, "width");
  return (stated === undefined ? defaultWidth(shell) : Number(stated)) - MARGIN;
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

/** Excel's own default is 8.43 characters, stored with its margin as 9.140625. */
function defaultWidth(shell: OrderedPart): number {
  const stated = attribute(rootTag(shell.child("sheetFormatPr") ?? "<x/>").tag, "defaultColWidth");
  return stated === undefined ? 9.140625 : Number(stated);
}

/** Characters → the file's width, which adds five pixels of margin at seven a character (ECMA-376 part 1, 18.3.1.13). */
export function fileWidth(characters: number): number {
  return Math.trunc((characters + MARGIN) * 256) / 256;
}
