import { withEarlierStyle } from "../../workbook/earlier-style";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { cellStyle, type StartRow } from "../../workbook/sheets/table-sheet";
import { findTable } from "../../workbook/snapshot";
import { ownMatch } from "./own-match";
import { type PlanDraft } from "./plan-draft";

export type GrowInput = {
  readonly definition: SheetDefinition;
  readonly match: SheetMatch;
  /** Rows to add below what is there. */
  readonly added: readonly StartRow[];
};

/** Adds rows under a table of ours; gives its match with the new rows. Computed columns are filled afterwards. */
export function growTable(draft: PlanDraft, { definition, match, added }: GrowInput): SheetMatch {
  const found = findTable(draft.bench.snapshot, definition.table);
  if (!found || added.length === 0) return match;
  const { range, columns } = found.table;
  const styles = definition.columns.map(cellStyle);
  const rows = added.map((start) =>
    definition.columns.map(({ field }, column) =>
      withEarlierStyle(start.get(field) ?? { value: null }, styles[column]),
    ),
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
