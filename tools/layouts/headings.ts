import { ALIASES, type AliasTable } from "../../src/workbook/recognise/alias-table";
import { type FieldId, SHEET_ROLES, type SheetRole } from "../../src/workbook/recognise/fields";
import { headingKey } from "../../src/workbook/recognise/heading";
import { type Random } from "./random";

const AMOUNT_UNITS = [" (€)", " in euro", " [EUR]"];

/** A heading of the collection for a field, which no other column of the sheet has taken. */
export function pickLabel(
  random: Random,
  where: { role: SheetRole; field: FieldId; taken: ReadonlySet<string> },
): string | undefined {
  const labels = ALIASES[where.role][where.field]?.labels ?? [];
  return random.shuffled(labels).find((label) => !where.taken.has(headingKey(label)));
}

/** The way people write the same heading: other case, underscores, a unit, now and then a typing mistake. */
export function disfigure(random: Random, label: string, isAmount: boolean): string {
  let heading = label;
  if (isAmount && !/[€$(%]|btw|vat|euro/i.test(heading) && random.chance(0.2)) heading += random.pick(AMOUNT_UNITS);
  const letters = random.next();
  if (letters < 0.12) heading = heading.toUpperCase();
  else if (letters < 0.23) heading = heading.toLowerCase();
  if (random.chance(0.08)) heading = heading.replaceAll(" ", "_");
  return label.length >= 7 && random.chance(0.1) ? mistype(random, heading) : heading;
}

/** One letter left out, doubled or swapped with the next, not at the beginning. */
function mistype(random: Random, heading: string): string {
  const at = random.between(2, heading.length - 3);
  const [before, letter, next, after] = [
    heading.slice(0, at),
    heading.charAt(at),
    heading.charAt(at + 1),
    heading.slice(at + 2),
  ];
  return random.pick([before + next + after, before + letter + letter + next + after, before + next + letter + after]);
}

/** The alias table without these headings, in whatever role or field they occur. */
export function withoutLabels(labels: readonly string[]): AliasTable {
  const keys = new Set(labels.map(headingKey));
  const table: Record<SheetRole, AliasTable[SheetRole]> = { ...ALIASES };
  for (const role of SHEET_ROLES) {
    const fields = Object.entries(ALIASES[role]).map(([field, aliases]) => {
      return [field, { ...aliases, labels: aliases.labels.filter((label) => !keys.has(headingKey(label))) }] as const;
    });
    table[role] = Object.fromEntries(fields);
  }
  return table;
}
