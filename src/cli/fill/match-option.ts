import { ALIASES } from "../../workbook/recognise/alias-table";
import { SHEET_ROLES, type FieldId, type SheetRole } from "../../workbook/recognise/fields";
import { type MatchCorrection } from "../../workbook/recognise/recognition";
import { headingKey } from "../../workbook/recognise/heading";
import { ROLE_RULES } from "../../workbook/recognise/roles";
import { findSheet, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { UsageError } from "../usage-error";

/**
 * `customers.companyName=Blad1!Firma`: on that sheet, that heading is that field. `customers=Blad1!Nr` names the role alone:
 * then the heading is the role's first needed field (customers: their number).
 * @throws {UsageError} when it cannot be read or names a role or field that we do not know
 */
export function matchCorrection(text: string): MatchCorrection {
  const parts = /^\s*([A-Za-z]+)(?:\.([A-Za-z0-9]+))?\s*=\s*(?:'((?:[^']|'')+)'|([^'!][^!]*))!(.+)$/s.exec(text);
  if (!parts) throw new UsageError("cli.error.match.form", { text });
  const [, roleText = "", fieldText, quoted, plain, heading = ""] = parts;
  const role = roleOf(roleText);
  const sheet = (quoted?.replaceAll("''", "'") ?? plain ?? "").trim();
  return { role, field: fieldOf(role, fieldText), sheet, heading: heading.trim() };
}

function roleOf(text: string): SheetRole {
  const role = SHEET_ROLES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (!role) throw new UsageError("cli.error.match.role", { text, choices: SHEET_ROLES.join(", ") });
  return role;
}

function fieldOf(role: SheetRole, text: string | undefined): FieldId {
  const fields = Object.keys(ALIASES[role] ?? {});
  if (text === undefined) return ROLE_RULES[role].needed[0]?.[0] ?? fields[0] ?? "";
  const field = fields.find((known) => known.toLowerCase() === text.toLowerCase());
  if (field === undefined) throw new UsageError("cli.error.match.field", { text, role, choices: fields.join(", ") });
  return field;
}

/** Headings stand in the first rows of a sheet. */
const ROWS_LOOKED_AT = 25;

/**
 * The correction as the workbook spells it.
 * @throws {UsageError} when the sheet or the heading is not there: a correction that does nothing must not go unseen
 */
export function checkCorrection(
  correction: MatchCorrection,
  { snapshot, file }: { snapshot: Snapshot; file: string },
): MatchCorrection {
  const sheet = findSheet(snapshot, correction.sheet);
  const choices = snapshot.sheets.map(({ name }) => name).join(", ");
  if (!sheet) throw new UsageError("cli.error.match.sheet", { sheet: correction.sheet, file, choices });
  const wanted = headingKey(correction.heading);
  const heading = headingTexts(sheet).find((text) => headingKey(text) === wanted);
  if (heading === undefined)
    throw new UsageError("cli.error.match.heading", { heading: correction.heading, sheet: sheet.name, file });
  return { ...correction, sheet: sheet.name, heading };
}

/** Every text that may be a heading: a cell of the first rows, or two below each other joined by a blank. */
function headingTexts({ usedRange, cells }: SheetSnapshot): string[] {
  const { top, left, right } = usedRange ?? { top: 0, left: 0, right: -1 };
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    let above = "";
    for (let row = top; row < top + ROWS_LOOKED_AT; row++) {
      const value = cells.value(row, column);
      const text = typeof value === "string" ? value.trim() : "";
      if (text !== "") texts.push(text, `${above} ${text}`);
      above = text;
    }
  }
  return texts;
}
