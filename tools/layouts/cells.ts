import { type Scalar } from "../../src/workbook/cells";
import { type Random } from "./random";

/** A generated cell with its number format. */
export type LayoutCell = { readonly value: Scalar; readonly format?: string };

/** How one sheet writes its values; every column of it does it the same way. */
export type Writing = {
  readonly dates: "real" | "dutchText" | "isoText" | "namedText";
  readonly amounts: "euro" | "plain" | "euroText" | "commaText";
  readonly hours: "decimal" | "clockText" | "time";
  readonly customerNo: (index: number) => Scalar;
  readonly orderNo: (index: number) => Scalar;
};

const NAMES = [
  "Bakkerij",
  "Garage",
  "Slagerij",
  "Webwinkel",
  "Hovenier",
  "Kapsalon",
  "Adviesbureau",
  "Drukkerij",
  "Installatiebedrijf",
  "Café",
  "Atelier",
  "Transport",
];
const FAMILIES = [
  "Jansen",
  "de Vries",
  "Bakker",
  "Visser",
  "Smit",
  "Mulder",
  "de Boer",
  "Dijkstra",
  "Peters",
  "Hendriks",
  "Kok",
  "Vermeulen",
  "Post",
  "Kuipers",
  "Çelik",
  "Müller",
];
const FORMS = ["B.V.", "V.O.F.", "Holding", "", "", "B.V.", "Stichting", "& Zn."];
const PEOPLE = ["Iris", "Bram", "Noor", "Thijs", "Sem", "Lotte", "Daan", "Fleur", "Yusuf", "Eva"];
const CITIES = ["Arnhem", "Utrecht", "'s-Gravenhage", "Breda", "Zwolle", "Groningen", "Middelburg", "Almere"];
const PRODUCTS = ["Supportabonnement", "Maatwerk", "Adviesuur", "Training dagdeel", "Licentie Pro", "Kantoormeubel"];
const ACTIVITIES = [
  "Voorjaarsbeurs",
  "Klantcontactdag",
  "Open huis",
  "Weekadvertentie",
  "Productdag",
  "Belactie oud-klanten",
  "Seminar duurzaam",
  "Nieuwsbrief",
  "Kerstborrel",
  "Proeverij",
  "Bedrijfsbezoek top 10",
  "Voorjaar 2025",
];
const COST_LINES = [
  "Standhuur",
  "Standbouw",
  "Folders en samples",
  "Catering",
  "Uitnodigingen",
  "Advertentie regio",
  "Zaalhuur",
  "Spreker",
  "Reiskosten",
  "Drukwerk flyers",
  "Muziek",
  "Bloemen",
  "Parkeren",
  "Fotograaf",
  "Hapjes en drankjes",
];
const KINDS = ["Beursdeelname", "Opendeurdag", "Productdag", "Klantcontactdag", "Seminar", "Advertentie", "Dealershow"];
const GOALS = [
  "20 nieuwe klanten vóór 1 juli",
  "Omzet bestaande klanten 8% hoger",
  "10 ex-klanten terugwinnen",
  "Naamsbekendheid vergroten",
];
const STATUSES = ["Betaald", "Open", "Verzonden", "Geannuleerd", "Betaald", "Paid", "Gefactureerd"];
const WORK = ["Inventarisatie", "Bellen", "Bezoek", "Rapportage"];
const CONTRACTS = ["Unit 1 – voorjaar", "Unit Flex 2025", "Unit 2 najaar"];
const WORDS = ["A", "B", "rood", "blauw", "intern", "zie mail", "ok", "n.v.t."];
const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const FIRST_DAY = 44_927; // 1-1-2023

export function makeWriting(random: Random): Writing {
  const start = random.between(1, 400);
  const customerNo = random.pick<(index: number) => Scalar>([
    (index) => `K${String(start + index).padStart(6, "0")}`,
    (index) => 10_000 + start + index,
    (index) => String(start + index).padStart(5, "0"),
    (index) => `REL-${start + index + 1000}`,
    (index) => `D${start + index + 1000}`,
  ]);
  const orderNo = random.pick<(index: number) => Scalar>([
    (index) => `O${String(index + 1).padStart(7, "0")}`,
    (index) => `2025-${String(index + 1).padStart(4, "0")}`,
    (index) => 250_001 + index,
    (index) => `#${1001 + index}`,
  ]);
  return {
    dates: random.pick(["real", "real", "dutchText", "isoText", "namedText"]),
    amounts: random.pick(["euro", "euro", "plain", "euroText", "commaText"]),
    hours: random.pick(["decimal", "decimal", "clockText", "time"]),
    customerNo,
    orderNo,
  };
}

/** Ends lie later than beginnings, on the whole. */
export type DatePeriod = "any" | "later";

export function dateCell(random: Random, writing: Writing, period: DatePeriod = "any"): LayoutCell {
  const serial = FIRST_DAY + (period === "later" ? random.between(700, 1100) : random.between(0, 1000));
  if (writing.dates === "real") return { value: serial, format: "dd-mm-yyyy" };
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const two = (value: number) => String(value).padStart(2, "0");
  if (writing.dates === "isoText") return { value: `${year}-${two(month + 1)}-${two(date)}` };
  return {
    value:
      writing.dates === "dutchText" ? `${two(date)}-${two(month + 1)}-${year}` : `${date} ${MONTHS[month]} ${year}`,
  };
}

export function amountCell(random: Random, writing: Writing): LayoutCell {
  const cents = random.between(900, 480_000);
  if (writing.amounts === "euro") return { value: cents / 100, format: "€ #,##0.00" };
  if (writing.amounts === "plain") return { value: cents / 100 };
  const [whole = "", fraction = ""] = (cents / 100).toFixed(2).split(".");
  const dutch = `${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${fraction}`;
  return { value: writing.amounts === "euroText" ? `€ ${dutch}` : dutch };
}

export function hoursCell(random: Random, writing: Writing): LayoutCell {
  const quarters = random.between(1, 16);
  if (writing.hours === "time") return { value: quarters / 96, format: "h:mm" };
  if (writing.hours === "clockText")
    return { value: `${Math.floor(quarters / 4)}:${String((quarters % 4) * 15).padStart(2, "0")}` };
  return { value: quarters / 4 };
}

export function companyCell(random: Random, index: number): LayoutCell {
  const parts = [NAMES[index % NAMES.length], random.pick(FAMILIES), random.pick(FORMS)];
  return { value: parts.filter(Boolean).join(" ") };
}

const WORD_LISTS = {
  person: PEOPLE,
  city: CITIES,
  product: PRODUCTS,
  activity: ACTIVITIES,
  costLine: COST_LINES,
  activityKind: KINDS,
  goal: GOALS,
  status: STATUSES,
  task: WORK,
  project: CONTRACTS,
  word: WORDS,
} as const;

export function wordCell(random: Random, list: keyof typeof WORD_LISTS): LayoutCell {
  return { value: random.pick<string>(WORD_LISTS[list]) };
}
