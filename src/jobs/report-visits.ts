import { isBlank, type Scalar } from "../workbook/cells";
import { absoluteCell } from "../workbook/formula";
import { columnOf } from "../workbook/recognise/recognition";
import { namedCell } from "../workbook/settings";
import {
  REPORT_CONTRACTS,
  REPORT_FOLLOW_UPS,
  REPORT_KINDS,
  REPORT_TABLES,
  REPORT_VISITS,
  reportSheet,
} from "../workbook/sheets/visits/report-sheet";
import { SUBTITLE_ROW } from "../workbook/sheets/stacked-sheet";
import { settingsChanges } from "./engine/ensure-settings";
import { fillColumns } from "./engine/fill-columns";
import { growTable } from "./engine/grow-table";
import { ownMatch } from "./engine/own-match";
import { PlanDraft } from "./engine/plan-draft";
import { type Consent, type Job } from "./job";
import { isSame } from "./plan/cell-rules";
import { writeLoose } from "./plan/loose-cells";
import { viewOf } from "./plan/view";
import { repairForFormulas } from "./units/repair-hours";
import { ensureStacked } from "./visits/ensure-stacked";
import { ensureVisits } from "./visits/ensure-visits";
import { hoursView } from "./visits/hours-view";
import { fillFigures, type ReportSources } from "./visits/report-figures";
import { isInPeriod, periodFormula, periodText } from "./visits/report-period";
import {
  contractCount,
  contractFills,
  daysLateFill,
  followUpList,
  kindFills,
  kindsOfWork,
  listFills,
  visitList,
} from "./visits/report-tables";

/** Visits + hours + contracts → the report of a week or month, all by formula; the period is a setting. */
export const reportVisits: Job = {
  id: "report-visits",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    draft.change(settingsChanges(draft.bench, "visible"));
    const visits = ensureVisits(draft, consent);
    repairForFormulas(draft, consent);
    const sources: ReportSources = { visits, hours: hoursView(draft.bench) };
    ensureReport(draft, sources);
    growVisits(draft, sources);
    fillPeriod(draft);
    fillFigures(draft, sources);
    fillTables(draft, { ...sources, consent });
    report(draft, sources);
    return draft.done();
  },
};

/** The name of the cell with the period in words, so that it is found wherever it was moved. */
const PERIOD_NAME = "rp_rapportperiode";

function ensureReport(draft: PlanDraft, sources: ReportSources): void {
  const kinds = kindsOfWork(sources)
    .slice(0, REPORT_KINDS.blankRows)
    .map((kind) => new Map([["task", { value: kind }]]));
  const isNew = ensureStacked(draft, {
    title: "sheet.visitReport",
    tables: REPORT_TABLES,
    layout: (input) => reportSheet({ ...input, kinds }),
  });
  const sheet = ownMatch(draft.bench, REPORT_VISITS)?.sheet;
  if (isNew && sheet !== undefined)
    draft.change([{ kind: "setName", name: PERIOD_NAME, refersTo: absoluteCell(sheet, SUBTITLE_ROW, 0) }]);
}

/** A line for every visit of the period; lines that are not needed stay empty. */
function growVisits(draft: PlanDraft, { visits }: ReportSources): void {
  const match = ownMatch(draft.bench, REPORT_VISITS);
  const missing = (visitList(draft.bench, visits)?.rows.length ?? 0) - rowsOf(draft, REPORT_VISITS);
  const added = Array.from({ length: Math.max(0, missing) }, () => new Map());
  if (match) growTable(draft, { definition: REPORT_VISITS, match, added });
}

function fillPeriod(draft: PlanDraft): void {
  const { snapshot, settings, t } = draft.bench;
  const place = namedCell(snapshot, PERIOD_NAME);
  if (!place) return;
  const words = { t, before: "" };
  const cell = {
    value: periodText(settings, words),
    formula: periodFormula(words),
    style: { look: "subtitle" },
  } as const;
  writeLoose(draft, place.sheet, [{ row: place.row, column: place.column, cell }]);
}

function fillTables(draft: PlanDraft, { visits, hours, consent }: ReportSources & { consent: Consent }): void {
  const kinds = ensureKinds(draft, { visits, hours });
  const followUps = followUpList(draft.bench, visits);
  const fills = [
    [REPORT_KINDS, kindFills(draft.bench, { visits, hours, kinds })],
    [REPORT_CONTRACTS, contractFills(draft.bench)],
    [REPORT_FOLLOW_UPS, [...listFills(REPORT_FOLLOW_UPS, followUps), daysLateFill(draft.bench, followUps)]],
    [REPORT_VISITS, listFills(REPORT_VISITS, visitList(draft.bench, visits))],
  ] as const;
  for (const [definition, columns] of fills) {
    const match = ownMatch(draft.bench, definition);
    if (match) fillColumns(draft, { match, consent, fills: columns });
  }
}

/** Puts kinds of work that are new in the rows that are still empty. @returns the kinds as they stand on the report */
function ensureKinds(draft: PlanDraft, sources: ReportSources): readonly Scalar[] {
  const match = ownMatch(draft.bench, REPORT_KINDS);
  const column = match && columnOf(match, "task")?.column;
  if (!match || column === undefined) return [];
  const known = viewOf(draft.bench, match).column("task");
  const missing = kindsOfWork(sources).filter((kind) => !known.some((cell) => isSame(cell, kind)));
  const empty = known.flatMap((cell, row) => (isBlank(cell) ? [match.firstRow + row] : []));
  const cells = missing
    .slice(0, empty.length)
    .map((value, index) => ({ row: empty[index] ?? 0, column, cell: { value } }));
  writeLoose(draft, match.sheet, cells);
  const left = missing.length - cells.length;
  if (left > 0) draft.find({ code: "report.kinds", severity: "hint", params: { count: left } });
  return viewOf(draft.bench, match).column("task");
}

function report(draft: PlanDraft, { visits, hours }: ReportSources): void {
  const { settings, t } = draft.bench;
  if (settings.rapport_van > settings.rapport_tot)
    draft.find({ code: "report.period", severity: "blocking", params: {} });
  const count = visitList(draft.bench, visits)?.rows.length ?? 0;
  const contracts = contractCount(draft.bench) - rowsOf(draft, REPORT_CONTRACTS);
  if (contracts > 0) draft.find({ code: "report.contracts", severity: "hint", params: { count: contracts } });
  const worked = (hours?.lines ?? []).filter(({ day, isTravel }) => isInPeriod(day, settings) && !isTravel);
  const done = worked.filter(({ visitDone }) => visitDone === true).length;
  if (hours && done > count)
    draft.find({ code: "report.onlyHours", severity: "hint", params: { done, count, sheet: hours.view.match.sheet } });
  draft.say({
    key: "summary.report",
    params: {
      period: periodText(settings, { t, before: "" }),
      visits: count,
      hours: worked.reduce((sum, line) => sum + line.hours, 0),
    },
  });
}

function rowsOf({ bench }: PlanDraft, definition: Parameters<typeof ownMatch>[1]): number {
  const match = ownMatch(bench, definition);
  return match ? match.lastRow - match.firstRow + 1 : 0;
}
