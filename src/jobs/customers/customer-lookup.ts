import { type SheetMatch } from "../../workbook/recognise/recognition";
import { type Snapshot } from "../../workbook/snapshot";
import { type Filled } from "../engine/fill-columns";
import { columnReferences, placesOf } from "../engine/references";
import { MERGED_INTO } from "../cleaning/customer-list";
import { type CustomerKey } from "../orders/order-sheets";

type Cell = (field: string) => string;

/** How a sheet with a row per customer number gets at what stands on the customer sheet. */
export type CustomerLookup = {
  /** Where a customer's row is, found once; nothing when it is not there, or was merged with another. */
  position(key: string): string;
  /** What `position` comes to for a row of the customer sheet (0 = the first). */
  positionOf(row: number): number;
  /** A cell of the user's own column. */
  user(field: string, cell: Cell): string;
  /** A cell of a column of ours, beside the customers or on its companion sheet. */
  own(field: string, cell: Cell): string;
};

export type LookupInput = {
  readonly match: SheetMatch;
  readonly key: CustomerKey;
  readonly filled: Filled;
  readonly snapshot: Snapshot;
};

/** The column of a companion sheet with the customer number. */
const COMPANION_KEY = "companionKey";

export function customerLookup({ match, key, filled, snapshot }: LookupInput): CustomerLookup {
  const users = columnReferences({ match, places: placesOf(match), snapshot });
  const ours = columnReferences({ ...filled, snapshot });
  const isBeside = filled.match.sheet === match.sheet;
  const countsFromSheet = match.table === undefined && match.nothingBelow;
  // without customer numbers the companion's rows stand in the order of the customers
  const inOrder = (row: string): string => (countsFromSheet ? `${row}-${match.firstRow}` : row);
  return {
    position: (id) => {
      const place = `MATCH(${id},${users.range(key)},0)`;
      const staying = users.has(MERGED_INTO) ? `IF(INDEX(${users.range(MERGED_INTO)},${place})="",${place},"")` : place;
      return `IF(TRIM(${id})="","",IFERROR(${staying},""))`;
    },
    positionOf: (row) => (countsFromSheet ? match.firstRow + row + 1 : row + 1),
    user: (field, cell) => `INDEX(${users.range(field)},${cell("row")})`,
    own: (field, cell) => {
      if (isBeside) return `INDEX(${ours.range(field)},${cell("row")})`;
      const companionRow =
        key === "customerNo" ? `MATCH(${cell("customerNo")},${ours.range(COMPANION_KEY)},0)` : inOrder(cell("row"));
      return `INDEX(${ours.range(field)},${companionRow})`;
    },
  };
}
