import { type DefinedName } from "../../../workbook/snapshot";
import { parsePart, type XlsxPackage } from "../package/parts";
import { type SheetPart } from "../package/sheet-parts";
import { xmlBoolean } from "../package/xml";
import { canonicalFormula } from "../../../workbook/canonical-formula";
import { rootCheck } from "./read-part";
import { decodeTextEscapes } from "./text-escapes";

/** What holds for the workbook as a whole. */
export type WorkbookPart = {
  /** Day 0 is 1 January 1904, as on old Macs. */
  readonly usesDates1904: boolean;
  readonly names: readonly DefinedName[];
};

/** Settings and defined names; the names a spreadsheet keeps for itself (print areas, filters) are left out. */
export function readWorkbookPart(pkg: XlsxPackage, sheets: readonly SheetPart[]): WorkbookPart {
  const names: DefinedName[] = [];
  let usesDates1904 = false;
  let current: { name: string; sheet: string | undefined; text: string } | undefined;
  const checkRoot = rootCheck("workbook", { file: pkg.fileName, part: pkg.workbookPath });
  parsePart(pkg, pkg.workbookPath, {
    open(element, { name = "", localSheetId, date1904 }) {
      checkRoot(element);
      if (element === "workbookPr") usesDates1904 = xmlBoolean(date1904);
      if (element !== "definedName") return;
      const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
      current = { name: decodeTextEscapes(name), sheet, text: "" };
    },
    text(text) {
      if (current) current.text += text;
    },
    close(element) {
      if (element !== "definedName" || !current) return;
      if (!current.name.startsWith("_xlnm.")) names.push(toName(current));
      current = undefined;
    },
  });
  return { usesDates1904, names };
}

function toName({ name, sheet, text }: { name: string; sheet: string | undefined; text: string }): DefinedName {
  const refersTo = canonicalFormula(text);
  return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
}
