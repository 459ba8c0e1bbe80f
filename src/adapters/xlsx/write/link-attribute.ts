import { namespacePrefix } from "./xml-elements";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The attribute (with a blank before it) that points at a part, whatever the root element calls that namespace. */
export function linkAttribute(root: string, relationship: string): string {
  const prefix = namespacePrefix(root, RELATIONSHIPS);
  return prefix === undefined ? ` xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"` : ` ${prefix}id="${relationship}"`;
}
