import { matchKey } from "../../domain/customers/match-key";
import { type CellRef } from "../../workbook/address";
import { type Scalar, scalarText } from "../../workbook/cells";
import { CUSTOMER_VALUE } from "../../workbook/sheets/customers/customer-value";
import { ownMatch } from "../engine/own-match";
import { type Workbench } from "../engine/workbench";
import { type View, viewOf } from "../plan/view";
import { customerView } from "../visits/visit-candidates";
import { isAffirmed } from "../visits/visit-view";
import { cardActions, cardAgreements, cardOrders, cardUnits, cardVisits } from "./card-lists";
import { type CardLine, cardLines, type CardRow, placeOf } from "./card-rows";
import { type CustomerNames, customerInRow } from "./customer-in-row";

/**
 * Everything the workbook knows of one customer, to look at before a contact. Labels are i18n keys; every text may hold
 * words of the sheet: only ever shown as text.
 */
export type CustomerCard = {
  readonly name: string;
  /** The customer's row on the customer sheet; undefined for one that is not listed there. */
  readonly where: CellRef | undefined;
  /** The customer asked not to be approached: `card.doNotContact` says it in words. */
  readonly doNotContact: boolean;
  readonly contact: readonly CardLine[];
  /** Group, CLV, revenue and what more has been worked out. */
  readonly figures: readonly CardLine[];
  /** The five latest, latest first. */
  readonly orders: readonly CardRow[];
  readonly actions: readonly CardRow[];
  /** Latest first. */
  readonly visits: readonly CardRow[];
  /** What was agreed and is not done yet, soonest first. */
  readonly agreements: readonly CardRow[];
  readonly units: readonly CardRow[];
};

/** Where the user stands, or the customer's number or name. */
export type CardQuestion = { readonly cell: CellRef } | { readonly customer: string };

const CONTACT = [
  "customerNo",
  "contactPerson",
  "phone",
  "mobile",
  "email",
  "website",
  "street",
  "postcode",
  "city",
  "accountManager",
  "notes",
] as const;

const FIGURES = [
  "customerGroup",
  "lifetimeValue",
  "revenue",
  "orderCount",
  "lastOrder",
  "abc",
  "segment",
  "tier",
  "toNextTier",
] as const;

/** The card of the customer in the selected row, or of the one that is named; undefined when the row names none. */
export function customerCard(bench: Workbench, question: CardQuestion): CustomerCard | undefined {
  const asked: CustomerNames | undefined =
    "cell" in question ? customerInRow(bench, question.cell) : { texts: [question.customer] };
  if (!asked) return undefined;
  const customers = customerView(bench);
  const row = customers ? rowOf(customers, asked) : -1;
  const listed = row < 0 ? undefined : customers;
  const names = listed ? namesIn(listed, row) : asked.texts;
  const keys = new Set(names.flatMap((name) => matchKey(name) ?? []));
  const at = { bench, keys };
  return {
    name: scalarText(shownName(listed, row) ?? asked.texts[0] ?? null),
    where: listed && placeOf(listed, row),
    doNotContact: isAffirmed(listed?.value("doNotContact", row) ?? null, bench.t("list.no")),
    contact: listed ? cardLines(listed, { bench, row, fields: CONTACT }) : [],
    figures: figuresOf(at),
    orders: cardOrders(at),
    actions: cardActions(at),
    visits: cardVisits(at),
    agreements: cardAgreements(at),
    units: cardUnits(at),
  };
}

const NAME_FIELDS = ["customerNo", "companyName", "email"] as const;

function rowOf(customers: View, { texts }: CustomerNames): number {
  const wanted = new Set(texts.flatMap((text) => matchKey(text) ?? []));
  for (const field of NAME_FIELDS) {
    const row = customers.column(field).findIndex((cell) => wanted.has(matchKey(cell) ?? ""));
    if (row >= 0) return row;
  }
  return -1;
}

function namesIn(customers: View, row: number): Scalar[] {
  return NAME_FIELDS.map((field) => customers.value(field, row));
}

function shownName(customers: View | undefined, row: number): Scalar | undefined {
  return ["companyName", "contactPerson", "customerNo"]
    .map((field) => customers?.value(field, row) ?? null)
    .find((cell) => matchKey(cell) !== undefined);
}

/** What Klantwaarde says of the customer. */
function figuresOf({ bench, keys }: { bench: Workbench; keys: ReadonlySet<string> }): CardLine[] {
  const match = ownMatch(bench, CUSTOMER_VALUE);
  const view = match && viewOf(bench, match);
  const row = view?.column("customerNo").findIndex((cell) => keys.has(matchKey(cell) ?? "")) ?? -1;
  return view && row >= 0 ? cardLines(view, { bench, row, fields: FIGURES }) : [];
}
