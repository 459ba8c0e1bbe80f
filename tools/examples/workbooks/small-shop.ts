import { type ExampleCell, type ExampleSheet } from "../write-workbook";

const day = (date: string): ExampleCell => ({ date });
const euros = (amount: number): ExampleCell => ({ euros: amount });

/** As the shop keeps it: titles, blank rows, amounts typed as text, two rows for one customer, a totals block. */
const customers: ExampleSheet = {
  name: "Klanten 2024",
  above: [["Fietsenwinkel De Ketting"], ["klantenlijst, bijgewerkt door Wim"], [], []],
  headings: ["Klantnr", "Naam klant", "Contactpersoon", "E-mail", "Plaats", "Segment", "Omzet 2023", "Marge %", "Opmerking"],
  rows: [
    ["0012", "Bezorgdienst Vlugwiel", "Ilse Bos", "ilse@vlugwiel.example.nl", "Zwolle", "Zakelijk", "€ 4.350,-", { share: 0.32 }, "lease"],
    ["0013", "Basisschool De Brug", "Karim Aydin", "administratie@debrug.example.nl", "Kampen", "Onderwijs", "1.250,50", null, null],
    ["0014", "Camping Het Zwin ", "Petra Vos", "petra@hetzwin.example.nl", "Hattem", "Recreatie", "€ 890,00", null, "alleen in het seizoen"],
    ["0015", "Hotel Oude Haven", "Tom de Wit", "balie@oudehaven.example.nl", "Zwolle", "Recreatie", "2.100", { share: 0.28 }, null],
    ["0016", "Thuiszorg IJsselland", "Roos Meijer", "inkoop@tzij.example.nl", "Deventer", "Zorg", "€ 3.780,25", null, "factuur per kwartaal"],
    ["0013", "Basisschool de Brug", "K. Aydin", "administratie@debrug.example.nl", "KAMPEN", "Onderwijs", null, null, "dubbel?"],
    ["0017", "Gemeentewerf Zuid", "Jan Smit", "j.smit@gemeentewerf.example.nl", "Zwolle", "Overheid", "onbekend", null, null],
    ["0018", "Stadsgids Anna", "Anna Mulder", "anna@stadsgids.example.nl", "Deventer", "Recreatie", "€ 145,-", null, null],
    ["0019", "Bloemist Het Boeket", "Els Jansen", "winkel@hetboeket.example.nl", "Kampen", "Zakelijk", null, null, "nog nooit besteld"],
    ["0020", "=SOM(A1:A9) bv", "Sem Kok", "sem@som.example.nl", "Zwolle", "Zakelijk", "€ 60,00", null, "zo heten ze echt"],
  ],
  below: [[], ["Totaal", "10 regels", null, null, null, null, "€ 12.575,75"]],
  widths: [9, 26, 17, 32, 12, 13, 14, 10, 24],
};

const order = (no: string, customer: string, date: ExampleCell, amount: ExampleCell, status: string): ExampleCell[] => [no, customer, date, amount, status];

const orders: ExampleSheet = {
  name: "Verkopen",
  above: [["Verkopen 2023 en 2024, excl. btw"], []],
  headings: ["Factuurnummer", "Klantnr", "Factuurdatum", "Bedrag excl. btw", "Status"],
  rows: [
    order("F23001", "0012", day("2023-02-14"), euros(1450), "betaald"),
    order("F23002", "0013", day("2023-03-01"), euros(625.25), "betaald"),
    order("F23003", "0016", day("2023-03-28"), euros(1260), "betaald"),
    order("F23004", "0012", day("2023-06-09"), "€ 1.450,00", "betaald"),
    order("F23005", "0014", day("2023-05-12"), euros(890), "betaald"),
    order("F23006", "0015", "3 juli 2023", euros(2100), "betaald"),
    order("F23007", "0013", day("2023-09-04"), euros(625.25), "betaald"),
    order("F23008", "0012", day("2023-10-20"), euros(1450), "betaald"),
    order("F23009", "0016", day("2023-11-15"), "2.520,25", "betaald"),
    order("F23010", "0018", day("2023-08-02"), euros(145), "betaald"),
    order("F24001", "0012", day("2024-01-22"), euros(1595), "betaald"),
    order("F24002", "0016", day("2024-02-08"), euros(1310), "betaald"),
    order("F24003", "0017", day("2024-02-27"), euros(3400), "offerte"),
    order("F24004", "0015", day("2024-03-19"), euros(840), "betaald"),
    order("F24005", "0014", "12-05-2024", "€ 1.015,50", "betaald"),
    order("F24006", "0012", day("2024-05-30"), euros(1595), "betaald"),
    order("F24007", "0012", day("2024-06-11"), euros(-145), "retour"),
    order("F24008", "0017", day("2024-07-01"), euros(3250), "open"),
    order("F24009", "0013", day("2024-09-02"), euros(640), "geannuleerd"),
    order("F24010", "0013", day("2024-09-05"), euros(655), "betaald"),
    order("F24011", "0020", day("2024-10-10"), euros(60), "betaald"),
    order("F24012", "0016", day("2024-11-21"), euros(1380.75), "verzonden"),
    order("F24013", "0099", day("2024-12-02"), euros(75), "betaald"),
  ],
  widths: [15, 9, 14, 17, 13],
};

/** A small shop's messy customer sheet with its invoices. */
export const SMALL_SHOP: readonly ExampleSheet[] = [customers, orders];
