import { addMonths } from "../../domain/calendar/months";
import { dateOf } from "../../domain/calendar/serial";
import { roundHalfAway } from "../../domain/money";
import { namedValue, type SettingId, settingName } from "../../workbook/settings";
import { CASH_BLOCK } from "../../workbook/sheets/budgets/cash-sheet";
import { OPERATING_BLOCK } from "../../workbook/sheets/budgets/operating-sheet";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { numberOrZero } from "../plan/cell-rules";
import { monthOfYear } from "../plan/plan-months";
import { type View, viewOf } from "../plan/view";
import { fillBlockTotals } from "./block-totals";
import { balanceColumns, cashSignal, ownColumn } from "./cash-balance";
import { CASH_NAMES } from "./cash-names";
import { fillCashPoints } from "./cash-points";
import { fixedInMonth } from "./fixed-costs";
import { fillMonths, type MonthColumn } from "./month-rows";
import { isBefore, isFrom, sumIfFormula, sumIfValue } from "./sum-if";

/** The costs of promotion that carry VAT; staff carries none. */
const PROMOTION = ["purchase", "communication", "unassigned"] as const;

/** Receipts and payments of twelve months, including VAT, and the balance that is left. */
export function fillCash(draft: PlanDraft, consent: Consent): void {
  const { bench } = draft;
  const match = ownMatch(bench, OPERATING_BLOCK);
  if (!match) return;
  const months = viewOf(bench, match);
  const steps = [
    [...paidColumns(bench, months), ...vatColumns(bench, months)],
    [remittance(bench)],
    [changeColumn],
    balanceColumns(bench),
    [cashSignal(bench)],
  ];
  fillMonths(draft, { definition: CASH_BLOCK, steps, consent });
  fillBlockTotals(draft, CASH_BLOCK);
  fillCashPoints(draft, months);
}

/** Whole months of a setting, at least 0. */
function term({ settings }: Workbench, id: SettingId): { formula: string; value: number } {
  return { formula: `INT(MAX(0,N(${settingName(id)})))`, value: Math.floor(Math.max(0, numberOrZero(settings[id]))) };
}

/** What some columns of the operating budget come to in the month that lies `back` months before the row's. */
function monthSum(months: View, fields: readonly string[]) {
  const when = (day: number, formula: string) => ({
    field: "month",
    criterion: formula,
    holds: (value: unknown) => value === day,
  });
  return {
    formula: (month: string) => {
      const sums = fields.map((of) => sumIfFormula(months, { of, where: [when(0, month)] }));
      return sums.length === 1 ? (sums[0] ?? "0") : `(${sums.join("+")})`;
    },
    value: (month: number) => fields.reduce((sum, of) => sum + sumIfValue(months, { of, where: [when(month, "")] }), 0),
  };
}

type Paid = { readonly field: string; readonly fields: readonly string[]; readonly after: SettingId };

/** Money comes in and goes out so many months after the invoice, with VAT. */
function paidColumns(bench: Workbench, months: View): MonthColumn[] {
  const { btw_tarief: rate } = bench.settings;
  const later = ({ field, fields, after }: Paid): MonthColumn => {
    const { formula, value } = monthSum(months, fields);
    const wait = term(bench, after);
    return {
      field,
      formula: (cell) =>
        `ROUND(${formula(`EDATE(${cell("month")},-${wait.formula})`)}*(1+${settingName("btw_tarief")}),2)`,
      value: ({ month }) => roundHalfAway(value(addMonths(month, -wait.value)) * (1 + rate), 2) + 0,
    };
  };
  const personnel = monthSum(months, ["personnel"]);
  const [fixed, vat] = [fixedInMonth(bench, "monthly"), fixedInMonth(bench, "vat")];
  return [
    later({ field: "receipts", fields: ["revenue"], after: "ontvangst_maanden" }),
    later({ field: "goods", fields: ["costOfSales"], after: "betaal_maanden" }),
    later({ field: "promotion", fields: PROMOTION, after: "betaal_maanden" }),
    {
      field: "personnel",
      formula: (cell) => `ROUND(${personnel.formula(cell("month"))},2)`,
      value: ({ month }) => roundHalfAway(personnel.value(month), 2),
    },
    {
      field: "fixed",
      formula: (cell) => `ROUND(${fixed.formula(cell("month"))}+${vat.formula(cell("month"))},2)`,
      value: ({ month }) => roundHalfAway(fixed.value(month) + vat.value(month), 2) + 0,
    },
  ];
}

/** VAT of a month's invoices, whenever they are paid: that is what the return asks for. */
function vatColumns(bench: Workbench, months: View): MonthColumn[] {
  const { btw_tarief: rate } = bench.settings;
  const [sales, goods, promotion] = [["revenue"], ["costOfSales"], PROMOTION].map((fields) => monthSum(months, fields));
  const fixed = fixedInMonth(bench, "vat");
  const vat = (sum: typeof sales) => ({
    formula: (month: string) => `ROUND(${sum?.formula(month) ?? "0"}*${settingName("btw_tarief")},2)`,
    value: (month: number) => roundHalfAway((sum?.value(month) ?? 0) * rate, 2),
  });
  const onCosts = [vat(goods), vat(promotion), fixed];
  return [
    {
      field: "vatSales",
      formula: (cell) => vat(sales).formula(cell("month")),
      value: ({ month }) => vat(sales).value(month),
    },
    {
      field: "vatCosts",
      formula: (cell) => `ROUND(${onCosts.map((part) => part.formula(cell("month"))).join("+")},2)`,
      value: ({ month }) =>
        roundHalfAway(
          onCosts.reduce((sum, part) => sum + part.value(month), 0),
          2,
        ) + 0,
    },
  ];
}

/** January, April, July and October: the quarter before is remitted; with the first of them also what was still due. */
function remittance(bench: Workbench): MonthColumn {
  const own = ownColumn(bench);
  const due = numberOrZero(namedValue(bench.snapshot, CASH_NAMES.vat) ?? null);
  const isRemitted = (month: string) => `MOD(MONTH(${month}),3)=1`;
  return {
    field: "vatPaid",
    formula: (cell) => {
      const month = cell("month");
      const quarter = `${own("month")},">="&EDATE(${month},-3),${own("month")},"<"&${month}`;
      const open = `IF(${monthOfYear(month)}<=3,N(${CASH_NAMES.vat}),0)`;
      return `IF(${isRemitted(month)},ROUND(SUMIFS(${own("vatSales")},${quarter})-SUMIFS(${own("vatCosts")},${quarter})+${open},2),0)`;
    },
    value: ({ month, index, table }) => {
      if (dateOf(month).month % 3 !== 1) return 0;
      const where = [
        isFrom("month", { formula: "", value: addMonths(month, -3) }),
        isBefore("month", { formula: "", value: month }),
      ];
      const [sales, costs] = ["vatSales", "vatCosts"].map((of) => sumIfValue(table, { of, where }));
      return roundHalfAway((sales ?? 0) - (costs ?? 0) + (index < 3 ? due : 0), 2) + 0;
    },
  };
}

const IN = ["receipts", "otherIn"] as const;
const OUT = ["goods", "personnel", "promotion", "fixed", "otherOut", "vatPaid"] as const;

const changeColumn: MonthColumn = {
  field: "change",
  formula: (cell) =>
    `ROUND(${IN.map((field) => `N(${cell(field)})`).join("+")}-${OUT.map((field) => `N(${cell(field)})`).join("-")},2)`,
  value: ({ amount }) => {
    const sum = (fields: readonly string[]) => fields.reduce((total, field) => total + amount(field), 0);
    return roundHalfAway(sum(IN) - sum(OUT), 2) + 0;
  },
};
