import { type Translator } from "../../i18n";
import { type CellRef, formatRect } from "../../workbook/address";
import { isBlank } from "../../workbook/cells";
import { tableAt } from "../../workbook/project";
import { namedCell, SETTING_IDS, settingName } from "../../workbook/settings";
import { findSheet, type Snapshot } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { type ExplainedSource, type Explanation } from "./explanation";
import { formulaInWords } from "./formula-in-words";
import { formulaTokens } from "./formula-tokens";
import { CUSTOMER_MEANINGS, definedColumn, ownDefinition, RULES } from "./known-columns";
import { headingAt, type Reading, referencePlace } from "./reference-places";

export type ExplainInput = {
  readonly cell: CellRef;
  /** The reader's language; the sheets may be in another. */
  readonly t: Translator;
};

/** Where the number in a cell comes from and what it means; undefined for an empty cell, or one outside every list. */
export function explainCell(bench: Workbench, { cell, t }: ExplainInput): Explanation | undefined {
  const { snapshot, recognition } = bench;
  const cells = findSheet(snapshot, cell.sheet)?.cells;
  const value = cells?.value(cell.row, cell.column) ?? null;
  const formula = cells?.formula(cell.row, cell.column);
  if (!cells || (isBlank(value) && formula === undefined)) return undefined;
  const reading: Reading = { snapshot, recognition, cell, t };
  const known = settingAt(cell, { snapshot, t }) ?? columnAt(cell, { bench, t });
  if (!known && formula === undefined) return undefined;
  return {
    cell,
    value,
    format: cells.format(cell.row, cell.column),
    term: known?.term ?? formatRect({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }),
    meaning: known?.meaning,
    rule: known?.rule,
    formula: formula === undefined ? undefined : formulaInWords(formula, reading),
    sources: formula === undefined ? [] : sourcesOf(formula, reading),
    origin: formula === undefined && known?.isOurs !== true ? "typed" : known?.isOurs === true ? "ours" : "theirs",
  };
}

type Known = { readonly term: string; readonly meaning?: string; readonly rule?: string; readonly isOurs: boolean };

function settingAt(cell: CellRef, { snapshot, t }: { readonly snapshot: Snapshot; readonly t: Translator }): Known | undefined {
  const id = SETTING_IDS.find((candidate) => {
    const at = namedCell(snapshot, settingName(candidate));
    return at?.sheet === cell.sheet && at.row === cell.row && at.column === cell.column;
  });
  if (!id) return undefined;
  return { term: t(`setting.${id}`), meaning: t("explain.setting", { explanation: t(`setting.${id}.explanation`) }), isOurs: false };
}

function columnAt(cell: CellRef, { bench, t }: { readonly bench: Workbench; readonly t: Translator }): Known | undefined {
  const term = headingAt(cell, bench);
  if (term === undefined) return undefined;
  const id = columnId(cell, { bench, heading: term });
  const definition = id === undefined ? undefined : definedColumn(id);
  const note = (id && CUSTOMER_MEANINGS.get(id)) || definition?.note;
  const rule = id === undefined ? undefined : RULES.get(id);
  return {
    term,
    ...(note ? { meaning: t(note) } : {}),
    ...(rule ? { rule: t(rule) } : {}),
    isOurs: id !== undefined && definition?.filledBy !== "user",
  };
}

/** `role.field` of a column that we fill: by its table when the sheet is ours, else by the register. */
function columnId(cell: CellRef, { bench, heading }: { readonly bench: Workbench; readonly heading: string }): string | undefined {
  const sheet = findSheet(bench.snapshot, cell.sheet);
  const table = sheet && tableAt(sheet, cell);
  const own = table && ownDefinition(table.name);
  if (own) {
    const field = own.columns.find((column) => bench.t(column.heading) === heading)?.field;
    return field === undefined ? undefined : `${own.role}.${field}`;
  }
  return bench.register.find(
    (entry) => entry.kind !== "sheet" && entry.kind !== "match" && entry.sheet.toLowerCase() === cell.sheet.toLowerCase() && entry.heading === heading,
  )?.id;
}

/** Every place the formula refers to, once. */
function sourcesOf(formula: string, reading: Reading): readonly ExplainedSource[] {
  const sources = new Map<string, ExplainedSource>();
  for (const token of formulaTokens(formula)) {
    const place = referencePlace(token, reading);
    if (!place) continue;
    const { top, bottom, left, right } = place.range;
    const isCell = top === bottom && left === right;
    const cells = findSheet(reading.snapshot, place.sheet)?.cells;
    sources.set(`${place.sheet}!${formatRect(place.range)}`, {
      ...place,
      value: isCell ? (cells?.value(top, left) ?? null) : undefined,
      format: isCell ? cells?.format(top, left) : undefined,
    });
  }
  return [...sources.values()];
}
