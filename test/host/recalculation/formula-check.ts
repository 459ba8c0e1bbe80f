import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { invalidArgument } from "../interpreter/host-error";
import { type BookModel } from "../model/book-model";

type Token = ReturnType<typeof tokenize>[number];
type TableToken = Extract<Token, { tableName: string }>;

/** Refuses what Excel refuses on entry: broken syntax, tables and columns that do not exist (yet). */
export function checkFormula(formula: string, book: BookModel): void {
  for (const token of tokensOf(formula)) {
    if ("tableName" in token) checkTable(token, { formula, book });
  }
}

/** The functions a formula calls. */
export function functionsIn(formula: string): string[] {
  return tokensOf(formula).flatMap((token) => ("name" in token ? [token.name.toUpperCase()] : []));
}

/** Whether a formula names cells by address, rather than by name or table column. */
export function namesCells(formula: string): boolean {
  const bare = formula.replaceAll(/"[^"]*"|\[(?:[^[\]]|\[[^[\]]*\])*\]/g, "");
  return /\$?\b[A-Z]{1,3}\$?\d{1,7}\b|\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\b\$?\d+:\$?\d+\b/i.test(bare);
}

function tokensOf(formula: string): Token[] {
  try {
    const tokens = tokenize(formula);
    parse(tokens);
    return tokens;
  } catch (error) {
    throw invalidArgument(`=${formula} is no formula: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkTable({ tableName, columns }: TableToken, { formula, book }: { formula: string; book: BookModel }): void {
  const found = book.allTables().find(({ table }) => table.name.toLowerCase() === tableName.toLowerCase());
  if (!found) throw invalidArgument(`=${formula}: there is no table ${tableName || "around the cell"}`);
  const known = new Set(found.table.columns.map(({ name }) => name.toLowerCase()));
  const missing = columns.find((column) => !known.has(column.toLowerCase()));
  if (missing !== undefined) throw invalidArgument(`=${formula}: table ${tableName} has no column ${missing}`);
}
