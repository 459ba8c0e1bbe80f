import { type ContactCue } from "../../domain/customers/contact-cue";
import { formulaText } from "../../workbook/formula";
import { MONTH_CALLS, MONTH_FORMER, MONTH_NEW } from "../../workbook/sheets/customers/month";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { CUE_WORDS } from "../customers/segment-columns";
import { type ValueFact, type ValueView } from "../customers/value-view";
import { type Workbench } from "../engine/workbench";

/** The defined name of the cell with the date that the previous page was made for. */
export const PREVIOUS_NAME = "rp_vorige_peildatum";

/** A list of customers: which they are, as a rule and as formulas of Klantwaarde. */
export type CustomerList = {
  readonly definition: SheetDefinition;
  /** How many rows the page keeps for it. */
  readonly rows: number;
  readonly holds: (fact: ValueFact) => boolean;
  /** How many there are. */
  readonly count: string;
  /** 1 or 0 for every row of Klantwaarde; used inside SUMPRODUCT. */
  readonly flag: string;
  /** The column of Klantwaarde with the date that matters, and with what is said of the customer. */
  readonly date: "firstOrder" | "lastOrder";
  readonly about: "segment" | "cue";
};

/** Who is worth a call this month: former customers, silent A customers, and who is nearly a tier higher. */
const CALLS: readonly ContactCue[] = ["former", "silentA", "nearlyTier"];

/** The three lists of the page, for the time since the previous reference date. */
export function customerLists(
  bench: Workbench,
  { view, previous }: { view: ValueView; previous: number },
): CustomerList[] {
  return [formerList(bench, { view, previous }), newList(bench, { view, previous }), callList(bench, view)];
}

type Since = { readonly view: ValueView; readonly previous: number };

function formerList({ settings }: Workbench, { view, previous }: Since): CustomerList {
  const day = Math.floor(settings.peildatum) - settings.ex_dagen;
  const [until, since] = ["(INT(rp_peildatum)-rp_ex_dagen)", `(N(${PREVIOUS_NAME})-rp_ex_dagen)`];
  const [range, exact] = [view.refs.range("lastOrder"), view.refs.exact("lastOrder")];
  return {
    definition: MONTH_FORMER,
    rows: 8,
    holds: ({ lastOrder }) => lastOrder !== undefined && lastOrder < day && lastOrder >= previous - settings.ex_dagen,
    count: `COUNTIFS(${range},"<"&${until},${range},">="&${since})`,
    flag: `(${exact}<${until})*(${exact}>=${since})`,
    date: "lastOrder",
    about: "segment",
  };
}

function newList({ settings }: Workbench, { view, previous }: Since): CustomerList {
  const day = Math.floor(settings.peildatum);
  const [range, exact] = [view.refs.range("firstOrder"), view.refs.exact("firstOrder")];
  return {
    definition: MONTH_NEW,
    rows: 8,
    holds: ({ firstOrder }) => firstOrder !== undefined && firstOrder > previous && firstOrder <= day,
    count: `COUNTIFS(${range},">"&N(${PREVIOUS_NAME}),${range},"<="&INT(rp_peildatum))`,
    flag: `(${exact}>N(${PREVIOUS_NAME}))*(${exact}<=INT(rp_peildatum))`,
    date: "firstOrder",
    about: "segment",
  };
}

function callList({ t }: Workbench, { refs }: ValueView): CustomerList {
  const words = CALLS.map((cue) => t(CUE_WORDS[cue]));
  return {
    definition: MONTH_CALLS,
    rows: 20,
    holds: ({ cue }) => words.includes(cue),
    count: words.map((word) => `COUNTIF(${refs.range("cue")},${formulaText(word)})`).join("+"),
    flag: `(${words.map((word) => `(${refs.exact("cue")}=${formulaText(word)})`).join("+")})`,
    date: "lastOrder",
    about: "cue",
  };
}
