import { type Change, type ChangeSet } from "../../workbook/change-set";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { listRangeName } from "../../workbook/sheets/lists";
import { noteOn } from "../../workbook/sheets/table-sheet";
import { findTable } from "../../workbook/snapshot";
import { type Located } from "./locate-columns";
import { type Workbench } from "./workbench";

/** Headings, width, note and list of columns that are new, and the table grown to hold them. */
export function addColumnChanges(
  bench: Workbench,
  { match, located }: { match: SheetMatch; located: readonly Located[] },
): ChangeSet {
  const added = located.filter(({ isNew }) => isNew);
  return [...widenTable(bench, { match, added }), ...added.flatMap((each) => headingChanges(bench, { match, each }))];
}

function widenTable(
  { snapshot }: Workbench,
  { match, added }: { match: SheetMatch; added: readonly Located[] },
): Change[] {
  const found = match.table && findTable(snapshot, match.table);
  if (!found || added.length === 0) return [];
  const { range, columns } = found.table;
  const names = [...columns, ...added.map(({ heading }) => heading)];
  const right = range.left + names.length - 1;
  return [
    {
      kind: "resizeTable",
      sheet: match.sheet,
      table: found.table.name,
      range: { ...range, right },
      columns: names.map((name) => ({ name })),
    },
  ];
}

/** The formula that a new row of the table gets, for the columns that have just been filled whole. */
export function tableFormulas(
  { snapshot }: Workbench,
  { match, formulas }: { match: SheetMatch; formulas: ReadonlyMap<number, string> },
): ChangeSet {
  const found = match.table && findTable(snapshot, match.table);
  if (!found || formulas.size === 0) return [];
  const { range, columns, name } = found.table;
  return [
    {
      kind: "resizeTable",
      sheet: match.sheet,
      table: name,
      range,
      columns: columns.map((column, offset) => ({ name: column, formula: formulas.get(range.left + offset) })),
    },
  ];
}

type HeadingInput = { readonly match: SheetMatch; readonly each: Located };

function headingChanges({ t }: Workbench, { match, each }: HeadingInput): Change[] {
  const { fill, column, heading } = each;
  const neighbour = { row: match.headerRow, column: nearestHeading(match, column) };
  const at = { top: match.headerRow, left: column, bottom: match.headerRow, right: column };
  const data = { ...at, top: match.firstRow, bottom: Math.max(match.firstRow, match.lastRow) };
  return [
    {
      kind: "setCells",
      sheet: match.sheet,
      top: match.headerRow,
      left: column,
      rows: [[{ value: heading, style: { like: neighbour } }]],
    },
    { kind: "setColumnWidth", sheet: match.sheet, column, width: Math.max(fill.width, headingWidth(heading)) },
    ...(fill.note
      ? [
          {
            kind: "addValidation" as const,
            sheet: match.sheet,
            validation: noteOn(at, { title: heading, text: t(fill.note) }),
          },
        ]
      : []),
    ...(fill.list
      ? [
          {
            kind: "addValidation" as const,
            sheet: match.sheet,
            validation: {
              range: data,
              rule: { kind: "list" as const, source: listRangeName(fill.list) },
              severity: "warning" as const,
              error: t("input.error.list"),
            },
          },
        ]
      : []),
  ];
}

const WIDEST_HEADING = 28;

/** The user's headings are seldom wrapped, and ours look like them: a heading must fit on its line, within reason. */
function headingWidth(heading: string): number {
  return Math.min(WIDEST_HEADING, heading.length + 2);
}

/** The user's heading whose looks the new one takes. */
function nearestHeading(match: SheetMatch, column: number): number {
  const before = [...match.headings.keys()].filter((known) => known < column);
  return before.length > 0 ? Math.max(...before) : column;
}
