import { formatRect, type Rect } from "../../../workbook/address";
import { type CellInput } from "../../../workbook/change-set";
import { tableColumn } from "../../../workbook/formula";
import { type TableColumn, type TableLayout } from "../../../workbook/sheet-layout";
import { fileFormula } from "./file-formula";
import { OrderedPart } from "./ordered-part";
import { attribute, childElements, rootTag, setAttribute } from "./xml-elements";
import { escapeFormula, escapeName, unescapeName, withPrefix } from "./xml-text";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN_ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

export function tableName(xml: string): string {
  const { tag } = rootTag(xml);
  return unescapeName(attribute(tag, "displayName") ?? attribute(tag, "name") ?? "");
}

/**
 * A table part with another size and other columns. A column that keeps its name keeps all it has (id, totals, formats);
 * a given formula replaces its calculated-column formula. New columns get an id no other has.
 */
export function resizedTable(
  xml: string,
  { range, columns }: { range: Rect; columns: readonly TableColumn[] },
): string {
  const part = new OrderedPart(xml, ORDER);
  const totals = Number(attribute(part.root, "totalsRowCount") ?? 0);
  part.setRootAttribute("ref", formatRect(range));
  const filtered = formatRect({ ...range, bottom: range.bottom - totals });
  part.rewriteEach("autoFilter", (filter) => {
    const { end, tag } = rootTag(filter);
    return setAttribute(tag, "ref", filtered) + filter.slice(end);
  });
  part.replace("tableColumns", columnList(part, columns));
  return part.text;
}

function columnList(part: OrderedPart, columns: readonly TableColumn[]): string {
  const list = part.child("tableColumns") ?? "<tableColumns/>";
  const { end, tag } = rootTag(list);
  const known = tag.endsWith("/>") ? [] : childElements(list, end).map((child) => list.slice(child.start, child.end));
  const byName = new Map(
    known.map((column) => [unescapeName(attribute(rootTag(column).tag, "name") ?? "").toLowerCase(), column]),
  );
  let lastId = known.reduce((last, column) => Math.max(last, Number(attribute(rootTag(column).tag, "id"))), 0);
  const written = columns.map((column) => {
    const own = byName.get(column.name.toLowerCase());
    return withFormula(own ?? newColumn(++lastId, column.name, part.prefix), column.formula);
  });
  const opened = setAttribute(tag, "count", String(columns.length)).replace(/\s*\/>$/, ">");
  return `${opened}${written.join("")}</${part.prefix}tableColumns>`;
}

function newColumn(id: number, name: string, prefix: string): string {
  return withPrefix(`<tableColumn id="${id}" name="${escapeName(name)}"/>`, prefix);
}

function withFormula(column: string, formula: string | undefined): string {
  if (formula === undefined) return column;
  const part = new OrderedPart(column, COLUMN_ORDER);
  const text = withPrefix(
    `<calculatedColumnFormula>${escapeFormula(fileFormula(formula))}</calculatedColumnFormula>`,
    part.prefix,
  );
  part.replace("calculatedColumnFormula", text);
  return part.text;
}

/** A table part of our own. `totals` are the cells of its totals row, if it has one. */
export function newTable(
  id: number,
  { name, range, columns, hasTotalsRow }: TableLayout,
  totals: readonly (CellInput | undefined)[],
): string {
  const rows = hasTotalsRow ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const filtered = formatRect({ ...range, bottom: range.bottom - (hasTotalsRow ? 1 : 0) });
  const written = columns.map((column, index) => {
    const own = withFormula(newColumn(index + 1, column.name, ""), column.formula);
    return hasTotalsRow ? withTotal(own, { table: name, column: column.name, cell: totals[index] }) : own;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${escapeName(name)}" ` +
    `displayName="${escapeName(name)}" ref="${formatRect(range)}"${rows}><autoFilter ref="${filtered}"/>` +
    `<tableColumns count="${columns.length}">${written.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

/** SUBTOTAL's function numbers (hidden rows left out) by the table's own word for them. */
const TOTALS: ReadonlyMap<string, string> = new Map([
  ["101", "average"],
  ["102", "countNums"],
  ["103", "count"],
  ["104", "max"],
  ["105", "min"],
  ["109", "sum"],
]);

/** The table states what its totals row shows, or Excel would find the two at odds. */
function withTotal(
  column: string,
  { table, column: name, cell }: { table: string; column: string; cell?: CellInput },
): string {
  if (cell?.formula !== undefined)
    return withTotalFormula(column, { formula: cell.formula, own: tableColumn(table, name) });
  if (typeof cell?.value !== "string" || cell.value === "") return column;
  const { end, tag } = rootTag(column);
  return setAttribute(tag, "totalsRowLabel", cell.value) + column.slice(end);
}

function withTotalFormula(column: string, { formula, own }: { formula: string; own: string }): string {
  const number = /^SUBTOTAL\((\d+),(.*)\)$/s.exec(formula);
  const known = number?.[2] === own ? TOTALS.get(number[1] ?? "") : undefined;
  const part = new OrderedPart(column, COLUMN_ORDER);
  part.setRootAttribute("totalsRowFunction", known ?? "custom");
  if (known === undefined)
    part.append("totalsRowFormula", `<totalsRowFormula>${escapeFormula(fileFormula(formula))}</totalsRowFormula>`);
  return part.text;
}
