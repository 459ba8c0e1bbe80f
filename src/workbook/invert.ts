import { isBlank } from "./cells";
import { type CellInput, type Change, type ChangeSet, type SetCells } from "./change-set";
import { project } from "./project";
import { findName, findSheet, findTable, type Snapshot } from "./snapshot";

/**
 * The changes that take a change set back, one for each and last first, so that
 * `project(project(s, changes), invert(changes, s))` is `s` in what a snapshot holds: values, formulas, number formats,
 * tables, names and sheets.
 *
 * What a snapshot does not hold comes back as the default: the look of a cell that was empty becomes plain (one that was
 * filled keeps the new look), a column width becomes the sheet's own, a table column keeps the calculated-column formula
 * it was given.
 *
 * @param before every touched column read
 * @throws {RangeError} for `removeSheet`, which is itself only ever an inverse
 */
export function invert(changes: ChangeSet, before: Snapshot): ChangeSet {
  const inverse: Change[] = [];
  let state = before;
  for (const change of changes) {
    inverse.unshift(inverseOf(change, state));
    state = project(state, [change]);
  }
  return inverse;
}

function inverseOf(change: Change, before: Snapshot): Change {
  switch (change.kind) {
    case "setCells":
      return { ...change, rows: formerCells(change, before) };
    case "resizeTable": {
      const table = findTable(before, change.table)?.table;
      if (!table) return change;
      return { ...change, range: table.range, columns: table.columns.map((name) => ({ name })) };
    }
    case "addTable":
      return { ...change, kind: "removeTable" };
    case "removeTable":
      return { ...change, kind: "addTable" };
    case "addSheet":
      return { kind: "removeSheet", sheet: change.layout.name };
    case "removeSheet":
      throw new RangeError(`removeSheet ${change.sheet} cannot be turned round`);
    case "setName":
      return { ...change, refersTo: findName(before, change.name)?.refersTo };
    case "setColumnWidth":
    case "widenColumn":
      return { ...change, kind: "setColumnWidth", width: undefined };
    case "forgetResults":
      return change; // after taking back they are not right either
    case "addValidation":
      return { ...change, kind: "removeValidation" };
    case "removeValidation":
      return { ...change, kind: "addValidation" };
    case "addConditionalFormat":
      return { ...change, kind: "removeConditionalFormat" };
    case "removeConditionalFormat":
      return { ...change, kind: "addConditionalFormat" };
  }
}

function formerCells({ sheet, top, left, rows }: SetCells, before: Snapshot): SetCells["rows"] {
  const cells = findSheet(before, sheet)?.cells;
  return rows.map((row, rowOffset) =>
    row.map((input, columnOffset): CellInput | undefined => {
      if (!input) return undefined;
      const at = [top + rowOffset, left + columnOffset] as const;
      const value = cells?.value(...at) ?? null;
      const formula = cells?.formula(...at);
      const style = formerStyle(input, {
        format: cells?.format(...at),
        wasEmpty: isBlank(value) && formula === undefined,
      });
      return { value, ...(formula === undefined ? {} : { formula }), ...style };
    }),
  );
}

/** Only a write that gave a style has one to take back. */
function formerStyle(
  { style }: CellInput,
  { format, wasEmpty }: { format: string | undefined; wasEmpty: boolean },
): Pick<CellInput, "style"> {
  if (!style) return {};
  const numberFormat = format ?? "General";
  return { style: wasEmpty ? { look: "plain", numberFormat } : { numberFormat } };
}
