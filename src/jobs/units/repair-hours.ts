import { Grid } from "../../workbook/grid";
import { type FieldId } from "../../workbook/recognise/fields";
import { readDates, spanOf } from "../../workbook/recognise/read";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { HOURS_SHEET } from "../../workbook/sheets/units/units-sheet";
import { findSheet } from "../../workbook/snapshot";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { ensureSheet } from "../engine/ensure-sheet";
import { type PlanDraft } from "../engine/plan-draft";
import { sheetFor } from "../engine/workbench";
import { type Consent } from "../job";
import { type ReadColumn } from "../orders/read-orders";
import { repairChanges, typedOnly } from "../orders/repair-text";
import { disagreement } from "../orders/shown-value";
import { readHours } from "./read-hours";

export type HoursSource = { readonly match: SheetMatch; readonly contract: FieldId };

/** The hours sheet, the user's own or ours, and its column that says for which contract. */
export function hoursSource(draft: PlanDraft): HoursSource {
  const match = sheetFor(draft.bench, HOURS_SHEET) ?? ensureSheet(draft, { definition: HOURS_SHEET });
  return { match, contract: columnOf(match, "project") ? "project" : "customer" };
}

/** A column in which formulas want numbers, and the format of its cells. */
export type RepairColumn = { readonly column: ReadColumn; readonly format: string };

/** Hours and days, as they were read and as formulas see them; none when the sheet has no hours. */
export function hourColumns({ bench }: PlanDraft, source: HoursSource): RepairColumn[] {
  const hours = readHours(bench.snapshot, source);
  if (!hours) return [];
  const span = spanOf(source.match, "date");
  const cells = findSheet(bench.snapshot, source.match.sheet)?.cells ?? new Grid(new Map());
  const reading = span && readDates(cells, span);
  const days =
    span && reading ? [{ span, reading, differs: disagreement(cells, span, { reading, seen: Math.floor }) }] : [];
  return [
    { column: hours.hours, format: NUMBER_FORMATS.hours },
    ...days.map((column) => ({ column, format: NUMBER_FORMATS.date })),
  ];
}

type RepairInput = { readonly consent: Consent; readonly columns: readonly RepairColumn[] };

/** Hours and dates that are text become real ones when the user agreed. */
export function repair(draft: PlanDraft, { consent, columns }: RepairInput): void {
  if (consent.textNumbers === "decline") return;
  for (const { column: read, format } of columns) {
    const column = typedOnly(draft.bench.snapshot, read);
    const count = column.differs.repairable.length;
    if (count === 0) continue;
    draft.change(repairChanges(draft.bench.snapshot, { column, format }));
    draft.find({ code: "units.repaired", severity: "hint", params: { count, sheet: column.span.sheet } });
    draft.say({ key: "summary.units.repaired", params: { count, sheet: column.span.sheet } });
  }
}

/** The same, for formulas that count only real numbers: what stays text is said, for it counts nowhere. */
export function repairForFormulas(draft: PlanDraft, consent: Consent): void {
  const source = hoursSource(draft);
  repair(draft, { consent, columns: hourColumns(draft, source) });
  const left = hourColumns(draft, source).flatMap(({ column }) => column.differs.repairable);
  if (left.length > 0)
    draft.find({ code: "units.text", severity: "warning", params: { count: left.length, sheet: source.match.sheet } });
}
