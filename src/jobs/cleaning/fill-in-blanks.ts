import { isBlank, isCellError } from "../../workbook/cells";
import { type CellInput, type ChangeSet } from "../../workbook/change-set";
import { type CustomerList } from "./customer-list";
import { type Merges, rootOf } from "./merges";

type BlanksInput = { readonly merges: Merges; readonly skipped: ReadonlySet<number> };

/**
 * What the customers that stay lack and the merged ones have: only empty cells are filled, only with typed values, never
 * in a column of ours.
 */
export function filledIn({ match, sheet }: CustomerList, { merges, skipped }: BlanksInput): ChangeSet {
  const columns = [...match.headings.keys()].filter((column) => !skipped.has(column));
  const filled = new Set<string>();
  return [...merges.keys()].flatMap((other) => {
    const kept = rootOf(merges, other);
    return columns.flatMap((column): ChangeSet => {
      const place = `${kept}:${column}`;
      const cell = typedCell(sheet, other, column);
      if (!cell || filled.has(place) || !isFree(sheet, kept, column)) return [];
      filled.add(place);
      return [{ kind: "setCells", sheet: sheet.name, top: kept, left: column, rows: [[cell]] }];
    });
  });
}

function isFree({ cells }: CustomerList["sheet"], row: number, column: number): boolean {
  return isBlank(cells.value(row, column)) && cells.formula(row, column) === undefined;
}

function typedCell({ cells }: CustomerList["sheet"], row: number, column: number): CellInput | undefined {
  const value = cells.value(row, column);
  if (isBlank(value) || isCellError(value) || cells.formula(row, column) !== undefined) return undefined;
  const numberFormat = cells.format(row, column);
  return numberFormat === undefined ? { value } : { value, style: { numberFormat } };
}
