import { type ExampleCell, type ExampleSheet } from "../write-workbook";

const day = (date: string): ExampleCell => ({ date });
const euros = (amount: number): ExampleCell => ({ euros: amount });

const SPRING = "Unit 1 – voorjaar";
const YEAR = "Unit 2 – jaarronde";
const FLEX = "Unit Flex – pilot";

const contracts: ExampleSheet = {
  name: "Contracten",
  headings: [
    "Contract",
    "Unit",
    "Opdrachtgever",
    "Startdatum",
    "Uren gekocht",
    "Prijsafspraak",
    "Prijs",
    "Betalen na bezoek?",
  ],
  rows: [
    [SPRING, "Unit 1", "Bakkerij Korenaar", day("2024-02-05"), 40, "projectprijs", euros(3200), "nee"],
    [YEAR, "Unit 2", "Drukkerij De Letterbak", day("2024-01-15"), 80, "uurtarief", euros(82.5), "nee"],
    [FLEX, "Unit Flex", "Zorggroep Linde", day("2024-04-01"), 200, "uurtarief", euros(79), "ja"],
  ],
  widths: [22, 11, 26, 12, 13, 14, 12, 18],
};

type Work = readonly [
  date: string,
  contract: string,
  customer: string,
  kind: string,
  hours: ExampleCell,
  km: number | null,
  visited: string | null,
];

/** Hours as people type them: 1,5 and 1:30 and 1u30. Travel stands apart: it is never taken from the bundle. */
const WORK: readonly Work[] = [
  ["2024-01-17", YEAR, "Drukkerij De Letterbak", "Inventarisatie", 3, 42, null],
  ["2024-01-18", YEAR, "Drukkerij De Letterbak", "Inventarisatie", 2, null, null],
  ["2024-01-24", YEAR, "Van Leeuwen Advies", "Bellen", "0:30", null, null],
  ["2024-01-31", YEAR, "Van Leeuwen Advies", "Bezoek", "1u30", 36, "ja"],
  ["2024-02-01", YEAR, "Van Leeuwen Advies", "Rapportage", 0.5, null, null],
  ["2024-02-06", SPRING, "Bakkerij Korenaar", "Inventarisatie", "5:00", 18, null],
  ["2024-02-12", SPRING, "Lunchroom Zon", "Bellen", 0.5, null, null],
  ["2024-02-14", SPRING, "Lunchroom Zon", "Bezoek", 1.5, 22, "ja"],
  ["2024-02-15", SPRING, "Lunchroom Zon", "Rapportage", "0u30", null, null],
  ["2024-02-21", SPRING, "Eetcafé De Hoek", "Bezoek", "1:45", 31, "ja"],
  ["2024-02-22", SPRING, "Eetcafé De Hoek", "Rapportage", 0.75, null, null],
  ["2024-03-06", YEAR, "Stichting Buurthuis", "Bezoek", 2, 54, "ja"],
  ["2024-03-07", YEAR, "Stichting Buurthuis", "Rapportage", "0:30", null, null],
  ["2024-03-13", SPRING, "Kantine Sportpark", "Bezoek", "anderhalf", 12, "ja"],
  ["2024-03-20", SPRING, "Hotel Oude Haven", "Bezoek", "2:00", 40, "ja"],
  ["2024-03-21", SPRING, "Hotel Oude Haven", "Rapportage", 0.5, null, null],
  ["2024-04-03", FLEX, "Zorggroep Linde", "Inventarisatie", 5, 66, null],
  ["2024-04-10", FLEX, "Locatie Linde-Noord", "Bezoek", "1u45", 66, "ja"],
  ["2024-04-11", FLEX, "Locatie Linde-Noord", "Rapportage", 0.75, null, null],
  ["2024-04-17", FLEX, "Locatie Linde-Zuid", "Bezoek", 1.75, 71, "ja"],
  ["2024-04-18", FLEX, "Locatie Linde-Zuid", "Rapportage", 0.75, null, null],
  ["2024-05-15", YEAR, "Garage Vijfsprong", "Bezoek", 1.5, 28, "ja"],
  ["2024-05-16", YEAR, "Garage Vijfsprong", "Rapportage", 1, null, null],
  ["2024-05-22", SPRING, "IJssalon Capri", "Bezoek", 2, 15, "nee"],
];

const hours: ExampleSheet = {
  name: "Urenstaat",
  above: [["Urenstaat relatiebeheer 2024"], ["Een regel per klus; reistijd als km, niet als uren"], []],
  headings: ["Datum", "Opdracht", "Klant", "Activiteit", "Uren", "Km", "Bezoek gedaan"],
  rows: WORK.map(([date, ...rest]) => [day(date), ...rest]),
  widths: [12, 22, 26, 16, 9, 8, 15],
};

/** An agency's contracts and its own sheet of hours. */
export const HOUR_BUNDLES: readonly ExampleSheet[] = [hours, contracts];
