import { type CellInput } from "../../../workbook/cell-input";
import { isDateFormat } from "../../../workbook/number-format";
import { type CellStyle, NUMBER_FORMATS } from "../../../workbook/styles";
import { letPageBreathe } from "../session/let-page-breathe";
import { blockRuns, type Run } from "./block-runs";
import { type CellBlock } from "./cell-block";
import { cellEntry, type Entry } from "./cell-entry";
import { type FormatBlock, formatBlocks } from "./format-blocks";
import { shareFormulas, type SharedFormula } from "./shared-formulas";
import { splitEntries, type EntryBlock } from "./split-entries";

/** A block of cells to write, and the number formats its cells have now. */
export type BlockToPlan = CellBlock & {
  readonly formatNow: (row: number, column: number) => string;
  readonly usesDates1904: boolean;
};

/** How a block is written, in this order. */
export type CellPlan = {
  /** Number formats that decide how Excel takes what follows. */
  readonly formatsBefore: readonly FormatBlock[];
  readonly shared: readonly SharedFormula[];
  readonly blocks: readonly EntryBlock[];
  /** Number formats that writing a formula might change, and all the others. */
  readonly formatsAfter: readonly FormatBlock[];
  readonly looks: readonly Run<CellStyle>[];
};

type Prepared = { readonly input: CellInput; readonly before: string | undefined; readonly after: string | undefined };

/**
 * Works out which calls write a block; their number depends on how uniform it is, not on how many rows it has. In steps
 * between which the page may draw.
 */
export async function planCells(block: BlockToPlan): Promise<CellPlan> {
  const { top, left, rows } = block;
  const prepared = rows.map((cells, rowOffset) =>
    cells.map((input, offset) => input && prepare(input, block.formatNow(top + rowOffset, left + offset))),
  );
  await letPageBreathe();
  const entries = prepared.map((cells, rowOffset) =>
    cells.map((cell, offset): Entry => {
      if (!cell) return null;
      const at = { sheet: block.sheet, row: top + rowOffset, column: left + offset };
      return cellEntry(cell.input, { at, format: formatForEntry(cell, block, at), usesDates1904: block.usesDates1904 });
    }),
  );
  await letPageBreathe();
  const { shared, others } = shareFormulas(entries, { top, left });
  await letPageBreathe();
  const blocks = splitEntries(others, { top, left });
  await letPageBreathe();
  const formatsBefore = formatBlocks({ top, left, rows: prepared }, ({ before }) => before);
  const formatsAfter = formatBlocks({ top, left, rows: prepared }, ({ after }) => after);
  await letPageBreathe();
  return { formatsBefore, shared, blocks, formatsAfter, looks: lookRuns({ top, left, rows }) };
}

/** Text needs its text format first; anything else must not meet one, and gets its format once it is there. */
function prepare(input: CellInput, now: string): Prepared {
  const target = input.style?.numberFormat;
  const { text, general } = NUMBER_FORMATS;
  if (isText(input)) {
    const isTextFormat = target === text;
    return { input, before: isTextFormat && now !== text ? text : undefined, after: isTextFormat ? undefined : target };
  }
  const isEmpty = input.value === null && input.formula === undefined;
  if (now !== text || isEmpty) return { input, before: undefined, after: target };
  return { input, before: general, after: target ?? text };
}

function isText({ value, formula }: CellInput): boolean {
  return typeof value === "string" && formula === undefined;
}

/** A date's own format says that it is one, also when it comes after. */
function formatForEntry({ before, after }: Prepared, block: BlockToPlan, at: { row: number; column: number }): string {
  if (after !== undefined && isDateFormat(after)) return after;
  return before ?? block.formatNow(at.row, at.column);
}

/** Everything of a style but its number format. */
export function lookRuns(block: Pick<CellBlock, "top" | "left" | "rows">): Run<CellStyle>[] {
  return blockRuns(block, ({ style }) => style && lookKey(style)).map(({ rect, first }) => ({
    rect,
    first: first.style ?? {},
  }));
}

function lookKey({ look, like, align, wrap }: CellStyle): string | undefined {
  const has = look !== undefined || like !== undefined || align !== undefined || wrap !== undefined;
  return has ? `${look} ${like?.row}:${like?.column} ${align} ${wrap}` : undefined;
}
