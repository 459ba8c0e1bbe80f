import { roundHalfAway } from "../../domain/money";
import { formulaText } from "../../workbook/formula";
import { FIGURE_IDS, type FigureId, REPORT_FIGURES } from "../../workbook/sheets/visits/report-sheet";
import { type CellInput } from "../../workbook/change-set";
import { columnOf } from "../../workbook/recognise/recognition";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { isFilled, numberOrZero } from "../plan/cell-rules";
import { writeLoose } from "../plan/loose-cells";
import { type View, viewOf } from "../plan/view";
import { type HoursView, notTravel } from "./hours-view";
import { inPeriod, isInPeriod, PERIOD_AFTER } from "./report-period";
import { daysIn, isAffirmed } from "./visit-view";

export type ReportSources = { readonly visits: View; readonly hours: HoursView | undefined };

/** A figure as a formula and what it comes to; nothing when the sheets have no such column. */
type Figure = Pick<CellInput, "formula" | "value">;

const NOTHING: Figure = { formula: '""', value: "" };
/** Hours of a tenth or a third add up without binary dust. */
const DIGITS = 6;

/** The key figures of the period, each in the row that has its words. */
export function fillFigures(draft: PlanDraft, sources: ReportSources): void {
  const { bench } = draft;
  const match = ownMatch(bench, REPORT_FIGURES);
  const column = match && columnOf(match, "amount")?.column;
  if (!match || column === undefined) return;
  const labels = viewOf(bench, match).column("figure");
  const cells = FIGURE_IDS.flatMap((id) => {
    const row = labels.indexOf(bench.t(`report.figure.${id}`));
    const format = id === "hours" || id === "travel" ? NUMBER_FORMATS.hours : NUMBER_FORMATS.integer;
    const cell: CellInput = {
      ...figureOf(id, { ...sources, bench }),
      style: { look: "computed", numberFormat: format },
    };
    return row < 0 ? [] : [{ row: match.firstRow + row, column, cell }];
  });
  writeLoose(draft, match.sheet, cells);
}

type FigureInput = ReportSources & { readonly bench: Workbench };

function figureOf(id: FigureId, input: FigureInput): Figure {
  switch (id) {
    case "visits":
      return counted(input, { day: "visited" });
    case "calls":
      return counted(input, { day: "called" });
    case "appointments":
      return counted(input, { day: "appointment" });
    case "problems":
      return counted(input, { day: "visited", affirmed: "problem" });
    case "agreements":
      return counted(input, { day: "visited", filled: "agreements" });
    case "unreported":
      return without(counted(input, { day: "visited" }), counted(input, { day: "visited", affirmed: "reported" }));
    case "followUps":
      return without(
        counted(input, { until: "actionDue" }),
        counted(input, { until: "actionDue", affirmed: "actionDone" }),
      );
    case "hours":
    case "travel":
    case "km":
      return summed(id, input);
  }
}

type Counted = {
  /** The column whose day lies in the period, or on a day before its end. */
  readonly day?: string;
  readonly until?: string;
  /** A column in which something but no stands, or anything at all. */
  readonly affirmed?: string;
  readonly filled?: string;
};

function counted({ visits, bench }: FigureInput, { day, until, affirmed, filled }: Counted): Figure {
  const { settings, t } = bench;
  const field = day ?? until ?? "";
  if (!visits.has(field)) return NOTHING;
  const noted = affirmed ?? filled;
  if (noted !== undefined && !visits.has(noted)) return { formula: "0", value: 0 };
  const days = visits.refs.range(field);
  const no = t("list.no");
  const criteria = [
    day === undefined ? `${days},"<"&${PERIOD_AFTER}` : inPeriod(days),
    ...(noted === undefined ? [] : [`${visits.refs.range(noted)},"<>"`]),
    ...(affirmed === undefined ? [] : [`${visits.refs.range(affirmed)},${formulaText(`<>${no}`)}`]),
  ];
  const rows = daysIn(visits, field).flatMap((on, row) => {
    const counts =
      day === undefined ? on !== undefined && on < Math.floor(settings.rapport_tot) + 1 : isInPeriod(on, settings);
    const isNoted = filled === undefined || isFilled(visits.value(filled, row));
    const isSaid = affirmed === undefined || isAffirmed(visits.value(affirmed, row), no);
    return counts && isNoted && isSaid ? [row] : [];
  });
  return { formula: `COUNTIFS(${criteria.join(",")})`, value: rows.length };
}

function without(all: Figure, part: Figure): Figure {
  if (all === NOTHING || part === NOTHING) return NOTHING;
  if (part.formula === "0") return all;
  return { formula: `${all.formula}-${part.formula}`, value: numberOrZero(all.value) - numberOrZero(part.value) };
}

function summed(id: "hours" | "travel" | "km", { hours, bench }: FigureInput): Figure {
  if (!hours) return NOTHING;
  const { view } = hours;
  const lines = hours.lines.filter(({ day }) => isInPeriod(day, bench.settings));
  const period = inPeriod(view.refs.range("date"));
  const sum = (wanted: (line: HoursView["lines"][number]) => number) =>
    roundHalfAway(
      lines.reduce((total, line) => total + wanted(line), 0),
      DIGITS,
    );
  if (id === "km") {
    if (!view.has("km")) return NOTHING;
    return { formula: `SUMIFS(${view.refs.range("km")},${period})`, value: sum(({ km }) => km) };
  }
  const all = `SUMIFS(${view.refs.range("hours")},${period})`;
  const work = `SUMIFS(${view.refs.range("hours")},${period}${notTravel(hours)})`;
  if (id === "hours")
    return { formula: `ROUND(${work},${DIGITS})`, value: sum((line) => (line.isTravel ? 0 : line.hours)) };
  return { formula: `ROUND(${all}-${work},${DIGITS})`, value: sum((line) => (line.isTravel ? line.hours : 0)) };
}
