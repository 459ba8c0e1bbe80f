import { type DocumentBlock } from "../../workbook/document";
import { PREMISES, type PremiseId } from "../../workbook/sheets/plan/premises-sheet";
import { type Workbench } from "../engine/workbench";
import { premise } from "../plan/premises";
import { facts, heading } from "./blocks";
import { cellText } from "./wording";

/** Whose plan it is and for whom: what lies on top. */
const COVER: readonly PremiseId[] = ["naam", "studentnummer", "klas", "bedrijf", "account"];

/** The title, and what the form says of whose plan it is and for when. */
export function coverBlocks(bench: Workbench): DocumentBlock[] {
  const { t } = bench;
  const answers = COVER.map((id) => [t(`plan.premise.${id}`), premiseText(bench, id)] as const);
  return [
    { kind: "title", text: t("document.title") },
    { kind: "subtitle", text: t("document.subtitle") },
    ...facts(t("document.title"), [...answers, [t("document.period"), planPeriodText(bench)]]),
  ];
}

/** Everything else the form says, with what all amounts are. */
export function premisesSection(bench: Workbench): DocumentBlock[] {
  const { t } = bench;
  return [heading(1, t("document.premises")), ...premiseFacts(bench), { kind: "note", text: t("document.exclVat") }];
}

/** The same in short, between tables: only what was answered. */
export function premisesInShort(bench: Workbench): DocumentBlock[] {
  const answered = premiseFacts(bench);
  return answered.length === 0 ? [] : [heading(1, bench.t("document.premises")), ...answered];
}

function premiseFacts(bench: Workbench): DocumentBlock[] {
  const { t } = bench;
  const onCover = new Set<PremiseId>([...COVER, "van", "tot"]);
  const answers = PREMISES.filter(({ id }) => !onCover.has(id)).map(
    ({ id, label }) => [t(label), premiseText(bench, id)] as const,
  );
  return facts(t("document.premises"), answers);
}

function premiseText(bench: Workbench, id: PremiseId): string {
  const format = PREMISES.find((line) => line.id === id)?.format ?? "general";
  return cellText(premise(bench, id), format, bench.t.language);
}

function planPeriodText(bench: Workbench): string {
  return periodText(bench, premiseText(bench, "van"), premiseText(bench, "tot"));
}

/** `1-1-2027 tot en met 31-12-2027`, or as much of it as is known. */
export function periodText({ t }: Workbench, from: string, until: string): string {
  if (from === "" && until === "") return "";
  if (until === "") return t("document.from", { from });
  if (from === "") return t("document.until", { until });
  return from === until ? from : t("document.fromTo", { from, until });
}
