import { withEarlierStyle } from "../../workbook/earlier-style";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { cellStyle, type StartRow } from "../../workbook/sheets/table-sheet";
import { findTable } from "../../workbook/snapshot";
import { type CellStyle } from "../../workbook/styles";
import { ownMatch } from "./own-match";
import { type PlanDraft } from "./plan-draft";

export type GrowInput = {
  readonly definition: SheetDefinition;
  readonly match: SheetMatch;
  /** Rows to add below what is there. */
  readonly added: readonly StartRow[];
};

/**
 * Adds rows under a table of ours, each cell in its column wherever that stands now; gives its match with the new rows.
 * Computed columns are filled afterwards.
 */
export function growTable(draft: PlanDraft, { definition, match, added }: GrowInput): SheetMatch {
  const found = findTable(draft.bench.snapshot, definition.table);
  if (!found || added.length === 0) return match;
  const { range, columns } = found.table;
  const places = columns.map((_, offset) => definedAt({ definition, match }, range.left + offset));
  const rows = added.map((start) =>
    // a column of the user's own is left as it is
    places.map((place) => place && withEarlierStyle(start.get(place.field) ?? { value: null }, place.style)),
  );
  draft.change([
    { kind: "setCells", sheet: match.sheet, top: range.bottom + 1, left: range.left, rows },
    {
      kind: "resizeTable",
      sheet: match.sheet,
      table: definition.table,
      range: { ...range, bottom: range.bottom + rows.length },
      columns: columns.map((name) => ({ name })),
    },
  ]);
  return ownMatch(draft.bench, definition) ?? match;
}

type Place = { readonly field: string; readonly style: CellStyle };

function definedAt({ definition, match }: Omit<GrowInput, "added">, column: number): Place | undefined {
  const field = match.columns.find((known) => known.column === column)?.field;
  const defined = definition.columns.find((candidate) => candidate.field === field);
  return defined && { field: defined.field, style: cellStyle(defined) };
}
