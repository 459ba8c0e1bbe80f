import { columnsToRead } from "../../jobs/engine/columns-to-read";
import { type Workbench } from "../../jobs/engine/workbench";
import { reasonableJobs } from "../../jobs/which-jobs";
import { type JobId } from "../../jobs/job";
import { JOBS } from "../../jobs/jobs";
import { type Translator } from "../../i18n";
import { hasSettings } from "../../workbook/settings";
import { foundSheet } from "./found-sheets";
import { groupFindings } from "./group-findings";
import { type Overview } from "./overview";
import { roleFields, unreadSheets } from "./unread-sheets";
import { planProgress, readChecklist } from "./plan-progress";

/** A workbook as the pane shows it, in the pane's language. */
export function lookOver(bench: Workbench, { t, jobs }: { t: Translator; jobs?: readonly JobId[] }): Overview {
  const { snapshot, recognition, settings } = bench;
  const available = [...JOBS.keys()];
  return {
    columns: columnsToRead(bench, jobs),
    isEmpty: snapshot.sheets.every(({ usedRange }) => usedRange === undefined),
    isFilledBefore: hasSettings(snapshot),
    sheets: recognition.sheets.map((match) => foundSheet(match, t)),
    unread: unreadSheets(bench),
    roleFields: roleFields(t),
    findings: groupFindings(recognition.findings),
    available,
    reasonable: reasonableJobs(bench).filter((id) => available.includes(id)),
    settings,
    planSheets: planProgress(bench),
    checklist: readChecklist(bench),
  };
}
