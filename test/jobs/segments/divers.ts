import { type Snapshot } from "../../../src/workbook/snapshot";
import { JAN_1, type OrderRow, shopOf } from "../customers/shop";

const heading = ["Klantnummer", "Bedrijfsnaam", "Accountmanager", "Kosten 2024", "Niet benaderen"];

/** Thirteen customers of every kind at the end of 2024 (day JAN_1 + 365). */
const CUSTOMERS = [
  ["K001", "Groot & Trouw", "Sanne", 500, null],
  ["K002", "Lang Stil", "Sanne", 100, null],
  ["K003", "Nieuw Begin", "Bram", 10, null],
  ["K004", "Duur Vooraf", "Bram", 300, null],
  ["K005", "Duur Achteraf", "Bram", 300, null],
  ["K006", "Bijna Goud", "Sanne", 0, "nee"],
  ["K007", "Geen Post Graag", "Sanne", 900, "Ja"],
  ["K008", "Nooit Besteld", "Bram", 5, null],
  ["K009", "Ooit Eens", null, null, "x"],
  ["K010", "Ook Weg", null, null, null],
  ["K011", "Af en Toe", null, 20, null],
  ["K012", "Kleine Klant", null, 1, null],
  ["K013", "A Maar Stil", "Bram", 50, null],
] as const;

function many(
  customer: string,
  { days, amount }: { readonly days: readonly number[]; readonly amount: number },
): OrderRow[] {
  return days.map((day) => [`${customer}-${day}`, customer, JAN_1 + day, amount, "Betaald"]);
}

const ORDERS: readonly OrderRow[] = [
  ...many("K001", { days: [-300, -200, -100, 20, 60, 100, 140, 180, 220, 260, 300, 340, 360], amount: 1800 }),
  ...many("K002", { days: [-700, -600, -500], amount: 900 }),
  ...many("K003", { days: [340], amount: 150 }),
  ...many("K004", { days: [-400, 100], amount: 200 }),
  ...many("K005", { days: [-410, 110], amount: 200 }),
  ...many("K006", { days: [-50, 50, 150, 250, 350], amount: 2750.5 }),
  ...many("K007", { days: [-30, 30], amount: 80 }),
  ...many("K009", { days: [-800], amount: 40 }),
  ...many("K010", { days: [-390, -380], amount: 60.25 }),
  ...many("K011", { days: [-20, 200], amount: 120 }),
  ...many("K012", { days: [310], amount: 9.99 }),
  ...many("K013", { days: [-100, 10, 200], amount: 3000 }),
];

/** A shop whose customers fall in every group, class and segment that matters. */
export function divers(): Snapshot {
  return shopOf({ heading, customers: CUSTOMERS, orders: ORDERS });
}
