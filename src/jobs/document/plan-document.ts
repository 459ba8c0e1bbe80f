import { type DocumentBlock, type DocumentFormat, type DocumentModel } from "../../workbook/document";
import { type Workbench } from "../engine/workbench";
import { activitiesSection } from "./activities-section";
import { checklistSection } from "./checklist-section";
import { costsSection, forecastSection, proceedsSection } from "./figures-section";
import { goalsSection } from "./goals-section";
import { type PlanSources, planSources } from "./plan-sources";
import { planningSection } from "./planning-section";
import { coverBlocks, premisesInShort, premisesSection } from "./premises-section";
import { activitiesTable, goalsTable } from "./table-sections";

/**
 * The plan as a document in the workbook's own language: text to read, standing, or tables with a bar for every week, lying.
 *
 * It says what the sheets say; `undefined` when the workbook has no plan.
 */
export function planDocument(bench: Workbench, format: DocumentFormat): DocumentModel | undefined {
  const { t } = bench;
  const sources = planSources(bench);
  if (sources.goals.rows.length + sources.activities.rows.length === 0) return undefined;
  return {
    title: t("document.title"),
    language: t.language,
    orientation: format === "text" ? "portrait" : "landscape",
    pageWords: { page: t("document.page"), of: t("document.of") },
    blocks: format === "text" ? textBlocks(bench, sources) : tableBlocks(bench, sources),
  };
}

function textBlocks(bench: Workbench, sources: PlanSources): DocumentBlock[] {
  return [
    ...coverBlocks(bench),
    { kind: "pageBreak" },
    ...premisesSection(bench),
    ...goalsSection(bench, sources),
    ...activitiesSection(bench, sources),
    ...costsSection(bench, sources),
    ...proceedsSection(bench, sources),
    ...forecastSection(bench, sources),
    ...checklistSection(bench, sources),
  ];
}

function tableBlocks(bench: Workbench, sources: PlanSources): DocumentBlock[] {
  return [
    ...coverBlocks(bench),
    ...premisesInShort(bench),
    ...goalsTable(bench, sources),
    ...activitiesTable(bench, sources),
    ...planningSection(bench, sources),
    ...costsSection(bench, sources),
    ...proceedsSection(bench, sources),
    ...forecastSection(bench, sources),
    ...checklistSection(bench, sources),
  ];
}
