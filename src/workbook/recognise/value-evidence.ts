import { type ColumnProfile } from "./column-profile";
import { type FieldId, type SheetRole } from "./fields";

/** What the best customer sheet tells about the other sheets. */
export type CustomerKeys = {
  readonly numbers: ReadonlySet<string>;
  readonly shapes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
};

export const NO_CUSTOMER_KEYS: CustomerKeys = { numbers: new Set(), shapes: new Set(), names: new Set() };

/** How many of a column's values are customer numbers of the customer sheet, or at least look like them; 0…1. */
export function keyOverlap(profile: ColumnProfile, keys: CustomerKeys): number {
  if (keys.numbers.size === 0 || profile.texts.size === 0) return 0;
  let same = 0;
  for (const text of profile.texts) if (keys.numbers.has(text)) same++;
  const alike = [...profile.shapes].every((shape) => keys.shapes.has(shape)) ? 0.6 : 0;
  const marked = [...profile.shapes].some((shape) => shape.includes("A")) ? 0.15 : 0;
  return Math.max(same / profile.texts.size, alike > 0 ? alike + marked : 0);
}

function nameOverlap(profile: ColumnProfile, keys: CustomerKeys): number {
  let same = 0;
  for (const text of profile.texts) if (keys.names.has(text)) same++;
  return profile.texts.size === 0 ? 0 : same / profile.texts.size;
}

type Evidence = (profile: ColumnProfile, keys: CustomerKeys) => number;

const dates: Evidence = (profile) => (profile.share("date") >= 0.6 ? 0.9 : 0);
const amounts: Evidence = (profile) =>
  profile.share("number") < 0.6 || profile.share("percentage") > 0.4
    ? 0
    : Math.min(1, 0.25 + 0.4 * profile.share("fraction") + 0.5 * profile.share("currency"));
const longText: Evidence = (profile) => profile.share("wordy") * profile.distinct;
const repeatedText: Evidence = (profile) =>
  profile.share("text") < 0.6 || profile.filled < 3 ? 0 : 1 - profile.distinct;
const freshCodes: Evidence = (profile) => (profile.distinct < 0.95 ? 0 : profile.share("code") * lettered(profile));
const customer: Evidence = (profile, keys) => Math.max(keyOverlap(profile, keys), nameOverlap(profile, keys));

const EVIDENCE: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["customers.customerNo", freshCodes],
  [
    "customers.companyName",
    (profile) =>
      profile.share("text") < 0.8 ? 0 : Math.min(1, 0.15 + 1.2 * profile.share("company")) * profile.distinct,
  ],
  [
    "orders.customerNo",
    (profile, keys) => Math.max(keyOverlap(profile, keys), keys.numbers.size > 0 ? 0 : 0.4 * profile.share("code")),
  ],
  ["orders.companyName", nameOverlap],
  ["orders.orderNo", (profile, keys) => (keyOverlap(profile, keys) > 0.7 ? 0 : freshCodes(profile, keys))],
  ["orders.date", dates],
  ["orders.amountExclVat", amounts],
  ["orders.amountInclVat", amounts],
  ["orders.amount", amounts],
  ["orders.status", (profile) => profile.share("status")],
  [
    "budget.costLine",
    (profile) => Math.max(0.9 * profile.share("costLine"), 0.6 * longText(profile, NO_CUSTOMER_KEYS)),
  ],
  [
    "budget.activity",
    (profile) => Math.max(0.9 * profile.share("promotion"), 0.6 * repeatedText(profile, NO_CUSTOMER_KEYS)),
  ],
  ["budget.budgetedCost", amounts],
  ["budget.actualCost", amounts],
  ["activities.activity", (profile) => 0.3 + 0.6 * profile.share("promotion")],
  ["activities.activityKind", (profile) => 0.9 * profile.share("promotion") * (1 - profile.share("sentence"))],
  ["activities.goal", (profile) => profile.share("sentence")],
  ["activities.startDate", dates],
  ["activities.endDate", dates],
  ["hours.date", dates],
  [
    "hours.hours",
    (profile) =>
      profile.share("time") > 0 ? 1 : 0.9 * profile.share("small") * Math.min(1, 0.5 + profile.share("fraction")),
  ],
  ["hours.customer", customer],
  ["hours.project", (profile) => Math.max(profile.share("contract"), 0.4 * repeatedText(profile, NO_CUSTOMER_KEYS))],
]);

/** How much the values alone speak for a field, 0…1, whatever the heading says. */
export function valueEvidence(role: SheetRole, field: FieldId): Evidence | undefined {
  return EVIDENCE.get(`${role}.${field}`);
}

/** Codes with letters or leading zeros are ids for sure; bare numbers may be anything. */
function lettered(profile: ColumnProfile): number {
  const marked = [...profile.texts].some((text) => /^[A-Za-z#]|^0/.test(text));
  return marked ? 1 : 0.7;
}
