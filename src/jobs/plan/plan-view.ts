import { type Scalar } from "../../workbook/cells";
import { type ColumnMatch, columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { findSheet, findTable } from "../../workbook/snapshot";
import { type Consent } from "../job";
import { type ColumnContent, type ColumnFill } from "../engine/column-fill";
import { columnId } from "../engine/locate-columns";
import { isOurs, sheetFor, type Workbench } from "../engine/workbench";
import { isFilled } from "./cell-rules";
import { type View, viewOf } from "./view";

/** The sheet of this kind, the user's own or ours, as it stands in the plan so far; undefined when there is none. */
export function planView(bench: Workbench, definition: SheetDefinition): View | undefined {
  const found = sheetFor(bench, definition);
  if (!found) return undefined;
  const match = withNewHeadings(bench, found);
  const registered = registeredColumns(bench, match);
  const fields = new Set(registered.map(({ field }) => field));
  return viewOf(bench, {
    ...match,
    columns: [...match.columns.filter(({ field }) => !fields.has(field)), ...registered],
  });
}

/** Recognition has read the sheet before the job began; headings put beside it since belong to it too. */
function withNewHeadings({ snapshot }: Workbench, match: SheetMatch): SheetMatch {
  const cells = findSheet(snapshot, match.sheet)?.cells;
  const headings = new Map(match.headings);
  for (let edge = Math.max(0, ...headings.keys()) + 1; ; edge++) {
    const heading = cells?.value(match.headerRow, edge);
    if (typeof heading !== "string" || heading.trim() === "") return { ...match, headings };
    headings.set(edge, heading);
  }
}

/** Columns of ours beside the user's, and those of the user's that we fill: they go before any other of that meaning. */
function registeredColumns({ register }: Workbench, match: SheetMatch): ColumnMatch[] {
  return register.flatMap(({ id, sheet, heading }): ColumnMatch[] => {
    const [role, field = ""] = id.split(".");
    if (role !== match.role || sheet.toLowerCase() !== match.sheet.toLowerCase() || field === "") return [];
    const place = [...match.headings].find(([, text]) => text.trim() === heading.trim());
    if (!place) return [];
    const known = match.columns.find(({ column }) => column === place[0]);
    return [
      known && known.field === field
        ? known
        : {
            field,
            column: place[0],
            heading: place[1],
            valueKind: "mixed",
            decimalStyle: "comma",
            source: "register",
            confidence: 1,
          },
    ];
  });
}

/**
 * Where a column of ours went: the sheet itself, or the companion sheet when there was no room beside it.
 * `undefined` when it is nowhere.
 */
export function viewWith(
  bench: Workbench,
  { definition, field }: { definition: SheetDefinition; field: string },
): View | undefined {
  const view = planView(bench, definition);
  if (view?.has(field)) return view;
  const heading = definition.columns.find((column) => column.field === field)?.heading;
  const found = findTable(bench.snapshot, `rpBij_${definition.role}`);
  const offset = heading && found ? found.table.columns.indexOf(bench.t(heading)) : -1;
  if (!view || !found || offset < 0) return undefined;
  const { range, name } = found.table;
  const match = { ...view.match, sheet: found.sheet.name, table: name, firstRow: range.top + 1, lastRow: range.bottom };
  return viewOf(bench, match, new Map([[field, range.left + offset]]));
}

type FillInput = {
  readonly field: string;
  readonly placement?: ColumnFill["placement"];
  readonly content: ColumnContent;
};

/** A column to fill, looking as the definition of our own sheet has it. */
export function fillOf(definition: SheetDefinition, { field, placement = "ours", content }: FillInput): ColumnFill {
  const column = definition.columns.find((candidate) => candidate.field === field);
  if (!column) throw new Error(`${definition.table} has no column ${field}`);
  const { heading, format, width, note, list } = column;
  return { field, heading, format, width, note, list, placement, content };
}

/** What a column of ours will show: what somebody typed over it when that stays, else the rule. */
export function shown(
  view: View,
  { field, consent, rule }: { field: string; consent: Consent; rule: (row: number) => Scalar },
): (row: number) => Scalar {
  if (consent.typedCells === "replace") return rule;
  return (row) => {
    const now = view.value(field, row);
    return isFilled(now) && view.formula(field, row) === undefined ? now : rule(row);
  };
}

/** A starting value that gives way to what somebody types: rows with a typed value are left alone, silently. */
export function unlessTyped<Value extends Scalar>(
  { register }: Workbench,
  { view, field, rule }: { view: View; field: string; rule: (row: number) => Value },
): (row: number) => Value | undefined {
  const { match } = view;
  const isOurValues = register.some(
    ({ kind, id, sheet }) => kind === "values" && id === columnId(match, field) && sheet === match.sheet,
  );
  const isTyped = (row: number) =>
    isFilled(view.value(field, row)) && view.formula(field, row) === undefined && !isOurValues;
  return (row) => (isTyped(row) ? undefined : rule(row));
}

/** Does the user have a column of this meaning, one that we did not make? */
export function hasOwnColumn({ register }: Workbench, { match }: View, field: string): boolean {
  if (isOurs(match) || columnOf(match, field) === undefined) return false;
  return !register.some(
    ({ id, sheet }) => id === columnId(match, field) && sheet.toLowerCase() === match.sheet.toLowerCase(),
  );
}
