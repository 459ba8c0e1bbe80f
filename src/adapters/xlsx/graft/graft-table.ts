import { type Rect } from "../../../workbook/address";
import { type CellInput, type RemoveTable } from "../../../workbook/change-set";
import { WorkbookError } from "../../../workbook/errors";
import { type TableLayout } from "../../../workbook/sheet-layout";
import { linkAttribute } from "../write/link-attribute";
import { type OrderedPart } from "../write/ordered-part";
import { addLink, linksOf, removeLinks, removePart, setContentType } from "../write/part-links";
import { newTable, tableName } from "../write/table-part";
import { type WorkbookDraft } from "../write/workbook-draft";
import { childElements, rootTag, setAttribute } from "../write/xml-elements";
import { withPrefix } from "../write/xml-text";
import { allTables } from "./all-tables";

const TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

export type TableToAdd = {
  readonly sheet: string;
  readonly table: TableLayout;
  /** The cells of its totals row, if it has one. */
  readonly totals?: readonly (CellInput | undefined)[];
};

/**
 * Makes a table of cells of a sheet, under a number that no other table has.
 *
 * @throws {WorkbookError} `workbook.cannotWrite` when its name is taken
 */
export function graftTable(draft: WorkbookDraft, { sheet, table, totals = [] }: TableToAdd): void {
  const known = allTables(draft);
  if (known.some(({ xml }) => isNamed(xml, table.name)))
    throw new WorkbookError("workbook.cannotWrite", { cell: table.name, reason: "tableExists" });
  const { shell } = draft.sheet(sheet);
  const lastId = known.reduce((last, { id }) => Math.max(last, id), 0);
  const path = draft.parts.freePath("xl/tables/table");
  draft.parts.write(path, newTable(lastId + 1, table, totals));
  setContentType(draft.parts, path, TABLE);
  const link = addLink(draft.parts, draft.sheetPath(sheet), { kind: "table", target: path });
  writeEntries(shell, [...entries(shell), withPrefix(`<tablePart${linkAttribute(shell.root, link)}/>`, shell.prefix)]);
}

/** Makes a table plain cells again; one that is gone already needs nothing. */
export function removeTablePart(draft: WorkbookDraft, { sheet, table }: Pick<RemoveTable, "sheet" | "table">): void {
  const path = draft.sheetPath(sheet);
  const link = linksOf(draft.parts, path).find(
    ({ kind, target }) => kind === "table" && isNamed(draft.parts.text(target), table.name),
  );
  if (!link) return;
  const { shell } = draft.sheet(sheet);
  writeEntries(
    shell,
    entries(shell).filter((entry) => !entry.includes(`"${link.id}"`)),
  );
  removeLinks(draft.parts, path, link.target);
  removePart(draft.parts, link.target);
}

/** The cells of a totals row among those of a sheet. */
export function totalsOf(
  rows: readonly (readonly (CellInput | undefined)[])[],
  { bottom, left, right }: Rect,
): readonly (CellInput | undefined)[] {
  return rows[bottom]?.slice(left, right + 1) ?? [];
}

function isNamed(xml: string, name: string): boolean {
  return tableName(xml).toLowerCase() === name.toLowerCase();
}

function entries(shell: OrderedPart): string[] {
  const list = shell.child("tableParts");
  if (list === undefined) return [];
  const { end, tag } = rootTag(list);
  return tag.endsWith("/>") ? [] : childElements(list, end).map((child) => list.slice(child.start, child.end));
}

function writeEntries(shell: OrderedPart, written: readonly string[]): void {
  const { prefix } = shell;
  const known = shell.child("tableParts");
  const tag = known === undefined ? `<${prefix}tableParts>` : rootTag(known).tag.replace(/\s*\/>$/, ">");
  const opened = setAttribute(tag, "count", String(written.length));
  shell.replace("tableParts", written.length === 0 ? undefined : `${opened}${written.join("")}</${prefix}tableParts>`);
}
