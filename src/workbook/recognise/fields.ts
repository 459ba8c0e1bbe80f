/**
 * What a sheet can be for us. `ours` sheets with the same role carry the same fields: a student's own budget sheet and
 * our Kostenbudget are both `budget`.
 */
export const SHEET_ROLES = [
  "customers",
  "orders",
  "goals",
  "activities",
  "subActivities",
  "budget",
  "yield",
  "units",
  "hours",
  "visits",
  "complaints",
] as const;

export type SheetRole = (typeof SHEET_ROLES)[number];

/** A field's name is unique within its role; e.g. `customerNo`, `amountExclVat`. See `aliases.json`. */
export type FieldId = string;
