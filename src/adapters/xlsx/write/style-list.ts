import { childElements, rootTag, setAttribute } from "./xml-elements";

/** A counted list inside styles.xml (fonts, fills, cellXfs …): what stands in it keeps its place, new entries follow. */
export class StyleList {
  private readonly entries: string[];
  private readonly places = new Map<string, number>();
  private added = 0;

  constructor(
    /** The list's own text, or one with no entries. */
    private readonly xml: string,
  ) {
    const { end, tag } = rootTag(xml);
    const children = tag.endsWith("/>") ? [] : childElements(xml, end);
    this.entries = children.map((child) => xml.slice(child.start, child.end));
    this.entries.forEach((entry, index) => this.places.has(entry) || this.places.set(entry, index));
  }

  get length(): number {
    return this.entries.length;
  }

  at(index: number): string | undefined {
    return this.entries[index];
  }

  all(): readonly string[] {
    return this.entries;
  }

  /** The place of an equal entry, or of this one added at the end. The text is prefixed as the part is. */
  add(entry: string): number {
    const known = this.places.get(entry);
    if (known !== undefined) return known;
    this.places.set(entry, this.entries.length);
    this.added++;
    return this.entries.push(entry) - 1;
  }

  get isChanged(): boolean {
    return this.added > 0;
  }

  /** The list with what was added and the right count; everything that stood in it as it was. */
  get text(): string {
    if (!this.isChanged) return this.xml;
    const { start, end, tag } = rootTag(this.xml);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
    const opened = setAttribute(tag, "count", String(this.entries.length)).replace(/\s*\/>$/, ">");
    const close = this.xml.lastIndexOf(`</${name}`);
    const content = tag.endsWith("/>") ? "" : this.xml.slice(end, close);
    return `${this.xml.slice(0, start)}${opened}${content}${this.entries.slice(-this.added).join("")}</${name}>`;
  }
}
