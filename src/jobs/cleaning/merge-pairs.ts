import { isBlank, scalarText } from "../../workbook/cells";
import { type Finding } from "../../workbook/findings";
import { DUPLICATES_SHEET } from "../../workbook/sheets/customers/cleaning-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { locateColumns } from "../engine/locate-columns";
import { type PlanDraft } from "../engine/plan-draft";
import { type Consent } from "../job";
import { adoptMerged, cellOf, type CustomerList, MERGED_INTO, nameOf, ourColumns } from "./customer-list";
import { duplicatesTable, type Identify, identifier, type PairProposal, pairProposals } from "./duplicate-proposals";
import { filledIn } from "./fill-in-blanks";
import { addMerge, type Merges, rootOf } from "./merges";
import { moveOrders } from "./move-orders";
import { type ProposalCounts, writeCounts } from "./proposal-looks";
import { addProposals, type ProposalRow, proposalRows, type State, waitingState, writeStates } from "./proposal-table";

export type MergeInput = { readonly list: CustomerList; readonly consent: Consent };

/**
 * Proposes on Dubbelen who may be on the list twice, and merges the pairs that somebody decided to merge: the customer
 * that stays gets what it lacks and the other's orders; the other stays on the list with a note. Nothing is deleted.
 */
export function mergeDuplicates(draft: PlanDraft, { list, consent }: MergeInput): ProposalCounts {
  adoptMerged(draft, list.match);
  const table = duplicatesTable(list);
  const found = pairProposals(draft.bench, list);
  addProposals(draft, table, found);
  const current = new Map(found.map((pair) => [pair.key, pair]));
  const rows = proposalRows(draft.bench, table).filter(({ isDone }) => !isDone);
  const decided = decide(rows, { current, list });
  const canMark = decided.merges.size === 0 || hasRoom(draft, list);
  draft.find(...decided.findings);
  if (!canMark) draft.find({ code: "duplicates.noRoom", severity: "blocking", params: { sheet: list.match.sheet } });
  if (canMark && decided.merges.size > 0) merge(draft, { list, consent }, decided.merges);
  writeStates(draft, DUPLICATES_SHEET, canMark ? decided.states : failedStates(decided.states));
  return writeCounts(draft, DUPLICATES_SHEET);
}

function failedStates(states: ReadonlyMap<number, State>): ReadonlyMap<number, State> {
  return new Map([...states].map(([row, state]) => [row, state === "done" ? "failed" : state]));
}

type Decided = {
  readonly merges: Merges;
  readonly states: ReadonlyMap<number, State>;
  readonly findings: readonly Finding[];
};

type Pairs = { readonly current: ReadonlyMap<string, PairProposal>; readonly list: CustomerList };

function decide(rows: readonly ProposalRow[], { current, list }: Pairs): Decided {
  const merges = new Map<number, number>();
  const states = new Map<number, State>();
  const findings: Finding[] = [];
  const identify = identifier(list);
  for (const row of rows) {
    const pair = current.get(row.key);
    if (row.decision !== "accept") states.set(row.row, waitingState(row, pair !== undefined));
    else if (pair) {
      addMerge(merges, orientated(pair, { row, list, identify }));
      states.set(row.row, "done");
    } else {
      states.set(row.row, "failed");
      findings.push({ code: "duplicates.noFurther", severity: "warning", params: {} });
    }
  }
  return { merges, states, findings };
}

type Side = { readonly row: ProposalRow; readonly list: CustomerList; readonly identify: Identify };

/** Who stays is what the sheet says, even when orders have come in since that would turn it round. */
function orientated({ kept, other }: PairProposal, { row, list, identify }: Side): { kept: number; other: number } {
  const onSheet = identify({
    no: row.cell("keptNo"),
    name: scalarText(row.cell("keptName")),
    row: Number(row.cell("keptRow")),
  });
  const now = identify({ no: cellOf(list, "customerNo", kept), name: nameOf(list, kept), row: kept + 1 });
  return onSheet === now ? { kept, other } : { kept: other, other: kept };
}

function hasRoom(draft: PlanDraft, list: CustomerList): boolean {
  const isOpen = !list.sheet.isProtected;
  return isOpen && locateColumns(draft.bench, { match: list.match, fills: [noteColumn(list, new Map())] }).fits;
}

function merge(draft: PlanDraft, { list, consent }: MergeInput, merges: Merges): void {
  draft.change(filledIn(list, { merges, skipped: ourColumns(draft.bench, list.match) }));
  const moved = moveOrders(draft, { list, merges });
  fillColumns(draft, { match: list.match, fills: [noteColumn(list, merges)], consent });
  draft.say({ key: "summary.cleaning.merged", params: { count: merges.size, orders: moved } });
}

/** Says of a customer that was merged with whom; every other cell of the column is left as it is. */
function noteColumn(list: CustomerList, merges: Merges): ColumnFill {
  return {
    field: MERGED_INTO,
    heading: "duplicates.mergedInto",
    note: "duplicates.mergedInto.note",
    format: "general",
    width: 26,
    placement: "ours",
    content: {
      kind: "values",
      value: (index) => {
        const row = list.match.firstRow + index;
        return merges.has(row) ? calledBy(list, rootOf(merges, row)) : undefined;
      },
    },
  };
}

/** Number and name, as far as known. */
function calledBy(list: CustomerList, row: number): string {
  const no = cellOf(list, "customerNo", row);
  return [isBlank(no) ? "" : scalarText(no).trim(), nameOf(list, row)].filter(Boolean).join(" ") || `${row + 1}`;
}
