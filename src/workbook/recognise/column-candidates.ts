import { type ColumnProfile } from "./column-profile";
import { type AliasIndex, type RoleIndex } from "./alias-index";
import { alikeEntries } from "./alike-entries";
import { type FieldId, type SheetRole } from "./fields";
import { type Heading } from "./heading";
import { type MatchSource } from "./recognition";
import { type Region } from "./regions";
import { isNeeded } from "./roles";
import { type CustomerKeys, valueEvidence } from "./value-evidence";
import { valueFit } from "./value-fit";

/** A column that may hold a field. */
export type Candidate = {
  readonly field: FieldId;
  readonly column: number;
  readonly score: number;
  readonly source: MatchSource;
};

/** What is known for certain about a sheet's columns: heading → field, for the role that is tried. */
export type CertainFields = ReadonlyMap<
  string,
  { readonly role: SheetRole; readonly field: FieldId; readonly source: "register" | "corrected" }
>;

export type MatchContext = {
  readonly index: AliasIndex;
  readonly keys: CustomerKeys;
  readonly certain: CertainFields;
};

export type Candidates = {
  readonly possible: readonly Candidate[];
  /** The heading says so, but the values cannot be that. */
  readonly contradicted: readonly Candidate[];
  /** Columns that nothing has claimed: free to be guessed from their values. */
  readonly free: readonly number[];
};

/** Below this a match is no match. */
export const LOWEST_SCORE = 0.42;
/** A likeness is never as sure as a typing mistake. */
const BEST_GUESS = 0.75;

/** Every field of a role that each column of a region may hold. */
export function columnCandidates(role: SheetRole, region: Region, context: MatchContext): Candidates {
  const possible: Candidate[] = [];
  const contradicted: Candidate[] = [];
  const free: number[] = [];
  const index = context.index.get(role);
  if (!index) return { possible, contradicted, free };
  for (const [column, heading] of region.headings) {
    const profile = region.profiles.get(column);
    if (!profile) continue;
    const certain = context.certain.get(heading.text);
    if (certain) {
      if (certain.role === role) possible.push({ field: certain.field, column, score: 1.2, source: certain.source });
      continue;
    }
    const exact = exactCandidates({ role, column, heading, profile }, index);
    contradicted.push(...exact.filter(({ score }) => score < LOWEST_SCORE));
    const fitting = exact.filter(({ score }) => score >= LOWEST_SCORE);
    if (fitting.length === 0 && exact.length === 0) free.push(column);
    possible.push(
      ...(exact.length > 0 ? fitting : similarCandidates({ role, column, heading, profile }, index, context.keys)),
    );
  }
  return { possible, contradicted, free };
}

type HeadedColumn = {
  readonly role: SheetRole;
  readonly column: number;
  readonly heading: Heading;
  readonly profile: ColumnProfile;
};

function exactCandidates({ role, column, heading, profile }: HeadedColumn, index: RoleIndex): Candidate[] {
  const whole = index.exact.get(heading.key);
  const fields = whole ?? index.exact.get(heading.bareKey) ?? [];
  // A later year goes before an earlier one: `Omzet 2025` is the revenue, `Omzet 2024` the one before.
  const base = (whole ? 1 : 0.95) + (heading.year ?? 0) / 1e6;
  const named = [...new Set(fields.map((field) => withVat(role, field, heading)))].map((field): Candidate => {
    const fit = fitOf(index, field, profile);
    return { field, column, score: fit < 0 ? 0.3 : base - 0.02 * (1 - fit), source: "alias" };
  });
  return [...named, ...asCustomerGroup(role, named, profile)];
}

/**
 * A target group that is mostly "nieuwe klanten" or "ex" is the customer group of the activity, where no other column is:
 * a little more so than a target group, far less than a column that is called so.
 */
function asCustomerGroup(role: SheetRole, named: readonly Candidate[], profile: ColumnProfile): Candidate[] {
  const target = named.find(({ field }) => field === "targetGroup");
  if (role !== "activities" || !target || profile.share("customerGroup") <= 0.5) return [];
  return [{ ...target, field: "segment", score: target.score + 0.001, source: "values" }];
}

/** Typing mistakes for every field; freer comparison, helped by the values, for the fields that the jobs need. */
function similarCandidates(
  { role, column, heading, profile }: HeadedColumn,
  index: RoleIndex,
  keys: CustomerKeys,
): Candidate[] {
  const best = new Map<FieldId, number>();
  for (const { field: named, typo: alike, part } of alikeEntries(index, heading.bareKey)) {
    const field = vatUnlessSaid(role, withVat(role, named, heading), heading);
    const fit = fitOf(index, field, profile);
    if (fit < 0) continue;
    const typo = alike * (0.93 + 0.07 * fit);
    const guess =
      isNeeded(role, field) && (fit > 0 || index.values.get(field) !== "id")
        ? guessScore(role, field, { part, profile, keys })
        : 0;
    const score = Math.max(typo, guess);
    if (score >= LOWEST_SCORE && score > (best.get(field) ?? 0)) best.set(field, score);
  }
  return [...best].map(([field, score]) => ({ field, column, score, source: "similar" as const }));
}

function guessScore(
  role: SheetRole,
  field: FieldId,
  { part, profile, keys }: { part: number; profile: ColumnProfile; keys: CustomerKeys },
): number {
  const evidence = valueEvidence(role, field)?.(profile, keys) ?? 0;
  return part < 0.25 ? 0 : Math.min(BEST_GUESS, 0.55 * part + 0.4 * evidence);
}

/** `Orderbedrag excl. btw` is the amount without VAT, whatever `Orderbedrag` alone would be. */
function withVat(role: SheetRole, field: FieldId, { vat }: Heading): FieldId {
  if (role !== "orders" || vat === undefined || !field.startsWith("amount")) return field;
  return vat === "excl" ? "amountExclVat" : "amountInclVat";
}

/** A likeness alone never says whether VAT is in it. */
function vatUnlessSaid(role: SheetRole, field: FieldId, { vat }: Heading): FieldId {
  return role === "orders" && vat === undefined && field.startsWith("amount") ? "amount" : field;
}

function fitOf(index: RoleIndex, field: FieldId, profile: ColumnProfile): number {
  const type = index.values.get(field);
  return type === undefined ? 0 : valueFit(type, profile);
}
