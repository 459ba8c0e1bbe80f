import { type CustomerTraits } from "../../domain/cleaning/duplicates/customer-traits";
import { type Duplicate, findDuplicates } from "../../domain/cleaning/duplicates/find-duplicates";
import { matchKey } from "../../domain/customers/match-key";
import { type Translator } from "../../i18n";
import { isBlank } from "../../workbook/cells";
import { type CellInput } from "../../workbook/change-set";
import { sheetsOfRole } from "../../workbook/recognise/recognition";
import { findSheet } from "../../workbook/snapshot";
import { DUPLICATES_SHEET } from "../../workbook/sheets/customers/cleaning-sheet";
import { type Workbench } from "../engine/workbench";
import { cellOf, type CustomerList, nameOf, numberUses, textOf } from "./customer-list";
import { orderCustomerColumn } from "./order-customers";
import { type KeyOf, type Proposal, proposal, type ProposalTable } from "./proposal-table";
import { wordLikeness } from "./word-likeness";

/** A pair of customers that may be one; sheet rows, the one that would stay first. */
export type PairProposal = Proposal & { readonly kept: number; readonly other: number };

/** How a customer is known again: by number, or by name and row where the number tells nothing. */
export type Identify = (who: { readonly no: unknown; readonly name: string; readonly row: number }) => string;

/** Whether a number is that of exactly one customer decides what identifies them. */
export function identifier(list: CustomerList): Identify {
  const uses = numberUses(list);
  return ({ no, name, row }) => {
    const key = matchKey(no);
    return key !== undefined && uses.get(key)?.length === 1 ? `number ${key}` : `row ${row} ${name}`;
  };
}

/** How a pair is known again, whichever of the two comes first. */
export function duplicatesTable(list: CustomerList): ProposalTable {
  const identify = identifier(list);
  const keyOf: KeyOf = (text) => {
    const [a = "", b = ""] = (["kept", "other"] as const).map((side) =>
      identify({ no: text(`${side}No`), name: text(`${side}Name`), row: Number(text(`${side}Row`)) }),
    );
    return JSON.stringify(a < b ? [a, b] : [b, a]);
  };
  return { definition: DUPLICATES_SHEET, keyOf };
}

/** Every pair of the list that may be one customer, most certain first. */
export function pairProposals(bench: Workbench, list: CustomerList): PairProposal[] {
  const traits = list.rows.map((row) => traitsOf(list, row));
  const orders = ordersByCustomer(bench);
  const { keyOf } = duplicatesTable(list);
  return findDuplicates(traits, wordLikeness).map((pair) => {
    const [first = 0, second = 0] = [list.rows[pair.first], list.rows[pair.second]];
    const staysFirst = standing(list, first, orders) >= standing(list, second, orders);
    const [kept, other] = staysFirst ? [first, second] : [second, first];
    return { ...proposal(pairCells(list, { pair, kept, other, t: bench.t }), keyOf), kept, other };
  });
}

function traitsOf(list: CustomerList, row: number): CustomerTraits {
  const text = (field: string) => textOf(list, field, row);
  return {
    name: nameOf(list, row),
    street: [text("street"), text("houseNo"), text("houseSuffix")].filter(Boolean).join(" "),
    postcode: text("postcode"),
    city: text("city"),
    phone: text("phone") || text("mobile"),
    email: text("email"),
    chamberNo: text("chamberNo"),
    vatNo: text("vatNo"),
  };
}

/** How many order rows each customer number has. */
function ordersByCustomer({ snapshot, recognition }: Workbench): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const match of sheetsOfRole(recognition, "orders")) {
    const place = orderCustomerColumn(match);
    const cells = findSheet(snapshot, match.sheet)?.cells;
    if (place?.field !== "customerNo" || !cells) continue;
    for (let row = match.firstRow; row <= match.lastRow; row++) {
      const key = matchKey(cells.value(row, place.column));
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Orders count most, then what is filled in. Equal: the upper row stays. */
function standing(list: CustomerList, row: number, orders: ReadonlyMap<string, number>): number {
  const key = matchKey(cellOf(list, "customerNo", row));
  const filled = list.match.columns.filter(({ column }) => !isBlank(list.sheet.cells.value(row, column))).length;
  return (key === undefined ? 0 : (orders.get(key) ?? 0)) * 1000 + filled;
}

type PairInput = {
  readonly pair: Duplicate;
  readonly kept: number;
  readonly other: number;
  readonly t: Translator;
};

function pairCells(list: CustomerList, { pair, kept, other, t }: PairInput): Map<string, CellInput> {
  const side = (name: "kept" | "other", row: number): [string, CellInput][] => [
    [`${name}No`, { value: cellOf(list, "customerNo", row) }],
    [`${name}Name`, { value: nameOf(list, row) }],
    [`${name}City`, { value: textOf(list, "city", row) }],
    [`${name}Row`, { value: row + 1, style: { align: "center" } }],
  ];
  return new Map<string, CellInput>([
    ["certainty", { value: Math.round(pair.certainty * 1000) / 1000 }],
    ...side("kept", kept),
    ...side("other", other),
    ["reason", { value: pair.shared.map((trait) => t(`duplicates.same.${trait}`)).join(", ") }],
  ]);
}
