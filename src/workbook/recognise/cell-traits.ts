import { isCellError, type Scalar } from "../cells";
import { formatKind } from "./values/format-kind";
import { parseDate } from "./values/parse-date";
import { parseDuration } from "./values/parse-duration";
import { parseNumber } from "./values/parse-number";

/** Kinds of values that are counted; a cell can be of several (`K000075` is text and code). */
export type Trait =
  | "number"
  | "date"
  | "percentage"
  | "time"
  | "currency"
  | "text"
  | "code"
  | "wordy"
  | "company"
  | "email"
  | "postcode"
  | "phone"
  | "flag"
  | "status"
  | "sentence"
  | "promotion"
  | "costLine"
  | "contract"
  | "customerGroup"
  | "error"
  | "boolean"
  | "fraction"
  | "small"
  | "dayNumber";

const CODE = /^[A-Za-z]{0,5}[-_./ #]?\d{2,}([-_./]?[A-Za-z0-9]{1,8})?$|^[A-Za-z]{1,4}\d+$|^#\d+$/;
const COMPANY =
  /\b(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|holding|stichting|u\.a\.|ltd|llc|inc|gmbh|groep|group|bedrijf|& zn|en zonen|winkel|school|garage|bakkerij|kantoor|bouw|advies|centrum)\b/i;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}$/i;
const POSTCODE = /^\d{4}\s?[A-Za-z]{2}$/;
const PHONE = /^\+?[\d][\d\s()-]{8,14}$/;
const FLAG = /^(?:ja|nee|j|n|yes|no|y|x|true|false|waar|onwaar|✓|✔)$/i;
const STATUS =
  /^(?:betaald|open|openstaand|verzonden|geleverd|gefactureerd|geannuleerd|concept|offerte|retour|gecrediteerd|afgerond|in behandeling|verlopen|nieuw|draft|cancell?ed|paid|pending|shipped|completed|refunded|processing|unpaid|partially.*|sent|overdue|delivered|invoiced|vervallen|voldaan|wacht.*|on-hold)$/i;

/** Kinds of promotion in a relationship plan: the B2B six, their kin, and what advertising is made of. */
const PROMOTION =
  /beurs|dealershow|open\s?(?:deur|huis|dag)|productdag|klant(?:en)?(?:contact)?dag|seminar|webinar|workshop|advert|mailing|nieuwsbrief|actie|campagne|sponsor|demonstratie|relatie(?:dag|diner|event)|event|fair|open day|newsletter|promot|korting|bel(?:len|ronde)/i;
/** What the cost lines of such activities are usually called. */
const COST_LINE =
  /huur|kosten|drukwerk|catering|folder|flyer|uitnodiging|advertentie|spreker|bouw|porto|ontwerp|inhuur|materiaal|transport|personeel|samples?|give-?aways?|decoratie|foto|licentie|rent|printing|travel|speaker|leaflets?|crew|design|postage/i;
/** One of the three customer groups of a plan, by itself ("ex") or said of customers ("nieuwe en oude klanten"). */
const GROUP =
  "(?:nieuwe?|bestaande?|huidige?|vaste|oude?|ex|voormalige?|prospects?|new|existing|current|former|lapsed)";
const GROUPS = `${GROUP}(?:(?:\\s*[,/&+]\\s*|\\s+(?:en|of|and|or)\\s+|\\s+)${GROUP})*`;
const CUSTOMER_GROUP = new RegExp(
  `^${GROUPS}(?:$|[\\s-]*(?:klant(?:en)?|relaties?|afnemers?|customers?|clients?|accounts?)(?!\\p{L}))`,
  "iu",
);
const CONTRACT = /\bunit\b|contract|project|opdracht|bundel|strippen|traject|overeenkomst/i;

/** What a text that is no number and no date may be; several can hold at once. */
const TEXT_TRAITS: readonly (readonly [Trait, RegExp])[] = [
  ["code", CODE],
  ["email", EMAIL],
  ["wordy", /^[^@]*\p{L}{2,}[\s,.&'-]+\p{L}[^@]*$/u],
  ["company", COMPANY],
  ["postcode", POSTCODE],
  ["flag", FLAG],
  ["status", STATUS],
  ["promotion", PROMOTION],
  ["costLine", COST_LINE],
  ["contract", CONTRACT],
  ["customerGroup", CUSTOMER_GROUP],
  ["sentence", /^(?=.{20})\S+\s+\S+\s+\S+\s+\S/],
];

/** Longer texts are looked at no further. */
const LONGEST_TEXT = 200;

/** What a cell's value may be, by itself. */
export function traitsOf(value: Scalar, format: string | undefined): readonly Trait[] {
  if (isCellError(value)) return ["error"];
  if (typeof value === "boolean") return ["boolean", "flag"];
  if (typeof value === "number") return numberTraits(value, format);
  return typeof value === "string" ? textTraits(value.trim().slice(0, LONGEST_TEXT)) : [];
}

function numberTraits(value: number, format: string | undefined): readonly Trait[] {
  const kind = formatKind(format);
  if (kind === "date") return ["date"];
  if (kind === "time") return ["time", "small"];
  const traits: Trait[] = Number.isInteger(value) ? [...integerTraits(value)] : ["fraction"];
  if (kind === "percentage") traits.push("percentage");
  if (kind === "currency") traits.push("currency");
  if (Math.abs(value) <= 24) traits.push("small");
  return kind === "currency" ? ["number", ...traits.filter((trait) => trait !== "code")] : ["number", ...traits];
}

function integerTraits(value: number): readonly Trait[] {
  const isYear = value >= 1900 && value <= 2100;
  if (value < 10 || isYear) return [];
  return value > 36_000 && value < 60_000 ? ["code", "dayNumber"] : ["code"];
}

function textTraits(text: string): readonly Trait[] {
  if (parseDate(text) !== undefined) return /^\d{8}$/.test(text) ? ["date", "code", "text"] : ["date"];
  const number = parseNumber(text, "comma");
  if (number !== undefined) return writtenNumberTraits(text, number);
  const kind: readonly Trait[] = parseDuration(text) === undefined ? ["text"] : ["time", "small"];
  return [...kind, ...TEXT_TRAITS.filter(([, pattern]) => pattern.test(text)).map(([trait]) => trait)];
}

function writtenNumberTraits(text: string, value: number): readonly Trait[] {
  const traits: Trait[] = text.endsWith("%") ? ["number", "percentage"] : ["number"];
  if (/€|,-|,=/.test(text)) traits.push("currency");
  if (!Number.isInteger(value) || /[.,]\d\d$/.test(text)) traits.push("fraction");
  if (/^\d{2,}$/.test(text)) traits.push("code");
  if (PHONE.test(text) && text.startsWith("0")) traits.push("phone");
  if (Math.abs(value) <= 24) traits.push("small");
  return traits;
}
