import { type SheetSnapshot } from "../snapshot";
import { type CertainFields, type MatchContext } from "./column-candidates";
import { SHEET_ROLES, type SheetRole } from "./fields";
import { readAsRole, type RoleReading } from "./match-columns";
import { regionsOf } from "./regions";
import { type ColumnMatch } from "./recognition";
import { ROLE_RULES } from "./roles";

/** A sheet with the role that explains it best. */
export type SheetReading = {
  readonly sheet: SheetSnapshot;
  readonly reading: RoleReading;
  /** Reading score with what the sheet's name and visibility say; sheets of one role are ranked by it. */
  readonly rank: number;
  /** Hidden, a copy, an archive, offers …: not to be taken when a plain sheet plays the role. */
  readonly standsBack: boolean;
  /** Another role explains it nearly as well, or what makes the role was only guessed at. */
  readonly isUnsure: boolean;
};

const NAME_BONUS = 1;
const FORCED_BONUS = 2;
const LOWEST_SCORE = 1;
const CLOSE = 0.92;
/** A known heading, or one with a typing mistake. */
const SAID = 0.76;
const FEWEST_HEADINGS = 3;
const STANDS_BACK =
  /offerte|quote|concept|draft|inkoop|leverancier|purchase|supplier|kopie|copy|back-?up|\boude?\b|\bold\b|archief|archive|voorbeeld|example|sjabloon|template|personeel|medewerker|collega|staff|employee|\btest/i;

/** The role a sheet plays, or undefined when none fits. */
export function readSheet(sheet: SheetSnapshot, context: MatchContext): SheetReading | undefined {
  const forced = certainRoles(context.certain);
  const ranked = regionsOf(sheet, context.index, new Set(context.certain.keys()))
    .flatMap((region) => SHEET_ROLES.flatMap((role) => readAsRole(role, region, context) ?? []))
    .filter(isConvincing)
    .map((reading) => ({ reading, rank: rankOf(reading, sheet) + (forced.has(reading.role) ? FORCED_BONUS : 0) }))
    .toSorted((a, b) => b.rank - a.rank);
  const [best] = ranked;
  if (!best) return undefined;
  const rival = ranked.find(({ reading }) => reading.role !== best.reading.role);
  const isClose = forced.size === 0 && rival !== undefined && rival.rank > best.rank * CLOSE;
  return { sheet, ...best, standsBack: standsBack(sheet, forced), isUnsure: isClose || !isFounded(best.reading) };
}

/** Whether a visible sheet holds a list that no role explains. */
export function holdsUnknownList(sheet: SheetSnapshot, context: MatchContext): boolean {
  if (sheet.visibility !== "visible") return false;
  return regionsOf(sheet, context.index, new Set()).some(({ headings, profiles }) => {
    const filled = [...profiles.values()].filter((profile) => profile.filled > 0).length;
    return headings.size >= FEWEST_HEADINGS && filled >= FEWEST_HEADINGS;
  });
}

/** Every field that makes the role has a heading that says so, but for a typing mistake. */
function isFounded({ role, columns }: RoleReading): boolean {
  const said = new Set(columns.filter(isSaid).map(({ field }) => field));
  return ROLE_RULES[role].required.every((group) => group.some((field) => said.has(field)));
}

function isSaid({ source, confidence }: ColumnMatch): boolean {
  return source !== "values" && confidence >= SAID;
}

function rankOf({ role, score, region }: RoleReading, sheet: SheetSnapshot): number {
  const named = ROLE_RULES[role].names.test(`${sheet.name} ${region.table?.name ?? ""}`);
  return score + (named ? NAME_BONUS : 0);
}

/** A name and a telephone number make no customer sheet: a list of colleagues has them too. */
function isConvincing({ role, score, columns, region }: RoleReading): boolean {
  if (columns.some(({ source }) => source === "register" || source === "corrected")) return true;
  if (score < LOWEST_SCORE || columns.length < 2) return false;
  if (role !== "customers") return true;
  // A number that only its values point at may be anything: a year, an age.
  const has = (field: string) => columns.some((column) => column.field === field && column.source !== "values");
  const said = columns.filter(isSaid).length;
  if (has("customerNo")) return has("companyName") || said >= 3;
  const named = ROLE_RULES.customers.names.test(`${region.sheet.name} ${region.table?.name ?? ""}`);
  return said >= (named ? 3 : 5);
}

function certainRoles(certain: CertainFields): ReadonlySet<SheetRole> {
  return new Set([...certain.values()].map(({ role }) => role));
}

function standsBack({ name, visibility }: SheetSnapshot, forced: ReadonlySet<SheetRole>): boolean {
  return forced.size === 0 && (visibility !== "visible" || STANDS_BACK.test(name));
}
