import { SaxesParser } from "saxes";
import { invalidArgument } from "../interpreter/host-error";

/** A custom XML part: a program's own notes in the file. */
export type CustomXmlModel = { readonly id: string; xml: string };

/** The namespace of the outermost element. */
export function namespaceOf(xml: string): string {
  let namespace = "";
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ uri }) => {
    if (depth++ === 0) namespace = uri;
  });
  parser.on("closetag", () => depth--);
  parser.on("error", ({ message }) => {
    throw invalidArgument(`no well-formed XML: ${message}`);
  });
  parser.write(xml).close();
  return namespace;
}
