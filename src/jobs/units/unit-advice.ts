import { type CellInput, type Change } from "../../workbook/change-set";
import { absoluteCell, tableColumn } from "../../workbook/formula";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { namedCell } from "../../workbook/settings";
import { UNIT_TABLE } from "../../workbook/sheets/settings-sheet";
import { HEADING_ROW } from "../../workbook/sheets/table-sheet";
import { UNITS_SHEET } from "../../workbook/sheets/units/units-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { findSheet, findTable } from "../../workbook/snapshot";
import { blockChanges } from "../customers/write-block";
import { type PlanDraft } from "../engine/plan-draft";
import { type UnitKinds } from "./read-units";

/** The name of the advice's first cell, so that it is found wherever it was moved. */
const ADVICE_NAME = "rp_unitadvies";

/**
 * Which Unit to buy, beside our Units table: visits wanted → hours → the smallest Unit with so many.
 *
 * `hours = intake + visits × hours per visit`, both from the settings.
 *
 * @see consultancy: 14 visits → Unit 1, 15 → Unit 2
 */
export function fillAdvice(draft: PlanDraft, { match, kinds }: { match: SheetMatch; kinds: UnitKinds }): void {
  const named = namedCell(draft.bench.snapshot, ADVICE_NAME);
  const right = findTable(draft.bench.snapshot, UNITS_SHEET.table)?.table.range.right ?? 0;
  const place =
    named && named.sheet === match.sheet ? named : { sheet: match.sheet, row: HEADING_ROW, column: right + 2 };
  if (!named) draft.change(newAdvice(draft, place));
  const wanted = findSheet(draft.bench.snapshot, match.sheet)?.cells.value(place.row + 1, place.column + 1);
  const rows = adviceRows(draft, { place, kinds, visits: typeof wanted === "number" ? wanted : 0 });
  draft.change(blockChanges(draft.bench.snapshot, { sheet: match.sheet, top: place.row, left: place.column, rows }));
}

type Place = { readonly sheet: string; readonly row: number; readonly column: number };

function newAdvice({ bench }: PlanDraft, { sheet, row, column }: Place): Change[] {
  const input: CellInput = { value: null, style: { look: "input", numberFormat: NUMBER_FORMATS.integer } };
  return [
    { kind: "setName", name: ADVICE_NAME, refersTo: absoluteCell(sheet, row, column) },
    { kind: "setColumnWidth", sheet, column, width: 24 },
    { kind: "setColumnWidth", sheet, column: column + 1, width: 14 },
    {
      kind: "setCells",
      sheet,
      top: row + 1,
      left: column,
      rows: [[{ value: bench.t("units.advice.visits"), style: { look: "label" } }, input]],
    },
  ];
}

function adviceRows(
  { bench }: PlanDraft,
  { place, kinds, visits }: { place: Place; kinds: UnitKinds; visits: number },
): (CellInput | undefined)[][] {
  const { t, settings } = bench;
  const cell = (offset: number) => absoluteCell(place.sheet, place.row + offset, place.column + 1);
  const [names, hours] = [tableColumn(UNIT_TABLE, kinds.nameHeading), tableColumn(UNIT_TABLE, kinds.hoursHeading)];
  const enough = `">="&ROUND(${cell(2)},6)`;
  // visits may be typed with a fraction, which the domain's rule does not take
  const needed = visits > 0 ? settings.intake_uren + visits * settings.uren_per_bezoek : undefined;
  const smallest = kinds.rows
    .filter((unit) => needed !== undefined && unit.hours >= needed)
    .toSorted((a, b) => a.hours - b.hours)[0];
  const none = t("units.advice.none");
  return [
    [{ value: t("units.advice"), style: { look: "subtitle" } }],
    [],
    [
      { value: t("units.advice.hours"), style: { look: "label" } },
      {
        value: needed ?? "",
        formula: `IF(N(${cell(1)})<=0,"",rp_intake_uren+${cell(1)}*rp_uren_per_bezoek)`,
        style: { look: "computed", numberFormat: NUMBER_FORMATS.hours },
      },
    ],
    [
      { value: t("units.advice.unit"), style: { look: "label" } },
      {
        value: needed === undefined ? "" : (smallest?.name ?? none),
        formula: `IF(${cell(2)}="","",IF(COUNTIFS(${hours},${enough})=0,"${none}",INDEX(${names},MATCH(MINIFS(${hours},${hours},${enough}),${hours},0))))`,
        style: { look: "computed" },
      },
    ],
  ];
}
