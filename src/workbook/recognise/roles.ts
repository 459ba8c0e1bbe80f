import { type FieldId, type SheetRole } from "./fields";

/** What makes a sheet play a role, and what the jobs need of it. */
export type RoleRules = {
  /** At least one field of every group must be there. */
  readonly required: readonly (readonly FieldId[])[];
  /** Groups that the jobs need: guessed at when no heading says so, and reported when missing. */
  readonly needed: readonly (readonly FieldId[])[];
  /** Words in a sheet's or table's name that speak for the role. */
  readonly names: RegExp;
};

const PERIOD = ["startDate", "endDate", "month", "week", "quarter"];

export const ROLE_RULES: Readonly<Record<SheetRole, RoleRules>> = {
  customers: {
    required: [["customerNo", "companyName"]],
    needed: [["customerNo"], ["companyName"]],
    names: /klant|relatie|debiteur|customer|client|account|organisatie/i,
  },
  orders: {
    required: [["customerNo", "companyName", "email"], ["date"], ["amountExclVat", "amountInclVat", "amount"]],
    needed: [
      ["customerNo", "companyName", "email"],
      ["date"],
      ["amount", "amountExclVat", "amountInclVat"],
      ["orderNo", "invoiceNo"],
      ["status"],
    ],
    names: /order|factu|invoice|verkop|verkoop|sales|bestelling|omzet/i,
  },
  goals: {
    required: [["goal"], ["target", "baseline", "endDate", "startDate", "measuredBy", "addedValue"]],
    needed: [["goal"], ["startDate"], ["endDate"]],
    names: /doel|goal|objective/i,
  },
  activities: {
    required: [
      ["activity"],
      [
        "goal",
        "activityKind",
        "owner",
        "reason",
        "how",
        "location",
        "targetGroup",
        "channel",
        "segment",
        "isNew",
        "strategy",
        ...PERIOD,
      ],
    ],
    needed: [["activity"], ["startDate"], ["endDate"], ["goal"], ["activityKind"]],
    names: /(?<!deel)activiteit|promotie|actieplan|campagne|activit|campaign|plan/i,
  },
  subActivities: {
    required: [["subActivity"], ["activity", "startDate", "endDate", "owner", "hours"]],
    needed: [["activity"], ["subActivity"], ["startDate"], ["endDate"]],
    names: /deelactiviteit|sub-?activit|draaiboek|taken|tasks?/i,
  },
  budget: {
    required: [
      ["costLine", "budget", "budgetKind", "fixedAmount", "revenuePercentage"],
      ["budgetedCost", "fixedAmount", "actualCost", "unitPrice"],
    ],
    needed: [["activity"], ["costLine"], ["budgetedCost"], ["actualCost"]],
    names: /budget|begroting|kosten|costs?/i,
  },
  yield: {
    required: [
      ["activity"],
      ["reach", "response", "orderValue", "forecastRevenue"],
      ["response", "orderValue", "actualRevenue", "grossProfit"],
    ],
    needed: [["activity"], ["reach"], ["response"], ["orderValue"]],
    names: /opbrengst|yield|rendement/i,
  },
  units: {
    required: [
      ["contract", "client"],
      ["unit", "hoursBought"],
    ],
    needed: [["contract"], ["unit", "hoursBought"], ["startDate"]],
    names: /unit|contract|bundel|strippenkaart/i,
  },
  hours: {
    required: [["date"], ["hours"], ["customer", "project", "task", "employee", "description", "km", "visitDone"]],
    needed: [["date"], ["hours"], ["customer"], ["project"]],
    names: /uren|hours|tijd|time|urenstaat/i,
  },
  visits: {
    required: [
      ["customer"],
      ["called", "appointment", "visited", "discussed", "agreements", "problem", "purpose", "subject", "kind"],
    ],
    needed: [["customer"]],
    names: /bezoek|visit|gesprek/i,
  },
  complaints: {
    required: [
      ["complaintNo", "kind", "description", "justified"],
      ["receivedDate", "handler", "solution", "closedDate"],
    ],
    needed: [["receivedDate"], ["customer", "customerNo"], ["kind"]],
    names: /klacht|complaint/i,
  },
};

/** Whether the jobs need this field of the role. */
export function isNeeded(role: SheetRole, field: FieldId): boolean {
  return ROLE_RULES[role].needed.some((group) => group.includes(field));
}
