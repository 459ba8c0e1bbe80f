import { type calendar as nl } from "../nl/calendar";

/** Words of what is exported to a calendar. */
export const calendar: Record<keyof typeof nl, string> = {
  "calendar.visit": "Visit to {customer}",
  "calendar.followUp": "Follow-up of visit: {customer}",
  "calendar.name": "Relatieplan",
};
