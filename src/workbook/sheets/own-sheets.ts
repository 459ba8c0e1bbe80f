import { CASH_START_BLOCK, CASH_BLOCK, CASH_POINTS_BLOCK } from "./budgets/cash-sheet";
import { MASTER_BLOCK, MASTER_KINDS_BLOCK, MASTER_CEILING_BLOCK } from "./budgets/master-sheet";
import { OPERATING_BLOCK, FIXED_COSTS_BLOCK } from "./budgets/operating-sheet";
import { OVERVIEW_BLOCK, MONTHS_BLOCK, GROUPS_BLOCK, COSTS_BLOCK, CLASSES_BLOCK } from "./budgets/overview-sheet";
import {
  INPUT_BLOCK,
  KINDS_BLOCK,
  CROSSINGS_BLOCK,
  STEPS_BLOCK,
  RETENTION_WHAT_IF_BLOCK,
  COMPARISON_BLOCK,
} from "./budgets/what-if-sheet";
import { ACTIONS_SHEET } from "./customers/actions";
import { CLEANING_SHEET, DUPLICATES_SHEET, IMPORT_SHEET } from "./customers/cleaning-sheet";
import { CUSTOMER_VALUE } from "./customers/customer-value";
import { MONTH_KEYS, MONTH_FORMER, MONTH_NEW, MONTH_CALLS, MONTH_INVOICE } from "./customers/month";
import {
  KEY_BLOCK,
  GROUP_BLOCK,
  ABC_BLOCK,
  PYRAMID_BLOCK,
  RFM_BLOCK,
  LOSS_BLOCK,
  RETENTION_BLOCK,
  TIER_BLOCK,
} from "./customers/segments";
import { ACTIVITIES_SHEET } from "./plan/activities-sheet";
import { BUDGET_SHEET } from "./plan/budget-sheet";
import { CHECKLIST_SHEET } from "./plan/checklist-sheet";
import { FORECAST_SHEET } from "./plan/forecast-sheet";
import { GOALS_SHEET, GOAL_DETAILS } from "./plan/goals-sheet";
import { SUB_ACTIVITIES_SHEET } from "./plan/sub-activities-sheet";
import { YIELD_SHEET } from "./plan/yield-sheet";
import { INVOICE_SHEET } from "./units/invoice-sheet";
import { UNITS_SHEET, HOURS_SHEET } from "./units/units-sheet";
import { KICKOFF, WEEK_PLANNING, VISIT_PLANNING } from "./visits/planning-sheet";
import {
  REPORT_FIGURES,
  REPORT_KINDS,
  REPORT_CONTRACTS,
  REPORT_FOLLOW_UPS,
  REPORT_VISITS,
} from "./visits/report-sheet";
import { VISITS_SHEET } from "./visits/visits-sheet";
import { type SheetDefinition } from "./sheet-definition";

/** The plan: its goals, activities, costs and proceeds. */
export const PLAN_SHEETS: readonly SheetDefinition[] = [
  GOALS_SHEET,
  GOAL_DETAILS,
  ACTIVITIES_SHEET,
  SUB_ACTIVITIES_SHEET,
  BUDGET_SHEET,
  YIELD_SHEET,
  FORECAST_SHEET,
  CHECKLIST_SHEET,
];

/** What follows from the plan in money, with the key figures. */
export const BUDGET_SHEETS: readonly SheetDefinition[] = [
  CASH_START_BLOCK,
  CASH_BLOCK,
  CASH_POINTS_BLOCK,
  MASTER_BLOCK,
  MASTER_KINDS_BLOCK,
  MASTER_CEILING_BLOCK,
  OPERATING_BLOCK,
  FIXED_COSTS_BLOCK,
  OVERVIEW_BLOCK,
  MONTHS_BLOCK,
  GROUPS_BLOCK,
  COSTS_BLOCK,
  CLASSES_BLOCK,
  INPUT_BLOCK,
  KINDS_BLOCK,
  CROSSINGS_BLOCK,
  STEPS_BLOCK,
  RETENTION_WHAT_IF_BLOCK,
  COMPARISON_BLOCK,
];

/** Customers: their list, their value, what to do with whom, and the work done for them. */
const CUSTOMER_SHEETS: readonly SheetDefinition[] = [
  ACTIONS_SHEET,
  CLEANING_SHEET,
  DUPLICATES_SHEET,
  IMPORT_SHEET,
  CUSTOMER_VALUE,
  MONTH_KEYS,
  MONTH_FORMER,
  MONTH_NEW,
  MONTH_CALLS,
  MONTH_INVOICE,
  KEY_BLOCK,
  GROUP_BLOCK,
  ABC_BLOCK,
  PYRAMID_BLOCK,
  RFM_BLOCK,
  LOSS_BLOCK,
  RETENTION_BLOCK,
  TIER_BLOCK,
  INVOICE_SHEET,
  UNITS_SHEET,
  HOURS_SHEET,
  KICKOFF,
  WEEK_PLANNING,
  VISIT_PLANNING,
  REPORT_FIGURES,
  REPORT_KINDS,
  REPORT_CONTRACTS,
  REPORT_FOLLOW_UPS,
  REPORT_VISITS,
  VISITS_SHEET,
];

/** Every table of ours, whatever job makes it. */
export const OWN_SHEETS: readonly SheetDefinition[] = [...BUDGET_SHEETS, ...CUSTOMER_SHEETS, ...PLAN_SHEETS];
