import { type MatchCorrection } from "../../workbook/recognise/recognition";
import { LAYOUT_VERSION } from "../../workbook/register";
import { settingsChanges } from "./ensure-settings";
import { type PlanDraft } from "./plan-draft";
import { registerChanges } from "./register-changes";

/** Keeps what the user put right about columns in the workbook's register, so that it need be said only once. */
export function rememberCorrections(draft: PlanDraft, corrections: readonly MatchCorrection[]): PlanDraft {
  if (corrections.length === 0) return draft;
  const isPlanOnly = !draft.bench.recognition.sheets.some(({ role }) => role === "customers" || role === "orders");
  draft.change(settingsChanges(draft.bench, isPlanOnly ? "hidden" : "visible"));
  const entries = corrections.map(({ role, field, sheet, heading }) => ({
    kind: "match" as const,
    id: `${role}.${field}`,
    sheet,
    heading,
    version: LAYOUT_VERSION,
  }));
  return draft.change(registerChanges(draft.bench, entries));
}
