import { type Translator } from "../../i18n";
import { type PlanPreview } from "../engine/plan-preview";

type Amount = Pick<PlanPreview, "cellCount" | "addedSheets">;

/** How much a plan changes, or has changed: cells, sheets or both. */
export function amountSentence(
  key: "pane.preview.count" | "pane.result.written",
  { cellCount, addedSheets }: Amount,
  t: Translator,
): string {
  const params = { cells: cellCount, sheets: addedSheets.length };
  if (addedSheets.length === 0) return t(`${key}.cells`, params);
  return cellCount === 0 ? t(`${key}.sheets`, params) : t(key, params);
}
