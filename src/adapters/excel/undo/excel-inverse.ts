import { type CellInput } from "../../../workbook/cell-input";
import { type Change, type ChangeSet, type SetCells } from "../../../workbook/change-set";
import { invert } from "../../../workbook/invert";
import { type Snapshot } from "../../../workbook/snapshot";

/**
 * What takes changes back. A cell that was given no look has none to lose: the empty cells of a coloured column stay
 * coloured.
 */
export function excelInverse(changes: ChangeSet, before: Snapshot): ChangeSet {
  const originals = changes.toReversed();
  return invert(changes, before).map((inverse, index): Change => {
    const original = originals[index];
    return inverse.kind === "setCells" && original?.kind === "setCells" ? withoutLooks(inverse, original) : inverse;
  });
}

function withoutLooks(inverse: SetCells, { rows }: SetCells): SetCells {
  return {
    ...inverse,
    rows: inverse.rows.map((inputs, row) =>
      inputs.map((input, offset) => input && keptLook(input, rows[row]?.[offset])),
    ),
  };
}

function keptLook(input: CellInput, given: CellInput | undefined): CellInput {
  const { look, like, align, wrap } = given?.style ?? {};
  const hadLook = look !== undefined || like !== undefined || align !== undefined || wrap !== undefined;
  if (hadLook || !input.style?.look) return input;
  const { look: _, ...style } = input.style;
  return { ...input, style };
}
