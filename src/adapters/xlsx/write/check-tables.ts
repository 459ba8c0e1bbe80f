import { parseRect, rectsOverlap, type Rect } from "../../../workbook/address";
import { partText, relationshipsOf, sheetParts, type SheetPart, type XlsxPackage } from "../package/xlsx-package";
import { readSharedStrings } from "../read/read-shared-strings";
import { cellTexts, rowsThrough } from "./cell-texts";
import { isName, repeated } from "./check-workbook";
import { attribute, childElements, rootTag } from "./xml-elements";
import { unescapeName } from "./xml-text";

type Table = {
  readonly path: string;
  readonly id: string;
  readonly name: string;
  readonly ref: Rect | undefined;
  readonly hasHeading: boolean;
  readonly statedCount: number;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
};

/** Tables at odds with themselves, with each other or with the cells below them. */
export function checkTables(pkg: XlsxPackage): string[] {
  const sheets = sheetParts(pkg).filter(({ kind }) => kind === "worksheet");
  const bySheet = sheets
    .map((sheet) => ({ sheet, tables: tablesOf(pkg, sheet) }))
    .filter(({ tables }) => tables.length > 0);
  const all = bySheet.flatMap(({ tables }) => tables);
  const strings = onceAsked(() => readSharedStrings(pkg));
  return [
    ...all.flatMap(checkColumns),
    ...repeated(all.map(({ id }) => id)).map((id) => `two tables numbered ${id}`),
    ...repeated(all.map(({ name }) => name.toLowerCase())).map((name) => `two tables called ${name}`),
    ...bySheet.flatMap(({ tables }) => checkOverlap(tables)),
    ...bySheet.flatMap(({ sheet, tables }) => checkHeadings(pkg, sheet, { tables, strings })),
  ];
}

/** Few tables need the shared strings of a workbook to know their headings; a large workbook has 100,000 of them. */
function onceAsked<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}

function tablesOf(pkg: XlsxPackage, sheet: SheetPart): Table[] {
  return relationshipsOf(pkg, sheet.path)
    .filter(({ kind }) => kind === "table")
    .map(({ target }) => parseTable(target, partText(pkg, target)));
}

function parseTable(path: string, xml: string): Table {
  const { tag, end } = rootTag(xml);
  const list = childElements(xml, end).find(({ name }) => name === "tableColumns");
  const columns = list ? xml.slice(list.start, list.end) : "<tableColumns/>";
  const { tag: listTag, end: listEnd } = rootTag(columns);
  return {
    path,
    id: attribute(tag, "id") ?? "",
    name: unescapeName(attribute(tag, "displayName") ?? ""),
    ref: parseRect(attribute(tag, "ref") ?? ""),
    hasHeading: attribute(tag, "headerRowCount") !== "0",
    statedCount: Number(attribute(listTag, "count")),
    columns: childElements(columns, listEnd).map((child) => {
      const column = rootTag(columns.slice(child.start, child.end)).tag;
      return { id: attribute(column, "id") ?? "", name: unescapeName(attribute(column, "name") ?? "") };
    }),
  };
}

function checkColumns({ path, name, ref, columns, statedCount }: Table): string[] {
  const width = ref ? ref.right - ref.left + 1 : 0;
  return [
    ...(isName(name) ? [] : [`${path}: ${name} is no possible table name`]),
    ...(ref ? [] : [`${path}: covers no cells`]),
    ...(columns.length === width && statedCount === width
      ? []
      : [`${path}: ${columns.length} columns (stated ${statedCount}) on ${width} cells`]),
    ...repeated(columns.map((column) => column.name.toLowerCase())).map(
      (double) => `${path}: two columns called ${double}`,
    ),
    ...repeated(columns.map((column) => column.id)).map((id) => `${path}: two columns numbered ${id}`),
  ];
}

function checkOverlap(tables: readonly Table[]): string[] {
  return tables.flatMap((table, index) =>
    tables
      .slice(index + 1)
      .filter((other) => table.ref && other.ref && rectsOverlap(table.ref, other.ref))
      .map((other) => `${table.path} and ${other.path} overlap`),
  );
}

type HeadingsToCheck = { readonly tables: readonly Table[]; readonly strings: () => readonly string[] };

function checkHeadings(pkg: XlsxPackage, sheet: SheetPart, { tables, strings }: HeadingsToCheck): string[] {
  const place = { file: pkg.fileName, part: sheet.path };
  const lastHeading = Math.max(...tables.map(({ ref }) => ref?.top ?? 0));
  const data = rowsThrough(pkg, sheet.path, lastHeading);
  return tables.flatMap(({ path, ref, columns, hasHeading }) => {
    if (!ref || !hasHeading) return [];
    const shown = cellTexts(data, {
      place,
      row: ref.top,
      columns: columns.map((_, index) => ref.left + index),
      strings,
    });
    return columns.flatMap(({ name }, index) => {
      const heading = shown[index];
      return heading === name
        ? []
        : [`${path}: column ${JSON.stringify(name)} below heading ${JSON.stringify(heading)}`];
    });
  });
}
