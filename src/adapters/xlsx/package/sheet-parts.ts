import { WorkbookError } from "../../../workbook/errors";
import { type SheetVisibility } from "../../../workbook/snapshot";
import { findPart, parsePart, type XlsxPackage } from "./parts";
import { relationshipsOf, type Relationship } from "./relationships";
import { relationshipId, type XmlAttributes } from "./xml";

/** A tab of the workbook and the part behind it. */
export type SheetPart = {
  readonly name: string;
  /** As the workbook numbers it; not its position. */
  readonly sheetId: number;
  readonly relId: string;
  readonly path: string;
  readonly visibility: SheetVisibility;
  /** Only a worksheet has cells; the others (a chart, an old dialog or macro sheet) are left alone. */
  readonly kind: "worksheet" | "chartsheet" | "other";
};

/**
 * The tabs, left to right, chartsheets included: a defined name counts its sheets by this order.
 *
 * @throws {WorkbookError} `file.badPart` when a tab's part is missing, a name or part occurs twice, or there is no tab
 */
export function sheetParts(pkg: XlsxPackage): SheetPart[] {
  const relationships = new Map(
    relationshipsOf(pkg, pkg.workbookPath).map((relationship) => [relationship.id, relationship]),
  );
  const sheets: SheetPart[] = [];
  let insideSheets = false;
  parsePart(pkg, pkg.workbookPath, {
    open(name, attributes) {
      if (name === "sheets") insideSheets = true;
      if (name === "sheet" && insideSheets) sheets.push(toSheetPart(pkg, { attributes, relationships }));
    },
    close(name) {
      if (name === "sheets") insideSheets = false;
    },
  });
  if (sheets.length === 0) throw new WorkbookError("file.badPart", { file: pkg.fileName, part: pkg.workbookPath });
  checkDoubles(sheets, pkg.fileName);
  return sheets;
}

/** Two tabs with one name could be written for one another; many tabs on one part would be read over and over. */
function checkDoubles(sheets: readonly SheetPart[], file: string): void {
  const seen = new Set<string>();
  for (const { name, path } of sheets) {
    for (const key of [`name ${name.toLowerCase()}`, `path ${path}`]) {
      if (seen.has(key)) throw new WorkbookError("file.badPart", { file, part: name });
      seen.add(key);
    }
  }
}

type SheetElement = { readonly attributes: XmlAttributes; readonly relationships: ReadonlyMap<string, Relationship> };

function toSheetPart(pkg: XlsxPackage, { attributes, relationships }: SheetElement): SheetPart {
  const name = attributes["name"] ?? "";
  const relId = relationshipId(attributes) ?? "";
  const relationship = relationships.get(relId);
  if (!relationship || relationship.isExternal || !findPart(pkg, relationship.target)) {
    throw new WorkbookError("file.badPart", { file: pkg.fileName, part: relationship?.target ?? name });
  }
  return {
    name,
    sheetId: Number(attributes["sheetId"]),
    relId,
    path: relationship.target,
    visibility: visibilityOf(attributes["state"]),
    kind: kindOf(relationship.kind),
  };
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function kindOf(kind: string): SheetPart["kind"] {
  return kind === "worksheet" || kind === "chartsheet" ? kind : "other";
}
