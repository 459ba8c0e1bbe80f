import { type CellRef, formatRect, parseRect, type Rect } from "../../workbook/address";
import { isBlank, scalarText } from "../../workbook/cells";
import { SETTING_IDS, namedCell, settingName } from "../../workbook/settings";
import { findSheet, findTable, type Snapshot } from "../../workbook/snapshot";
import { tableAt } from "../../workbook/project";
import { type Recognition } from "../../workbook/recognise/recognition";
import { type Translator } from "../../i18n";
import { type FormulaToken } from "./formula-tokens";

/** Where a reference points, and what a reader would call it. */
export type ReferencePlace = { readonly label: string; readonly sheet: string; readonly range: Rect };

export type Reading = {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  /** The cell that holds the formula. */
  readonly cell: CellRef;
  readonly t: Translator;
};

/** The place a token refers to; undefined for a word that is no reference, or one that leads nowhere. */
export function referencePlace(token: FormulaToken, reading: Reading): ReferencePlace | undefined {
  if (token.kind === "column") return tablePlace(token.text, reading);
  if (token.kind === "cells") return cellsPlace(token.text, reading);
  return token.kind === "word" ? namedPlace(token.text, reading) : undefined;
}

function tablePlace(text: string, { snapshot, cell }: Reading): ReferencePlace | undefined {
  const [table = "", ...inner] = text.split("[");
  const found = findTable(snapshot, table);
  if (!found) return undefined;
  const isThisRow = text.includes("[#This Row]");
  const name = inner
    .join("[")
    .replace("[#This Row],", "")
    .replaceAll(/^\[+|\]+$/g, "")
    .replaceAll(/'(.)/gu, "$1");
  const offset = found.table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  if (offset < 0) return undefined;
  const column = found.table.range.left + offset;
  const { top, bottom } = found.table.range;
  const rows = isThisRow ? { top: cell.row, bottom: cell.row } : { top: top + 1, bottom };
  return { label: name, sheet: found.sheet.name, range: { ...rows, left: column, right: column } };
}

function cellsPlace(text: string, reading: Reading): ReferencePlace | undefined {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? reading.cell.sheet : text.slice(0, bang).replaceAll(/^'|'$/g, "").replaceAll("''", "'");
  const range = parseRect(text.slice(bang + 1).replaceAll("$", ""));
  if (!range || !findSheet(reading.snapshot, sheet)) return undefined;
  const isOneColumn = range.left === range.right;
  const heading = isOneColumn ? headingAt({ sheet, row: range.bottom, column: range.left }, reading) : undefined;
  return { label: heading ?? `${sheet}!${formatRect(range)}`, sheet, range };
}

function namedPlace(name: string, { snapshot, t }: Reading): ReferencePlace | undefined {
  const cell = namedCell(snapshot, name);
  if (!cell) return undefined;
  const setting = SETTING_IDS.find((id) => settingName(id).toLowerCase() === name.toLowerCase());
  const beside = findSheet(snapshot, cell.sheet)?.cells.value(cell.row, cell.column - 1) ?? null;
  const label = setting ? t(`setting.${setting}`) : isBlank(beside) ? name : scalarText(beside);
  return {
    label,
    sheet: cell.sheet,
    range: { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column },
  };
}

/** The heading above a cell, in a table or a recognised list. */
export function headingAt(
  cell: CellRef,
  { snapshot, recognition }: Pick<Reading, "snapshot" | "recognition">,
): string | undefined {
  const sheet = findSheet(snapshot, cell.sheet);
  if (!sheet) return undefined;
  const table = tableAt(sheet, cell);
  if (table) return table.columns[cell.column - table.range.left];
  const match = recognition.sheets.find(
    (candidate) => candidate.sheet === sheet.name && cell.row > candidate.headerRow,
  );
  const heading = match && sheet.cells.value(match.headerRow, cell.column);
  return typeof heading === "string" && !isBlank(heading) ? heading : undefined;
}
