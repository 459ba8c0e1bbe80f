import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { formatAddress } from "../../src/workbook/address";
import { isBlank, type Scalar } from "../../src/workbook/cells";
import { type SheetSnapshot } from "../../src/workbook/snapshot";

/** What a filled cell holds: its value, and its formula when it has one. */
export type GoldenCell = readonly [value: Scalar] | readonly [value: Scalar, formula: string];

/** Every filled cell of a workbook by sheet and address, in reading order. */
export type GoldenCells = ReadonlyMap<string, ReadonlyMap<string, GoldenCell>>;

export async function goldenCells(bytes: Uint8Array, fileName: string): Promise<GoldenCells> {
  const workbook = openXlsx(bytes, fileName);
  const { sheets } = await workbook.scout();
  const whole = await workbook.read(
    sheets.flatMap(({ name, usedRange }) =>
      usedRange ? [{ sheet: name, firstColumn: usedRange.left, lastColumn: usedRange.right }] : [],
    ),
  );
  return new Map(whole.sheets.map((sheet) => [sheet.name, sheetCells(sheet)]));
}

function sheetCells({ usedRange, cells }: SheetSnapshot): Map<string, GoldenCell> {
  const found = new Map<string, GoldenCell>();
  const { top, left, bottom, right } = usedRange ?? { top: 0, left: 0, bottom: -1, right: -1 };
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = cells.value(row, column);
      const formula = cells.formula(row, column);
      if (formula !== undefined) found.set(formatAddress({ row, column }), [value, formula]);
      else if (!isBlank(value)) found.set(formatAddress({ row, column }), [value]);
    }
  }
  return found;
}

/** In place of a formula that says the same as the one above it. */
const DITTO = "^";

/**
 * As it is committed: one cell a line, so that a change shows as the cells that changed. A formula's own row is written
 * `#`, and one that is the same as in the cell above is a ditto mark: columns of formulas stay readable, and short.
 */
export function goldenJson(cells: GoldenCells): string {
  const sheets = [...cells].map(([name, filled]) => {
    const above = new Map<string, string>();
    const lines = [...filled].map(
      ([address, cell]) => `    ${JSON.stringify([address, ...shortened(address, { cell, above })])}`,
    );
    return `  [${JSON.stringify(name)}, [\n${lines.join(",\n")}\n  ]]`;
  });
  return `[\n${sheets.join(",\n")}\n]\n`;
}

function shortened(
  address: string,
  { cell: [value, formula], above }: { cell: GoldenCell; above: Map<string, string> },
): readonly (Scalar | string)[] {
  if (formula === undefined) return [value];
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const relative = formula.replaceAll(new RegExp(`(?<=[A-Z])${row}(?!\\d)`, "g"), "#");
  const isSame = above.get(column) === relative;
  above.set(column, relative);
  return [value, isSame ? DITTO : relative];
}

/** The committed text as lines `Sheet!A1 …`, for a comparison that names the cell. */
export function goldenLines(json: string): string[] {
  const sheets = JSON.parse(json) as [string, [string, Scalar, string?][]][]; // as goldenJson writes it
  return sheets.flatMap(([sheet, cells]) =>
    cells.map(
      ([address, value, formula]) =>
        `${sheet}!${address} ${JSON.stringify(value)}${formula === undefined ? "" : ` =${formula}`}`,
    ),
  );
}
