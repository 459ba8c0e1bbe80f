import { type SheetDefinition } from "../sheet-definition";

/** Acties: what to do for which customer or group, who, when, and what came of it. */
export const ACTIONS_SHEET = {
  role: "actions",
  table: "rpActies",
  title: "sheet.actions",
  explanation: "actions.explanation",
  columns: [
    { field: "customerNo", heading: "actions.customerNo", filledBy: "user", format: "general", width: 13 },
    { field: "customer", heading: "actions.customer", filledBy: "user", format: "general", width: 26 },
    {
      field: "segment",
      heading: "actions.segment",
      filledBy: "user",
      format: "general",
      width: 11,
      list: "klantgroep",
    },
    { field: "reason", heading: "actions.reason", filledBy: "user", format: "general", width: 20 },
    { field: "action", heading: "actions.action", filledBy: "user", format: "general", width: 42 },
    { field: "owner", heading: "actions.owner", filledBy: "user", format: "general", width: 13 },
    { field: "due", heading: "actions.due", filledBy: "user", format: "date", width: 12 },
    { field: "status", heading: "actions.status", filledBy: "user", format: "general", width: 11, list: "status" },
    { field: "result", heading: "actions.result", filledBy: "user", format: "general", width: 24 },
    {
      field: "toPlan",
      heading: "actions.toPlan",
      filledBy: "user",
      format: "general",
      width: 9,
      list: "janee",
      note: "actions.toPlan.note",
    },
    {
      field: "signal",
      heading: "actions.signal",
      filledBy: "formula",
      format: "general",
      width: 13,
      note: "actions.signal.note",
    },
  ],
  blankRows: 10,
  totals: [],
  orientation: "landscape",
  tabColor: "C55A11",
} as const satisfies SheetDefinition;
