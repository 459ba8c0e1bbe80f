import { type recogniseFindings as nl } from "../nl/recognise-findings";

export const recogniseFindings: Record<keyof typeof nl, string> = {
  "finding.amount.unreadable": "“{text}” is not an amount; this row does not count. Enter a number.",
  "finding.number.unreadable": "“{text}” is not a number; this cell does not count. Enter a number.",
  "finding.percentage.unreadable": "“{text}” is not a percentage; this cell does not count. Enter 45%, for example.",
  "finding.date.unreadable":
    "“{text}” is not a date that can be read; this row does not count. Write the date as 31-12-2025.",
  "finding.date.monthFirst":
    "Some dates in this column have the month before the day, as in “{example}”. So “{text}” was not read; write the date as 31-12-2025.",
  "finding.duration.unreadable": "“{text}” is not a number of hours; this row does not count. Write 1.5 or 1:30.",
  "finding.text.unreadable":
    "This cell holds an error ({text}) and counts as empty. Repair the formula or enter the value.",
  "finding.flag.unreadable": "“{text}” is neither yes nor no; this cell counts as empty. Enter yes or no.",
  "finding.cells.moreUnreadable":
    "{count} more {count|cell|cells} in this column could not be read for the same reason.",
  "finding.number.unclear":
    "“{text}” can be read in two ways; it was read as {value}. If that is wrong, turn it into a real number.",
  "finding.percentage.whole":
    "The numbers in this column were read as whole percentages: {text} is {text}%. If that is wrong, format them as percentages.",
  "finding.column.similar": "Column “{heading}” was read as “{field}”; if that is wrong, choose another column.",
  "finding.column.guessed":
    "No heading says “{field}”; judging by its values it is column “{heading}”. If that is wrong, choose another column.",
  "finding.column.guessedKey":
    "No heading on sheet {sheet} says whose order it is. The values of column “{heading}” look like customer numbers, but that is a guess: if it is wrong, every figure is. Choose the column with the customer number, or give it the heading Customer number.",
  "finding.column.rival":
    "Both “{heading}” and “{other}” can be “{field}”; “{heading}” was used. If that is wrong, choose “{other}”.",
  "finding.column.duplicate":
    "The heading “{heading}” occurs more than once on sheet {sheet}; this column was not used. Give every heading a name of its own.",
  "finding.column.contradicted":
    "Column “{heading}” could be “{field}”, but its values do not fit; it was not used. Choose the right column yourself.",
  "finding.column.missing": "No column “{field}” was found on sheet {sheet}. Choose the column yourself, or add it.",
  "finding.correction.lost":
    "Your choice of column “{heading}” for “{field}” on sheet {sheet} no longer works: there is no such heading. Choose again.",
  "finding.amount.vatUnknown":
    "Column “{heading}” does not say whether the amounts include VAT; please check. Figures are calculated excluding VAT.",
  "finding.sheet.secondBlock":
    "Below the list on sheet {sheet} another list begins in row {row}; it was not read. Put it on a sheet of its own if it is needed.",
  "finding.sheet.unsure":
    "It is not certain what kind of list sheet {sheet} holds; please check that the columns were read rightly.",
  "finding.sheet.unknown":
    "Nothing was made of the list on sheet {sheet}. If it is needed, choose yourself which column is what.",
  "finding.sheet.hidden": "The hidden sheet {sheet} was passed over; sheet {used} was used.",
  "finding.sheet.hidden.used":
    "Sheet {sheet} is hidden, but no other sheet fits; it was used all the same. Please check that this is right.",
  "finding.sheet.setAside":
    "Sheet {sheet} looks like a copy, an archive or something else and was passed over; sheet {used} was used.",
  "finding.sheet.setAside.used":
    "Sheet {sheet} looks like a copy, an archive or a draft, but no other sheet fits; it was used all the same. Please check that this is right.",
};
