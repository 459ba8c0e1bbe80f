import { matchKey } from "../../domain/customers/match-key";
import { type CellRef } from "../../workbook/address";
import { scalarText } from "../../workbook/cells";
import { CUSTOMER_VALUE } from "../../workbook/sheets/customers/customer-value";
import { ownMatch } from "../engine/own-match";
import { type Workbench } from "../engine/workbench";
import { type View, viewOf } from "../plan/view";
import { customerView } from "../visits/visit-candidates";
import { isRefusal } from "../customers/refusal";
import { cardActions, cardAgreements, cardOrders, type CardSubject, cardUnits, cardVisits } from "./card-lists";
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
  const listed = listedCustomer(bench, asked);
  const names = listed ? NAME_FIELDS.map((field) => listed.view.value(field, listed.row)) : asked.texts;
  const subject: CardSubject = { bench, keys: new Set(names.flatMap((name) => matchKey(name) ?? [])) };
  return {
    ...(listed ? listedParts(bench, listed) : unlistedParts(asked)),
    figures: figuresOf(subject),
    orders: cardOrders(subject),
    actions: cardActions(subject),
    visits: cardVisits(subject),
    agreements: cardAgreements(subject),
    units: cardUnits(subject),
  };
}

/** A row of the customer sheet. */
type Listed = { readonly view: View; readonly row: number };
type OwnParts = Pick<CustomerCard, "name" | "where" | "doNotContact" | "contact">;

function listedParts(bench: Workbench, { view, row }: Listed): OwnParts {
  return {
    name: shownName(view, row),
    where: placeOf(view, row),
    doNotContact: isRefusal(view.value("doNotContact", row)),
    contact: cardLines(view, { bench, row, fields: CONTACT }),
  };
}

function unlistedParts({ texts }: CustomerNames): OwnParts {
  return { name: scalarText(texts[0] ?? null), where: undefined, doNotContact: false, contact: [] };
}

const NAME_FIELDS = ["customerNo", "companyName", "email"] as const;

function listedCustomer(bench: Workbench, { texts }: CustomerNames): Listed | undefined {
  const view = customerView(bench);
  const wanted = new Set(texts.flatMap((text) => matchKey(text) ?? []));
  for (const field of NAME_FIELDS) {
    const row = view?.column(field).findIndex((cell) => wanted.has(matchKey(cell) ?? "")) ?? -1;
    if (view && row >= 0) return { view, row };
  }
  return undefined;
}

function shownName(view: View, row: number): string {
  const names = ["companyName", "contactPerson", "customerNo"].map((field) => view.value(field, row));
  return scalarText(names.find((cell) => matchKey(cell) !== undefined) ?? null);
}

/** What Klantwaarde says of the customer. */
function figuresOf({ bench, keys }: CardSubject): CardLine[] {
  const match = ownMatch(bench, CUSTOMER_VALUE);
  const view = match && viewOf(bench, match);
  const row = view?.column("customerNo").findIndex((cell) => keys.has(matchKey(cell) ?? "")) ?? -1;
  return view && row >= 0 ? cardLines(view, { bench, row, fields: FIGURES }) : [];
}
