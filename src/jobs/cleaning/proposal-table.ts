import { type Translator } from "../../i18n";
import { type MessageKey } from "../../i18n/message-key";
import { isBlank, type Scalar, scalarText } from "../../workbook/cells";
import { type SheetMatch, columnOf } from "../../workbook/recognise/recognition";
import { listRangeName } from "../../workbook/sheets/lists";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { findSheet } from "../../workbook/snapshot";
import { ensureSheet } from "../engine/ensure-sheet";
import { growTable } from "../engine/grow-table";
import { filledRows, ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { proposalLooks } from "./proposal-looks";

/** Something we propose, as the cells of its row. */
export type Proposal = {
  /** The same for as long as the proposal is about the same thing. */
  readonly key: string;
  readonly cells: StartRow;
};

export type Decision = "accept" | "leave" | "ask" | "none";

const STATES = {
  open: "cleaning.state.open",
  done: "cleaning.state.done",
  left: "cleaning.state.left",
  ask: "cleaning.state.ask",
  gone: "cleaning.state.gone",
  failed: "cleaning.state.failed",
} as const satisfies Readonly<Record<string, MessageKey>>;

export type State = keyof typeof STATES;

/** A row of a sheet of proposals as it stands in the workbook. */
export type ProposalRow = {
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly key: string;
  readonly decision: Decision;
  readonly isDone: boolean;
  cell(field: string): Scalar;
};

/** What makes two rows the same proposal, from the texts of their cells. */
export type KeyOf = (text: (field: string) => string) => string;

export type ProposalTable = { readonly definition: SheetDefinition; readonly keyOf: KeyOf };

/** A proposal with its key. */
export function proposal(cells: StartRow, keyOf: KeyOf): Proposal {
  return { cells, key: keyOf((field) => scalarText(cells.get(field)?.value ?? null)) };
}

/** The rows of a sheet of proposals, with what was decided. */
export function proposalRows(bench: Workbench, { definition, keyOf }: ProposalTable): ProposalRow[] {
  const match = ownMatch(bench, definition);
  const cells = match && findSheet(bench.snapshot, match.sheet)?.cells;
  if (!match || !cells) return [];
  const places = new Map(match.columns.map(({ field, column }) => [field, column]));
  return filledRows(bench, match, [...places.values()]).map((row) => {
    const cell = (field: string) => cells.value(row, places.get(field) ?? -1);
    return {
      row,
      cell,
      key: keyOf((field) => scalarText(cell(field))),
      decision: decisionOf(cell("decision"), bench.t),
      isDone: isWord(cell("state"), bench.t(STATES.done)),
    };
  });
}

function decisionOf(cell: Scalar, t: Translator): Decision {
  if (isBlank(cell)) return "none";
  if (isWord(cell, t("list.decision.accept")) || isWord(cell, t("list.merge.merge"))) return "accept";
  if (isWord(cell, t("list.decision.leave")) || isWord(cell, t("list.merge.keep"))) return "leave";
  return "ask";
}

function isWord(cell: Scalar, word: string): boolean {
  return typeof cell === "string" && cell.trim().toLowerCase() === word.toLowerCase();
}

/** More undecided rows than this are more than a person goes through. */
export const MOST_OPEN = 5000;

/**
 * Adds the proposals that do not stand there yet, whatever was decided about those that do.
 *
 * @returns how many had to be left for a later run, so that at most `MOST_OPEN` are open
 */
export function addProposals(draft: PlanDraft, table: ProposalTable, proposals: readonly Proposal[]): number {
  const rows = proposalRows(draft.bench, table).filter(({ isDone }) => !isDone);
  const waiting = new Set(rows.map(({ key }) => key));
  const room = Math.max(0, MOST_OPEN - rows.filter(({ decision }) => decision === "none").length);
  const fresh = proposals.filter(({ key }) => !waiting.has(key));
  appendProposals(draft, table, fresh.slice(0, room));
  return Math.max(0, fresh.length - room);
}

function appendProposals(draft: PlanDraft, { definition }: ProposalTable, proposals: readonly Proposal[]): void {
  const added = proposals.map(
    ({ cells }): StartRow => new Map([...cells, ["state", { value: draft.bench.t(STATES.open) }]]),
  );
  if (added.length === 0) return;
  const known = ownMatch(draft.bench, definition);
  if (!known) {
    ensureSheet(draft, { definition, start: added, finish: proposalLooks(definition, draft.bench.t) });
    return;
  }
  const grown = growTable(draft, { definition, match: known, added });
  draft.change(decisionLists(definition, { match: grown, from: known.lastRow + 1 }));
}

/** New rows get the list of decisions too. */
function decisionLists(definition: SheetDefinition, { match, from }: { match: SheetMatch; from: number }) {
  const list = definition.columns.find(({ field }) => field === "decision")?.list;
  const column = columnOf(match, "decision")?.column;
  if (list === undefined || column === undefined || from > match.lastRow) return [];
  return [
    {
      kind: "addValidation" as const,
      sheet: match.sheet,
      validation: {
        range: { top: from, left: column, bottom: match.lastRow, right: column },
        rule: { kind: "list" as const, source: listRangeName(list) },
        severity: "warning" as const,
      },
    },
  ];
}

/** Writes what became of each row; rows that say so already stay as they are. */
export function writeStates(draft: PlanDraft, definition: SheetDefinition, states: ReadonlyMap<number, State>): void {
  const { bench } = draft;
  const match = ownMatch(bench, definition);
  const column = match && columnOf(match, "state")?.column;
  const cells = match && findSheet(bench.snapshot, match.sheet)?.cells;
  if (!match || column === undefined || !cells) return;
  draft.change(
    [...states].flatMap(([row, state]) => {
      const value = bench.t(STATES[state]);
      if (cells.value(row, column) === value) return [];
      return [{ kind: "setCells" as const, sheet: match.sheet, top: row, left: column, rows: [[{ value }]] }];
    }),
  );
}

/** What a row that nothing was done about is: decided otherwise, no longer there, or still open. */
export function waitingState({ decision }: ProposalRow, isCurrent: boolean): State {
  if (!isCurrent) return "gone";
  if (decision === "leave") return "left";
  return decision === "ask" ? "ask" : "open";
}
