import { CONTENT_TYPES_PATH, relationshipPath, resolveTarget } from "../package/xlsx-package";
import { type PackageDraft } from "./package-draft";
import { attribute, childElements, rootTag } from "./xml-elements";
import { OrderedPart } from "./ordered-part";
import { escapeAttribute } from "./xml-text";

const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_RELATIONSHIPS = `${XML_HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The kinds of relationship we add; the address before their last word. */
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export type LinkKind = "worksheet" | "table" | "drawing" | "chart" | "styles";

export type Link = {
  readonly id: string;
  readonly kind: string;
  /** Path of the part, or the address outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** What a part points at, as the draft has it now. */
export function linksOf(draft: PackageDraft, path: string): Link[] {
  const relationships = relationshipPath(path);
  if (!draft.has(relationships)) return [];
  const xml = draft.text(relationships);
  return childElements(xml, rootTag(xml).end).map(({ start, end }) => toLink(path, xml.slice(start, end)));
}

function toLink(path: string, element: string): Link {
  const type = attribute(element, "Type") ?? "";
  const target = attribute(element, "Target") ?? "";
  const isExternal = attribute(element, "TargetMode") === "External";
  return {
    id: attribute(element, "Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    target: isExternal ? target : resolveTarget(path, target),
    isExternal,
  };
}

/** Points a part at another; gives the new relationship's id. */
export function addLink(
  draft: PackageDraft,
  path: string,
  { kind, target }: { kind: LinkKind; target: string },
): string {
  const relationships = relationshipPath(path);
  const taken = new Set(linksOf(draft, path).map((link) => link.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const part = new OrderedPart(draft.has(relationships) ? draft.text(relationships) : NO_RELATIONSHIPS, [
    "Relationship",
  ]);
  part.append(
    "Relationship",
    `<Relationship Id="${id}" Type="${OFFICE}${kind}" Target="${escapeAttribute(`/${target}`)}"/>`,
  );
  draft.write(relationships, part.text);
  return id;
}

/** Takes every pointer from one part to another away; the relationships part goes when it is empty. */
export function removeLinks(draft: PackageDraft, path: string, target: string): void {
  const relationships = relationshipPath(path);
  if (!draft.has(relationships)) return;
  const part = new OrderedPart(draft.text(relationships), ["Relationship"]);
  part.rewriteEach("Relationship", (element) =>
    toLink(path, element).target.toLowerCase() === target.toLowerCase() ? "" : element,
  );
  draft.write(relationships, part.text);
}

/** Says in the package's list what kind a part is. */
export function setContentType(draft: PackageDraft, path: string, type: string): void {
  const part = new OrderedPart(draft.text(CONTENT_TYPES_PATH), ["Default", "Override"]);
  part.append("Override", `<Override PartName="${escapeAttribute(`/${path}`)}" ContentType="${type}"/>`);
  draft.write(CONTENT_TYPES_PATH, part.text);
}

export function removeContentType(draft: PackageDraft, path: string): void {
  const part = new OrderedPart(draft.text(CONTENT_TYPES_PATH), ["Default", "Override"]);
  const wanted = `/${path}`.toLowerCase();
  part.rewriteEach("Override", (element) => (attribute(element, "PartName")?.toLowerCase() === wanted ? "" : element));
  draft.write(CONTENT_TYPES_PATH, part.text);
}

/** Takes a part away together with its own relationships and its line in the list of kinds. */
export function removePart(draft: PackageDraft, path: string): void {
  if (draft.has(relationshipPath(path))) draft.remove(relationshipPath(path));
  draft.remove(path);
  removeContentType(draft, path);
}
