import { escapeColumnName } from "../../../src/workbook/formula";

/** A structured reference in a formula: `Table[…]`, or `[…]` alone where the table goes without saying. */
type Reference = { readonly table: string; readonly inside: string };

const BARE_COLUMN = /^[\p{L}\p{N}_]+$/u;

/**
 * What was typed, in the form the file has: `[@Omzet]` becomes `Klanten[[#This Row],[Omzet]]`.
 * @param table the table the cell stands in, for references that leave it out
 */
export function spellOutReferences(formula: string, table: string | undefined): string {
  return replaceReferences(formula, ({ table: named, inside }) => {
    const name = named || (table ?? "");
    if (!inside.startsWith("@")) return `${name}[${inside}]`;
    const column = inside.slice(1);
    if (column === "") return `${name}[#This Row]`;
    return `${name}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
  });
}

/** The form Excel shows: `Klanten[[#This Row],[Omzet]]` is `[@Omzet]` within that table, `Klanten[@Omzet]` outside. */
export function abbreviateReferences(formula: string, table: string | undefined): string {
  return replaceReferences(formula, ({ table: named, inside }) => {
    const name = table !== undefined && named.toLowerCase() === table.toLowerCase() ? "" : named;
    if (inside === "#This Row") return `${name}[@]`;
    const thisRow = /^\[#This Row\],(.+)$/s.exec(inside);
    return thisRow?.[1] ? `${name}[@${abbreviateColumn(thisRow[1])}]` : `${name}[${inside}]`;
  });
}

/** A formula after a column of a table was given another name, as Excel rewrites it. */
export function renameColumnIn(
  formula: string,
  { table, from, to }: { table: string; from: string; to: string },
): string {
  const [old, renamed] = [escapeColumnName(from), escapeColumnName(to)];
  return replaceReferences(formula, ({ table: named, inside }) => {
    if (named.toLowerCase() !== table.toLowerCase()) return `${named}[${inside}]`;
    return `${named}[${inside === old ? renamed : inside.replaceAll(`[${old}]`, `[${renamed}]`)}]`;
  });
}

/** A formula after a table was given another name. */
export function renameTableIn(formula: string, { from, to }: { from: string; to: string }): string {
  return replaceReferences(formula, ({ table, inside }) => {
    return `${table.toLowerCase() === from.toLowerCase() ? to : table}[${inside}]`;
  });
}

function abbreviateColumn(column: string): string {
  const bare = column.slice(1, -1);
  return BARE_COLUMN.test(bare) ? bare : column;
}

function replaceReferences(formula: string, replace: (reference: Reference) => string): string {
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const char = formula[at] ?? "";
    if (char === '"' || char === "'") {
      const end = endOfQuote(formula, at);
      result += formula.slice(at, end);
      at = end;
    } else if (char === "[") {
      const end = endOfBracket(formula, at);
      const table = /[\p{L}\p{N}_.\\]*$/u.exec(result)?.[0] ?? "";
      const inside = formula.slice(at + 1, end - 1);
      const isFile = table === "" && /^[\p{L}\p{N}_.]*!|^[\p{L}_]/u.test(formula.slice(end));
      result = isFile
        ? result + formula.slice(at, end)
        : result.slice(0, result.length - table.length) + replace({ table, inside });
      at = end;
    } else {
      result += char;
      at++;
    }
  }
  return result;
}

function endOfQuote(formula: string, start: number): number {
  const quote = formula[start];
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] !== quote) at++;
    else if (formula[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}

/** An apostrophe inside brackets takes the meaning from the character after it. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const char = formula[at];
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
