import { type Translator } from "../../i18n";
import { fieldLabel } from "../../workbook/recognise/alias-table";
import { type FieldId, type SheetRole } from "../../workbook/recognise/fields";
import { columnOf, type ColumnMatch, type SheetMatch } from "../../workbook/recognise/recognition";
import { isNeeded, ROLE_RULES } from "../../workbook/recognise/roles";
import { FIELD_WORDS } from "./field-words";
import { type FoundColumn, type FoundSheet } from "./overview";

/** A recognised sheet as the pane shows it: what the jobs need comes first, also when it is missing. */
export function foundSheet(match: SheetMatch, t: Translator): FoundSheet {
  const { role, sheet, headerRow, firstRow, lastRow, headings } = match;
  const needed = ROLE_RULES[role].needed.map(
    (group) => group.find((field) => columnOf(match, field)) ?? group[0] ?? "",
  );
  // What an earlier run added is ours: nothing to put right.
  const matched = match.columns.filter(({ source }) => source !== "register").map(({ field }) => field);
  const fields = [...new Set([...needed, ...matched.filter((field) => isNeeded(role, field)), ...matched])];
  return {
    role,
    sheet,
    headingCell: { sheet, row: headerRow, column: Math.min(...headings.keys()) },
    rowCount: Math.max(0, lastRow - firstRow + 1),
    columns: fields.map((field) => foundColumn(field, { role, match: columnOf(match, field), t })),
    headings: [...headings.values()],
  };
}

type FoundColumnInput = { readonly role: SheetRole; readonly match: ColumnMatch | undefined; readonly t: Translator };

function foundColumn(field: FieldId, { role, match, t }: FoundColumnInput): FoundColumn {
  return {
    field,
    label: fieldWord(field, { role, t }),
    column: match?.column,
    heading: match?.heading,
    source: match?.source,
  };
}

/** What a column holds, in words. */
export function fieldWord(field: FieldId, { role, t }: { readonly role: SheetRole; readonly t: Translator }): string {
  const word = FIELD_WORDS.get(field);
  return word ? t(word) : fieldLabel(role, field);
}
