import { relationshipPath } from "../package/xlsx-package";
import { linksOf, removeLinks, removePart } from "../write/part-links";
import { type WorkbookDraft } from "../write/workbook-draft";

/**
 * Takes a sheet away: its tab, the names that hold within it, its part and every part that only it pointed at (tables,
 * drawings, charts).
 */
export function removeSheetParts(draft: WorkbookDraft, name: string): void {
  const { parts, pkg } = draft;
  const path = draft.sheetPath(name);
  draft.forgetSheet(name);
  draft.workbook.removeSheet(name);
  const gone = partsBelow(draft, path);
  removeLinks(parts, pkg.workbookPath, path);
  const kept = targetsOfOthers(draft, gone);
  for (const part of gone) if (part === path || !kept.has(part.toLowerCase())) removePart(parts, part);
}

function partsBelow(draft: WorkbookDraft, path: string): Set<string> {
  const found = new Set([path]);
  for (const part of found) {
    for (const { isExternal, target } of linksOf(draft.parts, part))
      if (!isExternal && draft.parts.has(target)) found.add(target);
  }
  return found;
}

/** What the parts that stay point at. */
function targetsOfOthers(draft: WorkbookDraft, gone: ReadonlySet<string>): Set<string> {
  const sources = ["", ...draft.parts.paths()].filter(
    (path) => !gone.has(path) && draft.parts.has(relationshipPath(path)),
  );
  return new Set(sources.flatMap((path) => linksOf(draft.parts, path).map(({ target }) => target.toLowerCase())));
}
