import { type CustomerGroup } from "../../domain/customers/customer-group";
import { parseCustomerGroups } from "../../domain/assignment/customer-group-words";
import { type Scalar } from "../../workbook/cells";
import { type Finding } from "../../workbook/findings";
import { formulaText } from "../../workbook/formula";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { type Workbench } from "../engine/workbench";
import { isFilled, isSame, startsWith, textIn } from "./cell-rules";
import { planView } from "./plan-view";
import { type View } from "./view";
import { listWord } from "./words";

/** Which cells name a customer group, live and as a twin. */
export type GroupRule = {
  /** The word of the dropdown. */
  readonly word: string;
  /** TRUE for every cell of a range that names the group; within SUMPRODUCT. */
  readonly formula: (range: string) => string;
  readonly holds: (cell: Scalar) => boolean;
};

/** The groups in the order of their dropdown, with what else a cell of each may begin with, in both languages. */
const OTHER_BEGINNINGS: readonly (readonly string[])[] = [
  [],
  ["huidig", "vaste ", "current"],
  ["oude ", "oud-", "voormalig", "ex-", "former"],
];

/** A cell names a group when it begins with its word: "nieuwe klanten", "ex-klanten"; or with one of the same meaning. */
export function groupRules(bench: Workbench): GroupRule[] {
  return OTHER_BEGINNINGS.map((beginnings, group) => {
    const word = listWord(bench, "klantgroep", group);
    const byWord = (range: string) => `(LEN(${word.formula})>0)*(LEFT(${range},LEN(${word.formula}))=${word.formula})`;
    const others = (range: string) =>
      beginnings.map((beginning) => `(LEFT(${range},${beginning.length})=${formulaText(beginning)})`);
    return {
      word: word.value,
      formula: (range) => `(${[byWord(range), ...others(range)].join("+")}>0)`,
      holds: (cell) => [word.value, ...beginnings].some((beginning) => beginning !== "" && startsWith(cell, beginning)),
    };
  });
}

/** The place in the dropdown of a group that words name; prospects are new customers to be. */
const PLACE: Readonly<Record<CustomerGroup, number>> = { new: 0, prospect: 0, existing: 1, former: 2 };

/**
 * What stands in the column of the customer group and counts for none, or for one of the several it names: which word
 * to choose, a finding for each such value; and one for all that name no group at all.
 */
export function groupFindings(bench: Workbench): Finding[] {
  const plan = planView(bench, ACTIVITIES_SHEET);
  if (!plan?.has("activity") || !plan.has("segment")) return [];
  const rules = groupRules(bench);
  const rows = plan.column("segment").flatMap((cell, row) => (isNamed(plan, row) && isFilled(cell) ? [row] : []));
  const readings = rows.map((row) => reading(rules, plan, row));
  return [...namedFindings(plan, readings), ...unknownFinding(plan, { readings, rules })];
}

function isNamed(plan: View, row: number): boolean {
  return isFilled(plan.value("activity", row));
}

type Reading = {
  readonly row: number;
  readonly value: Scalar;
  /** The words of the groups that the cell names by meaning. */
  readonly named: readonly string[];
  /** The words of the groups that it counts for. */
  readonly counted: readonly string[];
};

function reading(rules: readonly GroupRule[], plan: View, row: number): Reading {
  const value = plan.value("segment", row);
  const places = new Set(parseCustomerGroups(textIn(value)).map((group) => PLACE[group]));
  return {
    row,
    value,
    named: rules.filter((_, place) => places.has(place)).map(({ word }) => word),
    counted: rules.filter(({ holds }) => holds(value)).map(({ word }) => word),
  };
}

function namedFindings(plan: View, readings: readonly Reading[]): Finding[] {
  const untold = readings.filter(({ named, counted }) => named.length > counted.length);
  const firsts = untold.filter(({ value }, at) => untold.findIndex((other) => isSame(other.value, value)) === at);
  return firsts.map(({ row, value, named: [word = "", ...more], counted }): Finding => {
    const where = placeOf(plan, row);
    const params = { value: textIn(value), heading: headingOf(plan) };
    return more.length > 0
      ? {
          code: "plan.group.several",
          severity: "hint",
          where,
          params: { ...params, counted: counted.join(", ") || "–" },
        }
      : { code: "plan.group.choose", severity: "warning", where, params: { ...params, word } };
  });
}

function unknownFinding(
  plan: View,
  { readings, rules }: { readonly readings: readonly Reading[]; readonly rules: readonly GroupRule[] },
): Finding[] {
  const unknown = readings.filter(({ named, counted }) => named.length + counted.length === 0);
  const [first] = unknown;
  if (!first) return [];
  const [newWord = "", existingWord = "", formerWord = ""] = rules.map(({ word }) => word);
  const params = {
    count: unknown.length,
    value: textIn(first.value),
    heading: headingOf(plan),
    newWord,
    existingWord,
    formerWord,
  };
  return [{ code: "plan.group.unknown", severity: "hint", where: placeOf(plan, first.row), params }];
}

function segmentOf({ match }: View) {
  return match.columns.find(({ field }) => field === "segment");
}

function headingOf(plan: View): string {
  return segmentOf(plan)?.heading ?? "";
}

function placeOf(plan: View, row: number): Finding["where"] {
  const column = segmentOf(plan)?.column;
  return column === undefined ? undefined : { sheet: plan.match.sheet, row: plan.match.firstRow + row, column };
}
