import { matchKey } from "../../domain/customers/match-key";
import { isBlank, type Scalar, scalarText } from "../../workbook/cells";
import { type Finding } from "../../workbook/findings";
import { Grid } from "../../workbook/grid";
import { type FieldId } from "../../workbook/recognise/fields";
import { type ColumnReading, type ColumnSpan, readPercentages, spanOf } from "../../workbook/recognise/read";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { isSubtotal } from "../../workbook/recognise/subtotals";
import { findSheet, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { type CustomerKey } from "../orders/order-sheets";
import { rawCells } from "../orders/read-orders";
import { MERGED_INTO } from "../cleaning/customer-list";
import { contactRemarks } from "./contact-remarks";
import { isRefusal } from "./refusal";

/** The customer sheet, a value per row. */
export type Customers = {
  readonly match: SheetMatch;
  /** The field that orders and customers have in common. */
  readonly key: CustomerKey;
  /** As they stand in the cells; null for a customer that was merged with another, and for a total in between. */
  readonly ids: readonly Scalar[];
  /** Data rows, zero-based, that add up the rows above them: nothing of ours goes there. */
  readonly subtotals: ReadonlySet<number>;
  /** The number of a merged customer is also that of one that stays: looking it up might find the wrong row. */
  readonly hasMergedTwin: boolean;
  readonly names: readonly string[] | undefined;
  readonly margins: Margins | undefined;
  /** Euros. */
  readonly costs: readonly (number | null)[] | undefined;
  /** Whether each customer does not want to be contacted; undefined when the sheet does not say. */
  readonly doNotContact: readonly boolean[] | undefined;
  readonly findings: readonly Finding[];
};

/** The customers' own margins. */
export type Margins = {
  /** Fractions; null where the customer has none of its own that can be used: then the standard one counts. */
  readonly values: readonly (number | null)[];
  /** What the cells count in: fractions (1) or whole percents (100). */
  readonly divisor: 1 | 100;
  /** False when some cells hold text or another unit than the rest, so that no one formula reads them all. */
  readonly isUniform: boolean;
};

/** Reads who the customers are and what we know of their margin and costs. */
export function readCustomers(snapshot: Snapshot, { match, key }: { match: SheetMatch; key: CustomerKey }): Customers {
  const sheet = findSheet(snapshot, match.sheet);
  const cells = sheet?.cells ?? new Grid(new Map());
  const rawOf = (field: FieldId): Scalar[] | undefined => {
    const span = spanOf(match, field);
    return span && rawCells(cells, span);
  };
  const { margins, findings } = readMargins(cells, spanOf(match, "profitMargin"));
  const costs = rawOf("customerCosts");
  const all = rawOf(key) ?? [];
  const merged = rawOf(MERGED_INTO);
  const subtotals = subtotalsOf(sheet, match);
  const staying = all.map((id, row) => (isBlank(merged?.[row] ?? null) ? id : null));
  const ids = staying.map((id, row) => (subtotals.has(row) ? null : id));
  const refusals = rawOf("doNotContact");
  const remarks = { match, notes: rawOf("notes"), refusals, names: rawOf("companyName"), ids };
  return {
    match,
    key,
    ids,
    subtotals,
    hasMergedTwin: hasTwin(all, staying),
    names: rawOf("companyName")?.map(nameOf),
    margins,
    // text is no amount to a formula either; it is reported
    costs: costs?.map((cell) => (typeof cell === "number" ? cell : null)),
    doNotContact: refusals?.map(isRefusal),
    findings: [...findings, ...textCosts(costs ?? []), ...contactRemarks(remarks)],
  };
}

function subtotalsOf(sheet: SheetSnapshot | undefined, match: SheetMatch): ReadonlySet<number> {
  const rows = Array.from({ length: Math.max(0, match.lastRow - match.firstRow + 1) }, (_, row) => row);
  return new Set(sheet ? rows.filter((row) => isSubtotal(sheet, { match, row: match.firstRow + row })) : []);
}

function hasTwin(all: readonly Scalar[], staying: readonly Scalar[]): boolean {
  const keys = new Set(staying.map(matchKey));
  return all.some((id, row) => staying[row] === null && matchKey(id) !== undefined && keys.has(matchKey(id)));
}

function textCosts(costs: readonly Scalar[]): Finding[] {
  const count = costs.filter((cell) => typeof cell !== "number" && !isBlank(cell)).length;
  return count === 0 ? [] : [{ code: "clv.textCosts", severity: "warning", params: { count } }];
}

/** An error is no name. */
function nameOf(cell: Scalar): string {
  return typeof cell === "object" ? "" : scalarText(cell);
}

type MarginReading = Pick<Customers, "margins" | "findings">;

function readMargins(cells: Grid, span: ColumnSpan | undefined): MarginReading {
  if (!span) return { margins: undefined, findings: [] };
  const reading = readPercentages(cells, span);
  return { margins: marginsOf(cells, span, reading), findings: reading.findings };
}

function marginsOf(cells: Grid, span: ColumnSpan, reading: ColumnReading<number>): Margins {
  const raw = rawCells(cells, span);
  const isWhole = raw.some(
    (cell, index) => typeof cell === "number" && cell !== 0 && reading.values[index] === cell / 100,
  );
  const divisor = isWhole ? 100 : 1;
  const isUniform = raw.every((cell, index) => {
    const read = reading.values[index] ?? null;
    return typeof cell === "number"
      ? read === cell / divisor
      : read === null && (cell === null || typeof cell !== "object");
  });
  const values = reading.values.map((margin) => (margin !== null && margin >= 0 && margin <= 1 ? margin : null));
  return { values, divisor, isUniform: isUniform || raw.every((cell) => cell === null) };
}
