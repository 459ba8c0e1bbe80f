import { childElements, rootTag, setAttribute, type ChildElement } from "./xml-elements";
import { withPrefix } from "./xml-text";

/**
 * A small XML part of which some children are replaced, added or removed in the order its schema demands. Everything
 * else keeps its characters. Snippets are written without namespace prefix and get the one the part uses.
 */
export class OrderedPart {
  private children: readonly ChildElement[];

  constructor(
    private xml: string,
    /** Names of the root's children, in the schema's order. */
    private readonly order: readonly string[],
  ) {
    this.children = this.scan();
  }

  get text(): string {
    return this.xml;
  }

  get prefix(): string {
    return rootTag(this.xml).prefix;
  }

  get root(): string {
    return rootTag(this.xml).tag;
  }

  /** Gives the root element another opening tag. */
  setRootAttribute(name: string, value: string): void {
    const { start, end, tag } = rootTag(this.xml);
    this.write({ start, end }, setAttribute(tag, name, value));
  }

  /** The whole text of the first child of that name. */
  child(name: string): string | undefined {
    return this.childrenNamed(name)[0];
  }

  childrenNamed(name: string): string[] {
    return this.children.filter((child) => child.name === name).map(({ start, end }) => this.xml.slice(start, end));
  }

  /**
   * Puts a child in the place of the first one of that name, or where the schema wants it when there is none;
   * `undefined` takes it away. The text is a child's own, prefix and all.
   */
  replace(name: string, text: string | undefined): void {
    const known = this.children.find((child) => child.name === name);
    const at = known ?? { start: this.placeFor(name), end: this.placeFor(name) };
    this.write(at, text ?? "");
  }

  /** Puts a snippet after the last child that stands before it in the schema's order. */
  append(name: string, snippet: string): void {
    const at = this.placeFor(name);
    this.write({ start: at, end: at }, withPrefix(snippet, this.prefix));
  }

  /** Removes or rewrites children of one name; a snippet here is a child's own text, prefix and all. */
  rewriteEach(name: string, rewrite: (snippet: string) => string): void {
    const same = this.children.filter((child) => child.name === name);
    for (const { start, end } of same.toReversed()) {
      const before = this.xml.slice(start, end);
      const after = rewrite(before);
      if (after !== before) this.write({ start, end }, after);
    }
  }

  private placeFor(name: string): number {
    const rank = this.order.indexOf(name);
    const before = this.children.filter((child) => {
      const other = this.order.indexOf(child.name);
      return other >= 0 && other <= rank;
    });
    return before.at(-1)?.end ?? this.contentStart();
  }

  private contentStart(): number {
    const { start, end, tag } = rootTag(this.xml);
    if (!tag.endsWith("/>")) return end;
    const opened = tag.replace(/\s*\/>$/, ">");
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
    this.xml = `${this.xml.slice(0, start)}${opened}</${name}>${this.xml.slice(end)}`;
    return start + opened.length;
  }

  private write({ start, end }: { start: number; end: number }, text: string): void {
    this.xml = this.xml.slice(0, start) + text + this.xml.slice(end);
    this.children = this.scan();
  }

  private scan(): ChildElement[] {
    const { end, tag } = rootTag(this.xml);
    return tag.endsWith("/>") ? [] : childElements(this.xml, end);
  }
}
