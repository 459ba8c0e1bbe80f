import { type DocumentBlock } from "../../workbook/document";
import { CHECKLIST_SHEET } from "../../workbook/sheets/plan/checklist-sheet";
import { type Workbench } from "../engine/workbench";
import { fieldsOf, heading, tableOf } from "./blocks";
import { type PlanSources } from "./plan-sources";

/** What the assignment asks, and whether this plan has it. */
export function checklistSection({ t }: Workbench, { checklist }: PlanSources): DocumentBlock[] {
  const altText = t("document.table", { name: t("document.checklist") });
  const fields = fieldsOf(CHECKLIST_SHEET.columns, ["code", "requirement", "found", "needed", "verdict"]);
  const table = tableOf({ t, altText, source: checklist, fields });
  return table.length > 0 ? [heading(1, t("document.checklist")), ...table] : [];
}
