import { roundHalfAway } from "../../domain/money";
import { formulaText, tableColumn } from "../../workbook/formula";
import { namedValue } from "../../workbook/settings";
import { CASH_BLOCK } from "../../workbook/sheets/budgets/cash-sheet";
import { type Workbench } from "../engine/workbench";
import { numberIn, numberOrZero } from "../plan/cell-rules";
import { type View } from "../plan/view";
import { CASH_NAMES } from "./cash-names";
import { type MonthColumn } from "./month-rows";

/** A whole column of the cash budget. */
export function ownColumn({ t }: Workbench): (field: string) => string {
  return (field) => {
    const heading = CASH_BLOCK.columns.find((column) => column.field === field)?.heading;
    return tableColumn(CASH_BLOCK.table, heading ? t(heading) : field);
  };
}

/** The balance before and after each month: what there was, and every change up to then. */
export function balanceColumns(bench: Workbench): MonthColumn[] {
  const own = ownColumn(bench);
  const start = numberOrZero(namedValue(bench.snapshot, CASH_NAMES.balance) ?? null);
  const balance = (field: string, { operator, reaches }: Reach): MonthColumn => ({
    field,
    formula: (cell) =>
      `ROUND(N(${CASH_NAMES.balance})+SUMIFS(${own("change")},${own("month")},"${operator}"&${cell("month")}),2)`,
    value: ({ month, table }) => {
      const changes = table.column("change").filter((_, row) => {
        const each = numberIn(table.value("month", row));
        return each !== undefined && reaches(each, month);
      });
      return (
        roundHalfAway(
          changes.reduce((sum: number, change) => sum + numberOrZero(change), start),
          2,
        ) + 0
      );
    },
  });
  return [
    balance("opening", { operator: "<", reaches: (each, month) => each < month }),
    balance("closing", { operator: "<=", reaches: (each, month) => each <= month }),
  ];
}

type Reach = { readonly operator: "<" | "<="; readonly reaches: (each: number, month: number) => boolean };

/** The lowest closing balance; nothing while there are no months. */
export function lowestBalance(table: View): number | undefined {
  const balances = table.column("closing").flatMap((cell) => numberIn(cell) ?? []);
  return balances.length === 0 ? undefined : Math.min(...balances);
}

/** Says in words where the money runs short, and where the balance is lowest. */
export function cashSignal(bench: Workbench): MonthColumn {
  const [short, lowest] = [bench.t("budgets.signal.short"), bench.t("budgets.signal.lowest")];
  return {
    field: "signal",
    formula: (cell) =>
      `IF(${cell("closing")}<0,${formulaText(short)},IF(${cell("closing")}=MIN(${ownColumn(bench)("closing")}),${formulaText(lowest)},""))`,
    value: ({ amount, table }) => {
      if (amount("closing") < 0) return short;
      return amount("closing") === lowestBalance(table) ? lowest : "";
    },
  };
}
