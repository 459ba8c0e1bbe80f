import { findPart, parsePart, type Parts } from "./parts";
import { relationshipPath, resolveTarget } from "./part-path";

/** One part pointing at another, or outside the package. */
export type Relationship = {
  readonly id: string;
  /** The whole address of the kind. */
  readonly type: string;
  /** Its last word: `worksheet`, `table`, `sharedStrings`. */
  readonly kind: string;
  /** Path of the part inside the package; for an external one the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
};

/**
 * What a part points at, in the order of the file; none when it has no relationships part.
 *
 * @param path of the pointing part; `""` for the package itself
 */
export function relationshipsOf(pkg: Parts, path: string): Relationship[] {
  const found: Relationship[] = [];
  const relationships = relationshipPath(path);
  if (!findPart(pkg, relationships)) return found;
  parsePart(pkg, relationships, {
    open(name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) {
      if (name !== "Relationship") return;
      const isExternal = mode === "External";
      const kind = type.slice(type.lastIndexOf("/") + 1);
      found.push({
        id,
        type,
        kind,
        isExternal,
        target: isExternal ? target : actualPath(pkg, resolveTarget(path, target)),
      });
    },
  });
  return found;
}

/** As the file spells it, so that the target can be looked up in `entries`. */
function actualPath(pkg: Pick<Parts, "entries" | "paths">, path: string): string {
  return findPart(pkg, path)?.path ?? path;
}
