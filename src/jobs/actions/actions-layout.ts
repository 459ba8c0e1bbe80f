import { type Translator } from "../../i18n";
import { columnLetters } from "../../workbook/address";
import { formulaText } from "../../workbook/formula";
import { type SheetLayout } from "../../workbook/sheet-layout";
import { ACTIONS_SHEET } from "../../workbook/sheets/customers/actions";
import { FIRST_ROW } from "../../workbook/sheets/table-sheet";
import { withLooks } from "../plan/sheet-looks";

/** Rows that get the looks, so that actions added later have them too. */
const LOOK_ROWS = 500;

/** The signal stands out; so does the date of an open action that has passed today, which only the colour may tell by. */
export function actionsLayout(layout: SheetLayout, t: Translator): SheetLayout {
  const column = (field: string) => ACTIONS_SHEET.columns.findIndex((each) => each.field === field);
  const cell = (field: string) => `$${columnLetters(column(field))}${FIRST_ROW + 1}`;
  const isOpen = (["list.status.done", "list.status.dropped"] as const)
    .map((word) => `${cell("status")}<>${formulaText(t(word))}`)
    .join(",");
  const left = column("due");
  const format = {
    range: { top: FIRST_ROW, left, bottom: FIRST_ROW + LOOK_ROWS - 1, right: left },
    formula: `AND(ISNUMBER(${cell("due")}),${cell("due")}<TODAY(),${isOpen})`,
    look: "finding" as const,
  };
  const looked = withLooks(ACTIONS_SHEET, t)(layout);
  return { ...looked, conditionalFormats: [...looked.conditionalFormats, format] };
}
