import { formatAddress, type CellAddress } from "../../../workbook/address";
import { sameScalar } from "../../../workbook/cells";
import { type Change, type CellInput, type ChangeSet } from "../../../workbook/change-set";
import { WorkbookError } from "../../../workbook/errors";
import { findSheet, type Snapshot } from "../../../workbook/snapshot";
import { type XlsxPackage } from "../package/xlsx-package";
import { graftSheet } from "../graft/graft-sheet";
import { removeSheetParts } from "../graft/remove-sheet";
import { type Replacements } from "./package-draft";
import { addConditionalFormat, removeConditionalFormat } from "./conditional-formats";
import { setColumnWidth } from "./column-widths";
import { addValidation, removeValidation } from "./validations";
import { WorkbookDraft } from "./workbook-draft";

export type ApplyOptions = {
  /** The workbook as it is, with every column read that the changes touch: what is already so is left as it is. */
  readonly snapshot?: Snapshot;
};

/**
 * Carries changes out on the parts of a package; the package itself stays as it is. Only parts with a reason to change
 * get new bytes, and within them only the changed elements.
 *
 * @returns the new bytes per part, for `savePackage`
 * @throws {WorkbookError} `workbook.cannotWrite` with a cell and a reason, `workbook.protectedSheet`
 */
export function applyToPackage(pkg: XlsxPackage, changes: ChangeSet, { snapshot }: ApplyOptions = {}): Replacements {
  const draft = new WorkbookDraft(pkg, (sheet) => (at, input) => snapshot !== undefined && holds(snapshot, { ...at, sheet }, input));
  for (const change of changes) {
    if (snapshot) refuseOccupied(snapshot, change);
    applyChange(draft, change);
    if (CALCULATED.has(change.kind)) draft.workbook.calculateOnLoad();
  }
  return draft.replacements();
}

/** Changes after which formulas may show something else. */
const CALCULATED: ReadonlySet<Change["kind"]> = new Set(["setCells", "resizeTable", "addSheet", "removeSheet", "setName"] as const);

function applyChange(draft: WorkbookDraft, change: Change): void {
  switch (change.kind) {
    case "setCells":
      return draft.sheet(change.sheet).setCells(change);
    case "resizeTable":
      return draft.resizeTable(change);
    case "addSheet":
      return graftSheet(draft, change.layout);
    case "removeSheet":
      return removeSheetParts(draft, change.sheet);
    case "setName":
      return draft.workbook.setName(change.name, change.refersTo);
    case "setColumnWidth":
      return setColumnWidth(draft.sheet(change.sheet).shell, change.column, change.width);
    case "addValidation":
      return addValidation(draft.sheet(change.sheet).shell, change.validation);
    case "removeValidation":
      return removeValidation(draft.sheet(change.sheet).shell, change.validation);
    case "addConditionalFormat":
      return addConditionalFormat(draft.sheet(change.sheet).shell, change.format, draft.styles);
    case "removeConditionalFormat":
      return removeConditionalFormat(draft.sheet(change.sheet).shell, change.format);
  }
}

/** The cell has this value and formula already. */
function holds(snapshot: Snapshot, at: CellAddress & { sheet: string }, { value, formula }: CellInput): boolean {
  const column = findSheet(snapshot, at.sheet)?.cells.column(at.column);
  if (!column) return false;
  return sameScalar(column.values[at.row] ?? null, value) && column.formulas.get(at.row) === formula;
}

/** Pivot tables, array formulas and the hidden cells of a merged block belong to something else. */
function refuseOccupied(snapshot: Snapshot, change: Change): void {
  if (change.kind !== "setCells") return;
  const sheet = findSheet(snapshot, change.sheet);
  if (!sheet) return;
  if (sheet.isProtected) throw new WorkbookError("workbook.protectedSheet", { sheet: sheet.name });
  const blocks = [
    ...sheet.reserved.map((rect) => ({ rect, reason: "reserved", anchor: false })),
    ...sheet.merges.map((rect) => ({ rect, reason: "merged", anchor: true })),
  ];
  for (const { rect, reason, anchor } of blocks) {
    for (let row = Math.max(rect.top, change.top); row <= Math.min(rect.bottom, change.top + change.rows.length - 1); row++) {
      const cells = change.rows[row - change.top] ?? [];
      for (let column = Math.max(rect.left, change.left); column <= Math.min(rect.right, change.left + cells.length - 1); column++) {
        const input = cells[column - change.left];
        if (!input || (anchor && row === rect.top && column === rect.left)) continue;
        if (holds(snapshot, { sheet: sheet.name, row, column }, input)) continue;
        throw new WorkbookError("workbook.cannotWrite", { cell: `${sheet.name}!${formatAddress({ row, column })}`, reason });
      }
    }
  }
}
