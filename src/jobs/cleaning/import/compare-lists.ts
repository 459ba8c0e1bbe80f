import {
  compareCustomer,
  type Comparison,
  type KnownCustomers,
  type ListedCustomer,
  firstPositions,
  uniquePositions,
} from "../../../domain/cleaning/compare-customer";
import { nameWords } from "../../../domain/cleaning/duplicates/name-words";
import { emailKey, postcodeKey } from "../../../domain/cleaning/duplicates/trait-keys";
import { matchKey } from "../../../domain/customers/match-key";
import { isCellError, type Scalar } from "../../../workbook/cells";
import { columnOf } from "../../../workbook/recognise/recognition";
import { type Workbench } from "../../engine/workbench";
import { cellOf, type CustomerList, nameOf, textOf } from "../customer-list";
import { wordLikeness } from "../word-likeness";
import { isSameValue, type SharedField, sharedFields } from "./shared-fields";

/** A cell of the customer list that the second list says otherwise. */
export type FieldChange = { readonly field: SharedField; readonly before: Scalar; readonly after: Scalar };

/** What a row of the second list means for the customer list. Rows are zero-based, on their sheets. */
export type ListedRow = {
  readonly row: number;
  readonly name: string;
  readonly no: Scalar;
} & (
  | { readonly kind: "equal" }
  | { readonly kind: "new"; readonly values: readonly FieldChange[] }
  | { readonly kind: "changed"; readonly target: number; readonly values: readonly FieldChange[] }
  | { readonly kind: "otherName"; readonly target: number; readonly values: readonly FieldChange[] }
  | {
      readonly kind: "sameEmail" | "samePlace";
      readonly target: number;
      readonly values: readonly FieldChange[];
    }
  | { readonly kind: "noNumber" | "noName" }
  | { readonly kind: "repeated"; readonly first: number }
  | { readonly kind: "unreadable"; readonly heading: string }
);

/** Compares every row of a second list with the customer list. */
export function compareLists(bench: Workbench, main: CustomerList, listed: CustomerList): readonly ListedRow[] {
  const fields = sharedFields(bench, main, listed);
  const known = knownCustomers(main, listed);
  const seen = new Map<string, number>();
  return listed.rows.map((row): ListedRow => {
    const who = identity(listed, row);
    const base = { row, name: nameOf(listed, row), no: cellOf(listed, "customerNo", row) };
    const wrong = errorHeading(listed, row);
    if (wrong !== undefined) return { ...base, kind: "unreadable", heading: wrong };
    const first = who.number === undefined ? undefined : seen.get(who.number);
    if (first !== undefined) return { ...base, kind: "repeated", first };
    if (who.number !== undefined) seen.set(who.number, row);
    return { ...base, ...meaning(compareCustomer(who, known), { main, fields, row, name: who.name }) };
  });
}

type Meaning = ListedRow extends infer Row ? (Row extends unknown ? Omit<Row, "row" | "name" | "no"> : never) : never;

type MeaningInput = {
  readonly main: CustomerList;
  readonly fields: readonly SharedField[];
  readonly row: number;
  readonly name: string;
};

function meaning(comparison: Comparison, { main, fields, row, name }: MeaningInput): Meaning {
  if (comparison.kind === "invalid") return { kind: comparison.because };
  if (comparison.kind === "new") return { kind: "new", values: allValues(fields, row) };
  const target = main.rows[comparison.at] ?? 0;
  if (comparison.kind === "conflict") return { kind: comparison.because, target, values: allValues(fields, row) };
  const values = changes(fields, { main, target, row });
  const isRenamed = values.some(({ field }) => NAME_FIELDS.has(field.field));
  if (isRenamed && !isSameName(nameOf(main, target), name)) return { kind: "otherName", target, values };
  return values.length === 0 ? { kind: "equal" } : { kind: "changed", target, values };
}

function allValues(fields: readonly SharedField[], row: number): FieldChange[] {
  return fields.flatMap((field) => {
    const after = field.listed(row);
    return after === null ? [] : [{ field, before: null, after }];
  });
}

type ChangeInput = { readonly main: CustomerList; readonly target: number; readonly row: number };

/** An empty cell of the list says nothing; a formula of the user's is theirs. */
function changes(fields: readonly SharedField[], { main, target, row }: ChangeInput): FieldChange[] {
  return allValues(fields, row).flatMap(({ field, after }) => {
    const before = field.main(target);
    const isTyped = main.sheet.cells.formula(target, field.column) === undefined;
    return isTyped && !isSameValue(field.field, before, after) ? [{ field, before, after }] : [];
  });
}

const NAME_FIELDS = new Set(["companyName", "firstName", "lastName", "contactPerson"]);
const ALIKE_NAME = 0.9;

function isSameName(a: string, b: string): boolean {
  const [one, other] = [nameWords(a).toSorted().join(""), nameWords(b).toSorted().join("")];
  return a === "" || one === other || wordLikeness(one, other) >= ALIKE_NAME;
}

function identity(list: CustomerList, row: number): ListedCustomer {
  const name = nameOf(list, row);
  const postcode = postcodeKey(textOf(list, "postcode", row));
  return {
    number: matchKey(cellOf(list, "customerNo", row)),
    name,
    email: emailKey(textOf(list, "email", row)),
    place: name === "" || postcode === "" ? "" : `${nameWords(name).join(" ")} ${postcode}`,
  };
}

function knownCustomers(main: CustomerList, listed: CustomerList): KnownCustomers {
  const known = main.rows.map((row) => identity(main, row));
  const isNumbered = [main, listed].every(({ match }) => columnOf(match, "customerNo") !== undefined);
  return {
    byNumber: firstPositions(known.map(({ number }) => number)),
    byEmail: uniquePositions(known.map(({ email }) => email)),
    byPlace: uniquePositions(known.map(({ place }) => place)),
    numbered: isNumbered ? "yes" : "no",
  };
}

function errorHeading({ match, sheet }: CustomerList, row: number): string | undefined {
  return match.columns.find(({ column }) => isCellError(sheet.cells.value(row, column)))?.heading;
}
