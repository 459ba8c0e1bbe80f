/** Words of what is exported to a calendar. */
export const calendar = {
  "calendar.visit": "Bezoek aan {customer}",
  "calendar.followUp": "Vervolg op bezoek: {customer}",
  "calendar.name": "Relatieplan",
} as const;
