import { matchKey } from "../../domain/customers/match-key";
import { type UnitId } from "../../domain/unit-hours/units";
import { defaultPaymentMoment } from "../../domain/unit-hours/billing";
import { type Translator } from "../../i18n";
import { scalarText } from "../../workbook/cells";
import { type CellInput } from "../../workbook/change-set";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { UNITS_SHEET } from "../../workbook/sheets/units/units-sheet";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { findSheet, findTable } from "../../workbook/snapshot";
import { ensureSheet } from "../engine/ensure-sheet";
import { addRows } from "../engine/add-rows";
import { type PlanDraft } from "../engine/plan-draft";
import { type ContractSeen } from "./read-hours";

const UNIT_WORDS = {
  unit1: "list.bundle.unit1",
  unit2: "list.bundle.unit2",
  unit3: "list.bundle.unit3",
  unitFlex: "list.bundle.flex",
} as const satisfies Record<UnitId, string>;

const UNIT_NAMES: readonly (readonly [RegExp, UnitId])[] = [
  [/\bunit\s*1\b/i, "unit1"],
  [/\bunit\s*2\b/i, "unit2"],
  [/\bunit\s*3\b/i, "unit3"],
  [/\bflex\b/i, "unitFlex"],
];

/** The Unit that a contract's name speaks of: “Unit 1 – voorjaar”. A guess that the user may change. */
export function guessUnit(name: string): UnitId | undefined {
  return UNIT_NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

/** Our Units sheet with a row for every contract of the hours sheet: first in the rows that are still empty, then below. */
export function ensureContracts(draft: PlanDraft, seen: ReadonlyMap<string, ContractSeen>): SheetMatch {
  const { t } = draft.bench;
  const isNew = findTable(draft.bench.snapshot, UNITS_SHEET.table) === undefined;
  const start = isNew ? [...seen.values()].map((contract) => startRow(contract, t)) : [];
  const match = ensureSheet(draft, { definition: UNITS_SHEET, start });
  const missing = missingContracts(draft, { match, seen }).map((contract) => startRow(contract, t));
  return addRows(draft, { definition: UNITS_SHEET, match, added: missing });
}

type SeenInput = { readonly match: SheetMatch; readonly seen: ReadonlyMap<string, ContractSeen> };

/** Contracts with hours that no row of this sheet has. */
export function missingContracts({ bench }: PlanDraft, { match, seen }: SeenInput): ContractSeen[] {
  const cells = findSheet(bench.snapshot, match.sheet)?.cells;
  const column = (columnOf(match, "contract") ?? columnOf(match, "client"))?.column ?? 0;
  const known = new Set<string | undefined>();
  for (let row = match.firstRow; row <= match.lastRow; row++) known.add(matchKey(cells?.value(row, column)));
  return [...seen].filter(([key]) => !known.has(key)).map(([, contract]) => contract);
}

function startRow({ name, firstDay }: ContractSeen, t: Translator): StartRow {
  const unit = guessUnit(scalarText(name));
  const paysAfter = defaultPaymentMoment(unit) === "afterVisit";
  return new Map<string, CellInput>([
    ["contract", { value: name }],
    ...(unit ? [["unit", { value: t(UNIT_WORDS[unit]) }] as const] : []),
    ...(firstDay === undefined ? [] : [["startDate", { value: firstDay }] as const]),
    ["payAfterVisit", { value: t(paysAfter ? "list.yes" : "list.no") }],
  ]);
}
