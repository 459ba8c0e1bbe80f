import { parsePart, type XlsxPackage } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { BUILTIN_FORMATS } from "./builtin-formats";
import { rootCheck } from "./read-part";

/** By the number a cell gives as its style: its number format code; undefined is General. */
export type CellFormats = readonly (string | undefined)[];

/** The number formats of the workbook's cell styles; none when it has no styles part. */
export function readCellFormats(pkg: XlsxPackage): CellFormats {
  const relationship = relationshipsOf(pkg, pkg.workbookPath).find(({ kind }) => kind === "styles");
  if (!relationship) return [];
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  let insideCellStyles = false;
  const checkRoot = rootCheck("styleSheet", { file: pkg.fileName, part: relationship.target });
  parsePart(pkg, relationship.target, {
    open(name, { numFmtId = "0", formatCode = "General" }) {
      checkRoot(name);
      if (name === "cellXfs") insideCellStyles = true;
      else if (name === "numFmt" && !insideCellStyles) custom.set(Number(numFmtId), formatCode);
      else if (name === "xf" && insideCellStyles) formatIds.push(Number(numFmtId));
    },
    close(name) {
      if (name === "cellXfs") insideCellStyles = false;
    },
  });
  return formatIds.map((id) => specificCode(custom.get(id) ?? BUILTIN_FORMATS.get(id)));
}

function specificCode(code: string | undefined): string | undefined {
  return code === undefined || code.toLowerCase() === "general" ? undefined : code;
}
