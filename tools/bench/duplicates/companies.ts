import { type CustomerTraits } from "../../../src/domain/cleaning/duplicates/customer-traits";
import { type Random } from "../../generate/random";

export type Company = CustomerTraits;
type Words = readonly [string, ...string[]];

function words(text: string): Words {
  const [first = "", ...rest] = text.split("|");
  return [first, ...rest];
}

const TRADES = words(
  "Bakkerij|Slagerij|Installatiebedrijf|Kapsalon|Café|Restaurant|Garage|Autobedrijf|Advocatenkantoor|Notariskantoor|Hoveniersbedrijf|Fysiotherapie|Boekhandel|Bouwbedrijf|Aannemersbedrijf|Rijschool|Fietsenmaker|Drukkerij|Schildersbedrijf|Timmerbedrijf|Loonbedrijf|Transportbedrijf|Tandartspraktijk|Dierenkliniek|Apotheek|Makelaardij|Administratiekantoor|Accountantskantoor|Reclamebureau|Schoonmaakbedrijf|Catering|Bloemist|Tuincentrum|Elektro|Loodgieter|Metaalbewerking|Interieurbouw|Zorggroep|Uitgeverij|Meubelmakerij",
);
const STEMS = words(
  "Jansen|Vries|Berg|Bakker|Visser|Smit|Meijer|Mulder|Bos|Vos|Peters|Dekker|Brouwer|Wit|Dijkstra|Hoekstra|Wiarda|Terpstra|Bouma|Kuipers|Postma|Kamp|Hendriks|Willems|Maas|Verhoeven|Kok|Scholten|Prins|Blom|Huisman|Peeters|Vermeulen|Schouten|Leeuwen|Koster|Gerritsen|Wolters|Groot|Boer|Sanders|Timmermans|Molenaar|Hermans|Roos|Evers|Zijlstra|Nguyễn|Yılmaz|El Amrani|Müller|Oosterhuis|Bruggeman|Kloosterman|Driessen|Haverkamp|Nieuwenhuis|Veldkamp|Wassenaar|Zandstra",
);
const ENDS = words("|||||||son|sma|stra|man|horst|huis|veld|kamp|broek|water");
const SYLLABLES = words(
  "ba|de|fi|go|ha|in|ka|lo|mi|no|pra|qua|ri|so|ta|ul|ve|wa|xo|za|ter|lan|nex|ton|vi|gra|stel|mer|dor|pla",
);
const FIRST_NAMES = words(
  "Jan|Fatima|Sanne|Daan|Emma|Lotte|Noor|Bram|Anouk|Thijs|Youssef|Wei|Renée|Piet|Kees|Marieke|Willem|Hans|Ingrid|Tom",
);
const PREFIXES = words("||||de |van |van der |van den |ter |in 't |van 't ");
const FORMS = words(" B.V.| B.V.| BV| V.O.F.||||| Holding B.V.| N.V.");
const STREETS = words(
  "Dorpsstraat|Kerkstraat|Hoofdstraat|Stationsweg|Molenweg|Industrieweg|Julianalaan|Havenkade|Marktplein|Nijverheidsweg|Schoolstraat|Wilhelminastraat|Beatrixlaan|Parallelweg|Zuiderdiep|Noordeinde|Lange Nieuwstraat|Achterweg|Eikenlaan|Beukenlaan|Transportweg|Ambachtsweg|Brink|Singel|Oude Gracht",
);
const CITIES = words(
  "Amsterdam|Rotterdam|'s-Gravenhage|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Apeldoorn|Haarlem|Arnhem|Enschede|Amersfoort|Zaandam|'s-Hertogenbosch|Zwolle|Leiden|Maastricht|Assen|Emmen|Venlo|Deventer|Sneek|Alkmaar|Gouda|Meppel|Zeist|Veenendaal",
);

/** An invented company with an address, a telephone number and a mail address at a reserved domain. */
export function companyOf(random: Random): Company {
  const name = nameOf(random);
  const isRegistered = random.chance(0.4);
  return {
    name,
    ...addressOf(random),
    phone: phoneOf(random),
    email: random.chance(0.85) ? emailOf(name, random) : "",
    chamberNo: isRegistered ? String(random.between(10_000_000, 89_999_999)) : "",
    vatNo: isRegistered && random.chance(0.5) ? `NL${random.between(100_000_000, 899_999_999)}B01` : "",
  };
}

/** Somebody's family name, with what goes before it. */
export function familyName(random: Random): string {
  const end = random.pick(ENDS);
  const stem = random.pick(STEMS);
  return random.pick(PREFIXES) + (end && /[^aeiou]$/.test(stem) ? stem + end : stem);
}

export function initialOf(random: Random): string {
  return `${random.pick(FIRST_NAMES).slice(0, 1)}.`;
}

function nameOf(random: Random): string {
  const kind = random.next();
  if (kind < 0.55) return `${random.pick(TRADES)} ${familyName(random)}${random.pick(FORMS)}`;
  if (kind < 0.75) return `${brandOf(random)} ${random.pick(TRADES)}${random.pick(FORMS)}`;
  if (kind < 0.85) return `${brandOf(random)}${random.pick(FORMS)}`;
  if (kind < 0.93) return `${initialOf(random)} ${familyName(random)}`;
  return `${random.pick(TRADES)} ${familyName(random)} & Zn.${random.pick(FORMS)}`;
}

function brandOf(random: Random): string {
  const text = Array.from({ length: random.between(2, 4) }, () => random.pick(SYLLABLES)).join("");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function addressOf(random: Random): Pick<Company, "street" | "postcode" | "city"> {
  const city = random.pick(CITIES);
  const letter = () => String.fromCharCode(random.between(65, 90));
  return {
    street: `${random.pick(STREETS)} ${random.between(1, 240)}`,
    postcode: `${1000 + CITIES.indexOf(city) * 270 + random.between(0, 40)} ${letter()}${letter()}`,
    city,
  };
}

export function phoneOf(random: Random): string {
  const digits = random.between(10_000_000, 99_999_999);
  return random.chance(0.5) ? `06 ${digits}` : `0${random.between(10, 79)}-${String(digits).slice(0, 7)}`;
}

export function emailOf(name: string, random: Random): string {
  const domain = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "")
    .slice(0, 24);
  return `${random.pick(["info", "info", "administratie", "contact", "verkoop"])}@${domain}${random.between(1, 999)}.example`;
}
