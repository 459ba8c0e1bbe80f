import { type Snapshot } from "../../../src/workbook/snapshot";
import { date, euro, percent, sheetOf, tableOver, type TestCell, workbookOf } from "./snapshot-of";

const CUSTOMERS: readonly (readonly TestCell[])[] = [
  ["Klantenbestand – stand 31-12-2024"],
  ["Bijgewerkt door verkoop binnendienst"],
  [],
  ["Klantnummer", "Bedrijfsnaam", "Contactpersoon", "E-mail", "Telefoon", "Postcode", "Plaats", "Segment", "Klant sinds", "Kredietlimiet", "Marge %", "Kosten 2024", "Opmerkingen"],
  ["K000001", "Rijschool De Eik B.V.", "Jeroen Vos", "jeroen@example.nl", "0660056357", "6811 KZ", "Arnhem", "Zorg", date(44551), euro(4900), percent(0.3), euro(137.5)],
  ["K000002", "Fietsenmaker Blauw Holding", "Noor Blauw", "noor@example.nl", "0687204604", "7511 JT", "Enschede", "Particulier", date(45462), euro(7650), percent(0.35), euro(274)],
  ["K000003", "Webshop Linde", "Mo Linde", "mo@example.nl", "0677956014", "8232 HC", "Lelystad", "Onderwijs", date(45141), euro(1850), percent(0.4), euro(411.5), "Graag na 14.00 uur bellen"],
  ["K000004", "Kapsalon Kok V.O.F.", "Ties Kok", "ties@example.nl", "0662751066", "4331 HM", "Middelburg", "Zorg", date(45552), euro(8300), percent(0.45)],
];

const ORDERS: readonly (readonly TestCell[])[] = [
  ["Ordernummer", "Klantnummer", "Orderdatum", "Product", "Aantal", "Stukprijs", "Korting %", "Bedrag excl. btw", "Btw", "Kanaal", "Uren", "Status"],
  ["O0000001", "K000001", date(44575), "Supportabonnement", 1, euro(14.83), 0, euro(14.83), "9%", "Vertegenwoordiger", 0, "Betaald"],
  ["O0000002", "K000002", date(45656), "Website-onderhoud", 1, euro(51.68), 0, euro(51.68), "9%", "Marktplaats", 0, "Betaald"],
  ["O0000003", "K000003", date(45584), "Maatwerk", 3, euro(46.56), 0, euro(139.68), "9%", "E-mail", 1.25, "Open"],
  ["O0000004", "K000001", date(45045), "Adviesuur", 2, euro(94.22), 25, euro(141.33), "21%", "Beurs", 0, "Verzonden"],
];

const BUDGET: readonly (readonly TestCell[])[] = [
  ["Activiteit", "Kostensoort", "Soort budget", "Vast bedrag", "Aantal keer", "% van omzet", "Omzet (grondslag)", "Begroot", "Werkelijk"],
  ["Voorjaarsbeurs", "Standhuur", "vast", euro(2400), 1, null, null, euro(2400), euro(2650)],
  ["Voorjaarsbeurs", "Standbouw", "vast", euro(1850), 1, null, null, euro(1850), euro(1790)],
  ["Voorjaarsbeurs", "Folders en samples", "variabel", null, null, percent(0.02), euro(50000), euro(1000), euro(1240)],
  ["Klantcontactdag", "Catering", "gemengd", euro(500), 1, percent(0.015), euro(20000), euro(800)],
  ["Klantcontactdag", "Uitnodigingen", "vast", euro(1.25), 180, null, null, euro(225), euro(231.5)],
];

const PLAN: readonly (readonly TestCell[])[] = [
  ["Promotieactiviteitenplan 2025"],
  ["Opgesteld door: team verkoop"],
  [],
  ["Nr", "Doelstelling", "Klantgroep", "Activiteit", "Soort", "Nieuw?", "Verantwoordelijke", "Startdatum", "Einddatum", "Bereik", "Respons %", "Kosten", "Verwachte omzet", "Overige meerwaarde"],
  [1, "20 nieuwe klanten met een eerste order vóór 1-7-2025", "Nieuw", "Voorjaarsbeurs", "Beursdeelname", "nee", "Iris", date(45726), date(45728), 600, percent(0.05), null, null, "meer naamsbekendheid"],
  [2, "Omzet bestaande klanten in 2025 8% hoger", "Bestaand", "Klantcontactdag", "Klantcontactdag", "ja", "Bram", date(45777), date(45777), 180, percent(0.2), null, null, "loyaliteit"],
  [3, "Naamsbekendheid vergroten", "Bestaand", "Weekadvertentie", "Advertentie", "nee", "Noor", date(45663), date(46022), 25000, percent(0.0008)],
];

const HOURS: readonly (readonly TestCell[])[] = [
  ["Datum", "Opdracht", "Klant", "Activiteit", "Uren", "Km", "Bezoek gedaan"],
  [date(45663), "Unit 1 – voorjaar", "K000001", "Inventarisatie", 0.5],
  [date(45666), "Unit 1 – voorjaar", "K000002", "Bellen", 0.25],
  [date(45669), "Unit 1 – voorjaar", "K000003", "Bezoek", 2.5, 20, "ja"],
  [date(45672), "Unit Flex 2025", "K000001", "Bezoek", "1:30", 21, "ja"],
];

/** A small sales team's workbook: customers under a title, orders in a table, a budget, an activity plan and hours. */
export function sampleWorkbook(): Snapshot {
  return workbookOf(
    sheetOf("Klantenbestand 2024", CUSTOMERS),
    tableOver(sheetOf("Orders", ORDERS), "tblOrders"),
    sheetOf("Begroting promotie", BUDGET),
    sheetOf("Activiteitenplan", PLAN),
    sheetOf("Uren", HOURS),
  );
}
