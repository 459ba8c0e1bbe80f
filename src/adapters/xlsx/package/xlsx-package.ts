import { WorkbookError } from "../../../workbook/errors";
import { CONTENT_TYPES_PATH, contentTypeOf, readContentTypes } from "./content-types";
import { checkIsZip } from "./identify-file";
import { type PackageEntry } from "./package-entry";
import { type Packer, PLAIN_PACKER } from "./packer";
import { findPart, requirePart, type Parts, type XlsxPackage } from "./parts";
import { relationshipsOf } from "./relationships";
import { unpack, checkDeclaredSizes } from "./unpack";
import { STRICT_NAMESPACE } from "./xml";
import { readZipDirectory } from "./zip-directory";

export { type PackageEntry } from "./package-entry";
export { type Packer } from "./packer";
export { findPart, partBytes, partText, type XlsxPackage } from "./parts";
export { relationshipPath, resolveTarget } from "./part-path";
export { relationshipsOf } from "./relationships";
export { sheetParts, type SheetPart } from "./sheet-parts";
export { CONTENT_TYPES_PATH, contentTypeOf, readContentTypes } from "./content-types";
export { savePackage } from "./save-package";

/**
 * Opens an .xlsx or .xlsm as a package of parts, after checking that it is one and that it is safe to unpack.
 *
 * @param fileName only for the error's sentence
 * @throws {WorkbookError} with a `file.*` code for each kind of file that is none; see `errors.ts`
 */
export function openPackage(bytes: Uint8Array, fileName: string, packer: Packer = PLAIN_PACKER): XlsxPackage {
  checkIsZip(bytes, fileName);
  const list = readZipDirectory(bytes, fileName);
  checkDeclaredSizes(list, fileName);
  const entries = new Map(list.map((entry) => [entry.path, entry]));
  const paths = new Map(list.map((entry) => [entry.path.toLowerCase(), entry.path]));
  const parts = { fileName, entries, paths, packer };
  checkIsOfficePackage(parts);
  return { ...parts, workbookPath: findWorkbook(parts) };
}

function checkIsOfficePackage(parts: Parts): void {
  const mimetype = findPart(parts, "mimetype");
  if (mimetype && isOpenDocument(mimetype, parts)) throw new WorkbookError("file.ods", { file: parts.fileName });
  if (findPart(parts, CONTENT_TYPES_PATH)) return;
  const hadWorkbook = findPart(parts, "xl/workbook.xml") !== undefined;
  if (hadWorkbook) throw new WorkbookError("file.badPart", { file: parts.fileName, part: CONTENT_TYPES_PATH });
  throw new WorkbookError("file.notWorkbook", { file: parts.fileName });
}

function isOpenDocument(mimetype: PackageEntry, parts: Parts): boolean {
  return (
    mimetype.size < 200 &&
    new TextDecoder().decode(unpack(mimetype, parts)).startsWith("application/vnd.oasis.opendocument")
  );
}

/** The part the package calls its document, when that is a workbook we can read. */
function findWorkbook(parts: Parts): string {
  const file = parts.fileName;
  const types = readContentTypes(parts);
  const document = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument");
  if (!document) {
    const part = findPart(parts, "xl/workbook.xml") ? "_rels/.rels" : undefined;
    throw part ? new WorkbookError("file.badPart", { file, part }) : new WorkbookError("file.notWorkbook", { file });
  }
  const type = contentTypeOf(types, document.target) ?? "";
  if (type.includes("sheet.binary")) throw new WorkbookError("file.xlsb", { file });
  if (document.type.startsWith(STRICT_NAMESPACE)) throw new WorkbookError("file.strict", { file });
  if (!isWorkbookType(type)) throw new WorkbookError("file.notWorkbook", { file });
  return requirePart(parts, document.target).path;
}

/** Workbooks, templates and add-ins, with or without macros; never a text document or a presentation. */
function isWorkbookType(type: string): boolean {
  return /spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml/i.test(
    type,
  );
}

/** Carries a digital signature, which any change would make invalid. */
export function isSigned(pkg: XlsxPackage): boolean {
  return [...pkg.paths.keys()].some((path) => path.startsWith("_xmlsignatures/"));
}
