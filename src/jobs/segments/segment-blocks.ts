import { RFM_SEGMENTS } from "../../domain/customers/rfm-segment";
import { type Translator } from "../../i18n";
import { type MessageKey } from "../../i18n/message-key";
import { type Scalar } from "../../workbook/cells";
import { type StackedBlock } from "../../workbook/sheets/stacked-table";
import {
  ABC_BLOCK,
  GROUP_BLOCK,
  KEY_BLOCK,
  LOSS_BLOCK,
  PYRAMID_BLOCK,
  RETENTION_BLOCK,
  RFM_BLOCK,
  TIER_BLOCK,
} from "../../workbook/sheets/customers/segments";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { GROUP_WORDS } from "../customers/clv-columns";
import { SEGMENT_WORDS } from "../customers/segment-columns";
import { LAYER_WORDS } from "../customers/value-columns";

/** Rows kept for a pair of charts. */
export const CHART_ROOM = 17;
const LOSSES = 10;
const YEARS = 20;

export const GROUP_LABELS: readonly MessageKey[] = [GROUP_WORDS.new, GROUP_WORDS.existing, GROUP_WORDS.former];
export const LAYER_LABELS: readonly MessageKey[] = [
  LAYER_WORDS.top,
  LAYER_WORDS.large,
  LAYER_WORDS.middle,
  LAYER_WORDS.small,
  LAYER_WORDS.inactive,
];
export const ABC_LABELS = ["A", "B", "C"] as const;

/** The blocks of a new sheet with their labels; the tiers come last, since more may be added. */
export function segmentBlocks(t: Translator, tiers: readonly string[]): StackedBlock[] {
  const words = (keys: readonly MessageKey[]) => keys.map((key) => t(key));
  return [
    { definition: KEY_BLOCK, start: labelled([t("segments.keys.all")]) },
    { definition: GROUP_BLOCK, start: labelled(words(GROUP_LABELS)) },
    { definition: ABC_BLOCK, start: labelled(ABC_LABELS), room: CHART_ROOM },
    { definition: RFM_BLOCK, start: rfmRows(t) },
    { definition: PYRAMID_BLOCK, start: labelled(words(LAYER_LABELS)), room: CHART_ROOM },
    { definition: LOSS_BLOCK, start: numbered(LOSSES) },
    { definition: RETENTION_BLOCK, start: numbered(YEARS) },
    { definition: TIER_BLOCK, start: labelled(tiers) },
  ];
}

/** A row for each label. */
export function labelled(labels: readonly Scalar[]): StartRow[] {
  return labels.map((value) => new Map([["label", { value, style: { look: "label" as const } }]]));
}

function numbered(count: number): StartRow[] {
  return labelled(Array.from({ length: count }, (_, index) => index + 1));
}

function rfmRows(t: Translator): StartRow[] {
  return RFM_SEGMENTS.map(
    (segment) =>
      new Map([
        ["label", { value: t(SEGMENT_WORDS[segment]), style: { look: "label" as const } }],
        ["advice", { value: t(`segments.advice.${segment}`), style: { wrap: true } }],
      ]),
  );
}
