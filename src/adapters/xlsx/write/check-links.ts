import {
  CONTENT_TYPES_PATH,
  contentTypeOf,
  findPart,
  partText,
  readContentTypes,
  relationshipPath,
  relationshipsOf,
  type XlsxPackage,
} from "../package/xlsx-package";

/** Relationships that lead nowhere, doubled ids, parts without a kind, kinds without a part. */
export function checkLinks(pkg: XlsxPackage): string[] {
  return [...checkRelationships(pkg), ...checkContentTypes(pkg)];
}

function checkRelationships(pkg: XlsxPackage): string[] {
  const sources = ["", ...pkg.entries.keys()].filter((path) => findPart(pkg, relationshipPath(path)));
  return sources.flatMap((path) => {
    const links = relationshipsOf(pkg, path);
    const dangling = links.filter(
      ({ isExternal, target }) => !isExternal && !isFragment(target) && !findPart(pkg, target),
    );
    const ids = new Set(links.map(({ id }) => id));
    return [
      ...dangling.map(({ id, target }) => `${path}: relationship ${id} leads to ${target}, which is not there`),
      ...(ids.size < links.length ? [`${path}: two relationships with one id`] : []),
    ];
  });
}

/** A place within the part itself, as hyperlinks have. */
function isFragment(target: string): boolean {
  return target === "";
}

function checkContentTypes(pkg: XlsxPackage): string[] {
  const types = readContentTypes(pkg);
  const parts = [...pkg.entries.keys()].filter((path) => path !== CONTENT_TYPES_PATH && !path.endsWith("/"));
  const untyped = parts.filter((path) => contentTypeOf(types, path) === undefined);
  const missing = [...types.overrides.keys()].filter((path) => !findPart(pkg, path));
  const count = partText(pkg, CONTENT_TYPES_PATH).match(/<(?:\w+:)?Override\s/g)?.length ?? 0;
  return [
    ...untyped.map((path) => `${path}: has no content type`),
    ...missing.map((path) => `${path}: has a content type but is not there`),
    ...(count > types.overrides.size ? ["two content types for one part"] : []),
  ];
}
