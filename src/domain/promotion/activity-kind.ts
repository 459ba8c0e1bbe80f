import { B2B_KINDS, type B2bKind, b2bKindOf } from "../assignment/b2b-kind";
import { comparable } from "../assignment/words";

/** The kinds of promotion activity that the library knows steps and costs of. `other` is what fits any activity. */
export const ACTIVITY_KINDS = [
  ...B2B_KINDS,
  "advertisement",
  "mailing",
  "socialMedia",
  "callCampaign",
  "salesPromotion",
  "loyaltyProgramme",
  "other",
] as const;

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

type OtherKind = Exclude<ActivityKind, B2bKind | "other">;

/** How people write the kinds that are not one of the six, in Dutch and English; any other "actie" is a sales promotion. */
const PATTERNS: Readonly<Record<OtherKind, RegExp>> = {
  advertisement: / (\S*advertentie\S*|\S*advertising|adverts?|advertisements?|reclame\S*|ads?) /,
  mailing:
    / (\S*mailing\S*|\S*nieuwsbrief|\S*nieuwsbrieven|newsletters?|direct ?mail|e ?mail ?(actie|campagne|campaign)) /,
  socialMedia: / (social(e)? ?media\S*|linkedin\S*|instagram\S*|facebook\S*|tiktok\S*) /,
  callCampaign: / (bel ?(actie|acties|ronde|rondes|dag)|telemarketing|call(ing)? ?(campaign|round)s?|telesales) /,
  loyaltyProgramme: / (\S*loyalit\S*|spaar ?programma\S*|klantenkaart\S*|loyalty\S*|bonus ?card) /,
  salesPromotion:
    / (\S*(verkoop|kortings|spaar|proef|actie)?actie|acties|\S*korting\S*|proefplaatsing\S*|\S*promotie|sales promotions?|discounts?|special offers?) /,
};

/**
 * Which kind of activity this text names, in Dutch or English: one of the six business-to-business kinds first, then
 * the others.
 *
 * @returns `other` for a kind we have no steps of its own for; undefined when the text says nothing
 */
export function activityKindOf(text: string): ActivityKind | undefined {
  const words = comparable(text);
  if (words.trim() === "") return undefined;
  const named = Object.entries(PATTERNS) as [OtherKind, RegExp][]; // the literal's own keys
  return b2bKindOf(text) ?? named.find(([, pattern]) => pattern.test(words))?.[0] ?? "other";
}
