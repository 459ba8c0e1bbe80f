/** An XML document as the browser's own parser reads it. @throws when it is not well-formed */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const problem = document.querySelector("parsererror");
  if (problem) throw new Error(problem.textContent ?? "not well-formed");
  return document;
}

/** Every element with this name, whatever its prefix. */
export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName("*")].filter(({ localName }) => localName === name);
}

/** The names of the elements directly within another. */
export function childNames(parent: Element | undefined): string[] {
  return [...(parent?.children ?? [])].map(({ localName }) => localName);
}
