import { type VisitSignal, visitSignal } from "../../domain/visits/visit-signal";
import { type VisitStep, visitStep } from "../../domain/visits/visit-step";
import { type Translator } from "../../i18n";
import { formulaText } from "../../workbook/formula";
import { type Settings } from "../../workbook/settings";
import { VISITS_SHEET } from "../../workbook/sheets/visits/visits-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { type RowReferences } from "../engine/references";
import { isFilled, isSame, numberIn } from "../plan/cell-rules";
import { fillOf } from "../plan/plan-view";
import { type View } from "../plan/view";
import { isAffirmed } from "./visit-view";

export const STEP_WORDS = {
  selected: "visits.step.selected",
  called: "visits.step.called",
  appointment: "visits.step.appointment",
  visited: "visits.step.visited",
  reported: "visits.step.reported",
} as const satisfies Record<VisitStep, string>;

export const SIGNAL_WORDS = {
  blocked: "visits.signal.blocked",
  order: "visits.signal.order",
  future: "visits.signal.future",
  unvisited: "visits.signal.unvisited",
  missed: "visits.signal.missed",
  followUp: "visits.signal.followUp",
} as const satisfies Record<VisitSignal, string>;

type VisitColumnsInput = { readonly view: View; readonly t: Translator; readonly settings: Settings };

/** How far each visit is, and what wants attention: live, from the cells the user fills in. */
export function visitColumns(input: VisitColumnsInput): ColumnFill[] {
  const { t, view } = input;
  const word = (key: VisitStep | undefined) => (key ? t(STEP_WORDS[key]) : "");
  const signal = (key: VisitSignal | undefined) => (key ? t(SIGNAL_WORDS[key]) : "");
  return [
    fillOf(VISITS_SHEET, {
      field: "step",
      content: {
        kind: "formula",
        formula: (row) => stepFormula(cellsOf(row, view), t),
        value: (row) => word(stepOf(input, row)),
      },
    }),
    fillOf(VISITS_SHEET, {
      field: "signal",
      content: {
        kind: "formula",
        formula: (row) => signalFormula(cellsOf(row, view), t),
        value: (row) => signal(signalOf(input, row)),
      },
    }),
  ];
}

/** The step of a row; undefined for a row without a customer. */
export function stepOf({ view, t }: Pick<VisitColumnsInput, "view" | "t">, row: number): VisitStep | undefined {
  const filled = (field: string) => isFilled(view.value(field, row));
  if (!filled("customer")) return undefined;
  return visitStep({
    called: filled("called"),
    appointment: filled("appointment"),
    visited: filled("visited"),
    reported: isAffirmed(view.value("reported", row), t("list.no")),
  });
}

/** What wants attention in a row; undefined for a row without a customer. */
export function signalOf({ view, t, settings }: VisitColumnsInput, row: number): VisitSignal | undefined {
  if (!isFilled(view.value("customer", row))) return undefined;
  const day = (field: string) => numberIn(view.value(field, row));
  return visitSignal({
    called: day("called"),
    appointment: day("appointment"),
    visited: day("visited"),
    actionDue: day("actionDue"),
    hasVisited: isFilled(view.value("visited", row)),
    isReported: isAffirmed(view.value("reported", row), t("list.no")),
    isActionDone: isAffirmed(view.value("actionDone", row), t("list.no")),
    isBlocked: isSame(view.value("approach", row), t("list.approach.none")),
    on: settings.peildatum,
  });
}

type CellOf = (field: string) => string;

/** The row's own cells; `""` for a column that the user's sheet does not have. */
function cellsOf(row: RowReferences, view: View): CellOf {
  return (field) => {
    const known = field === "visited" && !row.has("visited") && view.has("visited") ? "date" : field;
    return row.has(known) ? row.cell(known) : '""';
  };
}

function affirmed(cell: string, t: Translator): string {
  return `AND(${cell}<>"",${cell}<>${formulaText(t("list.no"))})`;
}

function stepFormula(cell: CellOf, t: Translator): string {
  const word = (step: VisitStep) => formulaText(t(STEP_WORDS[step]));
  const visited = `IF(${affirmed(cell("reported"), t)},${word("reported")},${word("visited")})`;
  const before = `IF(${cell("appointment")}<>"",${word("appointment")},IF(${cell("called")}<>"",${word("called")},${word("selected")}))`;
  return `IF(${cell("customer")}="","",IF(${cell("visited")}<>"",${visited},${before}))`;
}

function signalFormula(cell: CellOf, t: Translator): string {
  const [called, appointment, visited] = [cell("called"), cell("appointment"), cell("visited")];
  const today = "INT(rp_peildatum)";
  const earlier = (a: string, b: string) => `AND(ISNUMBER(${a}),ISNUMBER(${b}),INT(N(${a}))<INT(N(${b})))`;
  const passed = (a: string) => `ISNUMBER(${a}),INT(N(${a}))<${today}`;
  const checks: readonly (readonly [VisitSignal, string])[] = [
    ["blocked", `AND(${cell("approach")}=${formulaText(t("list.approach.none"))},${visited}="")`],
    ["order", `OR(${earlier(appointment, called)},${earlier(visited, called)})`],
    ["future", `AND(ISNUMBER(${visited}),INT(N(${visited}))>${today})`],
    ["unvisited", `AND(${affirmed(cell("reported"), t)},${visited}="")`],
    ["missed", `AND(${passed(appointment)},${visited}="")`],
    ["followUp", `AND(${passed(cell("actionDue"))},NOT(${affirmed(cell("actionDone"), t)}))`],
  ];
  const nested = checks.reduceRight(
    (rest, [signal, when]) => `IF(${when},${formulaText(t(SIGNAL_WORDS[signal]))},${rest})`,
    '""',
  );
  return `IF(${cell("customer")}="","",${nested})`;
}
