import { type Change } from "../../../workbook/change-set";
import { IMPORT_SHEET } from "../../../workbook/sheets/customers/cleaning-sheet";
import { type PlanDraft } from "../../engine/plan-draft";
import { type CustomerList } from "../customer-list";
import { proposalRows, type ProposalRow, type State, waitingState, writeStates } from "../proposal-table";
import { appendCustomers, type NewCustomer } from "./append-customers";
import { IMPORT_TABLE, kindOf, reasonOf, type RowProposal } from "./import-proposals";
import { type ListedRow } from "./compare-lists";

type CarryInput = { readonly main: CustomerList; readonly proposals: readonly RowProposal[] };

/** Adds and updates the customers that were decided to be taken over, and marks each row with what became of it. */
export function carryOutImport(draft: PlanDraft, { main, proposals }: CarryInput): void {
  const current = new Map(proposals.map((one) => [one.key, one]));
  const rows = proposalRows(draft.bench, IMPORT_TABLE).filter(({ isDone }) => !isDone);
  const accepted = rows.flatMap((row) => {
    const found = row.decision === "accept" ? current.get(row.key) : undefined;
    return found ? [{ row, listed: found.listed }] : [];
  });
  const added = accepted.filter(({ listed }) => isAddition(listed));
  const changed = accepted.filter(({ listed }) => listed.kind === "changed" || listed.kind === "otherName");
  const hasRoom = appendCustomers(
    draft,
    main,
    added.flatMap(({ listed }) => newCustomer(listed)),
  );
  if (!hasRoom) draft.find({ code: "import.noRoom", severity: "blocking", params: { sheet: main.sheet.name } });
  draft.change(main.sheet.isProtected ? [] : changed.flatMap(({ listed }) => updates(main, listed)));
  const done = new Set([...(hasRoom ? added : []), ...(main.sheet.isProtected ? [] : changed)].map(({ row }) => row));
  writeStates(draft, IMPORT_SHEET, new Map(rows.map((row) => [row.row, stateOf(row, { done, current })])));
  reportInvalid(draft, { main, accepted });
  const counts = { added: hasRoom ? added.length : 0, changed: changed.length };
  if (counts.added + counts.changed > 0) draft.say({ key: "summary.import.done", params: counts });
}

type Stated = { readonly done: ReadonlySet<ProposalRow>; readonly current: ReadonlyMap<string, RowProposal> };

function stateOf(row: ProposalRow, { done, current }: Stated): State {
  if (done.has(row)) return "done";
  const isCurrent = current.has(row.key);
  return isCurrent && row.decision === "accept" ? "failed" : waitingState(row, isCurrent);
}

function isAddition({ kind }: ListedRow): boolean {
  return kind === "new" || kind === "sameEmail" || kind === "samePlace";
}

function newCustomer(listed: ListedRow): NewCustomer[] {
  return "values" in listed ? [{ no: listed.no, values: listed.values }] : [];
}

function updates(main: CustomerList, listed: ListedRow): Change[] {
  if (listed.kind !== "changed" && listed.kind !== "otherName") return [];
  return listed.values.map(({ field, after }) => ({
    kind: "setCells" as const,
    sheet: main.sheet.name,
    top: listed.target,
    left: field.column,
    rows: [
      [
        field.numberFormat === undefined
          ? { value: after }
          : { value: after, style: { numberFormat: field.numberFormat } },
      ],
    ],
  }));
}

type Invalid = { readonly main: CustomerList; readonly accepted: readonly { readonly listed: ListedRow }[] };

function reportInvalid(draft: PlanDraft, { main, accepted }: Invalid): void {
  const { t } = draft.bench;
  for (const { listed } of accepted) {
    if (kindOf(listed) !== "invalid") continue;
    const params = { sheet: t("sheet.import"), reason: reasonOf(listed, { main, t }) };
    draft.find({ code: "import.failed", severity: "warning", params });
  }
}
