import { fillCompanion } from "./companion";
import { fillLocated, type Filled, type FillInput } from "./fill-located";
import { locateColumns } from "./locate-columns";
import { type PlanDraft } from "./plan-draft";

export { type Filled, type FillInput } from "./fill-located";

/**
 * Puts columns on a sheet: in the user's own where they mean the same, else beside the table, else on a sheet of ours.
 * Only cells that differ are written; what somebody typed stays unless the user agreed.
 */
export function fillColumns(draft: PlanDraft, input: FillInput): Filled {
  const { located, fits } = locateColumns(draft.bench, input);
  if (!fits) return fillCompanion(draft, input);
  return fillLocated(draft, { ...input, located });
}
