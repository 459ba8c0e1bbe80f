import { linksOf, removeLinks, removePart } from "./part-links";
import { type PackageDraft } from "./package-draft";

/**
 * Drops what the file keeps about the order of calculation: part, relationship and content type together. It would point
 * at cells that no longer hold a formula, which Excel calls damage; Excel makes a new one when it opens the file.
 */
export function dropCalcChain(draft: PackageDraft): void {
  const { workbookPath } = draft.pkg;
  for (const { kind, target } of linksOf(draft, workbookPath)) {
    if (kind !== "calcChain") continue;
    removeLinks(draft, workbookPath, target);
    removePart(draft, target);
  }
}
