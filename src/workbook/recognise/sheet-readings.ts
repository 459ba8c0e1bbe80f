import { type SheetSnapshot } from "../snapshot";
import { type CertainFields, type MatchContext } from "./column-candidates";
import { SHEET_ROLES, type SheetRole } from "./fields";
import { readAsRole, type RoleReading } from "./match-columns";
import { regionsOf } from "./regions";
import { ROLE_RULES } from "./roles";

/** A sheet with the role that explains it best. */
export type SheetReading = {
  readonly sheet: SheetSnapshot;
  readonly reading: RoleReading;
  /** Reading score with what the sheet's name and visibility say; sheets of one role are ranked by it. */
  readonly rank: number;
  /** Hidden, a copy, an archive, offers …: not to be taken when a plain sheet plays the role. */
  readonly standsBack: boolean;
};

const NAME_BONUS = 1;
const LOWEST_SCORE = 1.8;
const STANDS_BACK = /offerte|quote|concept|draft|inkoop|leverancier|purchase|supplier|kopie|copy|back-?up|\boude?\b|\bold\b|archief|archive|voorbeeld|example|sjabloon|template|\btest/i;

/** The role a sheet plays, or undefined when none fits. */
export function readSheet(sheet: SheetSnapshot, context: MatchContext): SheetReading | undefined {
  const regions = regionsOf(sheet, context.index, new Set(context.certain.keys()));
  const forced = certainRoles(context.certain);
  let best: SheetReading | undefined;
  for (const region of regions) {
    for (const role of SHEET_ROLES) {
      const reading = readAsRole(role, region, context);
      if (!reading || !isConvincing(reading)) continue;
      const rank = rankOf(reading, sheet) + (forced.has(role) ? 2 : 0);
      if (!best || rank > best.rank) best = { sheet, reading, rank, standsBack: standsBack(sheet, forced) };
    }
  }
  return best;
}

function rankOf({ role, score, region }: RoleReading, sheet: SheetSnapshot): number {
  const named = ROLE_RULES[role].names.test(`${sheet.name} ${region.table?.name ?? ""}`);
  return score + (named ? NAME_BONUS : 0);
}

/** One column makes no customer sheet: any list has a heading `Naam`. */
function isConvincing({ role, score, columns }: RoleReading): boolean {
  if (columns.some(({ source }) => source === "register" || source === "corrected")) return true;
  return score >= LOWEST_SCORE && columns.length >= (role === "customers" ? 3 : 2);
}

function certainRoles(certain: CertainFields): ReadonlySet<SheetRole> {
  return new Set([...certain.values()].map(({ role }) => role));
}

function standsBack({ name, visibility }: SheetSnapshot, forced: ReadonlySet<SheetRole>): boolean {
  return forced.size === 0 && (visibility !== "visible" || STANDS_BACK.test(name));
}
