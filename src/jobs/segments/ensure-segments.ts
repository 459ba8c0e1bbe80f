import { roundHalfAway } from "../../domain/money";
import { type CellInput, type SetName } from "../../workbook/change-set";
import { absoluteCell } from "../../workbook/formula";
import { namedCell, namedValue } from "../../workbook/settings";
import { LAYOUT_VERSION } from "../../workbook/register";
import { type SheetLayout } from "../../workbook/sheet-layout";
import { stackedSheet } from "../../workbook/sheets/stacked-sheet";
import {
  GROUP_BLOCK,
  RETENTION_BLOCK,
  RFM_BLOCK,
  SEGMENT_PRINT_COLUMNS,
  SEGMENT_WIDTHS,
  TIER_BLOCK,
} from "../../workbook/sheets/customers/segments";
import { findTable } from "../../workbook/snapshot";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { PERIOD_NAMES } from "../customers/group-summary";
import { blockChanges } from "../customers/write-block";
import { type ValueView } from "../customers/value-view";
import { freeSheetName } from "../engine/free-names";
import { growTable } from "../engine/grow-table";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { registerChanges } from "../engine/register-changes";
import { textIn } from "../plan/cell-rules";
import { viewOf } from "../plan/view";
import { returning } from "./key-columns";
import { RETENTION_NAMES } from "./retention-columns";
import { labelled, segmentBlocks } from "./segment-blocks";
import { withSegmentCharts, withSegmentPages } from "./segment-charts";
import { tierSteps } from "./tier-columns";

const SHEET_ID = RFM_BLOCK.table;
/** Used until somebody fills in another: the textbook's €100, and 80 % when the orders say nothing. */
const START = { amount: 100, rate: 0.8 } as const;

/** Adds the sheet when it is not there; tiers that have been added to the settings since get a row. */
export function ensureSegments(draft: PlanDraft, view: ValueView): void {
  const tiers = tierSteps(draft.bench).map(({ name }) => name);
  if (findTable(draft.bench.snapshot, SHEET_ID)) return addTiers(draft, tiers);
  const { snapshot, t, settings } = draft.bench;
  const name = freeSheetName(snapshot, t("sheet.segments"));
  const stacked = stackedSheet({
    name,
    t,
    title: "sheet.segments",
    explanation: "segments.explanation",
    blocks: segmentBlocks(t, tiers),
    columnWidths: SEGMENT_WIDTHS,
    printColumns: SEGMENT_PRINT_COLUMNS,
    tabColor: RFM_BLOCK.tabColor,
  });
  const { earlier, again } = returning(view, settings.peildatum);
  const own = earlier === 0 ? START.rate : roundHalfAway(again / earlier, 2);
  const { layout, names } = withRetentionInput(draft, { layout: withPeriodRow(stacked), own });
  draft.change([
    { kind: "addSheet", layout: withSegmentPages(withSegmentCharts(layout, t)) },
    ...names,
    periodName(layout),
  ]);
  draft.change(
    registerChanges(draft.bench, [{ kind: "sheet", id: SHEET_ID, sheet: name, heading: "", version: LAYOUT_VERSION }]),
  );
}

function addTiers(draft: PlanDraft, tiers: readonly string[]): void {
  const match = ownMatch(draft.bench, TIER_BLOCK);
  if (!match) return;
  const known = new Set(
    viewOf(draft.bench, match)
      .column("label")
      .map((label) => textIn(label).toLowerCase()),
  );
  const added = labelled(tiers.filter((tier) => !known.has(tier.toLowerCase())));
  growTable(draft, { definition: TIER_BLOCK, match, added });
}

const PERIOD_NAME = "rp_segment_periode";

/** The row between the explanation and the heading of the groups, where the period of the orders is said. */
function periodRow({ tables }: SheetLayout): number {
  return (tables.find(({ name }) => name === GROUP_BLOCK.table)?.range.top ?? 1) - 1;
}

function withPeriodRow(layout: SheetLayout): SheetLayout {
  const rowHeights = new Map(layout.rowHeights);
  rowHeights.delete(periodRow(layout));
  return { ...layout, rowHeights };
}

function periodName(layout: SheetLayout): SetName {
  return { kind: "setName", name: PERIOD_NAME, refersTo: absoluteCell(layout.name, periodRow(layout), 0) };
}

/** Says which period the CLV covers: a CLV without its period says nothing. */
export function fillPeriod(draft: PlanDraft): void {
  const { snapshot, t } = draft.bench;
  const place = namedCell(snapshot, PERIOD_NAME);
  if (!place) return;
  const live = (name: string, numberFormat: string): CellInput => ({
    value: namedValue(snapshot, name) ?? 0,
    formula: name,
    style: { look: "plain", numberFormat },
  });
  const cells: readonly CellInput[] = [
    { value: t("segments.period"), style: { look: "plain" } },
    live(PERIOD_NAMES.from, NUMBER_FORMATS.date),
    { value: t("segments.period.to"), style: { look: "plain", align: "center" } },
    live(PERIOD_NAMES.to, NUMBER_FORMATS.date),
    live(PERIOD_NAMES.years, NUMBER_FORMATS.number),
    { value: t("segments.period.years"), style: { look: "plain", align: "indented" } },
  ];
  draft.change(blockChanges(snapshot, { sheet: place.sheet, top: place.row, left: place.column, rows: [cells] }));
}

type RetentionInput = { readonly layout: SheetLayout; readonly own: number };

/** The two yellow cells between the explanation and the heading of the retention table. */
function withRetentionInput(
  { bench: { t } }: PlanDraft,
  { layout, own }: RetentionInput,
): { layout: SheetLayout; names: SetName[] } {
  const heading = layout.tables.find(({ name }) => name === RETENTION_BLOCK.table)?.range.top ?? 1;
  const row = heading - 1;
  const input = (value: number, numberFormat: string): CellInput => ({ value, style: { look: "input", numberFormat } });
  const cells: readonly (CellInput | undefined)[] = [
    { value: t("segments.retention.amount"), style: { look: "label" } },
    input(START.amount, NUMBER_FORMATS.euro),
    { value: t("segments.retention.own"), style: { look: "label", align: "indented" } },
    undefined,
    input(own, NUMBER_FORMATS.percent),
  ];
  const heights = new Map(layout.rowHeights);
  heights.delete(row);
  return {
    layout: {
      ...layout,
      rows: layout.rows.map((each, index) => (index === row ? cells : each)),
      rowHeights: heights,
    },
    names: [
      { kind: "setName", name: RETENTION_NAMES.amount, refersTo: absoluteCell(layout.name, row, 1) },
      { kind: "setName", name: RETENTION_NAMES.own, refersTo: absoluteCell(layout.name, row, 4) },
    ],
  };
}
