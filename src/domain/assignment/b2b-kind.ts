import { comparable } from "./words";

/** The six kinds of business-to-business activity of which the assignment wants at least one. */
export const B2B_KINDS = [
  "tradeFair",
  "dealerShow",
  "openHouse",
  "productDay",
  "customerContactDay",
  "seminar",
] as const;

export type B2bKind = (typeof B2B_KINDS)[number];

/**
 * How people write each kind, in Dutch and English, singular and plural. A leading `\S*` also takes compounds such as
 * "vakbeurs"; a purse ("geldbeurs") and a grant ("studiebeurs") are no fair.
 */
const PATTERNS: Readonly<Record<B2bKind, readonly RegExp[]>> = {
  tradeFair: [
    / (?!geld|studie|portemonnee)\S*(beurs|beurzen) /,
    / (vak|bedrijven|handels|sector)?beurs(deelname|deelnames|deelnemingen|deelneming|stand|stands|bezoek|presentatie|presentaties) /,
    / (trade ?(fair|show)|trade exhibition|fair participation|exhibition)s? /,
  ],
  dealerShow: [
    / dealer ?(show|event|presentation)s? /,
    / dealer ?(dag|dagen|bijeenkomsten|bijeenkomst|presentaties|presentatie) /,
  ],
  openHouse: [
    / open ?(deur|bedrijven|huis)? ?(dag|dagen) /,
    / (open ?huis|opendeur|open huizen) /,
    / open (house|houses|day|days|doors) /,
  ],
  productDay: [
    / product(en)? ?(dag|dagen|presentatiedag|presentatiedagen|demonstratiedag|demonstratiedagen) /,
    / (demo|demonstratie|product ?demo) ?(dag|dagen) /,
    / (product|demo|demonstration) days? /,
  ],
  customerContactDay: [
    / (klant|klanten|relatie|relaties) ?(contact)? ?(dag|dagen) /,
    / contact ?(dag|dagen) /,
    / (customer|client)s? (contact )?days? /,
  ],
  seminar: [/ \S*seminar(s|ie|ies|ium|iums|ia)? /],
};

/**
 * Which of the six kinds this text names, in Dutch or English, singular or plural, whatever the case or hyphens.
 *
 * @returns the first in the order of `B2B_KINDS`; undefined when it names none
 * @see course, assignment 1
 */
export function b2bKindOf(text: string): B2bKind | undefined {
  const words = comparable(text);
  return B2B_KINDS.find((kind) => PATTERNS[kind].some((pattern) => pattern.test(words)));
}

/** Whether this text names one of the six kinds. See `b2bKindOf`. */
export function isB2bKind(text: string): boolean {
  return b2bKindOf(text) !== undefined;
}
