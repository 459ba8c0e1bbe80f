import { assign } from "./assign";
import { type Candidate, columnCandidates, LOWEST_SCORE, type MatchContext } from "./column-candidates";
import { type FieldId, type SheetRole } from "./fields";
import { type ColumnMatch } from "./recognition";
import { type Region } from "./regions";
import { isNeeded, ROLE_RULES } from "./roles";
import { valueEvidence } from "./value-evidence";
import { valueFit } from "./value-fit";

/** A region read as one role: which column holds what, and how well that explains it. */
export type RoleReading = {
  readonly role: SheetRole;
  readonly region: Region;
  readonly columns: readonly ColumnMatch[];
  /** Higher explains more columns; comparable between roles. */
  readonly score: number;
  /** Another column that could as well hold the field. */
  readonly rivals: readonly { readonly field: FieldId; readonly column: number }[];
  /** Columns whose heading names a field but whose values cannot be it. */
  readonly contradicted: readonly Candidate[];
  /** Needed fields that no column holds, by their first name. */
  readonly missing: readonly FieldId[];
};

/** Reads a region as a role; undefined when a field that makes the role is lacking. */
export function readAsRole(role: SheetRole, region: Region, context: MatchContext): RoleReading | undefined {
  const { possible, contradicted, free } = columnCandidates(role, region, context);
  const fields = [...new Set(possible.map(({ field }) => field))];
  const rows = new Map(fields.map((field, row) => [field, row]));
  const pairs = possible.map(({ field, column, score }) => ({ row: rows.get(field) ?? 0, column, score }));
  const assigned = assign(pairs, fields.length);
  const chosen = possible.filter(({ field, column }) => assigned[rows.get(field) ?? -1] === column);
  const period = guessPeriod({ role, region, context, chosen, free });
  const guessed = [...period, ...guessFromValues({ role, region, context, chosen: [...chosen, ...period], free })];
  const all = [...chosen, ...guessed];
  const found = new Set(all.map(({ field }) => field));
  if (!ROLE_RULES[role].required.every((group) => group.some((field) => found.has(field)))) return undefined;
  return {
    role,
    region,
    columns: all.map((candidate) => columnMatch(candidate, region)).toSorted((a, b) => a.column - b.column),
    score: all.reduce((sum, { field, score }) => sum + score ** 2 * (isNeeded(role, field) ? 1.5 : 1), 0),
    rivals: rivalsOf(chosen, possible),
    contradicted: contradicted.filter(
      ({ field, column }) => !found.has(field) && all.every((match) => match.column !== column),
    ),
    missing: ROLE_RULES[role].needed
      .filter((group) => !group.some((field) => found.has(field)))
      .map((group) => group[0] ?? ""),
  };
}

type Guessing = {
  readonly role: SheetRole;
  readonly region: Region;
  readonly context: MatchContext;
  readonly chosen: readonly Candidate[];
  readonly free: readonly number[];
};

/** A needed field that no heading names: the one unclaimed column whose values can hardly be anything else. */
function guessFromValues({ role, region, context, chosen, free }: Guessing): readonly Candidate[] {
  const guessed: Candidate[] = [];
  const taken = new Set(chosen.map(({ column }) => column));
  const found = new Set(chosen.map(({ field }) => field));
  for (const group of ROLE_RULES[role].needed) {
    if (group.some((field) => found.has(field))) continue;
    const best = bestByValues({ role, group, region, context, columns: free.filter((column) => !taken.has(column)) });
    if (!best) continue;
    guessed.push(best);
    taken.add(best.column);
  }
  return guessed;
}

/** Two columns of dates without a telling heading, and a beginning and an end wanted: the earlier ones are the beginnings. */
function guessPeriod({ role, region, chosen, free }: Guessing): readonly Candidate[] {
  const isWanted = (field: FieldId) => isNeeded(role, field) && chosen.every((match) => match.field !== field);
  if (!isWanted("startDate") || !isWanted("endDate")) return [];
  const taken = new Set(chosen.map(({ column }) => column));
  const dates = free
    .filter((column) => !taken.has(column))
    .flatMap((column) => {
      const profile = region.profiles.get(column);
      return profile?.kind === "date" && profile.mean !== undefined ? [{ column, mean: profile.mean }] : [];
    });
  const [start, end, more] = dates.toSorted((a, b) => a.mean - b.mean);
  if (!start || !end || more || start.mean === end.mean) return [];
  return [
    { field: "startDate", column: start.column, score: LOWEST_SCORE, source: "values" },
    { field: "endDate", column: end.column, score: LOWEST_SCORE, source: "values" },
  ];
}

const SURE_EVIDENCE = 0.6;
const MARGIN = 0.2;

type ValueGuess = {
  readonly role: SheetRole;
  readonly group: readonly FieldId[];
  readonly region: Region;
  readonly context: MatchContext;
  readonly columns: readonly number[];
};

function bestByValues({ role, group, region, context, columns }: ValueGuess): Candidate | undefined {
  const field = group.find((candidate) => valueEvidence(role, candidate));
  const [first, second] = field === undefined ? [] : weighed({ role, field, region, context, columns });
  if (field === undefined || !first || first.weight < SURE_EVIDENCE) return undefined;
  if (first.weight - (second?.weight ?? 0) < MARGIN) return undefined;
  return { field, column: first.column, score: LOWEST_SCORE, source: "values" };
}

type Weighing = Omit<ValueGuess, "group"> & { readonly field: FieldId };

/** The columns that can hold a field, the likeliest first. */
function weighed({ role, field, region, context, columns }: Weighing): readonly { column: number; weight: number }[] {
  const evidence = valueEvidence(role, field);
  const type = context.index.get(role)?.values.get(field);
  if (!evidence || !type) return [];
  return columns
    .flatMap((column) => {
      const profile = region.profiles.get(column);
      const canBe = profile && profile.filled >= 2 && valueFit(type, profile) >= 0;
      return canBe ? [{ column, weight: evidence(profile, context.keys) }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight);
}

const AS_GOOD = 0.05;

function rivalsOf(chosen: readonly Candidate[], possible: readonly Candidate[]): RoleReading["rivals"] {
  const taken = new Set(chosen.map(({ column }) => column));
  return chosen.flatMap((match) => {
    const rival = possible.find(
      ({ field, column, score }) =>
        field === match.field && !taken.has(column) && Math.abs(score - match.score) < AS_GOOD,
    );
    return rival ? [{ field: match.field, column: rival.column }] : [];
  });
}

function columnMatch({ field, column, score, source }: Candidate, region: Region): ColumnMatch {
  const profile = region.profiles.get(column);
  return {
    field,
    column,
    heading: region.headings.get(column)?.text ?? "",
    valueKind: profile?.kind ?? "empty",
    decimalStyle: profile?.decimalStyle ?? "comma",
    source,
    confidence: Math.min(1, score),
  };
}
