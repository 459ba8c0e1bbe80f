import { formatCellRef } from "../../../workbook/address";
import { type ChangeSet } from "../../../workbook/change-set";

/** Where the changes begin, for a sentence about them as a whole. */
export function firstPlace(changes: ChangeSet): string {
  const [first] = changes;
  if (!first) return "";
  if (first.kind === "setCells") return formatCellRef({ sheet: first.sheet, row: first.top, column: first.left });
  if ("sheet" in first) return first.sheet;
  return first.kind === "addSheet" ? first.layout.name : first.name;
}
