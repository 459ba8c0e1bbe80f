import { SaxesParser } from "saxes";
import { WorkbookError } from "../../../workbook/errors";
import { LIMITS } from "./limits";

/** Attributes by their name as written (`r:id`). Has no prototype: any name is data. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What is told of an XML part, in reading order. Names of the part's main namespace come without prefix. */
export type XmlHandlers = {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** Which part of which file is being read, for the error. */
export type PartPlace = { readonly file: string; readonly part: string };

/** An XML reader fed piece by piece. */
export type XmlFeed = { readonly write: (text: string) => void; readonly close: () => void };

/**
 * Reads one XML part; anything that is not well formed stops it, so that broken never looks like empty.
 *
 * @throws {WorkbookError} `file.brokenXml`, `file.doctype`, `file.strict`
 */
export function parseXml(text: string, handlers: XmlHandlers, place: PartPlace): void {
  const feed = openXml(handlers, place);
  feed.write(text);
  feed.close();
}

/** As `parseXml`, for text that comes in pieces. */
export function openXml(handlers: XmlHandlers, place: PartPlace): XmlFeed {
  const parser = new SaxesParser({ position: false });
  const fail = (cause: unknown) => {
    throw cause instanceof WorkbookError ? cause : new WorkbookError("file.brokenXml", { ...place }, { cause });
  };
  parser.on("error", fail);
  parser.on("doctype", () => fail(new WorkbookError("file.doctype", { ...place })));
  attach(parser, handlers, place);
  return { write: (text) => void parser.write(text), close: () => void parser.close() };
}

function attach(parser: SaxesParser, { open, close, text }: XmlHandlers, place: PartPlace): void {
  let depth = 0;
  let prefix = "";
  const plain = (name: string) => (prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name);
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    if (depth === 1) {
      prefix = name.slice(0, name.indexOf(":") + 1);
      checkNamespace(attributes, { prefix, place });
    }
    if (depth > LIMITS.xmlDepth) throw new WorkbookError("file.brokenXml", { ...place });
    open?.(plain(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    close?.(plain(name));
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
}

function checkNamespace(attributes: XmlAttributes, { prefix, place }: { prefix: string; place: PartPlace }): void {
  const namespace = attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`];
  if (namespace?.startsWith(STRICT_NAMESPACE)) throw new WorkbookError("file.strict", { file: place.file });
}

/** Strict Open XML (ISO 29500 part 4) has namespaces and relationship types of its own, all under this address. */
export const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/";

/** The relationship an element points with, whatever prefix its attribute has. */
export function relationshipId(attributes: XmlAttributes): string | undefined {
  const named = attributes["r:id"];
  if (named !== undefined) return named;
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? undefined : attributes[key];
}

/** How XML says yes: `1` or `true`; absent is `whenAbsent`. */
export function xmlBoolean(value: string | undefined, whenAbsent = false): boolean {
  return value === undefined ? whenAbsent : value === "1" || value === "true";
}
