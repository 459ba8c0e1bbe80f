/** Words of the screen around the customer card. */
export const paneCard = {
  "pane.customers.card": "Klantkaart openen",
  "pane.card.search": "Zoek een klant op naam of nummer",
  "pane.card.search.start": "Zoeken",
  "pane.card.search.none": "Geen klant gevonden met “{words}”. Controleer de spelling of zoek op een deel van de naam.",
  "pane.card.search.found": "{count} klanten gevonden met “{words}”. Kies er een:",
  "pane.card.search.more": "… en nog {count} {count|klant|klanten}. Zoek op een langer deel van de naam.",
  "pane.card.noFigures": "Nog geen cijfers: kies bij Mijn klantenbestand “Klantwaarde berekenen”.",
} as const;
