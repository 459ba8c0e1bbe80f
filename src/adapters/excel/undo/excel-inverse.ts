import { type CellInput } from "../../../workbook/cell-input";
import { type Change, type ChangeSet, type SetCells } from "../../../workbook/change-set";
import { invert } from "../../../workbook/invert";
import { project } from "../../../workbook/project";
import { type Snapshot } from "../../../workbook/snapshot";
import { letPageBreathe } from "../session/let-page-breathe";

const ROWS_AT_ONCE = 4_000;

/**
 * What takes changes back. A cell that was given no look has none to lose: the empty cells of a coloured column stay
 * coloured.
 */
export async function excelInverse(changes: ChangeSet, before: Snapshot): Promise<ChangeSet> {
  const inverse: Change[] = [];
  let state = before;
  for (const [index, change] of changes.entries()) {
    inverse.unshift(change.kind === "setCells" ? await cellsInverse(change, state) : one(invert([change], state)));
    if (index < changes.length - 1) state = project(state, [change]);
    await letPageBreathe();
  }
  return inverse;
}

/** In pieces between which the page may draw: a block can be as long as the sheet. */
async function cellsInverse(change: SetCells, before: Snapshot): Promise<SetCells> {
  const rows: SetCells["rows"][number][] = [];
  for (let from = 0; from < change.rows.length; from += ROWS_AT_ONCE) {
    const piece = { ...change, top: change.top + from, rows: change.rows.slice(from, from + ROWS_AT_ONCE) };
    const inverse = one(invert([piece], before));
    if (inverse.kind === "setCells") rows.push(...withoutLooks(inverse, piece).rows);
    await letPageBreathe();
  }
  return { ...change, rows };
}

function one([inverse]: ChangeSet): Change {
  if (!inverse) throw new RangeError("a change without an inverse");
  return inverse;
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
