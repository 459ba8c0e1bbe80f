import { type FindingCode } from "../../../i18n/finding-codes";
import { scalarText } from "../../cells";
import { type Finding } from "../../findings";
import { type Grid } from "../../grid";
import { type ColumnSpan } from "./column-reading";

/** More than anybody reads; the rest is counted in one line. */
const MOST_FINDINGS = 50;
const LONGEST_TEXT = 60;

/** A cell's text as it may stand in a sentence: not longer than a line. */
export function shownText(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/** One finding for each unreadable cell, and one for all that are too many to list. */
export function unreadableFindings(
  cells: Grid,
  span: ColumnSpan,
  { code, rows }: { code: FindingCode; rows: readonly number[] },
): readonly Finding[] {
  const { sheet, column } = span;
  const findings: Finding[] = rows.slice(0, MOST_FINDINGS).map((row) => ({
    code,
    severity: "blocking",
    where: { sheet, row, column },
    params: { text: shownText(scalarText(cells.value(row, column))) },
  }));
  const next = rows[MOST_FINDINGS];
  if (next === undefined) return findings;
  const params = { count: rows.length - MOST_FINDINGS };
  return [
    ...findings,
    { code: "cells.moreUnreadable", severity: "blocking", where: { sheet, row: next, column }, params },
  ];
}
