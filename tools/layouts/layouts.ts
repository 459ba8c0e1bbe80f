import { ALIASES, type AliasTable } from "../../src/workbook/recognise/alias-table";
import { type Snapshot } from "../../src/workbook/snapshot";
import { makeWriting } from "./cells";
import { decoySheets } from "./decoys";
import { withoutLabels } from "./headings";
import { makeSheet, type MadeSheet, type SheetPlan, type TrueColumn } from "./make-sheet";
import { type Random, seededRandom } from "./random";

/** A foreign workbook with the truth about it. */
export type Layout = {
  readonly seed: number;
  readonly snapshot: Snapshot;
  readonly truth: readonly TrueColumn[];
  readonly rows: ReadonlyMap<string, MadeSheet["rows"]>;
  /** What the recogniser may know: all aliases, or all but those that head this workbook's needed columns. */
  readonly aliases: AliasTable;
};

/** `known`: every heading is in the alias table; `heldOut`: none of the needed columns' headings is. */
export type LayoutKind = "known" | "heldOut";

/** So many different workbooks, the same ones every time. */
export function makeLayouts(kind: LayoutKind, count: number): readonly Layout[] {
  const first = kind === "known" ? 1 : 1_000_001;
  return Array.from({ length: count }, (_, index) => makeLayout(kind, first + index));
}

function makeLayout(kind: LayoutKind, seed: number): Layout {
  const random = seededRandom(seed);
  const customerCount = random.between(8, 60);
  const maker = { random, writing: makeWriting(random), customerCount };
  const made = plans(random, customerCount).map((plan) => makeSheet(plan, maker));
  const sheets = made.map(({ sheet }) => sheet);
  const labels = made.flatMap((sheet) => sheet.labels);
  return {
    seed,
    snapshot: { sheets: random.shuffled([...sheets, ...decoySheets(random, sheets)]), names: [] },
    truth: made.flatMap(({ truth }) => truth),
    rows: new Map(made.map(({ sheet, rows }) => [sheet.name, rows])),
    aliases: kind === "known" ? ALIASES : withoutLabels(labels),
  };
}

/** Customers and orders always, the other sheets more often than not; sheet names that say much or nothing. */
function plans(random: Random, customerCount: number): readonly SheetPlan[] {
  const amount = random.pick(["amountExclVat", "amountInclVat", "amount"]);
  const always: readonly SheetPlan[] = [
    {
      role: "customers",
      name: random.pick(["Klanten", "Relaties", "Bestand 2024", "Blad1", "CRM"]),
      needed: ["customerNo", "companyName"],
      rowCount: customerCount,
    },
    {
      role: "orders",
      name: random.pick(["Orders", "Facturen", "Verkoop 2025", "Blad2", "Export"]),
      needed: ["customerNo", "date", amount, "orderNo", "status"],
      rowCount: random.between(12, 80),
    },
  ];
  const sometimes: readonly SheetPlan[] = [
    {
      role: "budget",
      name: random.pick(["Begroting", "Kosten promotie", "Blad3"]),
      needed: ["activity", "costLine", "budgetedCost", "actualCost"],
      rowCount: random.between(5, 20),
    },
    {
      role: "activities",
      name: random.pick(["Activiteitenplan", "Promotie", "Blad4"]),
      needed: ["activity", "startDate", "endDate", "goal", "activityKind"],
      rowCount: random.between(4, 12),
    },
    {
      role: "hours",
      name: random.pick(["Uren", "Urenstaat", "Blad5"]),
      needed: ["date", "hours", "customer", "project"],
      rowCount: random.between(8, 40),
    },
  ];
  return [...always, ...sometimes.filter(() => random.chance(0.6))];
}
