import { type Cents, cents, roundCents } from "../money";
import { type UnitId } from "./units";

/** When a contract's visits are invoiced: as soon as planned, or only after the visit took place. */
export type PaymentMoment = "inAdvance" | "afterVisit";

/**
 * When a Unit is paid unless the contract says otherwise: Unit Flex only after a visit took place.
 *
 * @see consultancy
 */
export function defaultPaymentMoment(unit: UnitId | undefined): PaymentMoment {
  return unit === "unitFlex" ? "afterVisit" : "inAdvance";
}

/** A line of the hours sheet. */
export type HourEntry = {
  readonly hours: number;
  readonly kind: "intake" | "visit" | "other" | "travel";
  /** Whether the visit it belongs to took place. */
  readonly visited: boolean;
};

export type HourTotals = {
  /** Hours taken off the Unit. */
  readonly unitHours: number;
  /** Of these, intake. */
  readonly intakeHours: number;
  /** Never Unit time: charged apart. */
  readonly travelHours: number;
  /** Hours that may be invoiced now. */
  readonly invoiceableHours: number;
};

/**
 * Adds up hours with travel kept apart, and says which may be invoiced.
 *
 * @returns hours, unrounded
 * @see consultancy: travel is always charged separately; with payment after the visit only visits that took place count
 */
export function addUpHours(entries: readonly HourEntry[], payment: PaymentMoment): HourTotals {
  const sum = (wanted: (entry: HourEntry) => boolean): number =>
    entries.filter(wanted).reduce((total, { hours }) => total + hours, 0);
  return {
    unitHours: sum(({ kind }) => kind !== "travel"),
    intakeHours: sum(({ kind }) => kind === "intake"),
    travelHours: sum(({ kind }) => kind === "travel"),
    invoiceableHours: sum(({ kind, visited }) => kind !== "travel" && (payment === "inAdvance" || visited)),
  };
}

/** A price for the whole, or an amount an hour. */
export type PriceAgreement =
  | { readonly kind: "project"; readonly price: Cents }
  | { readonly kind: "hourly"; readonly rate: Cents };

export type InvoiceInput = {
  readonly agreement: PriceAgreement;
  /** Hours to invoice; a project price does not look at them. */
  readonly hours: number;
  readonly kilometres: number;
  readonly ratePerKilometre: Cents;
  /** Fraction; 0.21 for the general Dutch rate. */
  readonly vatRate: number;
};

export type InvoiceProposal = {
  readonly work: Cents;
  /** Always a line of its own. */
  readonly travel: Cents;
  readonly exclVat: Cents;
  readonly vat: Cents;
  readonly inclVat: Cents;
};

/**
 * What to invoice: the work by agreement, travel costs apart, VAT over both.
 *
 * Work, travel and VAT are each rounded to cents, half away from zero; the totals are sums of the rounded lines.
 *
 * @see consultancy: project price or hourly rate, travel costs always separate
 */
export function proposeInvoice({
  agreement,
  hours,
  kilometres,
  ratePerKilometre,
  vatRate,
}: InvoiceInput): InvoiceProposal {
  const work = agreement.kind === "project" ? agreement.price : roundCents(hours * agreement.rate);
  const travel = roundCents(kilometres * ratePerKilometre);
  const exclVat = cents(work + travel);
  const vat = roundCents(exclVat * vatRate);
  return { work, travel, exclVat, vat, inclVat: cents(exclVat + vat) };
}

export type Instalment = {
  readonly price: Cents;
  /** Hours of the whole bundle. */
  readonly bought: number;
  /** Hours of visits that took place, up to and with the previous period. */
  readonly before: number;
  /** The same, up to and with this period. */
  readonly upTo: number;
};

/**
 * The part of a project price that falls due in a period when visits are paid after they took place: in proportion to
 * their hours.
 *
 * `ROUND(price · MIN(1, up to / bought)) − ROUND(price · MIN(1, before / bought))`: all periods together are exactly the
 * price, and never more. Nothing without bought hours.
 *
 * @see consultancy: Unit Flex is invoiced only after a visit took place; the proportion is our reading
 */
export function instalment({ price, bought, before, upTo }: Instalment): Cents {
  if (!(bought > 0)) return cents(0);
  const due = (hours: number): Cents => roundCents(price * Math.min(1, hours / bought));
  return cents(due(upTo) - due(before));
}
