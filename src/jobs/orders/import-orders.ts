import { type Translator } from "../../i18n";
import { matchKey } from "../../domain/customers/match-key";
import { type CellInput, type ChangeSet } from "../../workbook/change-set";
import { type Finding } from "../../workbook/findings";
import { recognise } from "../../workbook/recognise/recognise";
import { type Recognition, type SheetMatch, sheetsOfRole } from "../../workbook/recognise/recognition";
import { type SheetLayout } from "../../workbook/sheet-layout";
import { plainSheet } from "../../workbook/sheets/plain-sheet";
import { findSheet, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { freeSheetName } from "../engine/free-names";
import { appendOrders } from "./append-orders";
import { changedOrders } from "./changed-orders";
import { importColumn } from "./import-column";
import { orderSheets, type OrderSheet } from "./order-sheets";
import { type Orders, readOrders } from "./read-orders";

export type OrderImportInput = {
  /** The workbook, its order sheets read whole. */
  readonly snapshot: Snapshot;
  /** The file as a sheet: everything still text. */
  readonly csv: SheetSnapshot;
  /** Words of the workbook's language. */
  readonly t: Translator;
  /** What is known of the workbook; found out when left out. */
  readonly recognition?: Recognition;
};

export type OrderImport = {
  readonly changes: ChangeSet;
  readonly findings: readonly Finding[];
  /** What the sheet holds, when there is one to add. */
  readonly match?: SheetMatch;
};

/**
 * Orders from a file (CSV) under those of an order sheet with the same headings, else as a new sheet of the workbook, so
 * that formulas have something to refer to: amounts and dates become real ones, everything else stays the text it is.
 * Orders whose number stands in the workbook already are left out, so that importing a file twice changes nothing; where
 * the file says something else of them, a finding tells.
 */
export function planOrderImport({
  snapshot,
  csv,
  t,
  recognition = recognise(snapshot),
}: OrderImportInput): OrderImport {
  const name = freeSheetName(
    snapshot,
    sheetTitle(csv.name, sheetsOfRole(recognition, "orders").length === 0 ? t("orders.imported") : csv.name),
  );
  const file = { ...csv, name };
  const customers = sheetsOfRole(recognition, "customers").flatMap(({ sheet }) => findSheet(snapshot, sheet) ?? []);
  const match = recognise({ sheets: [...customers, file], names: [] }).sheets.find(
    (found) => found.sheet === name && found.role === "orders",
  );
  const imported = match && asOrders({ sheets: [file], names: [] }, [match]);
  if (!match || !imported)
    return {
      changes: [],
      findings: [{ code: "orders.fileUnrecognised", severity: "blocking", params: { file: csv.name } }],
    };
  const known = asOrders(snapshot, sheetsOfRole(recognition, "orders"));
  const isNew = newRows(imported, known);
  const count = isNew.filter(Boolean).length;
  const changed = known ? changedOrders(imported, { known, file: csv.name }) : [];
  if (count === 0)
    return {
      changes: [],
      findings: [{ code: "orders.fileKnown", severity: "hint", params: { file: csv.name } }, ...changed],
    };
  const told = (sheet: string): Finding[] => [
    {
      code: "orders.fileImported",
      severity: "hint",
      params: { file: csv.name, count, sheet, skipped: isNew.length - count },
    },
    ...changed,
  ];
  const appended = appendOrders(snapshot, { file, match, isNew, targets: sheetsOfRole(recognition, "orders") });
  if (appended) return { changes: appended.changes, findings: told(appended.sheet) };
  return { match, changes: [{ kind: "addSheet", layout: importLayout(file, { match, isNew }) }], findings: told(name) };
}

const MAX_SHEET_NAME = 31;

/** The wanted name as a sheet may have it: not every character and length that a file's name has will do. */
export function sheetTitle(file: string, wanted: string): string {
  const plain = wanted
    .replace(/\.[a-z]{3,4}$/i, "")
    .replaceAll(/[[\]:*?/\\]/g, " ")
    .replaceAll(/^'+|'+$/g, "")
    .trim();
  return (plain === "" ? file.replaceAll(/\W+/g, "") || "CSV" : plain).slice(0, MAX_SHEET_NAME).trim();
}

function asOrders(snapshot: Snapshot, matches: readonly SheetMatch[]): Orders | undefined {
  const keys = ["customerNo", "companyName", "email"];
  const sheets = matches.flatMap((match): OrderSheet[] => {
    const recognition = { sheets: [match], findings: [] };
    return keys.flatMap((key) => orderSheets(recognition, key)).slice(0, 1);
  });
  return sheets.length === 0 ? undefined : readOrders(snapshot, sheets);
}

/** Which rows of the file are not in the workbook yet: by order number, else by customer, day and amount. */
function newRows(imported: Orders, known: Orders | undefined): boolean[] {
  const present = new Set(known ? identities(known) : []);
  return identities(imported).map((identity) => !present.has(identity));
}

function identities({ columns }: Orders): string[] {
  const times = new Map<string, number>();
  const { customerIds, orderNos, dates, cents } = columns;
  return Array.from({ length: customerIds.length }, (_, row) => {
    const orderNo = matchKey(orderNos?.[row]);
    if (orderNo !== undefined) return `number ${orderNo}`;
    const what = `row ${dates[row]} ${cents[row]} ${matchKey(customerIds[row])}`;
    const time = (times.get(what) ?? 0) + 1;
    times.set(what, time);
    return `${time} ${what}`;
  });
}

type LayoutInput = { readonly match: SheetMatch; readonly isNew: readonly boolean[] };

function importLayout(csv: SheetSnapshot, { match, isNew }: LayoutInput): SheetLayout {
  const width = (csv.usedRange?.right ?? 0) + 1;
  const columns = Array.from({ length: width }, (_, column) => importColumn(csv, { match, column }));
  const rows: CellInput[][] = [
    columns.map((_, column) => ({ value: csv.cells.value(match.headerRow, column), style: { look: "heading" } })),
  ];
  isNew.forEach((wanted, index) => {
    if (wanted) rows.push(columns.map((cellAt) => cellAt(index)));
  });
  return plainSheet({ name: csv.name, rows, width: 16 });
}
