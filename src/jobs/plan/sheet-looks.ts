import { type Translator } from "../../i18n";
import { columnLetters } from "../../workbook/address";
import { formulaText } from "../../workbook/formula";
import { type ConditionalFormat, type SheetLayout } from "../../workbook/sheet-layout";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { FIRST_ROW } from "../../workbook/sheets/table-sheet";

/** The looks reach so far down that rows which are added later get them too. */
const LAST_LOOK_ROW = FIRST_ROW + 499;

/** Signals and verdicts stand out; the words say it too, so that colour is never alone. */
export function withLooks(definition: SheetDefinition, t: Translator): (layout: SheetLayout) => SheetLayout {
  const formats = definition.columns.flatMap(({ field }, column): ConditionalFormat[] => {
    const cell = `$${columnLetters(column)}${FIRST_ROW + 1}`;
    const range = { top: FIRST_ROW, left: column, bottom: LAST_LOOK_ROW, right: column };
    if (field === "signal") return [{ range, formula: `${cell}<>""`, look: "finding" }];
    if (field !== "verdict") return [];
    return [
      { range, formula: `${cell}=${formulaText(t("plan.verdict.met"))}`, look: "good" },
      { range, formula: `${cell}=${formulaText(t("plan.verdict.notYet"))}`, look: "finding" },
    ];
  });
  return (layout) => ({ ...layout, conditionalFormats: [...layout.conditionalFormats, ...formats] });
}
