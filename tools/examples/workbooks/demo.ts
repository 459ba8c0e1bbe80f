import { generateCrm } from "../../generate/crm";
import { type XlsxCell } from "../../generate/write-xlsx";
import { type ExampleCell, type ExampleSheet } from "../write-workbook";

const CUSTOMERS = 60;
const ORDERS = 600;
const SEED = 2025;

const day = (date: string): ExampleCell => ({ date });
const euros = (amount: number): ExampleCell => ({ euros: amount });
const share = (fraction: number): ExampleCell => ({ share: fraction });

const SERIAL_OF_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

/** A generated cell as an example's cell. */
function exampleCell(cell: XlsxCell): ExampleCell {
  if (cell === null || typeof cell === "string" || typeof cell === "number") return cell;
  if (typeof cell === "object" && "euros" in cell) return { euros: cell.euros };
  if (typeof cell !== "object" || !("date" in cell))
    throw new TypeError("a generated customer or order holds text, numbers, amounts and dates");
  return { date: new Date((cell.date - SERIAL_OF_1970) * MS_PER_DAY).toISOString().slice(0, 10) };
}

const crm = generateCrm({ customers: CUSTOMERS, orders: ORDERS, seed: SEED, dirty: 0 });

/** Cells without the heading row. */
function dataRows(rows: readonly (readonly XlsxCell[])[]): ExampleCell[][] {
  return rows.slice(1).map((row) => row.map(exampleCell));
}

function headings(rows: readonly (readonly XlsxCell[])[]): string[] {
  return (rows[0] ?? []).map(String);
}

/** A print that can be read has room for about thirteen columns: seven of theirs, six of ours. */
const SHOWN = new Set(["Klantnummer", "Bedrijfsnaam", "Contactpersoon", "E-mail", "Plaats", "Segment", "Klant sinds"]);
const isShown = (_: unknown, column: number) => SHOWN.has(headings(crm.customers)[column] ?? "");

const customers: ExampleSheet = {
  name: "Klantenbestand",
  above: [["Klantenbestand 2024"], ["Bron: crm-export van 31 december"], []],
  headings: headings(crm.customers).filter(isShown),
  rows: dataRows(crm.customers).map((row) => row.filter(isShown)),
  widths: [13, 38, 24, 32, 18, 12, 12],
};

/** Somebody typed these three by hand: amounts as text, which a sheet cannot add up. */
const TYPED_AMOUNTS: ReadonlyMap<number, string> = new Map([
  [11, "€ 118,75"],
  [203, "1.250,-"],
  [417, "(49,00)"],
]);

const AMOUNT_COLUMN = 7;

const orders: ExampleSheet = {
  name: "Orders",
  headings: headings(crm.orders),
  rows: dataRows(crm.orders).map((row, index) => {
    const typed = TYPED_AMOUNTS.get(index);
    return typed === undefined ? row : row.with(AMOUNT_COLUMN, typed);
  }),
  table: "tblOrders",
  widths: [13, 13, 12, 22, 9, 12, 11, 17, 8, 20, 8, 14],
};

const FAIR = "Vakbeurs Zakelijk 2025";
const OPEN_DAY = "Opendeurdag voorjaar";
const DINNER = "Klantcontactdag met diner";
const MAILING = "Mailing nieuwe folder";
const CALLS = "Belactie: lang niets besteld";

const NEW = "Voor 31-12-2025 zijn er 15 nieuwe klanten, tegen 10 in 2024";
const MORE = "De omzet bij bestaande klanten stijgt in 2025 met € 12.000";
const BACK = "Voor 1 oktober 2025 bestellen 6 ex-klanten weer";

const plan: ExampleSheet = {
  name: "Promotieplan",
  above: [["Promotieactiviteiten 2025"], [], []],
  headings: [
    "Nr",
    "Doelstelling",
    "Klantgroep",
    "Activiteit",
    "Soort",
    "Nieuw?",
    "Verantwoordelijke",
    "Startdatum",
    "Einddatum",
    "Bereik",
    "Respons %",
    "Kosten",
    "Verwachte omzet",
    "Overige meerwaarde",
  ],
  rows: [
    [
      1,
      NEW,
      "nieuw",
      FAIR,
      "Beursdeelname",
      "ja",
      "Sanne",
      day("2025-03-11"),
      day("2025-03-13"),
      600,
      share(0.02),
      null,
      null,
      "naamsbekendheid",
    ],
    [
      2,
      NEW,
      "nieuw",
      MAILING,
      "Mailing",
      "nee",
      "Youssef",
      day("2025-05-06"),
      day("2025-05-16"),
      1200,
      share(0.01),
      null,
      null,
      null,
    ],
    [
      3,
      MORE,
      "bestaand",
      OPEN_DAY,
      "Opendeurdag",
      "ja",
      "Sanne",
      day("2025-04-12"),
      day("2025-04-12"),
      180,
      share(0.12),
      null,
      null,
      "loyaliteit",
    ],
    [
      4,
      MORE,
      "bestaand",
      DINNER,
      "Klantcontactdag",
      "nee",
      "Lotte",
      day("2025-09-18"),
      day("2025-09-18"),
      40,
      share(0.35),
      null,
      null,
      "loyaliteit",
    ],
    [
      5,
      BACK,
      "ex",
      CALLS,
      "Belactie",
      "ja",
      "Youssef",
      day("2025-06-02"),
      day("2025-06-13"),
      30,
      share(0.2),
      null,
      null,
      "inzicht in vertrek",
    ],
  ],
  widths: [5, 52, 11, 30, 17, 8, 18, 12, 12, 9, 11, 13, 16, 20],
};

const budget: ExampleSheet = {
  name: "Begroting promotie",
  headings: [
    "Activiteit",
    "Kostensoort",
    "Soort budget",
    "Vast bedrag",
    "Aantal keer",
    "% van omzet",
    "Omzet (grondslag)",
    "Begroot",
    "Werkelijk",
  ],
  rows: [
    [FAIR, "Standhuur", "vast", euros(1850), 1, null, null, null, euros(1850)],
    [FAIR, "Reis en verblijf", "vast", euros(240), 3, null, null, null, euros(912.4)],
    [MAILING, "Drukwerk en porto", "vast", euros(960), 1, null, null, null, null],
    [OPEN_DAY, "Catering", "vast", euros(420), 1, null, null, null, null],
    [OPEN_DAY, "Actiekorting", "variabel", null, null, share(0.02), euros(15000), null, null],
    [DINNER, "Diner", "vast", euros(48), 40, null, null, null, null],
    [CALLS, "Beluren", "gemengd", euros(300), 1, share(0.015), euros(8000), null, null],
  ],
  widths: [30, 20, 14, 14, 12, 13, 18, 13, 13],
};

const hours: ExampleSheet = {
  name: "Uren",
  headings: ["Datum", "Opdracht", "Klant", "Activiteit", "Uren", "Km", "Bezoek gedaan"],
  rows: [
    [day("2024-10-02"), "Unit 1 – najaar", "K000003", "Inventarisatie", 5, 38, null],
    [day("2024-10-09"), "Unit 1 – najaar", "K000007", "Bellen", "0:30", null, null],
    [day("2024-10-15"), "Unit 1 – najaar", "K000007", "Bezoek", "1u30", 24, "ja"],
    [day("2024-10-16"), "Unit 1 – najaar", "K000007", "Rapportage", 0.5, null, null],
    [day("2024-11-05"), "Unit 1 – najaar", "K000012", "Bezoek", 2, 52, "ja"],
    [day("2024-11-06"), "Unit 1 – najaar", "K000012", "Rapportage", "0:45", null, null],
    [day("2024-12-03"), "Unit Flex – 2025", "K000021", "Bezoek", 1.75, 61, "ja"],
  ],
  widths: [12, 20, 12, 16, 9, 8, 15],
};

/** Customers, orders, plan, budget and hours of an invented company in one workbook. */
export const DEMO: readonly ExampleSheet[] = [customers, orders, plan, budget, hours];
