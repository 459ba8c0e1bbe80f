import { isBlank, sameScalar } from "../../../workbook/cells";
import { type CellInput } from "../../../workbook/change-set";
import { type Finding } from "../../../workbook/findings";
import { type SheetMatch } from "../../../workbook/recognise/recognition";
import { recognise } from "../../../workbook/recognise/recognise";
import { LAYOUT_VERSION } from "../../../workbook/register";
import { plainSheet } from "../../../workbook/sheets/plain-sheet";
import { findSheet, type SheetSnapshot } from "../../../workbook/snapshot";
import { settingsChanges } from "../../engine/ensure-settings";
import { freeSheetName } from "../../engine/free-names";
import { type PlanDraft } from "../../engine/plan-draft";
import { registerChanges } from "../../engine/register-changes";
import { LIST_ID } from "./second-lists";

/**
 * A customer list from a file as a sheet of its own, registered so that it is compared with the customer list and never
 * taken for it. Cells stay what they are; a list that is there already is not added again.
 *
 * @param list the file as a sheet, called by its name
 */
export function addCustomerList(draft: PlanDraft, list: SheetSnapshot): void {
  const match = recognise({ sheets: [list], names: [] }).sheets.find(({ role }) => role === "customers");
  if (!match) {
    draft.find(unrecognised(list.name));
    return;
  }
  const rows = listRows(list, match);
  if (isThere(draft, rows)) return;
  draft.change(settingsChanges(draft.bench, "visible"));
  const name = freeSheetName(draft.bench.snapshot, sheetTitle(list.name));
  draft.change([{ kind: "addSheet", layout: plainSheet({ name, rows, width: 18 }) }]);
  const entry = { kind: "sheet" as const, id: LIST_ID, sheet: name, heading: "", version: LAYOUT_VERSION };
  draft.change(registerChanges(draft.bench, [entry]));
  const params = { file: list.name, sheet: name, count: rows.length - 1 };
  draft.find({ code: "import.fileAdded", severity: "hint", params });
}

function unrecognised(file: string): Finding {
  return { code: "import.fileUnrecognised", severity: "blocking", params: { file } };
}

const MAX_SHEET_NAME = 31;

/** A sheet's name may not hold every character that a file's may. */
function sheetTitle(file: string): string {
  const plain = file
    .replace(/\.[a-z]{3,4}$/i, "")
    .replaceAll(/[[\]:*?/\\]/g, " ")
    .replaceAll(/^'+|'+$/g, "");
  return plain.trim().slice(0, MAX_SHEET_NAME).trim() || "CSV";
}

/** From the heading row down, as the file has them. */
function listRows({ cells }: SheetSnapshot, { headerRow, lastRow, headings }: SheetMatch): CellInput[][] {
  const right = Math.max(0, ...headings.keys());
  return Array.from({ length: lastRow - headerRow + 1 }, (_, index) =>
    Array.from({ length: right + 1 }, (_unused, column): CellInput => {
      const row = headerRow + index;
      const value = cells.value(row, column);
      if (index === 0) return { value, style: { look: "heading" } };
      const numberFormat = cells.format(row, column) ?? "General";
      return { value: isBlank(value) ? null : value, style: { numberFormat } };
    }),
  );
}

function isThere({ bench }: PlanDraft, rows: readonly (readonly CellInput[])[]): boolean {
  return bench.register
    .filter(({ kind, id }) => kind === "sheet" && id === LIST_ID)
    .flatMap(({ sheet }) => findSheet(bench.snapshot, sheet) ?? [])
    .some(
      ({ cells, usedRange }) =>
        usedRange?.bottom === rows.length - 1 &&
        rows.every((row, index) => row.every(({ value }, column) => sameScalar(cells.value(index, column), value))),
    );
}
