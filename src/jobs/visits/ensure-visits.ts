import { type VisitReason } from "../../domain/visits/propose-visits";
import { columnLetters } from "../../workbook/address";
import { type CellInput } from "../../workbook/change-set";
import { Grid } from "../../workbook/grid";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { readDates, spanOf } from "../../workbook/recognise/read";
import { type ConditionalFormat, type SheetLayout } from "../../workbook/sheet-layout";
import { FIRST_ROW, type StartRow } from "../../workbook/sheets/table-sheet";
import { VISITS_SHEET } from "../../workbook/sheets/visits/visits-sheet";
import { findSheet } from "../../workbook/snapshot";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { ensureSheet } from "../engine/ensure-sheet";
import { fillColumns } from "../engine/fill-columns";
import { addRows } from "../engine/add-rows";
import { type PlanDraft } from "../engine/plan-draft";
import { sheetFor } from "../engine/workbench";
import { type Consent } from "../job";
import { repairChanges, typedOnly } from "../orders/repair-text";
import { disagreement } from "../orders/shown-value";
import { withLooks } from "../plan/sheet-looks";
import { type View } from "../plan/view";
import { visitColumns } from "./visit-columns";
import { type VisitCandidate } from "./visit-candidates";
import { visitView } from "./visit-view";

/** The visits sheet, the user's own or ours, with dates that are dates and Stap and Signaal filled in. */
export function ensureVisits(draft: PlanDraft, consent: Consent): View {
  const match = ensureVisitsSheet(draft);
  repairDates(draft, { match, consent });
  const view = visitView(draft.bench);
  if (!view) throw new Error("the visits sheet that was just made cannot be found");
  const { t, settings } = draft.bench;
  fillColumns(draft, { match, consent, fills: visitColumns({ view, t, settings }) });
  return visitView(draft.bench) ?? view;
}

/** The user's own visits sheet, else ours: added when there is none. */
export function ensureVisitsSheet(draft: PlanDraft): SheetMatch {
  const looks = withLooks(VISITS_SHEET, draft.bench.t);
  const finish = (layout: SheetLayout) => withToday(looks(layout));
  return sheetFor(draft.bench, VISITS_SHEET) ?? ensureSheet(draft, { definition: VISITS_SHEET, finish });
}

/** Today's appointments stand out; only the look follows the clock, no figure does. */
function withToday(layout: SheetLayout): SheetLayout {
  const column = VISITS_SHEET.columns.findIndex(({ field }) => field === "appointment");
  const range = { top: FIRST_ROW, left: column, bottom: FIRST_ROW + 499, right: column };
  const cell = `$${columnLetters(column)}${FIRST_ROW + 1}`;
  const today: ConditionalFormat = { range, formula: `INT(N(${cell}))=TODAY()`, look: "barToday" };
  return { ...layout, conditionalFormats: [...layout.conditionalFormats, today] };
}

export const REASON_WORDS = {
  former: "visits.reason.former",
  top: "visits.reason.top",
  new: "visits.reason.new",
  existing: "visits.reason.existing",
  unknown: "visits.reason.unknown",
} as const satisfies Record<VisitReason, string>;

export type ProposedVisit = { readonly customer: VisitCandidate; readonly reason: VisitReason };

/** Puts proposals on our visits sheet: first in the rows where nothing stands, then below. */
export function addProposals(draft: PlanDraft, proposed: readonly ProposedVisit[]): void {
  const match = ensureVisitsSheet(draft);
  const { t } = draft.bench;
  const starts = proposed.map(
    ({ customer, reason }): StartRow =>
      new Map<string, CellInput>([
        ["customer", { value: customer.name }],
        ["customerNo", { value: customer.customerNo, style: { numberFormat: NUMBER_FORMATS.text } }],
        ["purpose", { value: t(REASON_WORDS[reason]) }],
      ]),
  );
  addRows(draft, { definition: VISITS_SHEET, match, added: starts });
}

const DATE_FIELDS = ["date", "called", "appointment", "visited", "actionDue"] as const;

/** Days that are text become dates when the user agreed; else they are reported, for no formula counts them. */
function repairDates(draft: PlanDraft, { match, consent }: { match: SheetMatch; consent: Consent }): void {
  let [repaired, left] = [0, 0];
  for (const field of DATE_FIELDS) {
    const span = spanOf(match, field);
    if (!span) continue;
    const cells = findSheet(draft.bench.snapshot, match.sheet)?.cells ?? new Grid(new Map());
    const reading = readDates(cells, span);
    const differs = disagreement(cells, span, { reading, seen: Math.floor });
    draft.find(...reading.findings);
    left += differs.repairable.length;
    if (consent.textNumbers === "decline") continue;
    const column = typedOnly(draft.bench.snapshot, { span, reading, differs });
    draft.change(repairChanges(draft.bench.snapshot, { column, format: NUMBER_FORMATS.date }));
    repaired += column.differs.repairable.length;
    left -= column.differs.repairable.length;
  }
  const { sheet } = match;
  if (repaired > 0) draft.find({ code: "visits.repaired", severity: "hint", params: { count: repaired, sheet } });
  if (left > 0) draft.find({ code: "visits.text", severity: "warning", params: { count: left, sheet } });
}
