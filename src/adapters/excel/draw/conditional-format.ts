import { formatRect } from "../../../workbook/address";
import { CONDITIONAL_LOOKS } from "../../../workbook/looks";
import { type ConditionalFormat } from "../../../workbook/sheet-layout";
import { uiFormula } from "../write/ui-formula";
import { rectsOf } from "../read/place";
import { rgb } from "./paint-look";

/** Adds a look that follows from a formula. */
export function addConditionalFormat(sheet: Excel.Worksheet, { range, formula, look }: ConditionalFormat): void {
  const { custom } = sheet.getRange(formatRect(range)).conditionalFormats.add("Custom");
  const { color, fill, bold } = CONDITIONAL_LOOKS[look];
  custom.rule.formula = uiFormula(formula);
  if (fill !== undefined) custom.format.fill.color = rgb(fill);
  if (color !== undefined) custom.format.font.color = rgb(color);
  if (bold) custom.format.font.bold = true;
}

export type RuleOnSheet = { readonly sheet: string; readonly format: ConditionalFormat };

/** Takes such looks away again: those with the same cells and formula, each once. Two round trips to find them. */
export async function removeConditionalFormats(
  context: Excel.RequestContext,
  formats: readonly RuleOnSheet[],
): Promise<void> {
  for (const { rules } of await findRules(context, formats)) rules[0]?.rule.delete();
  await context.sync();
}

/** Which of these looks the sheets have already, with the same colours. Two round trips. */
export async function knownConditionalFormats(
  context: Excel.RequestContext,
  formats: readonly RuleOnSheet[],
): Promise<ReadonlySet<ConditionalFormat>> {
  if (formats.length === 0) return new Set();
  const found = await findRules(context, formats);
  const known = found.filter(({ format, rules }) => {
    const { fill } = CONDITIONAL_LOOKS[format.look];
    return rules.some(({ color }) => fill === undefined || color.color?.toUpperCase() === rgb(fill));
  });
  return new Set(known.map(({ format }) => format));
}

/** The rules of a sheet that have the cells and the formula of ours. */
async function findRules(context: Excel.RequestContext, formats: readonly RuleOnSheet[]) {
  const sought = formats.map(({ sheet, format }) => {
    const range = context.workbook.worksheets.getItemOrNullObject(sheet).getRange(formatRect(format.range));
    return { format, known: range.conditionalFormats.load("items/type,items/id") };
  });
  await context.sync();
  const candidates = sought.map(({ format, known }) => ({ format, rules: known.items.filter(isCustom).map(askRule) }));
  await context.sync();
  return candidates.map(({ format, rules }) => ({ format, rules: rules.filter((rule) => isSameRule(rule, format)) }));
}

function isCustom({ type }: Excel.ConditionalFormat): boolean {
  return type === "Custom";
}

function askRule(rule: Excel.ConditionalFormat) {
  return {
    rule,
    formula: rule.custom.rule.load("formula"),
    color: rule.custom.format.fill.load("color"),
    range: rule.getRange().load("address"),
  };
}

/** A rule without a formula is one of ours that could not be finished: nobody else can make such a thing. */
function isSameRule({ formula, range }: ReturnType<typeof askRule>, format: ConditionalFormat): boolean {
  const cells = rectsOf(range.address).map(formatRect).join();
  return ["", uiFormula(format.formula)].includes(formula.formula) && cells === formatRect(format.range);
}
