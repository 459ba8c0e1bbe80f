import { isBlank, type Scalar, scalarText } from "../../workbook/cells";
import { type Workbench } from "../engine/workbench";
import { customerView } from "../visits/visit-candidates";

/** A customer as a list of search results shows it; `ask` is what the card is asked for with. */
export type FoundCustomer = { readonly ask: string; readonly name: string; readonly number: string };

/** The first customers that were found, and how many there are. */
export type FoundCustomers = { readonly first: readonly FoundCustomer[]; readonly count: number };

const MOST_SHOWN = 10;
const SEARCHED = ["customerNo", "companyName", "contactPerson", "email"] as const;

/**
 * Customers whose number, name, contact person or e-mail address holds these words, in the order of the customer sheet.
 * Capitals, accents and blanks around it do not count. Nothing is found without words to look for.
 */
export function findCustomers(bench: Workbench, words: string): FoundCustomers {
  const customers = customerView(bench);
  const wanted = folded(words);
  if (!customers || wanted === "") return { first: [], count: 0 };
  const rows = Array.from({ length: customers.rowCount }, (_, row) => row).filter((row) =>
    SEARCHED.some((field) => folded(textOf(customers.value(field, row))).includes(wanted)),
  );
  const first = rows.slice(0, MOST_SHOWN).map((row): FoundCustomer => {
    const texts = SEARCHED.map((field) => textOf(customers.value(field, row)));
    const [number = "", company, contact, email] = texts;
    const ask = texts.find((text) => text !== "") ?? "";
    return { ask, name: company || contact || email || number, number };
  });
  return { first, count: rows.length };
}

function textOf(cell: Scalar): string {
  return isBlank(cell) ? "" : scalarText(cell).trim();
}

/** `Café` and `CAFE` are the same word to somebody who searches. */
function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").trim().toLowerCase();
}
