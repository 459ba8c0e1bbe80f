import { type Rect } from "../../src/workbook/address";
import { GridBuilder } from "../../src/workbook/grid";
import { ALIASES } from "../../src/workbook/recognise/alias-table";
import { type FieldId, type SheetRole } from "../../src/workbook/recognise/fields";
import { headingKey } from "../../src/workbook/recognise/heading";
import { type SheetSnapshot } from "../../src/workbook/snapshot";
import { type LayoutCell } from "./cells";
import { type CellMaker, fieldCell } from "./field-cell";
import { disfigure, pickLabel } from "./headings";
import { type Random } from "./random";

/** Where a needed field really stands. */
export type TrueColumn = {
  readonly role: SheetRole;
  readonly sheet: string;
  readonly field: FieldId;
  readonly column: number;
  readonly heading: string;
};

export type MadeSheet = {
  readonly sheet: SheetSnapshot;
  readonly truth: readonly TrueColumn[];
  readonly rows: { readonly first: number; readonly last: number };
  /** The undisfigured headings of the needed columns. */
  readonly labels: readonly string[];
};

export type SheetPlan = {
  readonly role: SheetRole;
  readonly name: string;
  readonly needed: readonly FieldId[];
  readonly rowCount: number;
};

type PlannedColumn = {
  readonly heading: string;
  readonly label: string;
  /** The needed field it holds; undefined for every other column. */
  readonly field: FieldId | undefined;
  cell(index: number): LayoutCell | undefined;
};

const FOREIGN = [
  "Kenteken",
  "Favoriete kleur",
  "Lidnummer sportclub",
  "Laatst gewijzigd door",
  "Kleurcode",
  "Vak",
  "Verjaardagskaart",
  "Printer",
  "Voorraadlocatie",
  "Gewicht",
];
const TITLES = ["Overzicht verkoop", "Bijgewerkt door binnendienst", "Vertrouwelijk", "Stand per kwartaal", "Versie 3"];

/** A sheet in some layout: which columns, in what order, under what headings, below which titles, as table or range. */
export function makeSheet(plan: SheetPlan, maker: CellMaker): MadeSheet {
  const { random } = maker;
  const columns = planColumns(plan, maker);
  const asTable = random.chance(0.4);
  const left = random.chance(0.2) ? random.between(1, 2) : 0;
  const builder = new GridBuilder();
  const { headerRow, merges } = writeTop(builder, { random, left, width: columns.length, mayGroup: !asTable });
  writeRows(builder, { columns, left, headerRow, rowCount: plan.rowCount });
  const last = headerRow + plan.rowCount;
  const hasTotalsRow = random.chance(0.25) && writeTotals(builder, { columns, row: last + 1, left });
  if (!asTable && random.chance(0.15)) builder.set(last + 4, left, "Bron: eigen administratie");
  const cells = builder.build();
  const range: Rect = { top: headerRow, left, bottom: last + (hasTotalsRow ? 1 : 0), right: left + columns.length - 1 };
  const names = columns.map(({ heading }) => heading);
  const table = {
    name: `tbl${plan.name.replaceAll(/\W/g, "")}`,
    range,
    hasHeaderRow: true,
    hasTotalsRow,
    columns: names,
  };
  return {
    sheet: {
      name: plan.name,
      visibility: "visible",
      isProtected: false,
      isFiltered: false,
      usedRange: cells.extent(),
      merges,
      tables: asTable ? [table] : [],
      reserved: [],
      cells,
    },
    truth: columns.flatMap(({ field, heading }, offset) => {
      return field === undefined ? [] : [{ role: plan.role, sheet: plan.name, field, column: left + offset, heading }];
    }),
    rows: { first: headerRow + 1, last },
    labels: columns.flatMap(({ field, label }) => (field === undefined ? [] : [label])),
  };
}

type Top = { readonly random: Random; readonly left: number; readonly width: number; readonly mayGroup: boolean };

/** Titles and group names above the headings. */
function writeTop(builder: GridBuilder, { random, left, width, mayGroup }: Top): { headerRow: number; merges: Rect[] } {
  const titles = random.chance(0.55) ? random.between(1, 6) : 0;
  writeTitles(builder, { random, rows: titles, left });
  if (!mayGroup || !random.chance(0.25)) return { headerRow: titles, merges: [] };
  return { headerRow: titles + 1, merges: writeGroups(builder, { random, row: titles, left, width }) };
}

type Body = {
  readonly columns: readonly PlannedColumn[];
  readonly left: number;
  readonly headerRow: number;
  readonly rowCount: number;
};

function writeRows(builder: GridBuilder, { columns, left, headerRow, rowCount }: Body): void {
  columns.forEach(({ heading }, offset) => builder.set(headerRow, left + offset, heading));
  for (let index = 0; index < rowCount; index++) {
    columns.forEach(({ cell }, offset) =>
      put(builder, { row: headerRow + 1 + index, column: left + offset, cell: cell(index) }),
    );
  }
}

function planColumns(plan: SheetPlan, maker: CellMaker): readonly PlannedColumn[] {
  const { random } = maker;
  const taken = new Set<string>();
  const planned: PlannedColumn[] = [];
  const add = (field: FieldId, needed: boolean) => {
    const label = pickLabel(random, { role: plan.role, field, taken });
    if (label === undefined) return;
    taken.add(headingKey(label));
    planned.push(fieldColumn({ plan, field, label, needed }, maker));
  };
  plan.needed.forEach((field) => add(field, true));
  const neededKeys = new Set(plan.needed.flatMap((field) => ALIASES[plan.role][field]?.labels ?? []).map(headingKey));
  neededKeys.forEach((key) => taken.add(key)); // an extra column never bears a needed column's name
  random
    .shuffled(optionalFields(plan))
    .slice(0, random.between(0, 6))
    .forEach((field) => add(field, false));
  random
    .shuffled(FOREIGN)
    .slice(0, random.between(0, 3))
    .forEach((heading) => planned.push(foreignColumn(random, heading)));
  const ordered = random.shuffled(planned);
  const twin = random.chance(0.08) ? ordered.find(({ field }) => field === undefined) : undefined;
  return twin ? [...ordered, twin] : ordered; // a heading that occurs twice
}

/** Amounts and customers have one column each: which of several is meant would be nobody's truth. */
function optionalFields({ role, needed }: SheetPlan): readonly FieldId[] {
  const rivals =
    role === "orders"
      ? ["amount", "amountExclVat", "amountInclVat", "companyName", "email", "invoiceNo", "debit", "credit"]
      : [];
  return Object.keys(ALIASES[role]).filter((field) => !needed.includes(field) && !rivals.includes(field));
}

type FieldColumn = {
  readonly plan: SheetPlan;
  readonly field: FieldId;
  readonly label: string;
  readonly needed: boolean;
};

function fieldColumn({ plan, field, label, needed }: FieldColumn, maker: CellMaker): PlannedColumn {
  const { random } = maker;
  const make = fieldCell(plan.role, field);
  const gaps = needed ? 0.02 : random.pick([0, 0.1, 0.6]);
  return {
    heading: disfigure(random, label, ALIASES[plan.role][field]?.values === "amount"),
    label,
    field: needed ? field : undefined,
    cell: (index) => (random.chance(gaps) ? undefined : make(maker, index)),
  };
}

function foreignColumn(random: Random, heading: string): PlannedColumn {
  const kind = random.pick(["word", "number", "code"]);
  const cell = () => ({
    value:
      kind === "word"
        ? random.pick(["links", "rechts", "n.v.t.", "groen"])
        : random.between(1, kind === "code" ? 99_999 : 40),
  });
  return { heading, label: heading, field: undefined, cell };
}

function put(
  builder: GridBuilder,
  { row, column, cell }: { row: number; column: number; cell: LayoutCell | undefined },
): void {
  if (cell) builder.set(row, column, cell.value).setFormat(row, column, cell.format);
}

function writeTitles(
  builder: GridBuilder,
  { random, rows, left }: { random: Random; rows: number; left: number },
): void {
  const filled = random.between(1, Math.max(1, rows - 1));
  random
    .shuffled(TITLES)
    .slice(0, Math.min(rows, filled))
    .forEach((title, row) => builder.set(row, left, title));
  if (rows > 3 && random.chance(0.4)) builder.set(1, left + 1, "afdeling verkoop");
}

/** A row of merged group names above the headings. */
function writeGroups(
  builder: GridBuilder,
  { random, row, left, width }: { random: Random; row: number; left: number; width: number },
): Rect[] {
  const merges: Rect[] = [];
  for (let at = 0; at + 1 < width;) {
    const right = Math.min(width - 1, at + random.between(1, 3));
    builder.set(row, left + at, random.pick(["Gegevens", "Overig", "Financieel", "Algemeen", "Planning"]));
    merges.push({ top: row, left: left + at, bottom: row, right: left + right });
    at = right + 1;
  }
  return merges;
}

/** A totals row needs a first column for its word, and a figure somewhere. */
function writeTotals(
  builder: GridBuilder,
  { columns, row, left }: { columns: readonly PlannedColumn[]; row: number; left: number },
): boolean {
  const figure = columns.findIndex(
    ({ cell }, offset) => offset > 0 && typeof cell(0)?.value === "number" && cell(1)?.format?.includes("€"),
  );
  if (figure < 0) return false;
  builder.set(row, left, "Totaal");
  builder.set(row, left + figure, 12_345.67).setFormula(row, left + figure, "SUM(A1:A9)");
  return true;
}
