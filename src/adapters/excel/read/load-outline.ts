import { askSheet, headSize, type SheetParts } from "./ask-sheet";
import { type Abilities } from "../excel-api";
import { type SeenBefore } from "./seen-before";

/** Everything a scout looks at, loaded. */
export type Outline = {
  readonly sheets: readonly SheetHandles[];
  readonly tables: readonly TableHandles[];
  readonly names: Excel.NamedItemCollection;
  readonly pivots: readonly PivotHandles[];
  /** What 1 January 1904 is called here: 0 in a workbook that counts from there. */
  readonly day1904: Excel.FunctionResult<number>;
  readonly workbook: Excel.Workbook;
};

export type SheetHandles = SheetParts & { readonly sheet: Excel.Worksheet };
export type TableHandles = { readonly table: Excel.Table; readonly range: Excel.Range };
export type PivotHandles = { readonly sheet: string; readonly range: Excel.Range };

export type OutlineWanted = {
  readonly abilities: Abilities;
  readonly seen: SeenBefore;
  /** So many first rows of each sheet, as far as they fit beside the rest. */
  readonly headRows: number;
};

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

const OF_SHEETS = [
  "id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered",
  "names/items/name,items/names/items/formula,items/pivotTables/items/name",
];
const OF_TABLES = "name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name";

/**
 * What there is and where, in one round trip. A second one when there is more than was seen before: sheets can be reached
 * one after the other without knowing them, but a table or pivot table only by its name.
 */
export async function loadOutline(context: Excel.RequestContext, wanted: OutlineWanted): Promise<Outline> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load(OF_SHEETS.map((list) => `items/${list}`).join());
  tables.load(`items/${OF_TABLES},items/autoFilter/isDataFiltered`);
  names.load("items/name,items/formula");
  const day1904 = workbook.functions.date(1904, 1, 1).load("value");
  const guess = guessed(workbook, wanted);
  await context.sync();
  const outline = { ...completed(workbook, { wanted, guess }), names, day1904, workbook };
  if (outline.isMoreAsked) await context.sync();
  remember(wanted.seen, outline);
  return outline;
}

type Guess = {
  readonly sheets: readonly { readonly sheet: Excel.Worksheet; readonly parts: SheetParts }[];
  readonly tables: readonly TableHandles[];
};

/** Asks for sheets by their order and tables by the names they had; what is not there comes back as a null object. */
function guessed({ worksheets, tables }: Excel.Workbook, { abilities, seen, headRows }: OutlineWanted): Guess {
  const head = headSize(headRows, seen.sheetCount);
  const sheets = [];
  let sheet = worksheets.getFirst();
  for (let count = 0; count < seen.sheetCount; count++) {
    if (count > 0) sheet = sheet.getNextOrNullObject();
    sheets.push({ sheet: sheet.load("id"), parts: askSheet(sheet, { abilities, head }) });
  }
  const known = seen.tables.map((name) => tableHandles(tables.getItemOrNullObject(name).load("name")));
  return { sheets, tables: known };
}

type Completing = { readonly wanted: OutlineWanted; readonly guess: Guess };
type Completed = Pick<Outline, "sheets" | "tables" | "pivots"> & { readonly isMoreAsked: boolean };

/** What the guess brought, with what has still to be asked for. */
function completed({ worksheets, tables }: Excel.Workbook, { wanted, guess }: Completing): Completed {
  let isMoreAsked = false;
  const ask = <Handles>(asking: () => Handles): Handles => {
    isMoreAsked = true;
    return asking();
  };
  const head = headSize(wanted.headRows, worksheets.items.length);
  const sheets = worksheets.items.map((sheet): SheetHandles => {
    const found = guess.sheets.find((one) => !one.sheet.isNullObject && one.sheet.id === sheet.id);
    return { sheet, ...(found?.parts ?? ask(() => askSheet(sheet, { ...wanted, head }))) };
  });
  const ranges = tables.items.map((table): TableHandles => {
    const found = guess.tables.find((one) => !one.table.isNullObject && one.table.name === table.name);
    return { table, range: found?.range ?? ask(() => tableHandles(table).range) };
  });
  const pivots = worksheets.items.flatMap((sheet) =>
    sheet.pivotTables.items.map((pivot): PivotHandles =>
      ask(() => ({ sheet: sheet.name, range: pivot.layout.getRange().load(PLACE) })),
    ),
  );
  return { sheets, tables: ranges, pivots, isMoreAsked };
}

function tableHandles(table: Excel.Table): TableHandles {
  return { table, range: table.getRange().load(PLACE) };
}

function remember(seen: SeenBefore, { sheets, tables }: Pick<Outline, "sheets" | "tables">): void {
  seen.sheetCount = sheets.length;
  seen.tables = tables.map(({ table }) => table.name);
}
