import { type browser as nl } from "../nl/browser";

/** Words of the browser page around the pane. */
export const browser: Record<keyof typeof nl, string> = {
  "browser.title": "Relatieplan",
  "browser.title.file": "{file} – Relatieplan",
  "browser.title.unsaved": "{file} (not downloaded yet) – Relatieplan",
  "browser.about":
    "Fills in your promotion plan, revenue forecast, hour bundles and customer value in your own Excel workbook, as formulas that keep calculating.",
  "browser.start.heading": "Open your workbook",
  "browser.start.text":
    "Drop an Excel file (.xlsx or .xlsm) here, or choose one; a CSV file will do as well. You first see what would change; then you download the result.",
  "browser.start.open": "Choose a workbook",
  "browser.start.new": "Make a new plan",
  "browser.start.privacy":
    "Everything happens on this computer: your file does not go to the internet. This page also works without a connection.",
  "browser.open": "Another workbook",
  "browser.new": "New plan",
  "browser.newFile": "My plan",
  "browser.language.other": "Nederlands",
  "browser.orders.add": "Add orders (.csv or .xlsx)",
  "browser.orders.undo": "Remove them again",
  "browser.drop": "Let go to open your workbook. Orders (.csv) are added to the workbook that is open.",
  "browser.newVersion": "There is a new version of this page; you get it when you reload the page.",
  "browser.newVersion.load": "Reload",
  "browser.close": "Close",
  "browser.download": "Download",
  "browser.unsaved": "Not downloaded yet",
  "browser.opening": "Opening the workbook …",
  "browser.leave":
    "You have changes that have not been downloaded yet. They are lost when you open another workbook. Go on all the same?",
  "browser.leave.go": "Go on all the same",
  "browser.leave.stay": "Stay here",
  "browser.trouble.heading": "That did not work",
  "browser.trouble.several": "Only one workbook can be open at a time; drop one of them here.",
  "browser.trouble.laterFirst": "Another file was added after these orders; remove that one first.",
  "browser.trouble.unexpected": "Something unexpected went wrong ({message}). Reload the page and try again.",
  "browser.trouble.load": "Part of this page cannot be loaded. Check your internet connection and reload the page.",
  "browser.workbook": "Workbook",
  "browser.sheets": "Sheets",
  "browser.sheet.added": "{sheet} (new)",
  "browser.sheet.changed": "{sheet} (changed)",
  "browser.sheet.empty": "This sheet is empty.",
  "browser.grid": "Sheet {sheet}",
  "browser.grid.row": "Row",
  "browser.grid.changed": "changed",
  "browser.grid.cell": "Cell {cell}",
  "browser.grid.emptyCell": "empty",
};
