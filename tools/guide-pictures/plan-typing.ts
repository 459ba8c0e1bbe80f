import { type MessageKey } from "../../src/i18n";
import { serialOf } from "./serial-of";
import { type Entry, type TypedRow, type Typing } from "./type-cells";

/*
 * The plan of the guide: a lunchroom that wants more business lunches. Everything is invented; the aims are only there to
 * show where what is typed.
 */

const both = (nl: string, en: string): Entry => ({ nl, en });
const word = (key: MessageKey): Entry => ({ word: key });

const PREMISES: Typing["cells"] = [
  ["rp_plan_naam", both("Sam Bakker", "Sam Bakker")],
  ["rp_studentnummer", both("0045678", "0045678")],
  ["rp_klas", both("4AM2", "4AM2")],
  ["rp_bedrijf", both("Lunchroom De Korenaar (verzonnen)", "Lunchroom The Wheat Ear (invented)")],
  ["rp_account", both("Bedrijven op het bedrijvenpark", "Companies on the business park")],
  ["rp_accountplan", both("Accountplan zakelijke lunch, mei 2026", "Account plan business lunch, May 2026")],
  ["rp_accountplan_doel", word("list.value.customers")],
  ["rp_plan_van", serialOf("2026-09-01")],
  ["rp_plan_tot", serialOf("2027-08-31")],
  [
    "rp_strategie_nieuw",
    both("Laten proeven en daarna een afspraak maken", "Let them taste, then make an appointment"),
  ],
  [
    "rp_strategie_bestaand",
    both("Vaste klanten een vast moment in de week bieden", "Offer regulars a fixed day of the week"),
  ],
  ["rp_strategie_ex", both("Vragen wat er misging en dat oplossen", "Ask what went wrong and put it right")],
  [
    "rp_bestaande_promotie",
    both("Folder in de winkel, berichten op sociale media", "Leaflet in the shop, social media posts"),
  ],
  ["rp_budgetplafond", 3000],
  ["rp_orderwaarde", 145],
];

const GOAL = {
  new: both(
    "Op 30 juni 2027 bestellen 15 nieuwe bedrijven een lunch",
    "By 30 June 2027, 15 new companies order a lunch",
  ),
  existing: both(
    "In 2026-2027 € 6.000 meer omzet bij vaste klanten",
    "In 2026-2027, € 6,000 more revenue from regulars",
  ),
  former: both(
    "Op 1 mei 2027 zijn 5 van de 20 ex-klanten terug",
    "By 1 May 2027, 5 of the 20 former customers are back",
  ),
};

const ACTIVITY = {
  tasting: both("Proeverij op het bedrijvenpark", "Tasting on the business park"),
  day: both("Lunchdag voor vaste klanten", "Lunch day for regulars"),
  calls: both("Belronde ex-klanten", "Call round former customers"),
};

type GoalFacts = { goal: Entry; group: Entry; value: Entry; from: number; target: number; unit: Entry; until: string };

const goalRow = (nr: number, { goal, group, value, from, target, unit, until }: GoalFacts): TypedRow => [
  ["plan.col.nr", nr],
  ["plan.col.goal", goal],
  ["plan.col.segment", group],
  ["plan.col.addedValue", value],
  ["plan.col.baseline", from],
  ["plan.col.target", target],
  ["plan.col.unit", unit],
  ["plan.col.start", serialOf("2026-09-01")],
  ["plan.col.end", serialOf(until)],
  ["plan.col.owner", both("Sam", "Sam")],
];

type ActivityFacts = {
  goal: Entry;
  group: Entry;
  activity: Entry;
  kind: MessageKey;
  whom: Entry;
  means: Entry;
  days: readonly [string, string];
};

const activityRow = (nr: number, { goal, group, activity, kind, whom, means, days }: ActivityFacts): TypedRow => [
  ["plan.col.nr", nr],
  ["plan.col.goalOf", goal],
  ["plan.col.segment", group],
  ["plan.col.activity", activity],
  ["plan.col.kind", word(kind)],
  ["plan.col.isNew", word("list.yes")],
  ["plan.col.targetGroup", whom],
  ["plan.col.channel", means],
  ["plan.col.owner", both("Sam", "Sam")],
  ["plan.col.from", serialOf(days[0])],
  ["plan.col.to", serialOf(days[1])],
  ["plan.col.status", word("list.status.planned")],
];

const NEW = word("list.group.new");
const EXISTING = word("list.group.existing");
const FORMER = word("list.group.former");

/** What the student types first: premises, objectives and activities. */
export const FIRST_TYPING: Typing = {
  cells: PREMISES,
  tables: [
    {
      table: "rpDoelen",
      rows: [
        goalRow(1, {
          goal: GOAL.new,
          group: NEW,
          value: word("list.value.customers"),
          from: 22,
          target: 15,
          unit: word("list.unit.customers"),
          until: "2027-06-30",
        }),
        goalRow(2, {
          goal: GOAL.existing,
          group: EXISTING,
          value: word("list.value.revenue"),
          from: 52000,
          target: 6000,
          unit: word("list.unit.euro"),
          until: "2027-08-31",
        }),
        goalRow(3, {
          goal: GOAL.former,
          group: FORMER,
          value: word("list.value.loyalty"),
          from: 0,
          target: 5,
          unit: word("list.unit.customers"),
          until: "2027-05-01",
        }),
      ],
    },
    {
      table: "rpActiviteiten",
      rows: [
        activityRow(1, {
          goal: GOAL.new,
          group: NEW,
          activity: ACTIVITY.tasting,
          kind: "list.kind.productDay",
          whom: both("kantoren", "offices"),
          means: both("proeverij", "tasting"),
          days: ["2026-11-12", "2026-11-12"],
        }),
        activityRow(2, {
          goal: GOAL.existing,
          group: EXISTING,
          activity: ACTIVITY.day,
          kind: "list.kind.customerContactDay",
          whom: both("vaste klanten", "regulars"),
          means: both("ontvangst", "reception"),
          days: ["2027-02-04", "2027-02-04"],
        }),
        activityRow(3, {
          goal: GOAL.former,
          group: FORMER,
          activity: ACTIVITY.calls,
          kind: "list.kind.callCampaign",
          whom: both("ex-klanten", "former customers"),
          means: both("telefoon", "telephone"),
          days: ["2027-03-01", "2027-03-12"],
        }),
      ],
    },
  ],
};

const assumptions = (reach: number, response: number, other: Entry): TypedRow => [
  ["plan.col.reach", reach],
  ["plan.col.response", response],
  ["plan.col.otherValue", other],
];

const fixed = (amount: number): TypedRow => [["plan.col.fixedAmount", amount]];
const apiece = (quantity: number, price: number): TypedRow => [
  ["plan.col.quantity", quantity],
  ["plan.col.unitPrice", price],
];
const spent = (row: TypedRow, amount: number): TypedRow => [...row, ["plan.col.actualCost", amount]];

/** The amounts beside the cost lines that the library proposed, in their order; the first activity is already behind us. */
const COSTS: readonly TypedRow[] = [
  spent(apiece(120, 0.45), 54),
  [
    ...spent(fixed(180), 240),
    ["plan.col.explanation", both("meer broodsoorten dan gepland", "more kinds of bread than planned")],
  ],
  spent(apiece(40, 6.5), 247),
  spent(apiece(120, 0.6), 72),
  spent(apiece(16, 24), 384),
  apiece(60, 0.45),
  fixed(150),
  apiece(45, 11),
  apiece(20, 24),
  apiece(12, 24),
  fixed(35),
];

/** What the student types after the proposal: amounts, assumptions and last year's revenue. */
export const SECOND_TYPING: Typing = {
  cells: [["rp_omzet_vorig_jaar", 84000]],
  tables: [
    { table: "rpKosten", rows: COSTS },
    {
      table: "rpOpbrengsten",
      rows: [
        assumptions(120, 0.15, both("bekend in de buurt", "known in the area")),
        assumptions(60, 0.7, both("vaste klanten blijven", "regulars stay")),
        assumptions(20, 0.3, both("weten waarom klanten weggaan", "knowing why customers leave")),
      ],
    },
  ],
};

/** And for the operating and cash budgets: what is on the account, and what is paid every month anyway. */
export const BUDGET_TYPING: Typing = {
  cells: [],
  tables: [
    {
      table: "rpVasteKosten",
      rows: [
        [
          ["budgets.col.fixedLine", both("Huur", "Rent")],
          ["budgets.col.monthly", 950],
          ["budgets.col.vatRate", 0],
        ],
        [
          ["budgets.col.fixedLine", both("Energie", "Energy")],
          ["budgets.col.monthly", 310],
        ],
      ],
    },
    { table: "rpLiqStart", rows: [[["budgets.col.amount", 2500]], [["budgets.col.amount", 600]]] },
  ],
};
