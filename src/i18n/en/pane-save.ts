import { type paneSave as nl } from "../nl/pane-save";

/** Words of the documents that are kept beside the workbook. */
export const paneSave: Record<keyof typeof nl, string> = {
  "pane.save.heading": "Keep beside the workbook",
  "pane.save.text": "Save as Word (text)",
  "pane.save.table": "Save as Word (table with time bar)",
  "pane.save.calendar": "Save calendar (.ics)",
  "pane.save.saved": "Saved as {file}. Look in your Downloads folder.",
  "pane.save.savedInExcel":
    "Saved as {file}. Look in your Downloads folder. If it is not there, open the workbook on the Relatieplan browser page and save it there.",
  "pane.save.noPlan": "There is no plan to save yet: fill in objectives or activities first.",
  "pane.save.noDates": "Nothing has a date yet: fill in dates of sub-activities, actions or visits first.",
  "pane.save.elsewhere":
    "On a Mac or iPad Excel does not let this pane save files. Open the workbook on the Relatieplan browser page to save the plan as a Word document and its dates as a calendar (.ics).",
};
