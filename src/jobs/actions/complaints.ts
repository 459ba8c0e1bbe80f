import { matchKey } from "../../domain/customers/match-key";
import { type CellRef } from "../../workbook/address";
import { isBlank, type Scalar } from "../../workbook/cells";
import { type Finding } from "../../workbook/findings";
import { columnOf, sheetsOfRole } from "../../workbook/recognise/recognition";
import { type ValueFact } from "../customers/value-view";
import { type Workbench } from "../engine/workbench";
import { listed } from "../orders/order-findings";
import { textIn } from "../plan/cell-rules";
import { type View, viewOf } from "../plan/view";

/** Words that say a complaint has been dealt with, at the beginning of its status. */
const CLOSED = ["afgehandeld", "gesloten", "opgelost", "klaar", "closed", "solved", "resolved", "done"];

/** A complaint that nobody has closed yet. */
type OpenComplaint = {
  readonly where: CellRef;
  /** The customer's number and name, as far as the complaint says. */
  readonly keys: readonly string[];
  /** The customer as written. */
  readonly who: string;
  /** "" when that is not said. */
  readonly about: string;
};

export type OpenComplaints = {
  /** What an open complaint of a customer is about ("" when that is not said); undefined without one. */
  readonly of: (fact: ValueFact) => string | undefined;
  /** Open complaints of nobody on Klantwaarde: nothing is proposed for those, so somebody should know. */
  readonly findings: readonly Finding[];
};

/** The complaints in the workbook that nobody has closed yet. */
export function openComplaints(bench: Workbench, facts: readonly ValueFact[]): OpenComplaints {
  const open = sheetsOfRole(bench.recognition, "complaints").flatMap((match) => openOf(viewOf(bench, match)));
  const about = new Map(open.flatMap((complaint) => complaint.keys.map((key) => [key, complaint.about] as const)));
  const known = new Set(facts.flatMap(keysOf));
  return {
    of: (fact) =>
      keysOf(fact)
        .map((key) => about.get(key))
        .find((found) => found !== undefined),
    findings: unknownCustomers(open.filter(({ keys }) => !keys.some((key) => known.has(key)))),
  };
}

function keysOf({ customerNo, companyName }: ValueFact): string[] {
  return [customerNo, companyName].flatMap((cell) => matchKey(cell) ?? []);
}

function unknownCustomers(complaints: readonly OpenComplaint[]): Finding[] {
  const [first] = complaints;
  if (!first) return [];
  const params = { count: complaints.length, examples: listed(complaints.map(({ who }) => who)) };
  return [{ code: "actions.complaintsUnknown", severity: "warning", where: first.where, params }];
}

function openOf(view: View): OpenComplaint[] {
  const rows = Array.from({ length: view.rowCount }, (_, row) => row);
  return rows.flatMap((row): OpenComplaint[] => {
    const cells = ["customerNo", "customer"].map((field) => view.value(field, row));
    const keys = cells.flatMap((cell) => matchKey(cell) ?? []);
    if (!isOpen(view, row) || keys.length === 0) return [];
    const about = textIn(firstOf(view, { fields: ["kind", "description"], row })).slice(0, 80);
    const { sheet, firstRow } = view.match;
    const column = (columnOf(view.match, "customer") ?? columnOf(view.match, "customerNo"))?.column ?? 0;
    return [
      { where: { sheet, row: firstRow + row, column }, keys, who: cells.map(textIn).findLast(Boolean) ?? "", about },
    ];
  });
}

function isOpen(view: View, row: number): boolean {
  const status = textIn(view.value("status", row)).trim().toLowerCase();
  return isBlank(view.value("closedDate", row)) && !CLOSED.some((word) => status.startsWith(word));
}

function firstOf(view: View, { fields, row }: { fields: readonly string[]; row: number }): Scalar {
  return fields.map((field) => view.value(field, row)).find((value) => !isBlank(value)) ?? null;
}
