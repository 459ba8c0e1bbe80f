import { type Translator } from "../../i18n";
import { type Workbench } from "../../jobs/engine/workbench";
import { isBlank } from "../../workbook/cells";
import { type SheetRole } from "../../workbook/recognise/fields";
import { ROLE_RULES } from "../../workbook/recognise/roles";
import { findSheet, type SheetSnapshot } from "../../workbook/snapshot";
import { fieldWord } from "./found-sheets";
import { type RoleFields, type UnreadSheet } from "./overview";

/** Roles that a user can give to a sheet: those the jobs work with. */
const ROLES: readonly SheetRole[] = [
  "customers",
  "orders",
  "goals",
  "activities",
  "subActivities",
  "budget",
  "yield",
  "units",
  "hours",
];
/** A heading row stands at the top, after titles at most. */
const LAST_HEADING_ROW = 19;

/** Lists that nothing was made of, so that the user can say what they are. */
export function unreadSheets({ snapshot, recognition }: Workbench): readonly UnreadSheet[] {
  return recognition.findings.flatMap(({ code, where }) => {
    const sheet = code === "sheet.unknown" && where ? findSheet(snapshot, where.sheet) : undefined;
    return sheet ? [{ sheet: sheet.name, headings: likelyHeadings(sheet) }] : [];
  });
}

/** What has to be pointed out on a sheet of each role. */
export function roleFields(t: Translator): readonly RoleFields[] {
  return ROLES.map((role) => {
    const fields = ROLE_RULES[role].needed.flatMap(([field]) => field ?? []);
    return { role, fields: fields.map((field) => ({ field, label: fieldWord(field, { role, t }) })) };
  });
}

/** The texts of the row at the top that has most of them. */
function likelyHeadings({ cells, usedRange }: SheetSnapshot): readonly string[] {
  if (!usedRange) return [];
  let best: readonly string[] = [];
  for (let row = usedRange.top; row <= Math.min(usedRange.bottom, LAST_HEADING_ROW); row++) {
    const texts: string[] = [];
    for (let column = usedRange.left; column <= usedRange.right; column++) {
      const value = cells.value(row, column);
      if (typeof value === "string" && !isBlank(value)) texts.push(value);
    }
    if (texts.length > best.length) best = texts;
  }
  return best;
}
