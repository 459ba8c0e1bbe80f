import { matchKey } from "../../domain/customers/match-key";
import { isBlank, type Scalar } from "../../workbook/cells";
import { Grid } from "../../workbook/grid";
import { readDates, spanOf } from "../../workbook/recognise/read";
import { sheetsOfRole } from "../../workbook/recognise/recognition";
import { ACTIONS_SHEET } from "../../workbook/sheets/customers/actions";
import { HOURS_SHEET, UNITS_SHEET } from "../../workbook/sheets/units/units-sheet";
import { findSheet } from "../../workbook/snapshot";
import { ownMatch } from "../engine/own-match";
import { type Workbench } from "../engine/workbench";
import { isSame, numberIn, numberOrZero } from "../plan/cell-rules";
import { planView } from "../plan/plan-view";
import { type View, viewOf } from "../plan/view";
import { isAffirmed, visitView } from "../visits/visit-view";
import { type CardRow, cardRows } from "./card-rows";

/** Whose card it is: every way the customer is called, as match keys. */
export type CardSubject = { readonly bench: Workbench; readonly keys: ReadonlySet<string> };

const MOST_ORDERS = 5;
const MOST_VISITS = 5;

/** The latest orders over all order sheets, latest first. */
export function cardOrders({ bench, keys }: CardSubject): CardRow[] {
  const found = sheetsOfRole(bench.recognition, "orders").flatMap((match) => {
    const view = viewOf(bench, match);
    const span = spanOf(match, "date");
    const cells = findSheet(bench.snapshot, match.sheet)?.cells ?? new Grid(new Map());
    const days = span ? readDates(cells, span).values : [];
    return rowsOf(view, { keys, fields: ["customerNo", "companyName", "email"] }).map((row) => ({
      view,
      row,
      day: days[row] ?? 0,
    }));
  });
  const fields = [
    ["date", "date"],
    ["orderNo", "order"],
    ["invoiceNo", "order"],
    ["amountExclVat", "amount"],
    ["amountInclVat", "amount"],
    "amount",
    "status",
  ] as const;
  return found
    .toSorted((a, b) => b.day - a.day)
    .slice(0, MOST_ORDERS)
    .flatMap(({ view, row }) => cardRows(view, { bench, rows: [row], fields }));
}

/** Actions for this customer that are neither done nor dropped. */
export function cardActions({ bench, keys }: CardSubject): CardRow[] {
  const match = ownMatch(bench, ACTIONS_SHEET);
  if (!match) return [];
  const view = viewOf(bench, match);
  const closed = [bench.t("list.status.done"), bench.t("list.status.dropped")];
  const rows = rowsOf(view, { keys, fields: ["customerNo", "customer"] }).filter(
    (row) => !closed.some((word) => isSame(view.value("status", row), word)),
  );
  return cardRows(view, { bench, rows, fields: ["action", "owner", "due", "status", "signal"] });
}

/** The latest visits, latest first. */
export function cardVisits({ bench, keys }: CardSubject): CardRow[] {
  const view = visitView(bench);
  if (!view) return [];
  const day = (row: number) =>
    Math.max(...["visited", "appointment", "called"].map((field) => numberOrZero(view.value(field, row))));
  const rows = visitRows(view, keys)
    .toSorted((a, b) => day(b) - day(a))
    .slice(0, MOST_VISITS);
  return cardRows(view, {
    bench,
    rows,
    fields: ["step", "appointment", "visited", ["agreements", "agreement"], "signal"],
  });
}

/** What was agreed on visits and is not done yet, soonest first. */
export function cardAgreements({ bench, keys }: CardSubject): CardRow[] {
  const view = visitView(bench);
  if (!view) return [];
  const due = (row: number) => numberIn(view.value("actionDue", row)) ?? Number.POSITIVE_INFINITY;
  const rows = visitRows(view, keys)
    .filter((row) => !isBlank(view.value("agreements", row)) || !isBlank(view.value("actionDue", row)))
    .filter((row) => !isAffirmed(view.value("actionDone", row), bench.t("list.no")))
    .toSorted((a, b) => Math.sign(due(a) - due(b)) || a - b);
  return cardRows(view, {
    bench,
    rows,
    fields: [
      ["agreements", "agreement"],
      ["actionOwner", "owner"],
      ["actionDue", "due"],
    ],
  });
}

/** The customer's own contracts, and those on which hours were spent for it. */
export function cardUnits({ bench, keys }: CardSubject): CardRow[] {
  const units = planView(bench, UNITS_SHEET);
  if (!units) return [];
  const contracts = contractsOf({ bench, keys });
  const rows = Array.from({ length: units.rowCount }, (_, row) => row).filter((row) => {
    const [client, contract] = [matchKey(units.value("client", row)), matchKey(units.value("contract", row))];
    return (client !== undefined && keys.has(client)) || (contract !== undefined && contracts.has(contract));
  });
  const fields = ["contract", "balance", ["visitsPossible", "visitsLeft"], "signal"] as const;
  return cardRows(units, { bench, rows, fields });
}

function contractsOf({ bench, keys }: CardSubject): ReadonlySet<string> {
  const hours = planView(bench, HOURS_SHEET);
  if (!hours?.has("project")) return new Set();
  const rows = rowsOf(hours, { keys, fields: ["customer"] });
  return new Set(rows.flatMap((row) => matchKey(hours.value("project", row)) ?? []));
}

function visitRows(view: View, keys: ReadonlySet<string>): number[] {
  return rowsOf(view, { keys, fields: ["customerNo", "customer"] });
}

/** Rows that name the customer in the first of these columns that says anything. */
function rowsOf(view: View, { keys, fields }: { keys: ReadonlySet<string>; fields: readonly string[] }): number[] {
  const columns = fields.filter((field) => view.has(field)).map((field) => view.column(field));
  return Array.from({ length: view.rowCount }, (_, row) => row).filter((row) => {
    const named = columns.map((column): Scalar => column[row] ?? null).find((cell) => matchKey(cell) !== undefined);
    return named !== undefined && keys.has(matchKey(named) ?? "");
  });
}
