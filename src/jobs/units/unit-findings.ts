import { matchKey } from "../../domain/customers/match-key";
import { scalarText } from "../../workbook/cells";
import { type Finding } from "../../workbook/findings";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { type SummaryLine } from "../job";
import { type HourRows } from "./read-hours";
import { type UnitRow } from "./read-units";
import { type UnitFigure } from "./unit-figures";

export type UnitFindingInput = {
  readonly match: SheetMatch;
  readonly rows: readonly UnitRow[];
  readonly figures: readonly UnitFigure[];
  readonly hours: HourRows;
};

/** Contracts that are overspent or have no hours, and hours that belong to no contract. */
export function unitFindings({ match, rows, figures, hours }: UnitFindingInput): Finding[] {
  const column = columnOf(match, "contract")?.column ?? 0;
  const found = figures.flatMap((figure, index): Finding[] => {
    const where = { sheet: match.sheet, row: match.firstRow + index, column };
    const contract = scalarText(rows[index]?.contract ?? null);
    if (figure.signal === "over")
      return [{ code: "units.over", severity: "warning", where, params: { contract, hours: -(figure.balance ?? 0) } }];
    return figure.signal === "noHours"
      ? [{ code: "units.noHours", severity: "warning", where, params: { contract } }]
      : [];
  });
  const loose = hours.contracts.filter(
    (contract, row) => matchKey(contract) === undefined && (hours.hours.reading.values[row] ?? null) !== null,
  ).length;
  return [
    ...found,
    ...(loose > 0
      ? [{ code: "units.looseHours", severity: "warning", params: { count: loose, sheet: hours.match.sheet } } as const]
      : []),
  ];
}

/** How many contracts, hours spent and visits left. */
export function unitSummary(figures: readonly UnitFigure[], rows: readonly UnitRow[]): SummaryLine[] {
  const sum = (valueOf: (figure: UnitFigure) => number | undefined) =>
    figures.reduce((total, figure) => total + (valueOf(figure) ?? 0), 0);
  const contracts = rows.filter(({ contract }) => matchKey(contract) !== undefined).length;
  return [
    {
      key: "summary.units",
      params: { contracts, spent: sum(({ spent }) => spent), visits: sum(({ visits }) => visits) },
    },
  ];
}
