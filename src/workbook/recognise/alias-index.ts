import { type AliasTable, type ValueType } from "./alias-table";
import { type FieldId, SHEET_ROLES, type SheetRole } from "./fields";
import { headingKey } from "./heading";

/** One way to head a field. */
export type AliasEntry = { readonly key: string; readonly field: FieldId };

/** The aliases of one role, ready for looking up. */
export type RoleIndex = {
  /** Heading key → the fields it can mean, in the order of the table. */
  readonly exact: ReadonlyMap<string, readonly FieldId[]>;
  readonly entries: readonly AliasEntry[];
  readonly values: ReadonlyMap<FieldId, ValueType>;
};

export type AliasIndex = ReadonlyMap<SheetRole, RoleIndex>;

const built = new WeakMap<AliasTable, AliasIndex>();

/** The alias table turned round: from heading to field. Built once per table. */
export function aliasIndex(table: AliasTable): AliasIndex {
  const known = built.get(table);
  if (known) return known;
  const index = new Map(SHEET_ROLES.map((role) => [role, roleIndex(table, role)] as const));
  built.set(table, index);
  return index;
}

function roleIndex(table: AliasTable, role: SheetRole): RoleIndex {
  const exact = new Map<string, FieldId[]>();
  const entries: AliasEntry[] = [];
  const values = new Map<FieldId, ValueType>();
  for (const [field, aliases] of Object.entries(table[role])) {
    values.set(field, aliases.values);
    for (const key of new Set(aliases.labels.map(headingKey))) {
      if (key === "") continue;
      entries.push({ key, field });
      const fields = exact.get(key);
      if (fields) fields.push(field);
      else exact.set(key, [field]);
    }
  }
  return { exact, entries, values };
}
