import { CONTACT_CUES, type ContactCue } from "../../domain/customers/contact-cue";
import { RFM_SEGMENTS, type RfmSegment } from "../../domain/customers/rfm-segment";
import { workingDayFrom } from "../../domain/calendar/working-days";
import { type MessageKey } from "../../i18n/message-key";
import { GROUP_WORDS } from "../customers/clv-columns";
import { CUE_WORDS, SEGMENT_WORDS } from "../customers/segment-columns";
import { type ValueFact } from "../customers/value-view";
import { type Workbench } from "../engine/workbench";
import { writtenDate } from "../../workbook/written-date";
import { holidays } from "../plan/words";
import { type Proposal } from "./action-row";

/** Days after the reference date by which it should be done. */
const DAYS = { complaint: 2, former: 10, loss: 14, silentA: 5, nearlyTier: 7, new: 7 } as const satisfies Record<
  ContactCue | "complaint",
  number
>;

/** The group that a segment's action is for. */
const GROUP_OF = {
  champion: "existing",
  loyal: "existing",
  promising: "new",
  attention: "existing",
  atRisk: "existing",
  dormant: "former",
  lost: "former",
} as const satisfies Record<RfmSegment, keyof typeof GROUP_WORDS>;

export type ProposeInput = {
  readonly facts: readonly ValueFact[];
  /** The match keys of customers with a complaint that is still open, and what it is about. */
  readonly complaints: (fact: ValueFact) => string | undefined;
  /** Who looks after a customer. */
  readonly ownerOf: (fact: ValueFact) => string;
};

/** Everything that could be done now: for groups and segments first, then per customer, the most pressing reason first. */
export function proposals(bench: Workbench, input: ProposeInput): Proposal[] {
  return [...groupProposals(bench, input), ...segmentProposals(bench, input), ...customerProposals(bench, input)];
}

function groupProposals({ t }: Workbench, { facts }: ProposeInput): Proposal[] {
  return (["new", "existing", "former"] as const)
    .filter((group) => facts.some((fact) => fact.group === t(GROUP_WORDS[group]) && fact.mayContact))
    .map((group) => ({
      ...forMany(t("actions.group", { group: t(GROUP_WORDS[group]) })),
      group: t(GROUP_WORDS[group]),
      reason: t("actions.reason.group"),
      action: t(`actions.do.group.${group}`),
    }));
}

function segmentProposals({ t }: Workbench, { facts }: ProposeInput): Proposal[] {
  return RFM_SEGMENTS.filter((segment) =>
    facts.some((fact) => fact.segment === t(SEGMENT_WORDS[segment]) && fact.mayContact),
  ).map((segment) => ({
    ...forMany(t("actions.segmentName", { segment: t(SEGMENT_WORDS[segment]) })),
    group: t(GROUP_WORDS[GROUP_OF[segment]]),
    reason: t("actions.reason.segment"),
    action: t(`segments.advice.${segment}`),
  }));
}

function forMany(customer: string): Pick<Proposal, "customerNo" | "customer" | "owner" | "due"> {
  return { customerNo: null, customer, owner: "", due: undefined };
}

function customerProposals(bench: Workbench, { facts, complaints, ownerOf }: ProposeInput): Proposal[] {
  const { t } = bench;
  const byWorth = facts
    .filter(({ mayContact }) => mayContact)
    .toSorted((a, b) => b.cents - a.cents || a.index - b.index);
  const propose = (
    fact: ValueFact,
    { cue, reason, action }: { cue: keyof typeof DAYS; reason: string; action: string },
  ) => ({
    customerNo: fact.customerNo,
    customer: fact.companyName,
    group: fact.group === t(GROUP_WORDS.prospect) ? "" : fact.group,
    reason,
    action,
    owner: ownerOf(fact),
    due: workingDayFrom(Math.floor(bench.settings.peildatum) + DAYS[cue], holidays(bench)),
  });
  const complaining = byWorth.flatMap((fact) => {
    const about = complaints(fact);
    if (about === undefined) return [];
    return [
      propose(fact, { cue: "complaint", reason: t("actions.reason.complaint"), action: complaintAction(bench, about) }),
    ];
  });
  const cued = CONTACT_CUES.flatMap((cue) =>
    byWorth
      .filter((fact) => fact.cue === t(CUE_WORDS[cue]))
      .map((fact) => propose(fact, { cue, reason: t(CUE_WORDS[cue]), action: cueAction(bench, { fact, cue }) })),
  );
  return [...complaining, ...cued];
}

function complaintAction({ t }: Workbench, about: string): string {
  return about === "" ? t("actions.do.complaint") : t("actions.do.complaint.about", { about });
}

function cueAction({ t }: Workbench, { fact, cue }: { fact: ValueFact; cue: ContactCue }): string {
  const key: MessageKey = `actions.do.${cue}`;
  const { lastOrder, customerValue = 0, toNextTier = 0 } = fact;
  return t(key, {
    date: lastOrder === undefined ? "?" : writtenDate(lastOrder),
    loss: -customerValue,
    missing: toNextTier,
  });
}
