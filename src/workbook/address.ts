/** A cell by zero-based row and column. */
export type CellAddress = { readonly row: number; readonly column: number };

/** A block of cells; zero-based, both ends included. */
export type Rect = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A cell anywhere in the workbook. */
export type CellRef = CellAddress & { readonly sheet: string };

/** The last row and column a worksheet has (1,048,576 rows; XFD). */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 0, XFD → 16383; -1 when these are no column letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) return -1;
    index = index * 26 + value;
  }
  return index - 1;
}

/** `{row: 4, column: 0}` → `A5`. */
export function formatAddress({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `{top: 0, …}` → `A1:C9`, or `A1` for a single cell. */
export function formatRect(rect: Rect): string {
  const from = formatAddress({ row: rect.top, column: rect.left });
  const to = formatAddress({ row: rect.bottom, column: rect.right });
  return from === to ? from : `${from}:${to}`;
}

/** `$A$5` or `A5` → address; undefined when it is none or lies outside the sheet. */
export function parseAddress(text: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const address = { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
  return address.row <= LAST_ROW && address.column <= LAST_COLUMN ? address : undefined;
}

/** `A1:C9`, `A1`, `A:C` or `4:4` → rect; undefined when it is none. */
export function parseRect(text: string): Rect | undefined {
  const [first, second = first] = text.split(":");
  const from = parseAddress(first ?? "");
  const to = parseAddress(second ?? "");
  if (from && to) return orderedRect(from, to);
  return parseWholeColumns(text) ?? parseWholeRows(text);
}

function parseWholeColumns(text: string): Rect | undefined {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return orderedRect({ row: 0, column: columnIndex(match[1]) }, { row: LAST_ROW, column: columnIndex(match[2]) });
}

function parseWholeRows(text: string): Rect | undefined {
  const match = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return orderedRect({ row: Number(match[1]) - 1, column: 0 }, { row: Number(match[2]) - 1, column: LAST_COLUMN });
}

function orderedRect(a: CellAddress, b: CellAddress): Rect {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function rectContains(rect: Rect, { row, column }: CellAddress): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** `Klanten` → `Klanten`; `Klanten 2024` → `'Klanten 2024'`; `O'Brien` → `'O''Brien'`. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Klanten 2024`, A5 → `'Klanten 2024'!A5`, as shown to people. */
export function formatCellRef(ref: CellRef): string {
  return `${quoteSheetName(ref.sheet)}!${formatAddress(ref)}`;
}
