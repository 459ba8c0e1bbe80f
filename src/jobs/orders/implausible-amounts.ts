import { isFarFromPrice, lostDecimals } from "../../domain/customers/implausible-amount";
import { formatAddress } from "../../workbook/address";
import { type Finding } from "../../workbook/findings";
import { readAmounts, readNumbers, spanOf } from "../../workbook/recognise/read";
import { findSheet, type Snapshot } from "../../workbook/snapshot";
import { listed } from "./order-findings";
import { type OrderSheet } from "./order-sheets";
import { type Orders } from "./read-orders";

/** Amounts that may have lost their decimals: told with their cells, never changed; one finding a sheet. */
export function implausibleAmounts(snapshot: Snapshot, { sheets, columns, starts }: Orders): Finding[] {
  return sheets.flatMap((sheet, index): Finding[] => {
    const { cents } = columns;
    const amounts = Array.from(
      { length: (starts[index + 1] ?? cents.length) - (starts[index] ?? 0) },
      (_, row) => cents[(starts[index] ?? 0) + row] ?? null,
    );
    const rows = [...new Set([...farFromPrice(snapshot, { sheet, amounts }), ...lostDecimals(amounts)])].toSorted(
      (a, b) => a - b,
    );
    const [first] = rows;
    const span = spanOf(sheet.match, sheet.amount);
    if (first === undefined || !span) return [];
    const cells = rows.map((row) => formatAddress({ row: span.firstRow + row, column: span.column }));
    const where = { sheet: span.sheet, row: span.firstRow + first, column: span.column };
    return [
      {
        code: "orders.implausible",
        severity: "warning",
        where,
        params: { count: rows.length, sheet: span.sheet, cells: listed(cells) },
      },
    ];
  });
}

type SheetAmounts = { readonly sheet: OrderSheet; readonly amounts: readonly (number | null)[] };

function farFromPrice(snapshot: Snapshot, { sheet, amounts }: SheetAmounts): number[] {
  const cells = findSheet(snapshot, sheet.match.sheet)?.cells;
  const [quantity, price] = [spanOf(sheet.match, "quantity"), spanOf(sheet.match, "unitPrice")];
  if (!cells || !quantity || !price) return [];
  const quantities = readNumbers(cells, quantity).values;
  const prices = readAmounts(cells, price).values;
  return amounts.flatMap((cents, row) => {
    const isFar = isFarFromPrice((cents ?? 0) / 100, { quantity: quantities[row] ?? 0, price: prices[row] ?? 0 });
    return isFar ? [row] : [];
  });
}
