import { matchKey } from "../../domain/customers/match-key";
import { isBlank, type Scalar } from "../../workbook/cells";
import { type SheetMatch, sheetsOfRole } from "../../workbook/recognise/recognition";
import { type ValueFact } from "../customers/value-view";
import { type Workbench } from "../engine/workbench";
import { textIn } from "../plan/cell-rules";
import { type View, viewOf } from "../plan/view";

/** Words that say a complaint has been dealt with, at the beginning of its status. */
const CLOSED = ["afgehandeld", "gesloten", "opgelost", "klaar", "closed", "solved", "resolved", "done"];

/** What an open complaint of a customer is about ("" when that is not said); undefined without one. */
export function openComplaints(bench: Workbench): (fact: ValueFact) => string | undefined {
  const open = new Map<string, string>();
  for (const match of sheetsOfRole(bench.recognition, "complaints")) collect(open, { bench, match });
  return ({ customerNo, companyName }) => open.get(matchKey(customerNo) ?? "") ?? open.get(matchKey(companyName) ?? "");
}

type CollectInput = { readonly bench: Workbench; readonly match: SheetMatch };

function collect(open: Map<string, string>, { bench, match }: CollectInput): void {
  const view = viewOf(bench, match);
  for (let row = 0; row < view.rowCount; row++) {
    if (!isOpen(view, row)) continue;
    const about = textIn(firstOf(view, { fields: ["kind", "description"], row }));
    for (const field of ["customerNo", "customer"]) {
      const key = matchKey(view.value(field, row));
      if (key !== undefined) open.set(key, about.slice(0, 80));
    }
  }
}

function isOpen(view: View, row: number): boolean {
  const status = textIn(view.value("status", row)).trim().toLowerCase();
  return isBlank(view.value("closedDate", row)) && !CLOSED.some((word) => status.startsWith(word));
}

function firstOf(view: View, { fields, row }: { fields: readonly string[]; row: number }): Scalar {
  return fields.map((field) => view.value(field, row)).find((value) => !isBlank(value)) ?? null;
}
