import { type ChangeSet } from "../../workbook/change-set";
import { type PackageEntry } from "./package/package-entry";
import { PLAIN_PACKER } from "./package/packer";
import { packEntry } from "./package/save-package";
import { writeZip } from "./package/write-zip";
import { openPackage, savePackage } from "./package/xlsx-package";
import { applyToPackage } from "./write/apply-to-package";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook cannot be without a sheet; this one makes place for the first of ours. */
const PLACEHOLDER = "Placeholder";

/** A new workbook file with nothing but the sheets and names of a change set. The same changes give the same bytes. */
export function createXlsx(changes: ChangeSet): Uint8Array {
  const empty = openPackage(
    writeZip(Object.entries(emptyParts(firstVisible(changes))).map(([path, xml]) => textEntry(path, HEAD + xml))),
    "",
  );
  return savePackage(empty, applyToPackage(empty, [...changes, { kind: "removeSheet", sheet: PLACEHOLDER }]));
}

function textEntry(path: string, text: string): PackageEntry {
  return packEntry(path, new TextEncoder().encode(text), PLAIN_PACKER);
}

/** `workbook:sheet.main` → the content type of xl/workbook.xml. */
function override(pair: string): string {
  const [part, type] = pair.split(":");
  return `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

/** One font, the two fills and the one border that every workbook must have. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The tab to open on, with the placeholder before it: the first that is not hidden and no cover. */
function firstVisible(changes: ChangeSet): number {
  const added = changes.flatMap((change) => (change.kind === "addSheet" ? [change.layout] : []));
  const behind = added.filter(({ position }) => position !== "first");
  return Math.max(0, behind.map(({ visibility }) => visibility).indexOf("visible")) + 1;
}

/** The smallest workbook Excel opens, showing the given tab: path → XML. */
const emptyParts = (tab: number): Readonly<Record<string, string>> => ({
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${["workbook:sheet.main", "worksheets/sheet1:worksheet", "styles:styles"].map(override).join("")}</Types>`,
  "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="${tab}"/></bookViews><sheets><sheet name="${PLACEHOLDER}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["styles", "styles.xml"],
  ]),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  "xl/styles.xml": STYLES,
});
