import aliases from "./aliases.json";
import { type FieldId, type SheetRole } from "./fields";

/** What stands in a field's cells; evidence for or against a match. `ref` is a number or a name. */
export type ValueType =
  | "id"
  | "name"
  | "ref"
  | "text"
  | "choice"
  | "flag"
  | "email"
  | "postcode"
  | "phone"
  | "amount"
  | "count"
  | "percentage"
  | "date"
  | "duration"
  | "time";

export type FieldAliases = {
  readonly values: ValueType;
  /** Headings that mean this field, as people write them; the first is its usual Dutch name. */
  readonly labels: readonly string[];
};

/** Role → field → how it is headed in the wild. */
export type AliasTable = Readonly<Record<SheetRole, Readonly<Record<FieldId, FieldAliases>>>>;

/** Headings collected from Dutch and English workbooks and from exports of bookkeeping, web shop and CRM packages. */
// JSON gives `values` the type string; a test holds every one of them against ValueType.
export const ALIASES = aliases as AliasTable;

/** The usual Dutch heading of a field, to name it in a sentence. */
export function fieldLabel(role: SheetRole, field: FieldId): string {
  return ALIASES[role][field]?.labels[0] ?? field;
}
