import { type MessageKey } from "../../i18n/message-key";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { CHECKLIST_SHEET } from "../../workbook/sheets/plan/checklist-sheet";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { CUSTOMER_VALUE } from "../../workbook/sheets/customers/customer-value";
import { ACTIONS_SHEET } from "../../workbook/sheets/customers/actions";
import { MONTH_CALLS, MONTH_FORMER, MONTH_KEYS, MONTH_NEW } from "../../workbook/sheets/customers/month";
import {
  ABC_BLOCK,
  GROUP_BLOCK,
  KEY_BLOCK,
  LOSS_BLOCK,
  PYRAMID_BLOCK,
  RETENTION_BLOCK,
  RFM_BLOCK,
  TIER_BLOCK,
} from "../../workbook/sheets/customers/segments";
import { type ColumnDefinition, type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { HOURS_SHEET, UNITS_SHEET } from "../../workbook/sheets/units/units-sheet";

const SHEETS: readonly SheetDefinition[] = [
  GOALS_SHEET,
  ACTIVITIES_SHEET,
  SUB_ACTIVITIES_SHEET,
  BUDGET_SHEET,
  YIELD_SHEET,
  FORECAST_SHEET,
  CHECKLIST_SHEET,
  CUSTOMER_VALUE,
  KEY_BLOCK,
  GROUP_BLOCK,
  ABC_BLOCK,
  RFM_BLOCK,
  PYRAMID_BLOCK,
  LOSS_BLOCK,
  RETENTION_BLOCK,
  TIER_BLOCK,
  ACTIONS_SHEET,
  MONTH_KEYS,
  MONTH_FORMER,
  MONTH_NEW,
  MONTH_CALLS,
  UNITS_SHEET,
  HOURS_SHEET,
];

/** The definition of a table of ours, by the table's name. */
export function ownDefinition(table: string): SheetDefinition | undefined {
  return SHEETS.find((definition) => definition.table.toLowerCase() === table.toLowerCase());
}

/** A column we know by its register id, such as `yield.roi`; also when it stands on the user's own sheet. */
export function definedColumn(id: string): ColumnDefinition | undefined {
  const [role, field] = id.split(".");
  return SHEETS.find((definition) => definition.role === role)?.columns.find((column) => column.field === field);
}

/** What the columns beside the user's customers mean. */
export const CUSTOMER_MEANINGS: ReadonlyMap<string, MessageKey> = new Map([
  ["customers.revenue", "customers.note.live"],
  ["customers.orders", "customers.orderCount.note"],
  ["customers.profitPerOrder", "customers.profitPerOrder.note"],
  ["customers.lifetimeValue", "customers.clv.note"],
  ["customers.lastOrder", "customers.lastOrder.note"],
  ["customers.customerGroup", "customers.group.note"],
]);

/** The rule of the trade behind a column, with the textbook's own example where it has one. */
export const RULES: ReadonlyMap<string, MessageKey> = new Map([
  ["customers.profitPerOrder", "explain.rule.clv"],
  ["customers.lifetimeValue", "explain.rule.clv"],
  ["customers.customerGroup", "explain.rule.groups"],
  ["customerValue.lifetimeValue", "explain.rule.clv"],
  ["customerValue.clvPerYear", "explain.rule.clvPerYear"],
  ["customerValue.presentValue", "explain.rule.presentValue"],
  ["customerValue.customerValue", "explain.rule.customerValue"],
  ["customerValue.abc", "explain.rule.pyramid"],
  ["customerValue.pyramid", "explain.rule.pyramid"],
  ["customerValue.tier", "explain.rule.tier"],
  ["customerValue.toNextTier", "explain.rule.tier"],
  ["segmentGroups.clv", "explain.rule.clv"],
  ["segmentGroups.clvPerYear", "explain.rule.clvPerYear"],
  ["segmentTiers.bonus", "explain.rule.tier"],
  ["budget.budgetedCost", "explain.rule.budgetKinds"],
  ["budget.variance", "explain.rule.variance"],
  ["budget.variancePct", "explain.rule.variance"],
  ["yield.forecastRevenue", "explain.rule.forecast"],
  ["yield.result", "explain.rule.pays"],
  ["yield.roi", "explain.rule.pays"],
  ["yield.breakEvenResponse", "explain.rule.pays"],
  ["forecast.base", "explain.rule.forecast"],
  ["forecast.total", "explain.rule.forecast"],
  ["goals.smart", "explain.rule.smart"],
  ["units.visitsPossible", "explain.rule.units"],
  ["units.hoursBought", "explain.rule.units"],
]);
