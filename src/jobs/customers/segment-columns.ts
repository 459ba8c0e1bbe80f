import { CONTACT_CUES, type ContactCue, contactCue, type CueInput } from "../../domain/customers/contact-cue";
import { type RfmSegment, rfmSegment } from "../../domain/customers/rfm-segment";
import { type MessageKey } from "../../i18n/message-key";
import { formulaText } from "../../workbook/formula";
import { dayOf, GROUP_WORDS } from "./clv-columns";
import { type CustomerFigure } from "./customer-figures";
import { refusalFormula } from "./refusal";
import { type Cell, type Column, ofKnown, ofOrdered, ordered, present, type ValueColumnsInput } from "./value-column";
import { hasOrders, type Ranks, type ValueRow, yearsValue } from "./value-rows";

export const SEGMENT_WORDS = {
  champion: "customerValue.segment.champion",
  loyal: "customerValue.segment.loyal",
  promising: "customerValue.segment.promising",
  attention: "customerValue.segment.attention",
  atRisk: "customerValue.segment.atRisk",
  dormant: "customerValue.segment.dormant",
  lost: "customerValue.segment.lost",
} as const satisfies Record<RfmSegment, MessageKey>;

export const CUE_WORDS = {
  former: "customerValue.cue.former",
  loss: "customerValue.cue.loss",
  silentA: "customerValue.cue.silentA",
  nearlyTier: "customerValue.cue.nearlyTier",
  new: "customerValue.cue.new",
} as const satisfies Record<ContactCue, MessageKey>;

/** What stands beside the customer: the group, W, and whether the customer may be contacted. */
export function fetchedForSegments({ t, customers, lookup }: ValueColumnsInput): Record<string, Column> {
  const { doNotContact } = customers;
  const yes = t("list.yes");
  return {
    customerGroup: {
      formula: present((cell) => `${lookup.own("customerGroup", cell)}&""`),
      value: ofKnown(({ group }) => t(GROUP_WORDS[group])),
    },
    profitPerOrder: {
      formula: ordered((cell) => lookup.own("profitPerOrder", cell)),
      value: ofOrdered(({ profitPerOrder }) => profitPerOrder ?? ""),
    },
    ...(doNotContact
      ? {
          doNotContact: {
            formula: present(
              (cell) => `IF(${refusalFormula(`TRIM(${lookup.user("doNotContact", cell)})`)},"${yes}","")`,
            ),
            value: ({ row }) => (row >= 0 && doNotContact[row] ? yes : ""),
          } satisfies Column,
        }
      : {}),
  };
}

/** The named segment, and the most pressing reason to get in touch. */
export function segmented(
  input: ValueColumnsInput,
  ranksOf: (figure: CustomerFigure) => Ranks,
): Record<string, Column> {
  const { t } = input;
  return {
    segment: {
      formula: ordered((cell) => segmentFormula((name) => formulaText(t(SEGMENT_WORDS[name])), cell)),
      value: ofOrdered((figure) => t(SEGMENT_WORDS[rfmSegment(ranksOf(figure))])),
    },
    cue: {
      formula: present((cell) => cueFormula(input, cell)),
      value: (row, index) => {
        const cue = cueOf(input, { row, index, ranks: ranksOf });
        return cue ? t(CUE_WORDS[cue]) : "";
      },
    },
  };
}

function segmentFormula(word: (name: RfmSegment) => string, cell: Cell): string {
  const [recency, frequency, monetary] = [cell("recency"), cell("frequency"), cell("monetary")];
  const recent = `IF(${frequency}<4,${word("promising")},IF(${monetary}>=4,${word("champion")},${word("loyal")}))`;
  const middle = `IF(${frequency}>=4,${word("loyal")},${word("attention")})`;
  const past = `IF(${recency}=2,${word("dormant")},${word("lost")})`;
  return `IF(${recency}>=4,${recent},IF(${recency}=3,${middle},IF(OR(${frequency}>=4,${monetary}>=4),${word("atRisk")},${past})))`;
}

/** The first condition that holds gives the word; who does not want to be contacted gets none. */
function cueFormula({ t, tiers }: ValueColumnsInput, cell: Cell): string {
  const group = (name: "former" | "new") => `${cell("customerGroup")}=${formulaText(t(GROUP_WORDS[name]))}`;
  const missing = `N(${cell("toNextTier")})`;
  const recent = `ROUND(N(${cell("recentRevenue")}),2)`;
  const when: Readonly<Record<ContactCue, string>> = {
    former: group("former"),
    loss: `N(${cell("customerValue")})<0`,
    silentA: `AND(${cell("abc")}="A",N(${cell("lastOrder")})>0,INT(rp_peildatum)-N(${cell("lastOrder")})>rp_a_klant_dagen)`,
    nearlyTier: tiers
      ? `AND(${missing}>0,N(${cell("recentRevenue")})>0,${missing}<=ROUND(rp_bijna_niveau*(${recent}+${missing}),2))`
      : "FALSE",
    new: group("new"),
  };
  const chain = CONTACT_CUES.reduceRight(
    (otherwise, cue) => `IF(${when[cue]},${formulaText(t(CUE_WORDS[cue]))},${otherwise})`,
    '""',
  );
  return `IF(${cell("doNotContact")}=${formulaText(t("list.yes"))},"",${chain})`;
}

type CueOfInput = {
  readonly row: ValueRow;
  readonly index: number;
  readonly ranks: (figure: CustomerFigure) => Ranks;
};

/** The reason to contact the customer of a row of Klantwaarde. */
export function cueOf(input: ValueColumnsInput, { row, index, ranks }: CueOfInput): ContactCue | undefined {
  const { settings, customers, costs, tiers } = input;
  const { figure } = row;
  if (!figure || customers.doNotContact?.[row.row]) return undefined;
  const facts: CueInput = {
    group: figure.group,
    isA: hasOrders(figure) && ranks(figure).abc === "A",
    lastOrder: dayOf(figure.lastOrder) === "" ? Number.NaN : figure.lastOrder,
    customerValue: yearsValue(figure.recentRevenue, costs[index] ?? 0),
    recentRevenue: figure.recentRevenue,
    toNextTier: tiers?.standing(figure.recentRevenue).toNext ?? 0,
  };
  return contactCue(facts, {
    referenceDate: settings.peildatum,
    silentDays: settings.a_klant_dagen,
    nearly: settings.bijna_niveau,
  });
}
