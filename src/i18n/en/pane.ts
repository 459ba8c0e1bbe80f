import { type pane as dutch } from "../nl/pane";

/** Words of the pane's frame and first screen; the only ones that are loaded before anything is shown. */
export const pane: Record<keyof typeof dutch, string> = {
  "pane.title": "Relatieplan",
  "pane.start.heading": "What would you like to do?",
  "pane.start.plan.title": "Make a plan",
  "pane.start.plan.text":
    "Step by step from objectives and activities to costs, yield and a revenue forecast, with the checklist in view.",
  "pane.start.customers.title": "My customer file",
  "pane.start.customers.text":
    "Your customers and orders in order, grouped and analysed: revenue, profit per order and what a customer is worth.",
  "pane.start.card.title": "Customer card",
  "pane.start.card.text":
    "Everything about one customer at a glance: contact details, value, orders, actions and visits.",
  "pane.start.explain.title": "Explain this cell",
  "pane.start.explain.text": "Where the number in the selected cell comes from and what it means.",
  "pane.start.history.title": "Earlier changes",
  "pane.start.history.text": "What Relatieplan has written in this workbook, and how to take it back.",
  "pane.start.tour.title": "Try it first",
  "pane.start.tour.text":
    "Put a small example in this workbook and walk through every step. Afterwards you take it out again with one click.",
  "pane.start.empty":
    "This workbook is still empty. Begin a plan, or paste your customers and orders on a sheet first.",
  "pane.start.found": "{sheets} {sheets|sheet|sheets} recognised in this workbook.",
  "pane.start.privacy": "Everything happens on this computer; nothing goes to the internet.",
  "pane.back": "Back",
  "pane.refresh": "Look again",
  "pane.language.other": "Nederlands",
  "pane.busy.open": "Looking at the workbook …",
  "pane.busy.read": "Reading the columns …",
  "pane.busy.plan": "Working out the figures …",
  "pane.busy.write": "Writing the changes …",
  "pane.busy.undo": "Taking the changes back …",
  "pane.busy.screen": "Loading this part …",
  "pane.busy.part": "{percent}%",
  "pane.busy.cancel": "Cancel",
  "pane.stopped": "You stopped the writing; nothing has changed.",
  "pane.banner.readOnly":
    "This workbook is read-only. You can look at everything; choose “Enable Editing” in Excel to write.",
  "pane.banner.editing": "You are still typing in a cell. Press Enter first, then we go on.",
  "pane.problem.heading": "That did not work",
  "pane.problem.retry": "Try again",
  "pane.problem.undo": "Undo",
  "pane.problem.close": "Close",
  "pane.problem.unexpected":
    "Something unexpected went wrong ({message}). Check that the workbook is still right and try again.",
  "pane.problem.load": "This part cannot be loaded. Check your internet connection and try again.",
};
