import { type Translator } from "../../i18n";
import { type CellRef } from "../../workbook/address";
import { tableAt } from "../../workbook/project";
import { namedCell, SETTING_IDS, settingName } from "../../workbook/settings";
import { findSheet } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { CUSTOMER_MEANINGS, definedColumn, ownDefinition, RULES } from "./known-columns";
import { headingAt } from "./reference-places";

/** What a cell is called, what that means, and whether we fill it. */
export type CellTerm = {
  readonly term: string;
  readonly meaning: string | undefined;
  readonly rule: string | undefined;
  readonly isOurs: boolean;
};

export type Reader = { readonly bench: Workbench; readonly t: Translator };

/** What we know of a cell by its setting's name or its column; undefined outside every list. */
export function cellTerm(cell: CellRef, reader: Reader): CellTerm | undefined {
  return settingTerm(cell, reader) ?? columnTerm(cell, reader);
}

function settingTerm(cell: CellRef, { bench, t }: Reader): CellTerm | undefined {
  const id = SETTING_IDS.find((candidate) => {
    const at = namedCell(bench.snapshot, settingName(candidate));
    return at?.sheet === cell.sheet && at.row === cell.row && at.column === cell.column;
  });
  if (!id) return undefined;
  const meaning = t("explain.setting", { explanation: t(`setting.${id}.explanation`) });
  return { term: t(`setting.${id}`), meaning, rule: undefined, isOurs: false };
}

function columnTerm(cell: CellRef, reader: Reader): CellTerm | undefined {
  const term = headingAt(cell, reader.bench);
  if (term === undefined) return undefined;
  const id = columnId(cell, { bench: reader.bench, heading: term });
  if (id === undefined) return { term, meaning: undefined, rule: undefined, isOurs: false };
  return { term, ...knownColumn(id, reader.t) };
}

function knownColumn(id: string, t: Translator): Omit<CellTerm, "term"> {
  const definition = definedColumn(id);
  const note = CUSTOMER_MEANINGS.get(id) ?? definition?.note;
  const rule = RULES.get(id);
  return { meaning: note && t(note), rule: rule && t(rule), isOurs: definition?.filledBy !== "user" };
}

/** `role.field` of a column that we fill: by its table when the sheet is ours, else by the register. */
function columnId(
  cell: CellRef,
  { bench, heading }: { readonly bench: Workbench; readonly heading: string },
): string | undefined {
  const sheet = findSheet(bench.snapshot, cell.sheet);
  const table = sheet && tableAt(sheet, cell);
  const own = table && ownDefinition(table.name);
  if (own) {
    const field = own.columns.find((column) => bench.t(column.heading) === heading)?.field;
    return field === undefined ? undefined : `${own.role}.${field}`;
  }
  return bench.register.find(
    (entry) =>
      entry.kind !== "sheet" &&
      entry.kind !== "match" &&
      entry.sheet.toLowerCase() === cell.sheet.toLowerCase() &&
      entry.heading === heading,
  )?.id;
}
