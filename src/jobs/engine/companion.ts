import { isCellError, sameScalar, type Scalar } from "../../workbook/cells";
import { type CellInput, type ChangeSet } from "../../workbook/change-set";
import { type MessageKey } from "../../i18n/message-key";
import { absoluteCell, thisRow, wholeColumn } from "../../workbook/formula";
import { LAYOUT_VERSION } from "../../workbook/register";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { tableSheet } from "../../workbook/sheets/table-sheet";
import { findSheet } from "../../workbook/snapshot";
import { type Filled, type FillInput, fillLocated } from "./fill-located";
import { freeSheetName } from "./free-names";
import { growTable } from "./grow-table";
import { type Located } from "./locate-columns";
import { ownMatch } from "./own-match";
import { type PlanDraft } from "./plan-draft";
import { type RowReferences } from "./references";
import { registerChanges } from "./register-changes";

/** The column of a companion sheet that says which row of the user's sheet it is about. */
const KEY_FIELD = "companionKey";

/**
 * There is no room beside the user's table: our columns go to a sheet of ours, a row for each of the user's. Where the
 * rows have a number of their own (customers), rows are found by that; else each row points at its row.
 */
export function fillCompanion(draft: PlanDraft, input: FillInput): Filled {
  const { match, fills } = input;
  const definition = companionDefinition(input);
  const keys = rowKeys(draft, match);
  const companion = ensureCompanion(draft, { definition, keys, match });
  const located = fills.flatMap((fill): Located[] => {
    const column = companion.columns.find(({ field }) => field === fill.field);
    return column ? [{ fill, column: column.column, heading: column.heading, owner: "own", isNew: false }] : [];
  });
  const isProtected = findSheet(draft.bench.snapshot, match.sheet)?.isProtected ?? false;
  draft.find({
    code: isProtected ? "protectedRoom" : "noRoom",
    severity: "hint",
    params: { sheet: match.sheet, companion: companion.sheet },
  });
  const references = (row: number): RowReferences => companionReferences({ match, companion, row });
  return fillLocated(draft, { ...input, match: companion, located, references });
}

function companionDefinition({ match, fills }: FillInput): SheetDefinition {
  return {
    role: "companion",
    table: `rpBij_${match.role}`,
    title: `sheet.companion.${match.role}` as MessageKey, // each role that gets columns has its words; a test sees to it
    explanation: "companion.explanation",
    columns: [
      { field: KEY_FIELD, heading: "companion.key", filledBy: "formula", format: "text", width: 18 },
      ...fills.map(({ field, heading, format, width, note, content }) => ({
        field,
        heading,
        format,
        width,
        note,
        filledBy: content.kind === "input" ? ("user" as const) : ("formula" as const),
      })),
    ],
    blankRows: 0,
    totals: [],
    orientation: "portrait",
    tabColor: "1F6F78",
  };
}

/** What names each row of the user's sheet: the customer's number, else the first recognised column. */
function keyColumn(match: SheetMatch): number {
  return (columnOf(match, "customerNo") ?? match.columns[0])?.column ?? 0;
}

function isKeyed(match: SheetMatch): boolean {
  return columnOf(match, "customerNo") !== undefined;
}

/** As they stand in the cells: a number stays a number, so that it is found as one. */
function rowKeys(draft: PlanDraft, match: SheetMatch): Scalar[] {
  const cells = findSheet(draft.bench.snapshot, match.sheet)?.cells;
  const count = match.lastRow - match.firstRow + 1;
  return Array.from({ length: count }, (_, index) => {
    const key = cells?.value(match.firstRow + index, keyColumn(match)) ?? null;
    return isCellError(key) ? key.error : key;
  });
}

type EnsureInput = {
  readonly definition: SheetDefinition;
  readonly keys: readonly Scalar[];
  readonly match: SheetMatch;
};

function ensureCompanion(draft: PlanDraft, { definition, keys, match }: EnsureInput): SheetMatch {
  const known = ownMatch(draft.bench, definition);
  if (known) {
    const missing = keys.slice(known.lastRow - known.firstRow + 1);
    if (isKeyed(match)) draft.change(keyChanges(draft, { companion: known, keys }));
    return growTable(draft, { definition, match: known, added: missing.map(startRow) });
  }
  const { snapshot, t } = draft.bench;
  const name = freeSheetName(snapshot, t(definition.title));
  draft.change([{ kind: "addSheet", layout: tableSheet({ definition, name, t, start: keys.map(startRow) }) }]);
  draft.change(
    registerChanges(draft.bench, [
      { kind: "sheet", id: definition.table, sheet: name, heading: match.sheet, version: LAYOUT_VERSION },
    ]),
  );
  const added = ownMatch(draft.bench, definition);
  if (!added) throw new Error(`the new sheet ${name} has no table ${definition.table}`);
  return added;
}

function startRow(key: Scalar) {
  return new Map([[KEY_FIELD, { value: key }]]);
}

/** The user has sorted, inserted or removed rows: our rows follow. Only for rows that hold nothing but what we compute. */
function keyChanges(
  { bench }: PlanDraft,
  { companion, keys }: { companion: SheetMatch; keys: readonly Scalar[] },
): ChangeSet {
  const cells = findSheet(bench.snapshot, companion.sheet)?.cells;
  const left = columnOf(companion, KEY_FIELD)?.column ?? 0;
  const rows: [CellInput | undefined][] = [];
  for (let row = companion.firstRow; row <= companion.lastRow; row++) {
    const key = keys[row - companion.firstRow] ?? null;
    rows.push([sameScalar(cells?.value(row, left) ?? null, key) ? undefined : { value: key }]);
  }
  if (rows.every(([cell]) => cell === undefined)) return [];
  return [{ kind: "setCells", sheet: companion.sheet, top: companion.firstRow, left, rows }];
}

/** The user's columns from the companion row; columns of the companion itself as this row. */
function companionReferences({
  match,
  companion,
  row,
}: {
  match: SheetMatch;
  companion: SheetMatch;
  row: number;
}): RowReferences {
  const own = new Map(companion.columns.map(({ field, heading }) => [field, heading]));
  const table = companion.table ?? "";
  return {
    has: (field) => own.has(field) || columnOf(match, field) !== undefined,
    cell: (field) => {
      const heading = own.get(field);
      if (heading !== undefined) return thisRow(table, heading);
      const column = columnOf(match, field)?.column;
      if (column === undefined) throw new Error(`no column for ${field}`);
      if (!isKeyed(match)) return absoluteCell(match.sheet, match.firstRow + row - companion.firstRow, column);
      const key = thisRow(table, own.get(KEY_FIELD) ?? "");
      if (column === keyColumn(match)) return key;
      return `INDEX(${wholeColumn(match.sheet, column)},MATCH(${key},${wholeColumn(match.sheet, keyColumn(match))},0))`;
    },
  };
}
