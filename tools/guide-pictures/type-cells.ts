import { readFile, writeFile } from "node:fs/promises";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { type Language, type MessageKey, translatorFor } from "../../src/i18n";
import { type SetCells } from "../../src/workbook/change-set";
import { namedCell } from "../../src/workbook/settings";
import { findTable, type Snapshot } from "../../src/workbook/snapshot";

/** What somebody types: a number, words in either language, or a word of our own lists. */
export type Entry = number | { readonly nl: string; readonly en: string } | { readonly word: MessageKey };

/** A row of a table: what is typed under which heading. */
export type TypedRow = readonly (readonly [heading: MessageKey, entry: Entry])[];

export type Typing = {
  /** By the name of the cell. */
  readonly cells?: readonly (readonly [name: string, entry: Entry])[];
  /** From the first row of each table; an empty row is left alone. */
  readonly tables?: readonly { readonly table: string; readonly rows: readonly TypedRow[] }[];
};

type Desk = { readonly snapshot: Snapshot; readonly language: Language };

/** Types in a workbook as somebody would, in our own sheets. @throws {Error} for a name, table or heading that is absent */
export async function typeCells(file: string, { typing, language }: { typing: Typing; language: Language }) {
  const workbook = openXlsx(await readFile(file), file);
  const desk = { snapshot: await workbook.scout(), language };
  const { cells = [], tables = [] } = typing;
  const changes = [
    ...cells.map(([name, entry]) => inNamedCell(desk, { name, entry })),
    ...tables.flatMap(({ table, rows }) => rows.flatMap((row, index) => inRow(desk, { table, row, index }))),
  ];
  await workbook.apply(changes, desk.snapshot);
  await writeFile(file, workbook.save());
}

function inNamedCell(desk: Desk, { name, entry }: { name: string; entry: Entry }): SetCells {
  const cell = namedCell(desk.snapshot, name);
  if (!cell) throw new Error(`no cell is called ${name}`);
  return setCell({ sheet: cell.sheet, top: cell.row, left: cell.column }, valueOf(entry, desk.language));
}

function inRow(desk: Desk, { table, row, index }: { table: string; row: TypedRow; index: number }): SetCells[] {
  const found = findTable(desk.snapshot, table);
  if (!found) throw new Error(`no table is called ${table}`);
  const { range, columns } = found.table;
  return row.map(([heading, entry]) => {
    const offset = columns.indexOf(translatorFor(desk.language)(heading));
    if (offset < 0) throw new Error(`${table} has no column ${heading}`);
    const place = { sheet: found.sheet.name, top: range.top + 1 + index, left: range.left + offset };
    return setCell(place, valueOf(entry, desk.language));
  });
}

function setCell(place: Pick<SetCells, "sheet" | "top" | "left">, value: string | number): SetCells {
  return { kind: "setCells", ...place, rows: [[{ value }]] };
}

function valueOf(entry: Entry, language: Language): string | number {
  if (typeof entry === "number") return entry;
  return "word" in entry ? translatorFor(language)(entry.word) : entry[language];
}
