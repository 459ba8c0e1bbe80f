import { SaxesParser } from "saxes";

/** An element of a part, without the prefix of its namespace. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
};

/** Reads a whole part: it is for comparing what was drawn, so a part is small. */
export function parseElement(xml: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [root];
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { name: bare(name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [whole] = root.children;
  if (!whole) throw new Error("an empty part");
  return whole;
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The elements of this name, at any depth, in document order. */
export function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first element of this name, at any depth. */
export function first(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return all(element, name)[0];
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name];
}
