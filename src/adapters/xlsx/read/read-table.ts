import { type Rect, parseRect } from "../../../workbook/address";
import { WorkbookError } from "../../../workbook/errors";
import { type TableSnapshot } from "../../../workbook/snapshot";
import { parsePart, type XlsxPackage } from "../package/parts";
import { rootCheck } from "./read-part";
import { decodeTextEscapes } from "./text-escapes";

/** A table part: the table, and its filter's block when it filters on a column. */
export type TablePart = { readonly table: TableSnapshot; readonly activeFilter: Rect | undefined };

/** Reads `xl/tables/table….xml`. @throws {WorkbookError} `file.badPart` without a name or a range */
export function readTable(pkg: XlsxPackage, path: string): TablePart {
  const place = { file: pkg.fileName, part: path };
  const columns: string[] = [];
  let head: Omit<TableSnapshot, "columns"> | undefined;
  let filter: Rect | undefined;
  let isFiltering = false;
  const checkRoot = rootCheck("table", place);
  parsePart(pkg, path, {
    open(element, attributes) {
      checkRoot(element);
      if (element === "table") head = readHead(attributes);
      else if (element === "tableColumn") columns.push(decodeTextEscapes(attributes["name"] ?? ""));
      else if (element === "autoFilter") filter = parseRect(attributes["ref"] ?? "");
      else if (element === "filterColumn") isFiltering = true;
    },
  });
  if (!head) throw new WorkbookError("file.badPart", place);
  return { table: { ...head, columns }, activeFilter: isFiltering ? filter : undefined };
}

function readHead(
  attributes: Readonly<Record<string, string | undefined>>,
): Omit<TableSnapshot, "columns"> | undefined {
  const { name, displayName = name, ref = "", headerRowCount = "1", totalsRowCount = "0" } = attributes;
  const range = parseRect(ref);
  if (!displayName || !range) return undefined;
  return {
    name: decodeTextEscapes(displayName),
    range,
    hasHeaderRow: Number(headerRowCount) > 0,
    hasTotalsRow: Number(totalsRowCount) > 0,
  };
}
