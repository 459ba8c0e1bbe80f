import { type engine as nl } from "../nl/engine";

/** See the Dutch words for what each is about. */
export const engine: Record<keyof typeof nl, string> = {
  "finding.typed.kept":
    "Column “{heading}” holds {count} typed {count|value|values}; {count|it stays|they stay}. To make formulas of them, have typed values replaced.",
  "finding.language.followed":
    "The words chosen in this workbook are Dutch (such as ja, nieuw or uurtarief). So the sheets of Relatieplan are Dutch too: the formulas compare those words.",
  "finding.language.kept":
    "The language setting says “{stated}”, but the sheets of Relatieplan were made in another language and keep it. Put the setting back to “{language}”.",
  "finding.settings.tidied":
    "There were blanks around “{word}” that can't be seen; formulas would not know the word. Relatieplan reads it as “{word}” and takes the blanks away.",
  "finding.rows.leftOut":
    "Row {row} on sheet {sheet} stands below the table and does not count: only one cell is filled in, or something else stands further down. If it belongs there, fill in the rest or put it in an empty row of the table; a note may stay.",
  "finding.ownColumn.gone":
    "On sheet {sheet} the column “{heading}” is gone, or it got another heading while columns were added too. Put the heading “{heading}” back and fill in again; this sheet has not been updated now.",
  "finding.noRoom":
    "There is no room to the right of the table on sheet {sheet}; our columns are on sheet {companion}.",
  "finding.protectedRoom": "Sheet {sheet} is protected, so our columns are on sheet {companion}.",
  "sheet.companion.customers": "Customers (Relatieplan)",
  "sheet.companion.activities": "Activities (Relatieplan)",
  "sheet.companion.budget": "Costs (Relatieplan)",
  "sheet.companion.goals": "Objectives (Relatieplan)",
  "sheet.companion.subActivities": "Sub-act. (Relatieplan)",
  "sheet.companion.yield": "Yield (Relatieplan)",
  "sheet.companion.units": "Units (Relatieplan)",
  "sheet.companion.hours": "Hours (Relatieplan)",
  "companion.explanation": "A row for each row of your own sheet, where there was no room to the right of the table.",
  "companion.key": "Row",
};
