import { isBlank, isCellError, type Scalar } from "../cells";
import { type Grid } from "../grid";
import { type DecimalStyle, type ValueKind } from "./recognition";
import { DecimalStyleVote } from "./values/decimal-style";
import { isNoValue } from "./values/no-value";
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
  | "error"
  | "boolean"
  | "fraction"
  | "small"
  | "dayNumber";

/** What the first cells of a column look like. */
export type ColumnProfile = {
  readonly filled: number;
  readonly kind: ValueKind;
  readonly decimalStyle: DecimalStyle;
  /** Distinct values / filled cells. */
  readonly distinct: number;
  /** The values as text, at most as many as were looked at. */
  readonly texts: ReadonlySet<string>;
  /** The patterns of the values: `K000075` is `A9`. */
  readonly shapes: ReadonlySet<string>;
  /** The mean of the numbers and the days (real or written), or undefined. */
  readonly mean: number | undefined;
  /** The share of the filled cells, 0…1. */
  share(trait: Trait): number;
};

const SAMPLE = 60;
const CODE = /^[A-Za-z]{0,5}[-_./ #]?\d{2,}([-_./]?[A-Za-z0-9]{1,8})?$|^[A-Za-z]{1,4}\d+$|^#\d+$/;
const COMPANY = /\b(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|holding|stichting|u\.a\.|ltd|llc|inc|gmbh|groep|group|bedrijf|& zn|en zonen|winkel|school|garage|bakkerij|kantoor|bouw|advies|centrum)\b/i;
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
const CONTRACT = /\bunit\b|contract|project|opdracht|bundel|strippen|traject|overeenkomst/i;

/** Looks at the first filled cells of a column: what are they? */
export function profileColumn(cells: Grid, where: { column: number; firstRow: number; lastRow: number }): ColumnProfile {
  const counts = new Map<Trait, number>();
  const texts = new Set<string>();
  const shapes = new Set<string>();
  const vote = new DecimalStyleVote();
  let filled = 0;
  let sum = 0;
  let summed = 0;
  for (let row = where.firstRow; row <= where.lastRow && row < where.firstRow + SAMPLE; row++) {
    const value = cells.value(row, where.column);
    if (isBlank(value) || (typeof value === "string" && isNoValue(value))) continue;
    filled++;
    for (const trait of traitsOf(value, cells.format(row, where.column))) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    if (isCellError(value) || value === null) continue;
    const text = String(value).trim();
    texts.add(text);
    shapes.add(shapeOf(text));
    if (typeof value === "string") vote.add(value, row);
    const figure = typeof value === "number" ? value : parseDate(text);
    if (figure !== undefined) (sum += figure), summed++;
  }
  const share = (trait: Trait) => (filled === 0 ? 0 : (counts.get(trait) ?? 0) / filled);
  return {
    filled,
    kind: kindOf(filled, share),
    decimalStyle: vote.result().style,
    distinct: filled === 0 ? 0 : texts.size / filled,
    texts,
    shapes,
    mean: summed === 0 ? undefined : sum / summed,
    share,
  };
}

/** `K000075` → `A9`: letters and digits as one sign a run, so that numbers of any length look alike. */
export function shapeOf(text: string): string {
  return text.slice(0, 40).replaceAll(/\p{L}+/gu, "A").replaceAll(/\d+/g, "9");
}

function traitsOf(value: Scalar, format: string | undefined): readonly Trait[] {
  if (isCellError(value)) return ["error"];
  if (typeof value === "boolean") return ["boolean", "flag"];
  if (typeof value === "number") return numberTraits(value, format);
  return typeof value === "string" ? textTraits(value.trim()) : [];
}

function numberTraits(value: number, format: string | undefined): readonly Trait[] {
  const kind = formatKind(format);
  if (kind === "date") return ["date"];
  if (kind === "time") return ["time", "small"];
  const traits: Trait[] = kind === "percentage" ? ["number", "percentage"] : ["number"];
  if (kind === "currency") traits.push("currency");
  if (!Number.isInteger(value)) traits.push("fraction");
  else if (value >= 10 && kind !== "currency" && !isYear(value)) traits.push("code");
  if (Math.abs(value) <= 24) traits.push("small");
  if (Number.isInteger(value) && value > 36_000 && value < 60_000) traits.push("dayNumber");
  return traits;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function textTraits(text: string): readonly Trait[] {
  if (parseDate(text) !== undefined) return /^\d{8}$/.test(text) ? ["date", "code", "text"] : ["date"];
  const number = parseNumber(text, "comma");
  if (number !== undefined) return writtenNumberTraits(text, number);
  const traits: Trait[] = parseDuration(text) === undefined ? ["text"] : ["time", "small"];
  if (CODE.test(text)) traits.push("code");
  if (EMAIL.test(text)) traits.push("email");
  else if (/\p{L}{2,}[\s,.&'-]+\p{L}/u.test(text)) traits.push("wordy");
  if (COMPANY.test(text)) traits.push("company");
  if (POSTCODE.test(text)) traits.push("postcode");
  if (FLAG.test(text)) traits.push("flag");
  if (STATUS.test(text)) traits.push("status");
  if (PROMOTION.test(text)) traits.push("promotion");
  if (COST_LINE.test(text)) traits.push("costLine");
  if (CONTRACT.test(text)) traits.push("contract");
  if (/\S\s+\S+\s+\S+\s+\S/.test(text) && text.length >= 20) traits.push("sentence");
  return traits;
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

const MAJORITY = 0.6;

function kindOf(filled: number, share: (trait: Trait) => number): ValueKind {
  if (filled === 0) return "empty";
  if (share("boolean") >= MAJORITY) return "boolean";
  if (share("date") >= MAJORITY) return "date";
  if (share("percentage") >= MAJORITY) return "percentage";
  if (share("time") >= MAJORITY / 2 && share("time") + share("number") >= MAJORITY) return "duration";
  if (share("number") >= MAJORITY) return "number";
  return share("text") >= MAJORITY ? "text" : "mixed";
}
