import { type DocumentBlock } from "../../workbook/document";
import { type Workbench } from "../engine/workbench";
import { isSame } from "../plan/cell-rules";
import { listWord } from "../plan/words";
import { facts, heading } from "./blocks";
import { type PlanSources } from "./plan-sources";
import { periodText } from "./premises-section";
import { rowsAbout, type Source } from "./source";
import { cellText } from "./wording";

/** Every objective with its figures, whether it is SMART, and what is told of it. */
export function goalsSection(bench: Workbench, sources: PlanSources): DocumentBlock[] {
  const { t } = bench;
  const { goals } = sources;
  const each = goals.rows.flatMap((row) => [
    heading(2, numbered(goals.text("goalNo", row), goals.text("goal", row))),
    ...facts(goals.text("goal", row), [...figuresOf(bench, sources, row), ...detailsOf(bench, sources, row)]),
  ]);
  const none: DocumentBlock = { kind: "paragraph", text: t("document.none.goals") };
  return [heading(1, t("document.goals")), ...(each.length > 0 ? each : [none])];
}

/** `2. Opendeurdag` */
export function numbered(number: string, text: string): string {
  return number === "" ? text : `${number}. ${text}`;
}

type Fact = readonly [label: string, text: string];

function figuresOf(bench: Workbench, { goals }: PlanSources, row: number): Fact[] {
  const { t } = bench;
  return [
    [t("plan.col.segment"), goals.text("segment", row)],
    [t("plan.col.addedValue"), goals.text("addedValue", row)],
    [t("plan.col.baseline"), measureText(bench, goals, { row, field: "baseline" })],
    [t("plan.col.target"), measureText(bench, goals, { row, field: "target" })],
    [t("document.period"), periodText(bench, goals.text("startDate", row), goals.text("endDate", row))],
    [t("plan.col.owner"), goals.text("owner", row)],
    [t("plan.col.reachesGoal"), goals.text("reachesGoal", row)],
    [t("plan.col.smart"), goals.text("smart", row)],
  ];
}

/** `12 klanten`: in euros when that is the unit. */
function measureText(bench: Workbench, goals: Source, { row, field }: { row: number; field: string }): string {
  const isEuro = isSame(goals.value("unit", row), listWord(bench, "eenheid", 0).value);
  const text = cellText(goals.value(field, row), isEuro ? "euro" : "number", bench.t.language);
  return isEuro || text === "" ? text : `${text} ${goals.text("unit", row)}`.trim();
}

const DETAILS = [
  ["where", "plan.col.where"],
  ["why", "plan.col.why"],
  ["measuredBy", "plan.col.measuredBy"],
  ["acceptable", "plan.col.acceptable"],
  ["realistic", "plan.col.realistic"],
  ["chance", "plan.col.chance"],
  ["actualResult", "plan.col.actualResultText"],
] as const;

function detailsOf({ t }: Workbench, { goals, details }: PlanSources, row: number): Fact[] {
  const [found] = rowsAbout(details, "goalNo", [goals.value("goalNo", row)]);
  return found === undefined ? [] : DETAILS.map(([field, label]) => [t(label), details.text(field, found)] as const);
}
