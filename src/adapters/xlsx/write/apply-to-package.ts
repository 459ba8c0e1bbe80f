import { type Change, type ChangeSet } from "../../../workbook/change-set";
import { findSheet, type Snapshot } from "../../../workbook/snapshot";
import { type XlsxPackage } from "../package/xlsx-package";
import { graftSheet } from "../graft/graft-sheet";
import { graftTable, removeTablePart } from "../graft/graft-table";
import { removeSheetParts } from "../graft/remove-sheet";
import { holds, refuseOccupied } from "../../../workbook/apply/occupied-cells";
import { type Replacements } from "./package-draft";
import { addConditionalFormat, removeConditionalFormat } from "./conditional-formats";
import { setColumnWidth, widenColumn } from "./column-widths";
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
  const draft = new WorkbookDraft(pkg, (sheet) => {
    const cells = snapshot && findSheet(snapshot, sheet)?.cells;
    return (at, input) => cells !== undefined && holds(cells, at, input);
  });
  for (const change of changes) {
    if (snapshot) refuseOccupied(snapshot, change);
    applyChange(draft, change);
    if (CALCULATED.has(change.kind)) draft.workbook.calculateOnLoad();
  }
  return draft.replacements();
}

/** Changes after which formulas may show something else. */
const CALCULATED: ReadonlySet<Change["kind"]> = new Set([
  "setCells",
  "resizeTable",
  "addTable",
  "removeTable",
  "addSheet",
  "removeSheet",
  "setName",
] as const);

function applyChange(draft: WorkbookDraft, change: Change): void {
  switch (change.kind) {
    case "setCells":
      return draft.sheet(change.sheet).setCells(change);
    case "resizeTable":
      return draft.resizeTable(change);
    case "addTable":
      return graftTable(draft, change);
    case "removeTable":
      return removeTablePart(draft, change);
    case "addSheet":
      return graftSheet(draft, change.layout);
    case "removeSheet":
      return removeSheetParts(draft, change.sheet);
    case "setName":
      return draft.workbook.setName(change.name, change.refersTo);
    case "setColumnWidth":
      return setColumnWidth(draft.sheet(change.sheet).shell, change.column, change.width);
    case "widenColumn":
      return widenColumn(draft.sheet(change.sheet).shell, change.column, change.width);
    case "forgetResults":
      return draft.sheet(change.sheet).forgetResults(change.cells);
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
