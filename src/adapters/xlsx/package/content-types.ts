import { parsePart, type Parts } from "./parts";

export const CONTENT_TYPES_PATH = "[Content_Types].xml";

/** What kind each part is, as the package says. Names are in small letters. */
export type ContentTypes = {
  /** File extension → type. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Part path, without leading `/` → type. */
  readonly overrides: ReadonlyMap<string, string>;
};

/** The package's list of kinds. @throws {WorkbookError} `file.badPart` when there is none, `file.brokenXml` */
export function readContentTypes(pkg: Parts): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  parsePart(pkg, CONTENT_TYPES_PATH, {
    open(name, { Extension: extension, PartName: partName, ContentType: type = "" }) {
      if (name === "Default" && extension !== undefined) defaults.set(extension.toLowerCase(), type);
      if (name === "Override" && partName !== undefined) overrides.set(partName.replace(/^\//, "").toLowerCase(), type);
    },
  });
  return { defaults, overrides };
}

/** The kind of a part; undefined when the package does not say. */
export function contentTypeOf({ defaults, overrides }: ContentTypes, path: string): string | undefined {
  const folded = path.toLowerCase();
  return overrides.get(folded) ?? defaults.get(folded.slice(folded.lastIndexOf(".") + 1));
}
