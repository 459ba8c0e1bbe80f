import { type MessageKey } from "../../i18n/message-key";

/**
 * The words of every dropdown, as i18n keys. They stand in columns of the settings sheet, each under a defined name
 * `rp_lijst_<name>`, so that a school or company can change them there.
 */
export const LISTS = {
  klantgroep: ["list.group.new", "list.group.existing", "list.group.former"],
  soort: [
    "list.kind.tradeFair",
    "list.kind.dealerShow",
    "list.kind.openHouse",
    "list.kind.productDay",
    "list.kind.customerContactDay",
    "list.kind.seminar",
    "list.kind.advertisement",
    "list.kind.mailing",
    "list.kind.socialMedia",
    "list.kind.callCampaign",
    "list.kind.salesPromotion",
    "list.kind.loyaltyProgramme",
    "list.kind.other",
  ],
  janee: ["list.yes", "list.no"],
  budgetsoort: ["list.budgetKind.fixed", "list.budgetKind.variable", "list.budgetKind.mixed"],
  budget: ["list.budget.purchase", "list.budget.personnel", "list.budget.communication"],
  status: ["list.status.planned", "list.status.running", "list.status.done", "list.status.dropped"],
  meerwaarde: ["list.value.customers", "list.value.revenue", "list.value.profit", "list.value.loyalty"],
  eenheid: ["list.unit.euro", "list.unit.customers", "list.unit.percent", "list.unit.pieces"],
  unit: ["list.bundle.unit1", "list.bundle.unit2", "list.bundle.unit3", "list.bundle.flex", "list.bundle.own"],
  prijsafspraak: ["list.price.project", "list.price.hourly"],
  uursoort: ["list.work.inventory", "list.work.call", "list.work.visit", "list.work.report", "list.work.other"],
  wens: ["list.approach.visit", "list.approach.phone", "list.approach.mail", "list.approach.none"],
  opschoonkeuze: ["list.decision.accept", "list.decision.leave", "list.decision.ask"],
  dubbelkeuze: ["list.merge.merge", "list.merge.keep", "list.decision.ask"],
} as const satisfies Record<string, readonly MessageKey[]>;

export type ListName = keyof typeof LISTS;

/** The lists whose words mean something to a formula. */
export const LISTS_OF_MEANING = ["klantgroep", "janee", "budgetsoort", "budget", "status", "eenheid"] as const;
export type ListOfMeaning = (typeof LISTS_OF_MEANING)[number];

/** The defined name of one word: it stays that word when rows are put in or words are added. @param index zero-based */
export function wordName(list: ListOfMeaning, index: number): string {
  return `rp_woord_${list}_${index + 1}`;
}

/** The defined name under which a list's words stand. */
export function listRangeName(list: ListName): string {
  return `rp_lijst_${list}`;
}
