import { type ChangeSet } from "../../workbook/change-set";
import { LAYOUT_VERSION } from "../../workbook/register";
import { type SheetLayout } from "../../workbook/sheet-layout";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type StartRow, tableSheet } from "../../workbook/sheets/table-sheet";
import { freeSheetName } from "./free-names";
import { ownMatch } from "./own-match";
import { type PlanDraft } from "./plan-draft";
import { registerChanges } from "./register-changes";

export type EnsureInput = {
  readonly definition: SheetDefinition;
  /** Fills a new sheet's input cells. */
  readonly start?: readonly StartRow[];
  /** What a new sheet has beside its table: charts, a week planning, more choices. */
  readonly finish?: (layout: SheetLayout) => SheetLayout;
};

/** Adds a sheet of ours when it is not there, and gives its match either way. */
export function ensureSheet(draft: PlanDraft, { definition, start = [], finish = asItIs }: EnsureInput): SheetMatch {
  const known = ownMatch(draft.bench, definition);
  if (known) return known;
  const { snapshot, t } = draft.bench;
  const name = freeSheetName(snapshot, t(definition.title));
  const added: ChangeSet = [{ kind: "addSheet", layout: finish(tableSheet({ definition, name, t, start })) }];
  draft.change(added);
  draft.change(
    registerChanges(draft.bench, [
      { kind: "sheet", id: definition.table, sheet: name, heading: "", version: LAYOUT_VERSION },
    ]),
  );
  const match = ownMatch(draft.bench, definition);
  if (!match) throw new Error(`the new sheet ${name} has no table ${definition.table}`);
  return match;
}

function asItIs(layout: SheetLayout): SheetLayout {
  return layout;
}
