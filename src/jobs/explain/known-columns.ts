import { type MessageKey } from "../../i18n/message-key";
import { OWN_SHEETS } from "../../workbook/sheets/own-sheets";
import { type ColumnDefinition, type SheetDefinition } from "../../workbook/sheets/sheet-definition";

/** The definition of a table of ours, by the table's name. */
export function ownDefinition(table: string): SheetDefinition | undefined {
  return OWN_SHEETS.find((definition) => definition.table.toLowerCase() === table.toLowerCase());
}

/** A column we know by its register id, such as `yield.roi`; also when it stands on the user's own sheet. */
export function definedColumn(id: string): ColumnDefinition | undefined {
  const [role, field] = id.split(".");
  return OWN_SHEETS.find((definition) => definition.role === role)?.columns.find((column) => column.field === field);
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
  ["segmentRetention.own", "explain.rule.retention"],
  ["whatIfRetention.own", "explain.rule.retention"],
  ["whatIfKinds.cost", "explain.rule.budgetKinds"],
  ["whatIfCrossings.revenue", "explain.rule.budgetKinds"],
  ["masterBudget.variance", "explain.rule.variance"],
  ["operating.variance", "explain.rule.variance"],
  ["invoice.work", "explain.rule.invoice"],
  ["invoice.travel", "explain.rule.invoice"],
]);
