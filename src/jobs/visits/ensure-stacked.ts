import { type MessageKey } from "../../i18n/message-key";
import { type Translator } from "../../i18n";
import { LAYOUT_VERSION } from "../../workbook/register";
import { type SheetLayout } from "../../workbook/sheet-layout";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { findTable } from "../../workbook/snapshot";
import { freeSheetName } from "../engine/free-names";
import { type PlanDraft } from "../engine/plan-draft";
import { registerChanges } from "../engine/register-changes";

export type StackedInput = {
  readonly title: MessageKey;
  readonly tables: readonly SheetDefinition[];
  readonly layout: (input: { readonly name: string; readonly t: Translator }) => SheetLayout;
};

/** Adds a sheet of ours with several tables when none of them is there. @returns whether it was added now */
export function ensureStacked(draft: PlanDraft, { title, tables, layout }: StackedInput): boolean {
  const { snapshot, t } = draft.bench;
  if (tables.some(({ table }) => findTable(snapshot, table))) return false;
  const name = freeSheetName(snapshot, t(title));
  draft.change([{ kind: "addSheet", layout: layout({ name, t }) }]);
  draft.change(
    registerChanges(
      draft.bench,
      tables.map(({ table }) => ({ kind: "sheet", id: table, sheet: name, heading: "", version: LAYOUT_VERSION })),
    ),
  );
  return true;
}
