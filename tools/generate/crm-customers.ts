import { type Random } from "./random";

/** An invented customer. Every e-mail address ends in the reserved example.nl. */
export type CrmCustomer = {
  readonly no: string;
  readonly company: string;
  readonly contact: string;
  readonly email: string;
  readonly phone: string;
  readonly postcode: string;
  readonly city: string;
  readonly sector: string;
  /** Serial day. */
  readonly since: number;
  readonly creditLimit: number;
};

type Words = readonly [string, ...string[]];

const FIRST_NAMES: Words = [
  "Jan",
  "Fatima",
  "Sanne",
  "Daan",
  "Emma",
  "Lotte",
  "Noor",
  "Bram",
  "Anouk",
  "Thijs",
  "Youssef",
  "Wei",
  "Renée",
  "Zoë",
  "Joël",
  "André",
  "Søren",
];
const PREFIXES: Words = ["", "", "", "", "de ", "van ", "van der ", "van den ", "ter ", "in 't ", "van 't ", "de la "];
const LAST_NAMES: Words = [
  "Jansen",
  "Vries",
  "Berg",
  "Bakker",
  "Visser",
  "Smit",
  "Meijer",
  "Mulder",
  "Bos",
  "Vos",
  "Peters",
  "Dekker",
  "Brouwer",
  "Wit",
  "Yılmaz",
  "El Amrani",
  "Nguyễn",
  "IJzerman",
  "Müller",
  "Groot-Koerkamp",
];
const TRADES: Words = [
  "Bakkerij",
  "Installatiebedrijf",
  "Kapsalon",
  "Café",
  "Garage",
  "Advocatenkantoor",
  "Hoveniersbedrijf",
  "Fysiotherapie",
  "Boekhandel",
  "Webshop",
  "Bouwbedrijf",
  "Rijschool",
  "Fietsenmaker",
];
const FORMS: Words = ["B.V.", "V.O.F.", "", "Holding B.V.", "N.V.", "Stichting", "Coöperatie U.A."];
const SECTORS: Words = ["Zakelijk", "Particulier", "Overheid", "Onderwijs", "Zorg"];
const PLACES: readonly [Place, ...Place[]] = [
  ["Amsterdam", "1012"],
  ["Rotterdam", "3011"],
  ["'s-Gravenhage", "2511"],
  ["Utrecht", "3511"],
  ["Eindhoven", "5611"],
  ["Groningen", "9711"],
  ["Tilburg", "5038"],
  ["'s-Hertogenbosch", "5211"],
  ["Súdwest-Fryslân", "8601"],
  ["Zwolle", "8011"],
  ["Maastricht", "6211"],
  ["Leiden", "2312"],
];
type Place = readonly [city: string, postcode: string];

export type CustomerPeriod = { readonly random: Random; readonly firstDay: number; readonly lastDay: number };

/** Invented customers K000001, K000002, …; each became one on a day of the period. */
export function generateCustomers(count: number, period: CustomerPeriod): CrmCustomer[] {
  return Array.from({ length: count }, (_, index) => generateCustomer(index + 1, period));
}

function generateCustomer(no: number, { random, firstDay, lastDay }: CustomerPeriod): CrmCustomer {
  const first = random.pick(FIRST_NAMES);
  const last = random.pick(LAST_NAMES);
  const name = `${random.pick(PREFIXES)}${last}`;
  const [city, postcode] = random.pick(PLACES);
  const letter = () => String.fromCharCode(random.between(65, 90));
  return {
    no: `K${String(no).padStart(6, "0")}`,
    company: `${random.pick(TRADES)} ${name} ${random.pick(FORMS)}`.trim(),
    contact: `${first} ${name}`,
    email: `${first}.${last}${no}@example.nl`.toLowerCase().replaceAll(/[^a-z0-9.@]/g, ""),
    phone: `06${random.between(10_000_000, 99_999_999)}`,
    postcode: `${postcode} ${letter()}${letter()}`,
    city,
    sector: random.pick(SECTORS),
    since: random.between(firstDay, lastDay - 1),
    creditLimit: Math.round(random.gamma(2, 2500) / 50) * 50,
  };
}
