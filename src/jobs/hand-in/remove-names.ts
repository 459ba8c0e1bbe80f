import { type CellRef, formatCellRef } from "../../workbook/address";
import { isBlank, sameScalar, type Scalar } from "../../workbook/cells";
import { type Change, type SetCells } from "../../workbook/change-set";
import { namedCell, settingName } from "../../workbook/settings";
import { findSheet } from "../../workbook/snapshot";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { CustomerLabels } from "./customer-labels";
import { type Area, isOwnCell, readersOf } from "./live-readers";
import { ownSheetsWithout } from "./sheets-without-names";
import { namesInWords } from "./names-in-words";
import { type PersonalColumn, personalColumns, REMARKS } from "./personal-columns";

/**
 * Takes customers' names, e-mail, telephone and addresses out of the lists: a name becomes "Klant 1001", the rest is
 * emptied. Formulas of the user's that read those cells become their values first, so that every total stays; ours follow
 * along. All of it is in the preview and can be undone.
 */
export function removeNames(draft: PlanDraft): void {
  const { bench } = draft;
  const isProtected = ({ match }: PersonalColumn) => findSheet(bench.snapshot, match.sheet)?.isProtected ?? false;
  const all = personalColumns(bench);
  const columns = all.filter((column) => !isProtected(column));
  const closed = [...new Set(all.filter(isProtected).map(({ match }) => match.sheet))].join(", ");
  if (closed !== "") draft.find({ code: "handIn.protected", severity: "blocking", params: { sheets: closed } });
  const labels = new CustomerLabels(bench);
  const wanted = columns.map((column) => ({ column, cells: newCells(bench, { column, labels }) }));
  const changed = wanted.filter(({ cells }) => cells.length > 0);
  const emptied = new Map(changed.flatMap(({ cells }) => cells).map((cell) => [formatCellRef(cell), cell.value]));
  if (emptied.size === 0) return;
  const readers = readersOf(
    bench,
    changed.map(({ column }) => areaOf(column)),
  );
  const others = readers.filter((cell) => !emptied.has(formatCellRef(cell)));
  const frozen = others.filter((cell) => !isOwnCell(bench, cell));
  draft.change(frozen.map((cell) => asValue(bench, cell, labels)));
  draft.change(
    ownSheetsWithout(bench, labels).filter(
      ({ sheet, top, left }) => !emptied.has(formatCellRef({ sheet, row: top, column: left })),
    ),
  );
  draft.change(changed.flatMap(({ column, cells }) => blockOf(column, cells)));
  draft.find(...namesInWords(draft.bench, labels));
  report(draft, { removed: emptied.size, frozen: frozen.length });
  reportRemarks(draft, changed);
}

/** Remarks may have been the user's own words: it is said where they went. */
function reportRemarks(draft: PlanDraft, changed: readonly Changed[]): void {
  const remarks = changed.filter(({ column }) => column.column.field === REMARKS);
  if (remarks.length === 0) return;
  const count = remarks.reduce((sum, { cells }) => sum + cells.length, 0);
  const sheets = [...new Set(remarks.map(({ column }) => column.match.sheet))].join(", ");
  draft.find({ code: "handIn.remarks", severity: "warning", params: { count, sheets } });
}

function report(draft: PlanDraft, { removed, frozen }: { readonly removed: number; readonly frozen: number }): void {
  draft.find({ code: "handIn.removed", severity: "warning", params: { count: removed } });
  if (frozen > 0) draft.find({ code: "handIn.frozen", severity: "hint", params: { count: frozen } });
  const { snapshot, recognition, register } = draft.bench;
  const settings = namedCell(snapshot, settingName("taal"));
  const checked = [...recognition.sheets, ...register, ...(settings ? [settings] : [])];
  const known = new Set(checked.map(({ sheet }) => sheet.toLowerCase()));
  const unknown = snapshot.sheets.filter(({ name, usedRange }) => usedRange && !known.has(name.toLowerCase()));
  const names = unknown.map(({ name }) => name).join(", ");
  draft.find(
    names === ""
      ? { code: "handIn.look", severity: "hint", params: {} }
      : { code: "handIn.lookAt", severity: "warning", params: { sheets: names } },
  );
}

type Changed = { readonly column: PersonalColumn; readonly cells: readonly NewCell[] };
type NewCell = CellRef & { readonly value: Scalar };
type Labelled = { readonly column: PersonalColumn; readonly labels: CustomerLabels };

/** The cells of a column that will hold something else. */
function newCells({ snapshot }: Workbench, { column, labels }: Labelled): NewCell[] {
  const { match, column: place } = column;
  const cells = findSheet(snapshot, match.sheet)?.cells;
  const filled = rowsBetween(match).filter((row) => !isBlank(cells?.value(row, place.column)));
  return filled.flatMap((row): NewCell[] => {
    const now = cells?.value(row, place.column) ?? null;
    const value = replacement({ column, labels }, { row, now });
    const isFormula = cells?.formula(row, place.column) !== undefined;
    return isFormula || !sameScalar(now, value) ? [{ sheet: match.sheet, row, column: place.column, value }] : [];
  });
}

function rowsBetween({ firstRow, lastRow }: PersonalColumn["match"]): number[] {
  return Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, index) => firstRow + index);
}

function replacement(
  { column, labels }: Labelled,
  { row, now }: { readonly row: number; readonly now: Scalar },
): Scalar {
  if (column.becomes === "label") return labels.labelOf(column, row);
  labels.remove(now);
  return null;
}

function areaOf({ match, column: { column } }: PersonalColumn): Area {
  return { sheet: match.sheet, range: { top: match.firstRow, left: column, bottom: match.lastRow, right: column } };
}

/** One block a column; cells between that stay are left as they are. */
function blockOf({ match, column }: PersonalColumn, cells: readonly NewCell[]): Change[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return [];
  const byRow = new Map(cells.map(({ row, value }) => [row, value]));
  const rows = Array.from({ length: last.row - first.row + 1 }, (_, index) => {
    const value = byRow.get(first.row + index);
    return [value === undefined ? undefined : { value }];
  });
  return [{ kind: "setCells", sheet: match.sheet, top: first.row, left: column.column, rows }];
}

function asValue({ snapshot }: Workbench, cell: CellRef, labels: CustomerLabels): SetCells {
  const now = findSheet(snapshot, cell.sheet)?.cells.value(cell.row, cell.column) ?? null;
  const value = labels.known(now) ?? withoutNames(now, labels);
  return { kind: "setCells", sheet: cell.sheet, top: cell.row, left: cell.column, rows: [[{ value }]] };
}

/** Text that a formula made of names and addresses goes; figures, dates and words without any stay. */
function withoutNames(value: Scalar, labels: CustomerLabels): Scalar {
  return typeof value === "string" && labels.isIn(value) ? null : value;
}
