import { isBlank, type Scalar, scalarText } from "../../workbook/cells";
import { type Finding } from "../../workbook/findings";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { listed } from "../orders/order-findings";
import { isRefusal } from "./refusal";

/** "niet (meer) bellen", "liever geen contact", "do not call": what somebody writes who has no column for it. */
const ASKS_FOR_REST =
  /\b(?:niet|nooit|not|never|don['’]t)\b[^.;]{0,15}\b(?:bellen|benaderen|mailen|contacten|call|contact|e-?mail)\b|\b(?:geen|no)\b[^.;]{0,10}\bcontact\b/i;

export type RemarksInput = {
  readonly match: SheetMatch;
  readonly notes: readonly Scalar[] | undefined;
  readonly refusals: readonly Scalar[] | undefined;
  readonly names: readonly Scalar[] | undefined;
  /** Null for who is not a customer (any more). */
  readonly ids: readonly Scalar[];
};

/**
 * Customers whose remarks seem to ask to be left alone, while no column says so. A remark is never read as a refusal
 * ("niet bellen voor 11 uur" is none), but somebody should look before these customers are called.
 */
export function contactRemarks({ match, notes = [], refusals, names, ids }: RemarksInput): Finding[] {
  const rows = [...notes.keys()].filter(
    (row) => !isBlank(ids[row] ?? null) && asksForRest(notes[row] ?? null) && !isRefusal(refusals?.[row] ?? null),
  );
  const [first] = rows;
  const column = columnOf(match, "notes")?.column;
  if (first === undefined || column === undefined) return [];
  const examples = listed(rows.map((row) => scalarText(names?.[row] ?? ids[row] ?? null).trim()));
  const where = { sheet: match.sheet, row: match.firstRow + first, column };
  return [{ code: "customers.contactRemarks", severity: "warning", where, params: { count: rows.length, examples } }];
}

function asksForRest(note: Scalar): boolean {
  return typeof note === "string" && ASKS_FOR_REST.test(note);
}
