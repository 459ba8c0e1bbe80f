import { isBlank, type Scalar } from "../../workbook/cells";
import { type ChangeSet } from "../../workbook/change-set";
import { type Finding } from "../../workbook/findings";
import { CLEANING_SHEET } from "../../workbook/sheets/customers/cleaning-sheet";
import { type PlanDraft } from "../engine/plan-draft";
import { cellProposals, cleaningTable, type CellProposal } from "./cell-proposals";
import { type CustomerList } from "./customer-list";
import {
  addProposals,
  MOST_OPEN,
  type ProposalRow,
  proposalRows,
  type State,
  waitingState,
  writeStates,
} from "./proposal-table";
import { type ProposalCounts, writeCounts } from "./proposal-looks";

const ACCEPTS = new Set(["overnemen", "accept"]);

/**
 * Proposes on Opschonen what could be neater, and carries out what was decided: a cell is changed only when it still
 * holds what the proposal says.
 */
export function tidyCustomers(draft: PlanDraft, list: CustomerList): ProposalCounts {
  const table = cleaningTable(list);
  const found = cellProposals(draft.bench, list);
  const later = addProposals(draft, table, found);
  if (later > 0) draft.find({ code: "cleaning.tooMany", severity: "hint", params: { count: MOST_OPEN } });
  const current = new Map(found.map((one) => [one.key, one]));
  const rows = proposalRows(draft.bench, table).filter(({ isDone }) => !isDone);
  const carried = carryOut(rows, { draft, current, list });
  draft.change(carried.changes);
  writeStates(draft, CLEANING_SHEET, carried.states);
  draft.find(...carried.findings);
  return writeCounts(draft, CLEANING_SHEET);
}

type CarryInput = {
  readonly draft: PlanDraft;
  readonly current: ReadonlyMap<string, CellProposal>;
  readonly list: CustomerList;
};

type Carried = {
  readonly changes: ChangeSet;
  readonly states: ReadonlyMap<number, State>;
  readonly findings: readonly Finding[];
};

function carryOut(rows: readonly ProposalRow[], { draft, current, list }: CarryInput): Carried {
  const changes: ChangeSet[number][] = [];
  const states = new Map<number, State>();
  const findings: Finding[] = [];
  const isStandard = ACCEPTS.has(draft.bench.settings.opschonen_standaard.toLowerCase());
  let gone = 0;
  for (const row of rows) {
    const proposed = current.get(row.key);
    const value = row.cell("proposal");
    const isAccepted = row.decision === "accept" || (isStandard && row.decision === "none" && !isBlank(value));
    if (!proposed || !isAccepted) {
      states.set(row.row, waitingState(row, proposed !== undefined));
      if (row.decision === "accept") gone++;
    } else if (isBlank(value) || list.sheet.isProtected) {
      states.set(row.row, "failed");
      findings.push(failedFinding(draft, row));
    } else {
      states.set(row.row, "done");
      changes.push(cellChange(proposed, value));
    }
  }
  return { changes, states, findings: [...findings, ...goneFinding(draft, gone)] };
}

function cellChange({ target, cells }: CellProposal, value: Scalar): ChangeSet[number] {
  const format = cells.get("proposal")?.style?.numberFormat;
  const style = typeof value === "number" && format !== undefined ? { style: { numberFormat: format } } : {};
  const { sheet, row: top, column: left } = target;
  return { kind: "setCells", sheet, top, left, rows: [[{ value, ...style }]] };
}

function failedFinding({ bench }: PlanDraft, { row }: ProposalRow): Finding {
  const sheet = bench.t("sheet.cleaning");
  return { code: "cleaning.failed", severity: "warning", where: { sheet, row, column: 6 }, params: { sheet } };
}

function goneFinding({ bench }: PlanDraft, count: number): Finding[] {
  if (count === 0) return [];
  return [{ code: "cleaning.gone", severity: "warning", params: { count, sheet: bench.t("sheet.cleaning") } }];
}
