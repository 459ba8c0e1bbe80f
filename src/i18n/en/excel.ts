import { type excel as dutch } from "../nl/excel";

export const excel: Record<keyof typeof dutch, string> = {
  "reason.readOnly": "the workbook is read-only; choose Enable Editing or save a copy",
  "reason.cellEdit": "somebody is still typing in a cell; press Enter first",
  "reason.accessDenied": "Excel allows no changes here; see whether the sheet is protected or the workbook read-only",
  "reason.oldExcel": "this version of Excel cannot make a table larger; update Excel or use the file (.xlsx)",
  "reason.excelRefused": "Excel refused the change",
  "finding.excel.filterRestored": "The filter of {name} was off for a moment while writing and is back.",
  "finding.excel.filterLost":
    "The filter of {name} could not be put back; all rows are shown now. Set the filter again.",
  "finding.excel.notAsWritten": "Excel has {found:exact} here instead of {expected:exact}; check the cell.",
  "finding.excel.otherResult":
    "Excel works out {found:exact} here, Relatieplan {expected:exact}; check the cells the formula refers to.",
  "finding.excel.moreDifferences": "Another {count} cells differ from what was written.",
  "finding.excel.notChecked":
    "The changes were written, but Excel did not give them back to be checked; look at the cells yourself.",
  "finding.excel.undoNotKept":
    "Undo works as long as this pane is open; the change is too large to remember in the workbook.",
  "finding.excel.manualCalculation":
    "The workbook does not calculate by itself; press F9 to update all results or switch on automatic calculation.",
};
