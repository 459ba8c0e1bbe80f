import { type paneCard as nl } from "../nl/pane-card";

/** Words of the screen around the customer card. */
export const paneCard: Record<keyof typeof nl, string> = {
  "pane.customers.card": "Open customer card",
  "pane.card.search": "Find a customer by name or number",
  "pane.card.search.start": "Search",
  "pane.card.search.none": "No customer found with “{words}”. Check the spelling or search for part of the name.",
  "pane.card.search.found": "{count} customers found with “{words}”. Choose one:",
  "pane.card.search.more": "… and {count} more {count|customer|customers}. Search for a longer part of the name.",
  "pane.card.noFigures": "No figures yet: choose “Work out customer value” under My customer file.",
};
