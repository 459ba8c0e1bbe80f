import { formatRect } from "../../../workbook/address";
import {
  type AddSheet,
  type Change,
  type ChangeSet,
  type ResizeTable,
  type SetName,
} from "../../../workbook/change-set";
import { findName, findSheet, type Snapshot } from "../../../workbook/snapshot";
import { addConditionalFormat, removeConditionalFormats } from "../draw/conditional-format";
import { drawTables } from "../draw/draw-tables";
import { finishSheet, setWidth } from "../draw/finish-sheet";
import { addValidation, clearValidation } from "../draw/validation";
import { type Requests } from "../session/requests";
import { cellBlock } from "./cell-block";
import { planCells } from "./cell-plan";
import { FormatsSoFar } from "./formats-so-far";
import { type Journal } from "./journal";
import { typedText } from "./typed-text";
import { uiFormula } from "./ui-formula";
import { writeCells } from "./write-cells";

export type Writing = {
  readonly requests: Requests;
  readonly before: Snapshot;
  readonly usesDates1904: boolean;
  readonly journal: Journal;
  /** Told how many cells Excel has taken, as they are sent. */
  readonly onWritten: (cells: number) => void;
};

const CALL_BYTES = 1_500;

/**
 * Carries changes out. Excel refuses formulas that name sheets, tables or columns that are not there yet, so: first the
 * sheets with their tables, then tables on other sheets, then the sizes of tables, then names, then all cells, then the rest; sheets go last.
 */
export async function carryOut(changes: ChangeSet, writing: Writing): Promise<void> {
  const added = changes.filter((change): change is AddSheet => change.kind === "addSheet");
  await addSheets(added, writing);
  for (const { layout } of added) await drawTables(writing.requests, layout);
  for (const change of changes) await makeTable(change, writing);
  for (const change of changes) if (change.kind === "resizeTable") await resizeTable(change, writing);
  for (const change of changes) if (change.kind === "setName") await setName(change, writing);
  await writeAllCells(changes, writing);
  for (const change of changes) await finish(change, writing);
  await writing.requests.send();
  await removeRules(changes, writing);
  for (const change of changes) {
    if (change.kind === "removeSheet") await removeSheet(change.sheet, writing);
  }
  await writing.requests.send();
}

/** Sent at once, so that the sheets that are ours are known by their ids before anything else can fail. */
async function addSheets(added: readonly AddSheet[], { requests, journal }: Writing): Promise<void> {
  for (const { layout } of added) {
    let sheet: Excel.Worksheet | undefined;
    await requests.add(
      CALL_BYTES,
      ({ workbook }) => {
        sheet = workbook.worksheets.add(layout.name);
        if (layout.position === "first") sheet.position = 0;
        sheet.load("id");
      },
      () => sheet && journal.addedSheets.push({ name: layout.name, id: sheet.id, charts: layout.charts.length }),
    );
  }
  await requests.send();
}

/** Tables on sheets that are there: before any cell is written, so that no heading of a table that goes is emptied. */
async function makeTable(change: Change, { requests }: Writing): Promise<void> {
  if (change.kind === "addTable") await drawTables(requests, { name: change.sheet, tables: [change.table] });
  if (change.kind !== "removeTable") return;
  await requests.add(CALL_BYTES, ({ workbook }) =>
    workbook.worksheets.getItem(change.sheet).tables.getItem(change.table.name).convertToRange(),
  );
}

/** The headings first: Excel would name the new columns by itself. */
async function resizeTable(
  { sheet, table, range, columns }: ResizeTable,
  { requests, before }: Writing,
): Promise<void> {
  const cells = findSheet(before, sheet)?.cells;
  const headings = columns.map(({ name }, offset) => {
    const isThere = cells?.value(range.top, range.left + offset) === name;
    return isThere ? null : typedText(name);
  });
  await requests.add(CALL_BYTES + headings.join().length, ({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    if (headings.some((heading) => heading !== null)) {
      worksheet.getRange(formatRect({ ...range, bottom: range.top })).values = [headings];
    }
    worksheet.tables.getItem(table).resize(formatRect(range));
  });
}

async function setName({ name, refersTo }: SetName, { requests, before }: Writing): Promise<void> {
  await requests.add(CALL_BYTES + (refersTo?.length ?? 0), ({ workbook: { names } }) => {
    if (refersTo === undefined) names.getItemOrNullObject(name).delete();
    else if (findName(before, name)) names.getItem(name).formula = uiFormula(refersTo);
    else names.add(name, uiFormula(refersTo));
  });
}

async function writeAllCells(changes: ChangeSet, writing: Writing): Promise<void> {
  const { requests, before, usesDates1904, onWritten } = writing;
  const formats = new FormatsSoFar(before);
  for (const change of changes) {
    const block = cellBlock(change);
    if (!block) continue;
    const formatNow = formats.of(block.sheet);
    const plan = await planCells({ ...block, formatNow, usesDates1904 });
    await writeCells(requests, { sheet: block.sheet, plan, onWritten });
    formats.add(block);
  }
}

async function finish(change: Change, { requests }: Writing): Promise<void> {
  if (change.kind === "addSheet") return finishSheet(requests, change.layout);
  const call = finishing(change);
  if (!call || !("sheet" in change)) return;
  await requests.add(CALL_BYTES, ({ workbook }) => call(workbook.worksheets.getItem(change.sheet)));
}

function finishing(change: Change): ((sheet: Excel.Worksheet) => void) | undefined {
  switch (change.kind) {
    case "setColumnWidth":
    case "widenColumn":
      return (sheet) => setWidth(sheet, change.column, change.width);
    case "addValidation":
      return (sheet) => addValidation(sheet, change.validation);
    case "removeValidation":
      return (sheet) => clearValidation(sheet, change.validation);
    case "addConditionalFormat":
      return (sheet) => addConditionalFormat(sheet, change.format);
    default:
      return undefined;
  }
}

async function removeRules(changes: ChangeSet, { requests, journal }: Writing): Promise<void> {
  const rules = changes.flatMap((change) => (change.kind === "removeConditionalFormat" ? [change] : []));
  if (rules.length === 0) return;
  journal.hasBegun = true;
  await removeConditionalFormats(requests.context, rules);
}

async function removeSheet(name: string, { requests }: Writing): Promise<void> {
  await requests.add(CALL_BYTES, ({ workbook }) => workbook.worksheets.getItemOrNullObject(name).delete());
}
