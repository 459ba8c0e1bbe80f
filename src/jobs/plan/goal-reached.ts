import { roundHalfAway } from "../../domain/money";
import { type Translator } from "../../i18n";
import { type Scalar } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { type RowReferences } from "../engine/references";
import { numberIn } from "./cell-rules";
import { groupedFormula, groupedText } from "./grouped-number";
import { type ListWord } from "./words";

/** Does the plan reach the goal: "ja", or how much it is short, in whole euros or customers, rounded up. */
export function reachesFormula(
  row: RowReferences,
  { t, euro }: { readonly t: Translator; readonly euro: ListWord },
): string {
  const [forecast, target] = [row.cell("forecast"), row.cell("target")];
  const short = groupedFormula(`ROUNDUP(ROUND(${target}-${forecast},2),0)`, t("plan.thousands"));
  const inEuro = `${formulaText(t("plan.reaches.short") + t("plan.reaches.euro"))}&${short}&${formulaText(t("plan.reaches.shortEnd"))}`;
  const inCustomers = `${formulaText(t("plan.reaches.short"))}&${short}&${formulaText(t("plan.reaches.customers") + t("plan.reaches.shortEnd"))}`;
  const said = `IF(${row.cell("unit")}=${euro.formula},${inEuro},${inCustomers})`;
  return `IF(COUNT(${forecast},${target})<2,"",IF(ROUND(${target}-${forecast},2)<=0,${formulaText(t("plan.reaches.yes"))},${said}))`;
}

export function reachesValue(
  { forecast, target, isEuro }: { readonly forecast: Scalar; readonly target: Scalar; readonly isEuro: boolean },
  t: Translator,
): string {
  const [expected, wanted] = [numberIn(forecast), numberIn(target)];
  if (expected === undefined || wanted === undefined) return "";
  const short = roundHalfAway(wanted - expected, 2);
  if (short <= 0) return t("plan.reaches.yes");
  const count = groupedText(Math.ceil(short), t("plan.thousands"));
  const amount = isEuro ? `${t("plan.reaches.euro")}${count}` : `${count}${t("plan.reaches.customers")}`;
  return `${t("plan.reaches.short")}${amount}${t("plan.reaches.shortEnd")}`;
}
