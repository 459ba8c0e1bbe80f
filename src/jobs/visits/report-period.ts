import { type PeriodName, periodName } from "../../domain/calendar/period-name";
import { dateOf } from "../../domain/calendar/serial";
import { type Translator } from "../../i18n";
import { formulaText } from "../../workbook/formula";
import { type Settings } from "../../workbook/settings";

/** First day of the period, and the first day after it, as formulas have them. */
export const PERIOD_START = "INT(rp_rapport_van)";
export const PERIOD_AFTER = "INT(rp_rapport_tot)+1";

/** Criteria for the days of the period, for SUMIFS and COUNTIFS over the column with the day. */
export function inPeriod(days: string): string {
  return `${days},">="&${PERIOD_START},${days},"<"&${PERIOD_AFTER}`;
}

/** Does a day, as a sheet counts it, lie in the period? */
export function isInPeriod(day: number | undefined, { rapport_van, rapport_tot }: Settings): boolean {
  return day !== undefined && day >= Math.floor(rapport_van) && day < Math.floor(rapport_tot) + 1;
}

/** The period in words, after what goes before it: “week 12 van 2026”, “maart 2026”, “1-3-2026 t/m 9-4-2026”. */
export function periodText(settings: Settings, { t, before }: { t: Translator; before: string }): string {
  return before + nameText(periodName({ start: settings.rapport_van, end: settings.rapport_tot }), t);
}

function nameText(name: PeriodName, t: Translator): string {
  if (name.kind === "week") return `${t("report.week")} ${name.week.week} ${t("report.of")} ${name.week.year}`;
  if (name.kind === "month") return `${monthWord(name.month.month, t)} ${name.month.year}`;
  return `${dayText(name.start)} ${t("report.until")} ${dayText(name.end)}`;
}

function dayText(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `${day}-${month}-${year}`;
}

function monthWord(month: number, t: Translator): string {
  return t(`report.month.${month}` as Parameters<Translator>[0]); // 1…12, as listed in the words
}

/** The formula of `periodText`. */
export function periodFormula({ t, before }: { t: Translator; before: string }): string {
  const [from, to] = ["INT(rp_rapport_van)", "INT(rp_rapport_tot)"];
  const months = Array.from({ length: 12 }, (_, index) => formulaText(monthWord(index + 1, t))).join(",");
  const day = (date: string) => `DAY(${date})&"-"&MONTH(${date})&"-"&YEAR(${date})`;
  const week = `${formulaText(`${t("report.week")} `)}&ISOWEEKNUM(${from})&${formulaText(` ${t("report.of")} `)}&YEAR(${from}+3)`;
  const month = `CHOOSE(MONTH(${from}),${months})&" "&YEAR(${from})`;
  const days = `${day(from)}&${formulaText(` ${t("report.until")} `)}&${day(to)}`;
  const isWeek = `AND(WEEKDAY(${from},2)=1,${to}=${from}+6)`;
  const isMonth = `AND(DAY(${from})=1,${to}=EOMONTH(${from},0))`;
  const lead = before === "" ? "" : `${formulaText(before)}&`;
  return `${lead}IF(${isWeek},${week},IF(${isMonth},${month},${days}))`;
}
