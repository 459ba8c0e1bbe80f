import { type TypedRows } from "../example-list";
import { serial } from "../write-workbook";

/** The month that the agency reports and charges. */
export const REPORT_PERIOD: ReadonlyMap<string, number> = new Map([
  ["rp_rapport_van", serial("2024-05-01")],
  ["rp_rapport_tot", serial("2024-05-31")],
]);

/** One visit done and reported, one that was missed, one with a promise that is late, and two still to come. */
export const VISIT_ROWS: TypedRows = {
  rpBezoeken: [
    {
      Klant: "Garage Vijfsprong",
      Gebeld: serial("2024-05-06"),
      Afspraak: serial("2024-05-15"),
      Bezocht: serial("2024-05-15"),
      "Gerapporteerd?": "ja",
      "Afspraken gemaakt": "overzicht van de uren per klus sturen",
      Wie: "Kim",
      "Vervolg op": serial("2024-05-24"),
      "Vervolg klaar?": "ja",
    },
    { Klant: "IJssalon Capri", Gebeld: serial("2024-05-13"), Afspraak: serial("2024-05-22") },
    {
      Klant: "Locatie Linde-Zuid",
      "Probleem?": "ja",
      Gebeld: serial("2024-05-02"),
      Afspraak: serial("2024-05-29"),
      Bezocht: serial("2024-05-29"),
      "Gerapporteerd?": "ja",
      "Afspraken gemaakt": "vaste contactpersoon voorstellen",
      Wie: "Kim",
      "Vervolg op": serial("2024-06-14"),
    },
    { Klant: "Stichting Buurthuis", Gebeld: serial("2024-06-20"), Afspraak: serial("2024-07-03") },
    { Klant: "Kantine Sportpark", Gebeld: serial("2024-06-27") },
  ],
};
