import { formatRect } from "../../../workbook/address";
import { type ConditionalFormat } from "../../../workbook/sheet-layout";
import { fileFormula } from "./file-formula";
import { type OrderedPart } from "./ordered-part";
import { type StyleSheet } from "./style-sheet";
import { attribute, rootTag } from "./xml-elements";
import { escapeFormula, unescapeMarkup } from "./xml-text";

/**
 * Adds a look that follows from a formula, after all the sheet has: its own rules keep precedence. The same look for the
 * same cells is not added twice.
 */
export function addConditionalFormat(shell: OrderedPart, format: ConditionalFormat, styles: StyleSheet): void {
  const dxf = styles.conditionalFormat(format.look);
  const known = shell.childrenNamed("conditionalFormatting").filter((block) => isFormat(block, format));
  if (known.some((block) => block.includes(`dxfId="${dxf}"`))) return;
  const formula = escapeFormula(fileFormula(format.formula));
  shell.append(
    "conditionalFormatting",
    `<conditionalFormatting sqref="${formatRect(format.range)}"><cfRule type="expression" dxfId="${dxf}" priority="${nextPriority(shell)}">` +
      `<formula>${formula}</formula></cfRule></conditionalFormatting>`,
  );
}

/** Takes such a look away again: the one with the same cells and formula. */
export function removeConditionalFormat(shell: OrderedPart, format: ConditionalFormat): void {
  let isFound = false;
  shell.rewriteEach("conditionalFormatting", (block) => {
    const isIt = !isFound && isFormat(block, format);
    isFound ||= isIt;
    return isIt ? "" : block;
  });
}

function isFormat(block: string, { range, formula }: ConditionalFormat): boolean {
  return (
    attribute(rootTag(block).tag, "sqref") === formatRect(range) &&
    formulasOf(block).join("\n") === fileFormula(formula)
  );
}

function formulasOf(block: string): string[] {
  return [...block.matchAll(/<(?:[^\s/>:]+:)?formula>([^<]*)</g)].map(([, formula]) => unescapeMarkup(formula ?? ""));
}

/** Priorities are unique in a sheet, those of newer rules in its extension list included. */
function nextPriority(shell: OrderedPart): number {
  const used = [...shell.text.matchAll(/\spriority=["'](\d+)["']/g)].map(([, priority]) => Number(priority));
  return used.reduce((last, priority) => Math.max(last, priority), 0) + 1;
}
