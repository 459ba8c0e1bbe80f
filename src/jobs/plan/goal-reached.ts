import { roundHalfAway } from "../../domain/money";
import { type Translator } from "../../i18n";
import { type Scalar } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { type RowReferences } from "../engine/references";
import { numberIn } from "./cell-rules";
import { groupedFormula, groupedText } from "./grouped-number";
import { type ListWord } from "./words";

/**
 * Does the plan reach the goal: "ja", or how much it is short, in whole euros or customers, rounded up. What no figure of
 * the plan measures (a mark, a number of likes) is for a person to judge, unless somebody typed the forecast.
 */
export function reachesFormula(
  row: RowReferences,
  { t, euro, customers }: { readonly t: Translator; readonly euro: ListWord; readonly customers: ListWord },
): string {
  const [forecast, target] = [row.cell("forecast"), row.cell("target")];
  const short = groupedFormula(`ROUNDUP(ROUND(${target}-${forecast},2),0)`, t("plan.thousands"));
  const inEuro = `${formulaText(t("plan.reaches.short") + t("plan.reaches.euro"))}&${short}&${formulaText(t("plan.reaches.shortEnd"))}`;
  const inCustomers = `${formulaText(t("plan.reaches.short"))}&${short}&${formulaText(t("plan.reaches.customers") + t("plan.reaches.shortEnd"))}`;
  const said = `IF(${row.cell("unit")}=${euro.formula},${inEuro},${inCustomers})`;
  const [goal, unit] = [row.cell("goal"), row.cell("unit")];
  const isOther = `AND(${goal}<>"",${unit}<>"",${unit}<>${euro.formula},${unit}<>${customers.formula},NOT(ISNUMBER(${forecast})))`;
  const judge = `IF(${isOther},${formulaText(t("plan.verdict.judge"))},"")`;
  return `IF(COUNT(${forecast},${target})<2,${judge},IF(ROUND(${target}-${forecast},2)<=0,${formulaText(t("plan.reaches.yes"))},${said}))`;
}

/** What a goal is counted in; `none` for a row without a goal or unit. */
export type GoalUnit = "euro" | "customers" | "other" | "none";

export function reachesValue(
  { forecast, target, unit }: { readonly forecast: Scalar; readonly target: Scalar; readonly unit: GoalUnit },
  t: Translator,
): string {
  const [expected, wanted] = [numberIn(forecast), numberIn(target)];
  if (expected === undefined && unit === "other") return t("plan.verdict.judge");
  if (expected === undefined || wanted === undefined) return "";
  const short = roundHalfAway(wanted - expected, 2);
  if (short <= 0) return t("plan.reaches.yes");
  const count = groupedText(Math.ceil(short), t("plan.thousands"));
  const amount = unit === "euro" ? `${t("plan.reaches.euro")}${count}` : `${count}${t("plan.reaches.customers")}`;
  return `${t("plan.reaches.short")}${amount}${t("plan.reaches.shortEnd")}`;
}
