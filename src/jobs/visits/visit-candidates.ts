import { type CustomerGroup } from "../../domain/customers/customer-group";
import { matchKey } from "../../domain/customers/match-key";
import { type Candidate } from "../../domain/visits/propose-visits";
import { type Scalar, scalarText } from "../../workbook/cells";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { isSubtotal } from "../../workbook/recognise/subtotals";
import { findSheet } from "../../workbook/snapshot";
import { CUSTOMER_VALUE } from "../../workbook/sheets/customers/customer-value";
import { mainCustomers, mergedRows } from "../cleaning/customer-list";
import { GROUP_WORDS } from "../customers/clv-columns";
import { isRefusal } from "../customers/refusal";
import { ownMatch } from "../engine/own-match";
import { type Workbench } from "../engine/workbench";
import { numberOrZero } from "../plan/cell-rules";
import { type View, viewOf } from "../plan/view";

/** A customer of the customer sheet, as a visit would be written down. */
export type VisitCandidate = Candidate & { readonly customerNo: Scalar; readonly name: Scalar };

/** The customer sheet; undefined when the workbook has none. */
export function customerView(bench: Workbench): View | undefined {
  const match = mainCustomers(bench);
  return match && viewOf(bench, match);
}

/**
 * The customers that may be visited, with what Klantwaarde says of them. Left out: who does not want to be approached, who
 * was merged with another, who is on the visits sheet already, and who comes a second time; and totals in between.
 */
export function visitCandidates(bench: Workbench, visits: View | undefined): VisitCandidate[] {
  const customers = customerView(bench);
  if (!customers) return [];
  const value = valueByKey(bench);
  const taken = visitedKeys(visits);
  const { match } = customers;
  const isMerged = mergedRows(bench, match);
  const sheet = findSheet(bench.snapshot, match.sheet);
  const isTotal = (row: number) => sheet !== undefined && isSubtotal(sheet, { match, row: match.firstRow + row });
  return Array.from({ length: customers.rowCount }, (_, row) => row).flatMap((row): VisitCandidate[] => {
    const [customerNo, name] = [customers.value("customerNo", row), nameOf(customers, row)];
    const keys = [matchKey(customerNo), matchKey(name)].flatMap((key) => key ?? []);
    const [key] = keys;
    const isBlocked = isRefusal(customers.value("doNotContact", row)) || isMerged(row) || isTotal(row);
    if (key === undefined || isBlocked || keys.some((known) => taken.has(known))) return [];
    taken.add(key);
    return [{ customerNo, name: name ?? customerNo, ...(value.get(key) ?? UNKNOWN) }];
  });
}

const UNKNOWN: Candidate = { group: undefined, abc: undefined, value: 0 };

function nameOf(customers: View, row: number): Scalar {
  const [company, contact] = ["companyName", "contactPerson"].map((field) => customers.value(field, row));
  return typeof company === "string" && company.trim() !== "" ? company.trim() : (contact ?? null);
}

/** Customers by number and by name, as the visits sheet has them. */
function visitedKeys(visits: View | undefined): Set<string> {
  const cells = visits ? [...visits.column("customer"), ...visits.column("customerNo")] : [];
  return new Set(cells.flatMap((cell) => matchKey(cell) ?? []));
}

function valueByKey(bench: Workbench): Map<string, Candidate> {
  const match: SheetMatch | undefined = ownMatch(bench, CUSTOMER_VALUE);
  const view = match && viewOf(bench, match);
  const known = new Map<string, Candidate>();
  for (let row = 0; row < (view?.rowCount ?? 0); row++) {
    const key = matchKey(view?.value("customerNo", row));
    if (key === undefined || !view) continue;
    known.set(key, {
      group: groupOf(bench, view.value("customerGroup", row)),
      abc: scalarText(view.value("abc", row)),
      value: numberOrZero(view.value("lifetimeValue", row)),
    });
  }
  return known;
}

const GROUPS = Object.keys(GROUP_WORDS) as CustomerGroup[]; // the literal's own keys

function groupOf({ t }: Workbench, word: Scalar): CustomerGroup | undefined {
  return GROUPS.find((group) => t(GROUP_WORDS[group]) === word);
}
