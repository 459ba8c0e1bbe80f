import { type Rect } from "../../workbook/address";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { MONTH_CALLS, MONTH_INVOICE, MONTH_KEYS, MONTH_WIDTHS } from "../../workbook/sheets/customers/month";
import { blockPart, type StackedBlock } from "../../workbook/sheets/stacked-table";
import { EXPLANATION_ROW, FIRST_ROW, TITLE_ROW } from "../../workbook/sheets/table-sheet";
import { findSheet, findTable, type SheetSnapshot } from "../../workbook/snapshot";
import { isFree } from "../engine/free-cells";
import { growTable } from "../engine/grow-table";
import { ownMatch } from "../engine/own-match";
import { partChanges } from "../engine/part-changes";
import { type PlanDraft } from "../engine/plan-draft";
import { writeLoose } from "../plan/loose-cells";
import { labelled } from "../segments/segment-blocks";

/** Rows that the list has at least. */
const FEWEST = 6;

/**
 * The block Te factureren with a row for each of so many contracts: under the lists, or, when somebody wrote there, under
 * everything on the page. A page of an earlier version gets it too.
 */
export function ensureInvoice(draft: PlanDraft, contracts: number): SheetMatch | undefined {
  const known = ownMatch(draft.bench, MONTH_INVOICE);
  const wanted = rowsFor(contracts);
  if (known) return grown(draft, known, wanted);
  const page = pageOf(draft);
  if (!page) return undefined;
  const { t } = draft.bench;
  const stands = titleRow(draft, page);
  const fits =
    stands !== undefined && isFree(page, blockRect(stands + EXPLANATION_ROW + 1, stands + FIRST_ROW + wanted));
  if (stands !== undefined && !fits) clearWords(draft, page.name, stands);
  const top = fits ? stands : freeRow(draft, page, FIRST_ROW + wanted);
  const part = blockPart(invoiceBlock(contracts), { name: page.name, t, top });
  const [width] = MONTH_WIDTHS; // an earlier version's first column holds a customer number, not a contract's name
  draft.change([...partChanges(page.name, part), { kind: "widenColumn", sheet: page.name, column: 0, width }]);
  return ownMatch(draft.bench, MONTH_INVOICE);
}

/** The block of a page that is new, with a row for each of so many contracts. */
export function invoiceBlock(contracts: number): StackedBlock {
  return { definition: MONTH_INVOICE, start: labels(1, rowsFor(contracts)) };
}

function rowsFor(contracts: number): number {
  return Math.max(FEWEST, contracts);
}

/** Without an invoice proposal: a title and a sentence that says so, in the block's place. */
export function sayNoInvoice(draft: PlanDraft): void {
  const page = pageOf(draft);
  if (!page) return;
  const { t } = draft.bench;
  const top = titleRow(draft, page) ?? freeRow(draft, page, EXPLANATION_ROW + 1);
  writeLoose(draft, page.name, [
    { row: top + TITLE_ROW, column: 0, cell: { value: t(MONTH_INVOICE.title), style: { look: "subtitle" } } },
    {
      row: top + EXPLANATION_ROW,
      column: 0,
      cell: { value: t(MONTH_INVOICE.explanation), style: { look: "explanation", wrap: false } },
    },
  ]);
}

function labels(from: number, to: number) {
  return labelled(Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index));
}

/** More rows for more contracts, as far as nobody wrote right under the list. */
function grown(draft: PlanDraft, match: SheetMatch, wanted: number): SheetMatch {
  const has = match.lastRow - match.firstRow + 1;
  const page = findSheet(draft.bench.snapshot, match.sheet);
  const isRoom = page && isFree(page, blockRect(match.lastRow + 1, match.lastRow + wanted - has));
  if (!isRoom || has >= wanted) return match;
  return growTable(draft, { definition: MONTH_INVOICE, match, added: labels(has + 1, wanted) });
}

function pageOf({ bench }: PlanDraft): SheetSnapshot | undefined {
  const match = ownMatch(bench, MONTH_KEYS);
  return match && findSheet(bench.snapshot, match.sheet);
}

/** Where the title stands under the lists. */
function titleRow(draft: PlanDraft, page: SheetSnapshot): number | undefined {
  const title = draft.bench.t(MONTH_INVOICE.title);
  for (let row = lastListRow(draft, page) + 1; row <= lastUsed(page); row++) {
    if (page.cells.value(row, 0) === title) return row;
  }
  return undefined;
}

/** An empty row away from what is above; the rows of the block are free. */
function freeRow(draft: PlanDraft, page: SheetSnapshot, height: number): number {
  const underLists = lastListRow(draft, page) + 2;
  return isFree(page, blockRect(underLists - 1, underLists + height)) ? underLists : lastUsed(page) + 2;
}

/** The last row of the lists, or of what is left of them. */
function lastListRow({ bench }: PlanDraft, page: SheetSnapshot): number {
  const calls = findTable(bench.snapshot, MONTH_CALLS.table);
  return calls?.sheet.name === page.name ? calls.table.range.bottom : lastUsed(page);
}

function lastUsed({ usedRange }: SheetSnapshot): number {
  return usedRange?.bottom ?? -1;
}

function blockRect(top: number, bottom: number): Rect {
  return { top, left: 0, bottom, right: MONTH_INVOICE.columns.length - 1 };
}

function clearWords(draft: PlanDraft, sheet: string, top: number): void {
  writeLoose(draft, sheet, [
    { row: top + TITLE_ROW, column: 0, cell: { value: null } },
    { row: top + EXPLANATION_ROW, column: 0, cell: { value: null } },
  ]);
}
