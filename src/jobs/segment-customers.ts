import {
  ABC_BLOCK,
  GROUP_BLOCK,
  KEY_BLOCK,
  LOSS_BLOCK,
  PYRAMID_BLOCK,
  RETENTION_BLOCK,
  RFM_BLOCK,
  TIER_BLOCK,
} from "../workbook/sheets/customers/segments";
import { tableColumn } from "../workbook/formula";
import { type SheetDefinition } from "../workbook/sheets/sheet-definition";
import { RFM_SEGMENTS } from "../domain/customers/rfm-segment";
import { SEGMENT_WORDS } from "./customers/segment-columns";
import { type ValueFact, type ValueView, valueView } from "./customers/value-view";
import { settingsChanges } from "./engine/ensure-settings";
import { PlanDraft } from "./engine/plan-draft";
import { type Workbench } from "./engine/workbench";
import { type Consent, type Job, type SummaryLine } from "./job";
import { ensureSegments, fillPeriod } from "./segments/ensure-segments";
import { groupColumns } from "./segments/group-columns";
import { keyColumns } from "./segments/key-columns";
import { lossColumns } from "./segments/loss-columns";
import { retentionColumns } from "./segments/retention-columns";
import { rfmColumns } from "./segments/rfm-columns";
import { type BlockColumn, fillBlock } from "./segments/segment-block";
import { ABC_LABELS, LAYER_LABELS } from "./segments/segment-blocks";
import { shareColumns, type ShareInput } from "./segments/share-columns";
import { tierColumns } from "./segments/tier-columns";

/** Klantwaarde → the sheet Segmenten: every way to divide the customers, live, with charts. */
export const segmentCustomers: Job = {
  id: "segment-customers",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    const view = valueView(bench);
    if (!view) return draft.find({ code: "segments.noValue", severity: "blocking", params: {} }).done();
    draft.change(settingsChanges(draft.bench, "visible"));
    ensureSegments(draft, view);
    fillPeriod(draft);
    fillBlocks(draft, { view, consent });
    return draft.say(summary(view, draft.bench)).done();
  },
};

type FillInput = { readonly view: ValueView; readonly consent: Consent };

function fillBlocks(draft: PlanDraft, { view, consent }: FillInput): void {
  const { bench } = draft;
  const { t } = bench;
  const blocks: readonly (readonly [SheetDefinition, Readonly<Record<string, BlockColumn>>])[] = [
    [KEY_BLOCK, keyColumns(bench, view)],
    [GROUP_BLOCK, groupColumns(bench, view)],
    [ABC_BLOCK, shareColumns(shares(bench, { view, block: ABC_BLOCK, field: "abc", labels: ABC_LABELS }))],
    [
      RFM_BLOCK,
      rfmColumns(
        bench,
        shares(bench, {
          view,
          block: RFM_BLOCK,
          field: "segment",
          labels: RFM_SEGMENTS.map((segment) => t(SEGMENT_WORDS[segment])),
        }),
      ),
    ],
    [
      PYRAMID_BLOCK,
      shareColumns(
        shares(bench, { view, block: PYRAMID_BLOCK, field: "pyramid", labels: LAYER_LABELS.map((key) => t(key)) }),
      ),
    ],
    [LOSS_BLOCK, lossColumns(view)],
    [RETENTION_BLOCK, retentionColumns(bench)],
    [TIER_BLOCK, tierColumns(bench, view)],
  ];
  for (const [definition, columns] of blocks) fillBlock(draft, { definition, columns, consent });
}

type SharesInput = {
  readonly view: ValueView;
  readonly block: SheetDefinition;
  readonly field: "abc" | "pyramid" | "segment";
  readonly labels: readonly string[];
};

function shares({ t }: Workbench, { view, block, field, labels }: SharesInput): ShareInput {
  const headingOf = (wanted: string) => block.columns.find((column) => column.field === wanted)?.heading;
  return {
    view,
    field,
    labels,
    word: (fact: ValueFact) => fact[field],
    total: (of) => tableColumn(block.table, t(headingOf(of) ?? "segments.col.customers")),
  };
}

function summary({ facts }: ValueView, { t }: Workbench): SummaryLine {
  const count = (test: (fact: ValueFact) => boolean) => facts.filter(test).length;
  return {
    key: "summary.segments",
    params: {
      customers: facts.length,
      a: count(({ abc }) => abc === "A"),
      risk: count(({ segment }) => segment === t(SEGMENT_WORDS.atRisk)),
      losses: count(({ customerValue }) => (customerValue ?? 0) < 0),
    },
  };
}
