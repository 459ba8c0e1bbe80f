import { type SheetRole } from "../../workbook/recognise/fields";
import { type ColumnMatch, columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { UNITS_SHEET, HOURS_SHEET } from "../../workbook/sheets/units/units-sheet";
import { ownMatch } from "../engine/own-match";
import { type Workbench } from "../engine/workbench";

/** A column that says who a customer is: it gets another name for them, or is emptied. */
export type PersonalColumn = {
  readonly match: SheetMatch;
  readonly column: ColumnMatch;
  readonly becomes: "label" | "nothing";
};

/** By what a customer is called, best first: the first of these that a sheet has is renamed, the others are emptied. */
const NAMES: readonly string[] = ["companyName", "customer", "client", "lastName", "contactPerson", "email"];

/** What somebody noted about a customer: it names people, or says what is nobody else's business. */
export const REMARKS = "notes";

/** What tells who somebody is, or where or how they can be found. */
const PERSONAL: Partial<Readonly<Record<SheetRole, readonly string[]>>> = {
  customers: [
    "companyName",
    "contactPerson",
    "firstName",
    "initials",
    "middleName",
    "lastName",
    "salutation",
    "street",
    "houseNo",
    "houseSuffix",
    "postcode",
    "city",
    "phone",
    "mobile",
    "email",
    "website",
    "iban",
    "vatNo",
    "chamberNo",
    REMARKS,
  ],
  orders: ["companyName", "email"],
  units: ["client"],
  hours: ["customer"],
  visits: ["customer", "contactPerson", "attendees"],
  complaints: ["customer", "phone"],
};

/** The columns of customers' names, e-mail, telephone and addresses, the customer lists first. */
export function personalColumns(bench: Workbench): PersonalColumn[] {
  const own = [UNITS_SHEET, HOURS_SHEET].flatMap((definition) => ownMatch(bench, definition) ?? []);
  const matches = [...bench.recognition.sheets, ...own];
  const isByEmail = matches.some((match) => match.role === "orders" && nameFieldOf(match) === "email");
  const isCustomers = ({ role }: SheetMatch) => role === "customers";
  return [...matches.filter(isCustomers), ...matches.filter((match) => !isCustomers(match))].flatMap((match) =>
    columnsOf(match, isByEmail ? ["email"] : []),
  );
}

/** What customers are called on this sheet: where orders know them by e-mail only, that is what they are found by. */
function nameFieldOf(match: SheetMatch): string | undefined {
  const fields = PERSONAL[match.role] ?? [];
  return NAMES.find((field) => fields.includes(field) && columnOf(match, field));
}

function columnsOf(match: SheetMatch, keys: readonly string[]): PersonalColumn[] {
  const names = [nameFieldOf(match), ...keys];
  return (PERSONAL[match.role] ?? []).flatMap((field): PersonalColumn[] => {
    const column = columnOf(match, field);
    return column ? [{ match, column, becomes: names.includes(field) ? "label" : "nothing" }] : [];
  });
}
