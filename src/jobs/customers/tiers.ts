import { type Tier, tierFor } from "../../domain/loyalty/tier-for";
import { eurosToCents } from "../../domain/money";
import { type Translator } from "../../i18n";
import { scalarText } from "../../workbook/cells";
import { tableColumn } from "../../workbook/formula";
import { headingOffsets } from "../../workbook/heading-offsets";
import { findTable, type Snapshot } from "../../workbook/snapshot";
import { TIER_TABLE, tierHeadings } from "../../workbook/sheets/settings-sheet";

/** The steps of the loyalty programme as they stand in the settings. */
export type TierTable = {
  /** Headings of the columns with the name and the revenue from which it holds. */
  readonly nameHeading: string;
  readonly fromHeading: string;
  /** The step a year's revenue (euros) reaches, "" below the lowest, and what the next one still takes. */
  standing(revenue: number): { readonly name: string; readonly toNext: number };
};

/** Reads the steps; of two with one threshold the first holds, as the sheet finds it. Undefined without the table. */
export function readTiers(snapshot: Snapshot, t: Translator): TierTable | undefined {
  const found = findTable(snapshot, TIER_TABLE);
  if (!found) return undefined;
  const { columns } = found.table;
  const [name = -1, threshold = -1] = headingOffsets(columns, tierHeadings(t));
  const [nameHeading, fromHeading] = [columns[name], columns[threshold]];
  if (nameHeading === undefined || fromHeading === undefined) return undefined;
  const { sheet, table } = found;
  const tiers = new Map<number, Tier>();
  for (let row = table.range.top + 1; row <= table.range.bottom; row++) {
    const from = sheet.cells.value(row, table.range.left + threshold);
    if (typeof from !== "number" || tiers.has(from)) continue;
    tiers.set(from, {
      name: scalarText(sheet.cells.value(row, table.range.left + name)),
      from: eurosToCents(from),
      maxBonus: 0,
    });
  }
  const steps = [...tiers.values()];
  return {
    nameHeading,
    fromHeading,
    standing: (revenue) => {
      const { tier, toNext } = tierFor(eurosToCents(revenue), steps);
      return { name: tier?.name ?? "", toNext: toNext / 100 };
    },
  };
}

/** The same as formulas of a cell with the year's revenue. */
export function tierFormulas({ nameHeading, fromHeading }: TierTable) {
  const from = tableColumn(TIER_TABLE, fromHeading);
  const names = tableColumn(TIER_TABLE, nameHeading);
  const compared = (operator: "<=" | ">", revenue: string) => `"${operator}"&ROUND(${revenue},2)`;
  return {
    name: (revenue: string) =>
      `IF(COUNTIFS(${from},${compared("<=", revenue)})=0,"",INDEX(${names},MATCH(MAXIFS(${from},${from},${compared("<=", revenue)}),${from},0))&"")`,
    toNext: (revenue: string) =>
      `IF(COUNTIFS(${from},${compared(">", revenue)})=0,0,ROUND(MINIFS(${from},${from},${compared(">", revenue)})-ROUND(${revenue},2),2))`,
  };
}
