import { applyScenario, type Scenario } from "../../domain/forecast/scenarios";
import { roundHalfAway } from "../../domain/money";
import { type MessageKey } from "../../i18n/message-key";
import { type Scalar } from "../../workbook/cells";
import { type CellInput, type SetName } from "../../workbook/change-set";
import { absoluteCell, sameRowCell } from "../../workbook/formula";
import { settingName } from "../../workbook/settings";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { FIRST_ROW } from "../../workbook/sheets/table-sheet";
import { type FormatName, type Look, NUMBER_FORMATS } from "../../workbook/styles";
import { namedCell } from "../../workbook/settings";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { numberIn } from "./cell-rules";
import { BAND_NAME, bandFormula, bandOf } from "./forecast-band";
import { type LooseCell, writeLoose } from "./loose-cells";
import { planView } from "./plan-view";
import { type View } from "./view";

/** Under the twelve months, with an empty row between. */
const BAND_ROW = FIRST_ROW + FORECAST_SHEET.blankRows + 1;
const BAND_COLUMN = 3;

/** Where the words under the scenarios and the chart begin, counted from the band. */
export const ASSUMPTIONS_ROW = BAND_ROW + 7;
export const CHART_ROW = ASSUMPTIONS_ROW + 4;

/** The name of the band's cell; the block is found by it when rows have been put in. */
export function forecastNames(sheet: string): SetName[] {
  return [{ kind: "setName", name: BAND_NAME, refersTo: absoluteCell(sheet, BAND_ROW, BAND_COLUMN) }];
}

/** The band of a month, the three scenarios with their totals, and the assumptions in words. */
export function fillForecastBlock(draft: PlanDraft): void {
  const { bench } = draft;
  const view = planView(bench, FORECAST_SHEET);
  const place = namedCell(bench.snapshot, BAND_NAME);
  if (!view || !place) return;
  const shift = place.row - BAND_ROW;
  const cells = [
    ...bandCells(bench, view),
    ...headingCells(bench),
    ...scenarioCells(bench, view),
    ...assumptionCells(bench),
  ];
  writeLoose(
    draft,
    place.sheet,
    cells.map((cell) => ({ ...cell, row: cell.row + shift })),
  );
}

function loose(
  at: { row: number; column: number },
  { value, formula, look, format = "general" }: { value: Scalar; formula?: string; look: Look; format?: FormatName },
): LooseCell {
  const cell: CellInput = {
    value,
    ...(formula === undefined ? {} : { formula }),
    style: { look, numberFormat: NUMBER_FORMATS[format] },
  };
  return { ...at, cell };
}

function bandCells({ t, settings }: Workbench, { refs, ...view }: View): LooseCell[] {
  const formula = bandFormula({
    month: refs.exact("month"),
    lastYear: refs.exact("lastYear"),
    yearBefore: refs.exact("yearBefore"),
    growth: settingName("groei"),
  });
  return [
    loose({ row: BAND_ROW, column: 0 }, { value: t("plan.band"), look: "label" }),
    loose(
      { row: BAND_ROW, column: BAND_COLUMN },
      { value: bandOf({ refs, ...view }, settings.groei), formula, look: "computed", format: "euro" },
    ),
  ];
}

const HEADINGS: readonly MessageKey[] = [
  "plan.scenario.title",
  "plan.scenario.growth",
  "plan.scenario.response",
  "plan.scenario.base",
  "plan.scenario.effect",
  "plan.scenario.extra",
  "plan.scenario.total",
];
const SCENARIO_ROW = BAND_ROW + 2;
/** Three scenarios, and last year. */
const SCENARIO_LINES = 4;
const TOTAL_COLUMN = HEADINGS.length - 1;

/** The names and totals of the scenarios and last year, for a chart of them. */
export const SCENARIO_TOTALS = {
  rows: { first: SCENARIO_ROW + 1, last: SCENARIO_ROW + SCENARIO_LINES },
  nameColumn: 0,
  totalColumn: TOTAL_COLUMN,
} as const;

function headingCells({ t }: Workbench): LooseCell[] {
  return HEADINGS.map((key, column) =>
    loose({ row: SCENARIO_ROW, column }, { value: t(key), look: "headingComputed" }),
  );
}

type ScenarioLine = {
  readonly name: MessageKey;
  /** Live, as formulas of the settings. */
  readonly growth: string;
  readonly response: string;
  readonly scenario: Scenario;
};

function scenarioLines({ settings }: Workbench): ScenarioLine[] {
  const growth = settingName("groei");
  const { laag_groei, laag_respons, hoog_groei, hoog_respons } = settings;
  return [
    {
      name: "plan.scenario.low",
      growth: `${growth}+${settingName("laag_groei")}`,
      response: settingName("laag_respons"),
      scenario: { responseFactor: laag_respons, growthShift: laag_groei },
    },
    { name: "plan.scenario.expected", growth, response: "1", scenario: { responseFactor: 1, growthShift: 0 } },
    {
      name: "plan.scenario.high",
      growth: `${growth}+${settingName("hoog_groei")}`,
      response: settingName("hoog_respons"),
      scenario: { responseFactor: hoog_respons, growthShift: hoog_groei },
    },
  ];
}

function scenarioCells(bench: Workbench, view: View): LooseCell[] {
  const lines = scenarioLines(bench);
  return [
    ...lines.flatMap((line, index) => scenarioRow(bench, { view, line, row: SCENARIO_ROW + 1 + index })),
    ...lastYearRow(bench, view),
  ];
}

/** Last year beside the scenarios. */
function lastYearRow({ t }: Workbench, view: View): LooseCell[] {
  const row = SCENARIO_ROW + SCENARIO_LINES;
  const value = roundHalfAway(
    view.column("lastYear").reduce((sum: number, cell) => sum + (numberIn(cell) ?? 0), 0),
    2,
  );
  const formula = `ROUND(SUM(${view.refs.exact("lastYear")}),2)`;
  return [
    loose({ row, column: 0 }, { value: t("plan.col.lastYear"), look: "label" }),
    loose({ row, column: TOTAL_COLUMN }, { value, formula, look: "computed", format: "euro" }),
  ];
}

type ScenarioInput = { readonly view: View; readonly line: ScenarioLine; readonly row: number };

/**
 * The base of the months with what the scenario grows more or less, the effects at its response, and the extra effect as
 * it is: the expected one comes to the total above the months.
 */
function scenarioRow({ t, snapshot, settings }: Workbench, { view, line, row }: ScenarioInput): LooseCell[] {
  const { responseFactor } = line.scenario;
  // the response of each activity is in its effect already: only the factor is applied here
  const { growth } = applyScenario({ response: 0, growth: settings.groei }, line.scenario);
  const shift = (namedCell(snapshot, BAND_NAME)?.row ?? BAND_ROW) - BAND_ROW;
  const cell = (column: number) => sameRowCell(column, row + shift);
  const total = (field: string) => view.column(field).reduce((sum: number, value) => sum + (numberIn(value) ?? 0), 0);
  const range = (field: string) => view.refs.exact(field);
  const effects = ["effectNew", "effectExisting", "effectFormer"];
  const base = roundHalfAway(total("base") + total("lastYear") * (growth - settings.groei), 2);
  const effect = roundHalfAway(effects.reduce((sum, field) => sum + total(field), 0) * responseFactor, 2);
  const figures: readonly { value: number; formula: string; format: FormatName }[] = [
    { value: growth, formula: line.growth, format: "percent" },
    { value: responseFactor, formula: line.response, format: "number" },
    {
      value: base,
      formula: `ROUND(SUM(${range("base")})+SUM(${range("lastYear")})*(${cell(1)}-${settingName("groei")}),2)`,
      format: "euro",
    },
    { value: effect, formula: `ROUND(SUM(${effects.map(range).join(",")})*${cell(2)},2)`, format: "euro" },
    { value: roundHalfAway(total("extra"), 2), formula: `ROUND(SUM(${range("extra")}),2)`, format: "euro" },
    {
      value: roundHalfAway(base + effect + roundHalfAway(total("extra"), 2), 2),
      formula: `ROUND(SUM(${cell(3)}:${cell(5)}),2)`,
      format: "euro",
    },
  ];
  return [
    loose({ row, column: 0 }, { value: t(line.name), look: "label" }),
    ...figures.map((figure, index) => loose({ row, column: index + 1 }, { ...figure, look: "computed" })),
  ];
}

const ASSUMPTIONS: readonly MessageKey[] = ["plan.assumption.1", "plan.assumption.2", "plan.assumption.3"];

function assumptionCells({ t }: Workbench): LooseCell[] {
  return ASSUMPTIONS.map((key, index) =>
    loose({ row: ASSUMPTIONS_ROW + index, column: 0 }, { value: t(key), look: "plain" }),
  );
}
