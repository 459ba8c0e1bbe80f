import { type Scalar } from "../../workbook/cells";
import { escapeColumnName, formulaText } from "../../workbook/formula";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { UNITS_SHEET } from "../../workbook/sheets/units/units-sheet";
import {
  REPORT_CONTRACTS,
  REPORT_FOLLOW_UPS,
  REPORT_KINDS,
  REPORT_VISITS,
} from "../../workbook/sheets/visits/report-sheet";
import { type ColumnContent, type ColumnFill } from "../engine/column-fill";
import { type Workbench } from "../engine/workbench";
import { isFilled, isSame, numberIn } from "../plan/cell-rules";
import { fillOf, planView } from "../plan/plan-view";
import { type View } from "../plan/view";
import { type ReportSources } from "./report-figures";
import { inPeriod, isInPeriod, PERIOD_AFTER, PERIOD_START } from "./report-period";
import { pointed, pointer, rowsByDay, type SortedList } from "./sorted-list";
import { daysIn, isAffirmed, shownCell } from "./visit-view";

const EMPTY: ColumnContent = { kind: "formula", formula: () => '""', value: () => "" };

/** Hours by kind of work: the kinds stand in the cells, the hours beside them. */
export function kindFills(
  { settings }: Workbench,
  { hours, kinds }: ReportSources & { readonly kinds: readonly Scalar[] },
): ColumnFill[] {
  if (!hours?.view.has("task")) return [];
  const { refs } = hours.view;
  const linesOf = (index: number) => {
    const kind = kinds[index];
    if (typeof kind !== "string" || kind === "") return undefined;
    return hours.lines.filter(({ task, day }) => isInPeriod(day, settings) && task === kind.toLowerCase());
  };
  const criteria = (task: string) => `${inPeriod(refs.range("date"))},${refs.range("task")},${task}`;
  return [
    fillOf(REPORT_KINDS, {
      field: "hours",
      content: {
        kind: "formula",
        formula: (row) => `IF(${row.cell("task")}="","",SUMIFS(${refs.range("hours")},${criteria(row.cell("task"))}))`,
        value: (index) => linesOf(index)?.reduce((sum, line) => sum + line.hours, 0) ?? "",
      },
    }),
    fillOf(REPORT_KINDS, {
      field: "lines",
      content: {
        kind: "formula",
        formula: (row) => `IF(${row.cell("task")}="","",COUNTIFS(${criteria(row.cell("task"))}))`,
        value: (index) => linesOf(index)?.length ?? "",
      },
    }),
  ];
}

/** The contracts of the Units sheet in its order, with what is left of them. */
export function contractFills(bench: Workbench): ColumnFill[] {
  const units = planView(bench, UNITS_SHEET);
  const key = units?.has("contract") ? "contract" : "client";
  const heading = escapeColumnName(bench.t("units.contract"));
  const line = `ROW()-ROW(${REPORT_CONTRACTS.table}[[#Headers],[${heading}]])`;
  return REPORT_CONTRACTS.columns.map(({ field }): ColumnFill => {
    const source = field === "contract" ? key : field;
    if (!units?.has(source)) return fillOf(REPORT_CONTRACTS, { field, content: EMPTY });
    const cell = `INDEX(${units.refs.exact(source)},${line})`;
    const shown = `IF(${cell}="","",${cell})`;
    const isShown = (index: number) => index < units.rowCount && isFilled(units.value(key, index));
    return fillOf(REPORT_CONTRACTS, {
      field,
      content: {
        kind: "formula",
        formula: (row) =>
          field === "contract"
            ? `IF(${line}>ROWS(${units.refs.exact(key)}),"",${shown})`
            : `IF(${row.cell("contract")}="","",${shown})`,
        value: (index) => (isShown(index) ? shownCell(units, { field: source, row: index }) : ""),
      },
    });
  });
}

/** How many contracts there are, of which the report shows the first. */
export function contractCount(bench: Workbench): number {
  const units = planView(bench, UNITS_SHEET);
  const field = units?.has("contract") ? "contract" : "client";
  return units?.column(field).filter(isFilled).length ?? 0;
}

/** The visits of the period, by day. */
export function visitList({ settings, t }: Workbench, visits: View): SortedList | undefined {
  if (!visits.has("visited")) return undefined;
  const days = visits.refs.exact("visited");
  return {
    view: visits,
    day: "visited",
    rows: rowsByDay(daysIn(visits, "visited"), (_row, day) => isInPeriod(day, settings)),
    conditions: [`${days}>=${PERIOD_START}`, `${days}<${PERIOD_AFTER}`],
    table: REPORT_VISITS.table,
    pointerHeading: t("report.pointer"),
  };
}

/** What was to be done by the end of the period and is not done yet, soonest first. */
export function followUpList({ settings, t }: Workbench, visits: View): SortedList | undefined {
  if (!visits.has("actionDue")) return undefined;
  const days = visits.refs.exact("actionDue");
  const [no, done] = [t("list.no"), visits.has("actionDone") ? visits.refs.exact("actionDone") : undefined];
  return {
    view: visits,
    day: "actionDue",
    rows: rowsByDay(
      daysIn(visits, "actionDue"),
      (row, day) => day < Math.floor(settings.rapport_tot) + 1 && !isAffirmed(visits.value("actionDone", row), no),
    ),
    conditions: [
      `${days}<${PERIOD_AFTER}`,
      ...(done === undefined ? [] : [`(${done}="")+(${done}=${formulaText(no)})>0`]),
    ],
    table: REPORT_FOLLOW_UPS.table,
    pointerHeading: t("report.pointer"),
  };
}

/** Every column of a list; all empty when the visits sheet has no such day. */
export function listFills(definition: SheetDefinition, list: SortedList | undefined): ColumnFill[] {
  const content = (field: string): ColumnContent => {
    if (!list) return EMPTY;
    return field === "pointer" ? pointer(list) : pointed(list, field);
  };
  return definition.columns
    .filter(({ field }) => field !== "daysLate")
    .map(({ field }) => fillOf(definition, { field, content: content(field) }));
}

/** Days that a follow-up is late on the reference date. */
export function daysLateFill({ settings }: Workbench, list: SortedList | undefined): ColumnFill {
  return fillOf(REPORT_FOLLOW_UPS, {
    field: "daysLate",
    content: {
      kind: "formula",
      formula: (row) => `IF(${row.cell("actionDue")}="","",MAX(0,INT(rp_peildatum)-INT(${row.cell("actionDue")})))`,
      value: (index) => {
        const due = list && numberIn(list.view.value("actionDue", list.rows[index] ?? -1));
        return due === undefined ? "" : Math.max(0, Math.floor(settings.peildatum) - Math.floor(due));
      },
    },
  });
}

/** Kinds of work on the hours sheet, each once, in order; none that a criterion of a formula would take for a pattern. */
export function kindsOfWork({ hours }: Pick<ReportSources, "hours">): string[] {
  const kinds: string[] = [];
  for (const cell of hours?.view.column("task") ?? []) {
    if (typeof cell !== "string" || cell === "" || cell !== cell.trim()) continue;
    const isPlain = !/^[<>=]|[*?~]/.test(cell) && !Number.isFinite(Number(cell.replace(",", ".")));
    if (isPlain && !kinds.some((known) => isSame(known, cell))) kinds.push(cell);
  }
  return kinds;
}
