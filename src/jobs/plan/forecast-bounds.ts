import { roundHalfAway } from "../../domain/money";
import { type Scalar } from "../../workbook/cells";
import { settingName } from "../../workbook/settings";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { numberIn, numberOrZero } from "./cell-rules";
import { BAND_NAME } from "./forecast-band";
import { fillOf } from "./plan-view";
import { type View } from "./view";

const EFFECTS = ["effectNew", "effectExisting", "effectFormer"] as const;

type Side = {
  readonly field: "lower" | "upper";
  readonly growth: "laag_groei" | "hoog_groei";
  readonly response: "laag_respons" | "hoog_respons";
  /** −1 below the total, 1 above it. */
  readonly sign: -1 | 1;
};

const SIDES: readonly Side[] = [
  { field: "lower", growth: "laag_groei", response: "laag_respons", sign: -1 },
  { field: "upper", growth: "hoog_groei", response: "hoog_respons", sign: 1 },
];

/**
 * Between what a month may come out at, in euros: the total less and more the band. Where the past gives no band (one
 * figure for the whole of last year, say) the month of the low and of the high scenario.
 *
 * Never below 0; the lower never above the total, the upper never below it.
 */
export function boundFills(bench: Workbench, { view, band }: { view: View; band: number | "" }): ColumnFill[] {
  return SIDES.map((side) =>
    fillOf(FORECAST_SHEET, {
      field: side.field,
      content: {
        kind: "formula",
        formula: (row) => boundFormula(row, side),
        value: (row): Scalar => {
          const total = numberIn(view.value("total", row));
          if (total === undefined) return "";
          const reach = band === "" ? scenarioOf(bench, { view, row, side }) : total + side.sign * band;
          return roundHalfAway(side.sign < 0 ? Math.min(total, Math.max(0, reach)) : Math.max(total, reach), 2);
        },
      },
    }),
  );
}

/** The month with the growth and response of a scenario. */
function scenarioOf({ settings }: Workbench, { view, row, side }: { view: View; row: number; side: Side }): number {
  const figure = (field: string) => numberOrZero(view.value(field, row));
  const effect = EFFECTS.reduce((sum, field) => sum + (numberIn(view.value(field, row)) ?? 0), 0);
  const grown = figure("base") + figure("lastYear") * settings[side.growth];
  return grown + figure("extra") + effect * settings[side.response];
}

function boundFormula(row: RowReferences, { growth, response, sign }: Side): string {
  const total = row.cell("total");
  const effects = EFFECTS.map((field) => row.cell(field)).join(",");
  const grown = `N(${row.cell("base")})+N(${row.cell("lastYear")})*${settingName(growth)}`;
  const scenario = `${grown}+N(${row.cell("extra")})+SUM(${effects})*${settingName(response)}`;
  const reach = `IF(ISNUMBER(${BAND_NAME}),${total}${sign < 0 ? "-" : "+"}N(${BAND_NAME}),${scenario})`;
  const bound = sign < 0 ? `MIN(${total},MAX(0,${reach}))` : `MAX(${total},${reach})`;
  return `IF(ISNUMBER(${total}),ROUND(${bound},2),"")`;
}
