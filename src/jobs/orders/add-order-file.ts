import { type MatchCorrection, type SheetMatch, sheetsOfRole } from "../../workbook/recognise/recognition";
import { type SheetSnapshot } from "../../workbook/snapshot";
import { type PlanDraft } from "../engine/plan-draft";
import { rememberCorrections } from "../engine/remember-corrections";
import { understand, type UnderstandInput } from "../engine/workbench";
import { planOrderImport } from "./import-orders";

export type OrderFileInput = {
  /** The file as a sheet: everything still text. */
  readonly csv: SheetSnapshot;
  readonly input: UnderstandInput;
};

/**
 * Orders from a file as a sheet of the workbook that counts from then on. A short list beside a much larger sheet of orders
 * would be set aside as a doubtful one; then the register keeps what this one holds.
 */
export function addOrderFile(draft: PlanDraft, { csv, input }: OrderFileInput): PlanDraft {
  const { t } = draft.bench;
  const understood = () => understand({ ...input, snapshot: draft.bench.snapshot });
  const { recognition, snapshot } = understood();
  const { changes, findings, match } = planOrderImport({ snapshot, csv, t, recognition });
  draft.change(changes).find(...findings);
  if (!match || sheetsOfRole(understood().recognition, "orders").some(({ sheet }) => sheet === match.sheet))
    return draft;
  return rememberCorrections(draft, whatItHolds(match));
}

function whatItHolds({ role, sheet, columns }: SheetMatch): readonly MatchCorrection[] {
  return columns.map(({ field, heading }) => ({ role, field, sheet, heading }));
}
