import { columnIndex, LAST_COLUMN } from "../../../workbook/address";
import { partText, sheetParts, type XlsxPackage } from "../package/xlsx-package";
import { attribute, childElements, rootTag } from "./xml-elements";
import { unescapeName } from "./xml-text";

/** Tabs with one name or number, names that Excel would not accept or that stand twice. */
export function checkWorkbook(pkg: XlsxPackage): string[] {
  const sheets = sheetParts(pkg);
  const names = sheets.map(({ name }) => name.toLowerCase());
  return [
    ...repeated(names).map((name) => `two sheets called ${name}`),
    ...repeated(sheets.map(({ sheetId }) => String(sheetId))).map((id) => `two sheets numbered ${id}`),
    ...checkNames(pkg, sheets.length),
  ];
}

function checkNames(pkg: XlsxPackage, sheetCount: number): string[] {
  const names = definedNames(pkg);
  const impossible = names.filter(({ name }) => !name.startsWith("_xlnm.") && !isName(name));
  const adrift = names.filter(({ position }) => position !== undefined && !(Number(position) < sheetCount));
  return [
    ...impossible.map(({ name }) => `defined name ${name} is not possible`),
    ...adrift.map(({ name }) => `defined name ${name} belongs to a sheet that is not there`),
    ...names.filter(({ text }) => text.trim() === "").map(({ name }) => `defined name ${name} stands for nothing`),
    ...repeated(names.map(({ name, position }) => `${name.toLowerCase()} ${position ?? ""}`)).map(
      (name) => `two defined names ${name}`,
    ),
  ];
}

type NameEntry = { readonly name: string; readonly position: string | undefined; readonly text: string };

function definedNames(pkg: XlsxPackage): NameEntry[] {
  const xml = partText(pkg, pkg.workbookPath);
  const list = childElements(xml, rootTag(xml).end).find(({ name }) => name === "definedNames");
  if (!list) return [];
  const text = xml.slice(list.start, list.end);
  return childElements(text, rootTag(text).end).map((child) => {
    const entry = text.slice(child.start, child.end);
    const { tag, end } = rootTag(entry);
    return {
      name: unescapeName(attribute(tag, "name") ?? ""),
      position: attribute(tag, "localSheetId"),
      text: entry.slice(end, entry.lastIndexOf("</")),
    };
  });
}

/** A name of a cell block or table: letters, digits, `_`, `.`, `\`, not starting with a digit, and no cell reference. */
export function isName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u.test(name)) return false;
  const cell = /^([A-Za-z]{1,3})(\d+)$/.exec(name);
  if (cell?.[1] && columnIndex(cell[1]) <= LAST_COLUMN && Number(cell[2]) >= 1 && Number(cell[2]) <= 1_048_576)
    return false;
  return !/^(?:[rRcC]|[rR]\d*[cC]\d*)$/.test(name);
}

export function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  const doubles = texts.filter((text) => seen.size === seen.add(text).size);
  return [...new Set(doubles)];
}
