import { type MessageKey } from "../../../i18n/message-key";
import { type FormatName } from "../../styles";
import { type ColumnDefinition, type OwnRole, type SheetDefinition } from "../sheet-definition";

/** Left to right: the columns that all blocks share; the last is a helper that is not printed. */
export const SEGMENT_WIDTHS = [22, 11, 14, 14, 14, 14, 42, 8] as const;
export const SEGMENT_PRINT_COLUMNS = 7;

/** Words behind a column of figures are told by `words`. */
type Heading = readonly [field: string, heading: MessageKey, format: FormatName | "words"];

type BlockInput = {
  readonly role: OwnRole;
  readonly table: string;
  readonly title: MessageKey;
  readonly explanation: MessageKey;
  readonly columns: readonly Heading[];
};

/** A block of the sheet; we fill every column of it. */
function block({ columns, ...rest }: BlockInput): SheetDefinition {
  return {
    ...rest,
    columns: columns.map(([field, heading, format], index): ColumnDefinition => ({
      field,
      heading,
      ...(format === "words" ? { format: "general", behindFigures: true } : { format }),
      filledBy: "formula",
      width: SEGMENT_WIDTHS[index] ?? 12,
    })),
    blankRows: 0,
    totals: [],
    orientation: "portrait",
    tabColor: "1F6F78",
  };
}

export const KEY_BLOCK = block({
  role: "segmentKeys",
  table: "rpSegKern",
  title: "segments.keys",
  explanation: "segments.keys.explanation",
  columns: [
    ["label", "segments.col.all", "general"],
    ["customers", "segments.col.customers", "integer"],
    ["recentRevenue", "segments.col.recentRevenue", "euro"],
    ["customerValue", "segments.col.value", "euro"],
    ["losses", "segments.col.losses", "integer"],
    ["refusals", "segments.col.refusals", "integer"],
    ["retention", "segments.col.retention", "percent"],
  ],
});

export const GROUP_BLOCK = block({
  role: "segmentGroups",
  table: "rpSegGroepen",
  title: "segments.groups",
  explanation: "segments.groups.explanation",
  columns: [
    ["label", "segments.col.group", "general"],
    ["customers", "segments.col.customers", "integer"],
    ["averageProfit", "segments.col.averageProfit", "euro"],
    ["averageOrders", "segments.col.averageOrders", "number"],
    ["clv", "segments.col.clv", "euro"],
    ["clvPerYear", "segments.col.clvPerYear", "euro"],
    ["ceiling", "segments.col.ceiling", "euro"],
  ],
});

const SHARES: readonly Heading[] = [
  ["customers", "segments.col.customers", "integer"],
  ["customerShare", "segments.col.customerShare", "percent"],
  ["revenue", "segments.col.revenue", "euro"],
  ["revenueShare", "segments.col.revenueShare", "percent"],
  ["averageRevenue", "segments.col.averageRevenue", "euro"],
];

export const ABC_BLOCK = block({
  role: "segmentAbc",
  table: "rpSegAbc",
  title: "segments.abc",
  explanation: "segments.abc.explanation",
  columns: [["label", "segments.col.class", "general"], ...SHARES],
});

export const PYRAMID_BLOCK = block({
  role: "segmentPyramid",
  table: "rpSegPiramide",
  title: "segments.pyramid",
  explanation: "segments.pyramid.explanation",
  columns: [["label", "segments.col.layer", "general"], ...SHARES],
});

export const RFM_BLOCK = block({
  role: "segmentRfm",
  table: "rpSegRfm",
  title: "segments.rfm",
  explanation: "segments.rfm.explanation",
  columns: [
    ["label", "segments.col.segment", "general"],
    ["customers", "segments.col.customers", "integer"],
    ["customerShare", "segments.col.customerShare", "percent"],
    ["recentRevenue", "segments.col.recentRevenue", "euro"],
    ["averageClv", "segments.col.averageClv", "euro"],
    ["reachable", "segments.col.reachable", "integer"],
    ["advice", "segments.col.advice", "words"],
  ],
});

export const LOSS_BLOCK = block({
  role: "segmentLosses",
  table: "rpSegVerlies",
  title: "segments.losses",
  explanation: "segments.losses.explanation",
  columns: [
    ["customerNo", "segments.col.customerNo", "general"],
    ["label", "segments.col.nr", "integer"],
    ["recentRevenue", "segments.col.recentRevenue", "euro"],
    ["recentCosts", "segments.col.recentCosts", "euro"],
    ["customerValue", "segments.col.value", "euro"],
    ["customerGroup", "segments.col.group", "words"],
    ["companyName", "segments.col.customer", "general"],
    ["row", "segments.col.row", "integer"],
  ],
});

export const RETENTION_BLOCK = block({
  role: "segmentRetention",
  table: "rpSegBehoud",
  title: "segments.retention",
  explanation: "segments.retention.explanation",
  columns: [
    ["label", "segments.col.year", "integer"],
    ["low", "segments.col.low", "euro"],
    ["middle", "segments.col.middle", "euro"],
    ["high", "segments.col.high", "euro"],
    ["own", "segments.col.own", "euro"],
  ],
});

export const TIER_BLOCK = block({
  role: "segmentTiers",
  table: "rpSegNiveaus",
  title: "segments.tiers",
  explanation: "segments.tiers.explanation",
  columns: [
    ["label", "segments.col.tier", "general"],
    ["customers", "segments.col.customers", "integer"],
    ["from", "segments.col.from", "euro"],
    ["recentRevenue", "segments.col.recentRevenue", "euro"],
    ["bonus", "segments.col.bonus", "euro"],
    ["nearly", "segments.col.nearly", "integer"],
    ["missing", "segments.col.missing", "euro"],
  ],
});
