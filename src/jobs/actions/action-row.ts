import { matchKey } from "../../domain/customers/match-key";
import { type Scalar } from "../../workbook/cells";
import { type CellInput } from "../../workbook/change-set";
import { type StartRow } from "../../workbook/sheets/table-sheet";

/** An action as it is proposed: the user may change every cell of it. */
export type Proposal = {
  /** As it stands in the customer list; blank for a group of customers. */
  readonly customerNo: Scalar;
  readonly customer: string;
  /** The customer group's word; blank for who never ordered. */
  readonly group: string;
  readonly reason: string;
  readonly action: string;
  /** Who looks after the customer, when the list says so. */
  readonly owner: string;
  /** Serial; undefined when there is no hurry. */
  readonly due: number | undefined;
};

/** What makes two rows the same proposal: the customer (else the group's name) and the reason. */
export function proposalKey({
  customerNo,
  customer,
  reason,
}: {
  readonly customerNo: Scalar;
  readonly customer: Scalar;
  readonly reason: Scalar;
}): string {
  return JSON.stringify([matchKey(customerNo) ?? matchKey(customer) ?? "", matchKey(reason) ?? ""]);
}

/** The cells of a new row; `planned` is the status it begins with. */
export function startRow(proposal: Proposal, planned: string): StartRow {
  const { customerNo, customer, group, reason, action, owner, due } = proposal;
  const wrapped = (value: string): CellInput => ({ value, style: { wrap: true } });
  const filled: readonly (readonly [string, CellInput])[] = [
    ["customerNo", { value: customerNo }],
    ["customer", wrapped(customer)],
    ["segment", { value: group }],
    ["reason", wrapped(reason)],
    ["action", wrapped(action)],
    ["owner", { value: owner }],
    ["due", { value: due ?? null }],
    ["status", { value: planned }],
  ];
  return new Map(filled.filter(([, { value }]) => value !== null && value !== ""));
}
