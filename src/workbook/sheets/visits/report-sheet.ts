import { type SheetLayout } from "../../sheet-layout";
import { type ColumnDefinition, type SheetDefinition } from "../sheet-definition";
import { type StartRow } from "../table-sheet";
import { type StackInput, stackedSheet } from "../stacked-sheet";

const PART = {
  title: "sheet.visitReport",
  explanation: "report.explanation",
  totals: [],
  orientation: "portrait",
  tabColor: "7A5195",
} as const;

const WIDTHS = [28, 12, 14, 36, 13, 12, 8] as const;

type Shown = Pick<ColumnDefinition, "field" | "heading" | "format" | "behindFigures">;

/** Columns that we compute, as wide as the sheet has them from `left` on. */
function columns(left: number, shown: readonly Shown[]): ColumnDefinition[] {
  return shown.map((column, index) => ({ ...column, filledBy: "formula", width: WIDTHS[left + index] ?? 12 }));
}

/** The numbers of the period: visits, calls, hours, kilometres. Each row is known by its words. */
export const REPORT_FIGURES: SheetDefinition = {
  ...PART,
  role: "reportFigures",
  table: "rpRapportCijfers",
  columns: [
    { field: "figure", heading: "report.figure", filledBy: "formula", format: "general", width: WIDTHS[0] },
    { field: "amount", heading: "report.amount", filledBy: "formula", format: "general", width: WIDTHS[1] },
  ],
  blankRows: 10,
};

/** Hours by kind of work. */
export const REPORT_KINDS: SheetDefinition = {
  ...PART,
  role: "reportKinds",
  table: "rpRapportUren",
  columns: columns(3, [
    { field: "task", heading: "hours.task", format: "general" },
    { field: "hours", heading: "report.kindHours", format: "hours" },
    { field: "lines", heading: "report.kindLines", format: "integer" },
  ]),
  blankRows: 10,
};

/** What is left of every contract. */
export const REPORT_CONTRACTS: SheetDefinition = {
  ...PART,
  role: "reportContracts",
  table: "rpRapportSaldo",
  columns: columns(0, [
    { field: "contract", heading: "units.contract", format: "general" },
    { field: "unit", heading: "report.unit", format: "general" },
    { field: "balance", heading: "report.balance", format: "hours" },
    { field: "signal", heading: "report.signal", format: "general", behindFigures: true },
    { field: "visitsPossible", heading: "report.visitsLeft", format: "integer" },
    { field: "runsOutOn", heading: "report.runsOutOn", format: "date" },
  ]),
  blankRows: 8,
};

/** What was agreed and is not done yet, soonest first. */
export const REPORT_FOLLOW_UPS: SheetDefinition = {
  ...PART,
  role: "reportFollowUps",
  table: "rpRapportVervolg",
  columns: columns(0, [
    { field: "customer", heading: "visits.customer", format: "general" },
    { field: "actionDue", heading: "report.followUp", format: "date" },
    { field: "daysLate", heading: "report.daysLate", format: "integer" },
    { field: "agreements", heading: "report.agreements", format: "general", behindFigures: true },
    { field: "actionOwner", heading: "report.owner", format: "general" },
    { field: "step", heading: "report.step", format: "general" },
    { field: "pointer", heading: "report.pointer", format: "integer" },
  ]),
  blankRows: 8,
};

/** The visits of the period, by day. The last table of the sheet, so that it can grow with them. */
export const REPORT_VISITS: SheetDefinition = {
  ...PART,
  role: "reportVisits",
  table: "rpBezoekrapport",
  columns: columns(0, [
    { field: "customer", heading: "visits.customer", format: "general" },
    { field: "visited", heading: "report.visited", format: "date" },
    { field: "reported", heading: "report.reported", format: "general", behindFigures: true },
    { field: "agreements", heading: "report.agreements", format: "general" },
    { field: "actionOwner", heading: "report.owner", format: "general" },
    { field: "actionDue", heading: "report.followUp", format: "date" },
    { field: "pointer", heading: "report.pointer", format: "integer" },
  ]),
  blankRows: 18,
};

export const REPORT_TABLES = [
  REPORT_FIGURES,
  REPORT_KINDS,
  REPORT_CONTRACTS,
  REPORT_FOLLOW_UPS,
  REPORT_VISITS,
] as const;

/** The key figures in the order of the sheet. */
export const FIGURE_IDS = [
  "visits",
  "calls",
  "appointments",
  "unreported",
  "problems",
  "agreements",
  "followUps",
  "hours",
  "travel",
  "km",
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];

const QUESTIONS = [
  "report.evaluation.well",
  "report.evaluation.better",
  "report.evaluation.client",
  "report.evaluation.next",
] as const;

type ReportSheetInput = Pick<StackInput, "name" | "t"> & { readonly kinds: readonly StartRow[] };

/** Bezoekrapport on one page: key figures, balances, follow-ups, evaluation and, last because they grow, the visits. */
export function reportSheet({ name, t, kinds }: ReportSheetInput): SheetLayout {
  const figures = FIGURE_IDS.map((id) => new Map([["figure", { value: t(`report.figure.${id}`) }]]));
  const layout = stackedSheet({
    ...PART,
    name,
    t,
    columnWidths: WIDTHS,
    head: "period",
    blocks: [
      [
        { definition: REPORT_FIGURES, subtitle: "report.figures", left: 0, start: figures },
        { definition: REPORT_KINDS, subtitle: "report.kind", left: 3, start: kinds },
      ],
      { definition: REPORT_CONTRACTS, subtitle: "report.contract", left: 0, highlight: "signal" },
      { definition: REPORT_FOLLOW_UPS, subtitle: "report.followUps", left: 0, highlight: "daysLate" },
      { subtitle: "report.evaluation", left: 0, right: 5, questions: QUESTIONS },
      { definition: REPORT_VISITS, subtitle: "report.visit", left: 0 },
    ],
    printColumns: 6,
  });
  return { ...layout, print: { ...layout.print, onePage: true } };
}
