import { formatRect } from "../../../workbook/address";
import { type ConditionalFormat } from "../../../workbook/sheet-layout";
import { fileFormula } from "./file-formula";
import { type OrderedPart } from "./ordered-part";
import { type StyleSheet } from "./style-sheet";
import { attribute, rootTag } from "./xml-elements";
import { escapeFormula, unescapeMarkup } from "./xml-text";

/** Adds a look that follows from a formula, after all the sheet has: its own rules keep precedence. */
export function addConditionalFormat(shell: OrderedPart, format: ConditionalFormat, styles: StyleSheet): void {
  const dxf = styles.conditionalFormat(format.look);
  const formula = escapeFormula(fileFormula(format.formula));
  shell.append(
    "conditionalFormatting",
    `<conditionalFormatting sqref="${formatRect(format.range)}"><cfRule type="expression" dxfId="${dxf}" priority="${nextPriority(shell)}">` +
      `<formula>${formula}</formula></cfRule></conditionalFormatting>`,
  );
}

/** Takes such a look away again: the one with the same cells and formula. */
export function removeConditionalFormat(shell: OrderedPart, format: ConditionalFormat): void {
  const formula = fileFormula(format.formula);
  let isFound = false;
  shell.rewriteEach("conditionalFormatting", (block) => {
    const isIt =
      !isFound &&
      attribute(rootTag(block).tag, "sqref") === formatRect(format.range) &&
      formulasOf(block).join("\n") === formula;
    isFound ||= isIt;
    return isIt ? "" : block;
  });
}

function formulasOf(block: string): string[] {
  return [...block.matchAll(/<(?:[^\s/>:]+:)?formula>([^<]*)</g)].map(([, formula]) => unescapeMarkup(formula ?? ""));
}

/** Priorities are unique in a sheet, those of newer rules in its extension list included. */
function nextPriority(shell: OrderedPart): number {
  const used = [...shell.text.matchAll(/\spriority=["'](\d+)["']/g)].map(([, priority]) => Number(priority));
  return used.reduce((last, priority) => Math.max(last, priority), 0) + 1;
}
