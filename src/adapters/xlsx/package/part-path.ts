import { WorkbookError } from "../../../workbook/errors";

/**
 * Refuses file names inside a package that could end up elsewhere, or be taken for one another.
 *
 * @throws {WorkbookError} `file.badPath` for `../`, absolute paths, backslashes, control characters and doubles
 *   (letter case does not count, as in the package standard)
 */
export function checkEntryPaths(paths: readonly string[], file: string): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const folded = path.toLowerCase();
    if (!isSafePath(path) || seen.has(folded)) throw new WorkbookError("file.badPath", { file, part: path });
    seen.add(folded);
  }
}

function isSafePath(path: string): boolean {
  // Control characters are what is looked for.
  if (path === "" || /[\u0000-\u001f\\:]/.test(path)) return false;
  const segments = (path.endsWith("/") ? path.slice(0, -1) : path).split("/");
  return segments.every((segment) => segment !== "" && segment !== "." && segment !== "..");
}

/** `xl/worksheets/sheet1.xml`, `../tables/table1.xml` → `xl/tables/table1.xml`. `..` never leaves the package. */
export function resolveTarget(sourcePath: string, target: string): string {
  const [withoutFragment = ""] = target.split("#");
  const folder = withoutFragment.startsWith("/") ? [] : sourcePath.split("/").slice(0, -1);
  const resolved = [...folder];
  for (const segment of withoutFragment.split("/")) {
    if (segment === "..") resolved.pop();
    else if (segment !== "" && segment !== ".") resolved.push(segment);
  }
  return resolved.join("/");
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself (`""`) → `_rels/.rels`. */
export function relationshipPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}
