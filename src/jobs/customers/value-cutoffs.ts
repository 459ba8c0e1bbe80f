import { pyramidCutoffs } from "../../domain/customers/pyramid";
import { quintileCutoffs } from "../../domain/customers/rfm";
import { roundHalfAway } from "../../domain/money";
import { absoluteCell, tableColumn } from "../../workbook/formula";
import { type CellInput } from "../../workbook/change-set";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { type Translator } from "../../i18n";
import { type AbcSearch, abcSearch, STEPS } from "./abc-search";
import { type BlockPlace } from "./block-place";

/** One figure per customer of Klantwaarde; NaN for who never ordered. */
export type RankedFigures = {
  readonly lastOrder: readonly number[];
  readonly orderCount: readonly number[];
  /** Euros. */
  readonly revenue: readonly number[];
  /** Whole cents, 0 for no revenue. */
  readonly cents: readonly number[];
};

/** The cut-offs that rank the customers: their values, and where the sheet computes them. */
export type ValueCutoffs = {
  readonly recency: readonly (number | "")[];
  readonly frequency: readonly (number | "")[];
  readonly monetary: readonly (number | "")[];
  /** Cents: top, large, middle. */
  readonly pyramid: readonly [number, number, number];
  /** Cents: A, B. */
  readonly abc: { readonly a: AbcSearch; readonly b: AbcSearch };
};

/** Six digits: fifths of cents and of days are whole there, and binary dust is gone. */
const DIGITS = 6;
const PERCENTS = [20, 40, 60, 80] as const;
const LAYERS = [1, 5, 20] as const;

export function roundedForRank(value: number): number {
  return roundHalfAway(value, DIGITS);
}

export function valueCutoffs({ lastOrder, orderCount, revenue, cents }: RankedFigures): ValueCutoffs {
  const fifths = (values: readonly number[]) =>
    quintileCutoffs(values).map((cutoff) => (Number.isNaN(cutoff) ? ("" as const) : roundedForRank(cutoff)));
  const { top, large, middle } = pyramidCutoffs(cents);
  const orNone = (amount: number): number => (Number.isFinite(amount) ? amount : 0);
  return {
    recency: fifths(lastOrder),
    frequency: fifths(orderCount),
    monetary: fifths(revenue),
    pyramid: [orNone(top), orNone(large), orNone(middle)],
    abc: { a: abcSearch(cents, 80), b: abcSearch(cents, 95) },
  };
}

/** Where the cut-offs stand, for the formulas of the table. */
export type CutoffReferences = {
  readonly recency: string;
  readonly frequency: string;
  readonly monetary: string;
  readonly pyramid: readonly [string, string, string];
  readonly a: string;
  readonly b: string;
};

/** Rows of the block, counted from its top. */
const FIFTH_ROW = 1;
const PYRAMID_ROW = 7;
const ABC_ROW = 12;

/** What the rows of the block begin with. */
export function cutoffLabels(t: Translator): (string | number | undefined)[] {
  return [
    t("customerValue.cutoff.fifths"),
    ...PERCENTS.map((percent) => percent / 100),
    undefined,
    t("customerValue.cutoff.pyramid"),
    ...LAYER_WORDS.map((word) => t(word)),
    undefined,
    t("customerValue.cutoff.abc"),
    ...STEPS,
  ];
}

export function cutoffReferences({ sheet, row: rowOf, left }: BlockPlace): CutoffReferences {
  const cell = (row: number, column: number) => absoluteCell(sheet, rowOf(row), left + column);
  const fifths = (column: number) =>
    `${cell(FIFTH_ROW, column)}:${
      cell(FIFTH_ROW + 3, column)
        .split("!")
        .at(-1) ?? ""
    }`;
  return {
    recency: fifths(1),
    frequency: fifths(2),
    monetary: fifths(3),
    pyramid: [cell(PYRAMID_ROW, 1), cell(PYRAMID_ROW + 1, 1), cell(PYRAMID_ROW + 2, 1)],
    a: cell(ABC_ROW + STEPS.length - 1, 1),
    b: cell(ABC_ROW + STEPS.length - 1, 2),
  };
}

export type CutoffBlockInput = {
  readonly place: BlockPlace;
  readonly cutoffs: ValueCutoffs;
  readonly table: string;
  /** Heading of a column of the table by its field. */
  readonly heading: (field: string) => string;
  readonly t: Translator;
};

/** The cells that compute the cut-offs: fifths for RFM, layers of the pyramid, and the search for A and B. */
export function cutoffRows(input: CutoffBlockInput): (CellInput | undefined)[][] {
  const { t, cutoffs } = input;
  const rows: (CellInput | undefined)[][] = [
    headings([
      t("customerValue.cutoff.fifths"),
      t("customerValue.recency"),
      t("customerValue.frequency"),
      t("customerValue.monetary"),
    ]),
    ...PERCENTS.map((percent, index) => fifthRow(input, { percent, index })),
    [],
    headings([t("customerValue.cutoff.pyramid"), t("customerValue.cutoff.fromCents")]),
    ...LAYERS.map((percent, index) => pyramidRow(input, { percent, index })),
    [],
    headings([t("customerValue.cutoff.abc"), t("customerValue.cutoff.a"), t("customerValue.cutoff.b")]),
    ...cutoffs.abc.a.steps.map((step, index) => abcRow(input, { step, index })),
  ];
  return rows;
}

function headings(words: readonly string[]): CellInput[] {
  // on one line: rows of the table beside it would grow with it
  return words.map((value) => ({ value, style: { look: "headingComputed", wrap: false } }));
}

function rankedColumn({ table, heading }: CutoffBlockInput, field: string): string {
  return tableColumn(table, heading(field));
}

function fifthRow(input: CutoffBlockInput, { percent, index }: { percent: number; index: number }): CellInput[] {
  const { recency, frequency, monetary } = input.cutoffs;
  const cell = (field: string, value: number | "" | undefined, format: string): CellInput => ({
    value: value ?? "",
    formula: `IFERROR(ROUND(PERCENTILE.INC(${rankedColumn(input, field)},${percent / 100}),${DIGITS}),"")`,
    style: { look: "computed", numberFormat: format },
  });
  return [
    { value: percent / 100, style: { look: "label", numberFormat: "0%" } },
    cell("lastOrder", recency[index], NUMBER_FORMATS.date),
    cell("orderCount", frequency[index], NUMBER_FORMATS.number),
    cell("revenue", monetary[index], NUMBER_FORMATS.euro),
  ];
}

const LAYER_WORDS = [
  "customerValue.pyramid.top",
  "customerValue.pyramid.large",
  "customerValue.pyramid.middle",
] as const;

function pyramidRow(input: CutoffBlockInput, { percent, index }: { percent: number; index: number }): CellInput[] {
  const cents = rankedColumn(input, "cents");
  const count = `COUNTIF(${cents},">0")`;
  return [
    { value: input.t(LAYER_WORDS[index] ?? LAYER_WORDS[0]), style: { look: "label" } },
    {
      value: input.cutoffs.pyramid[index] ?? 0,
      formula: `IF(${count}=0,0,LARGE(${cents},ROUNDUP(${count}*${percent}/100,0)))`,
      style: { look: "computed", numberFormat: NUMBER_FORMATS.integer },
    },
  ];
}

function abcRow(input: CutoffBlockInput, { step, index }: { step: number; index: number }): CellInput[] {
  const { place, cutoffs } = input;
  const cents = rankedColumn(input, "cents");
  const stepCell = absoluteCell(place.sheet, place.row(ABC_ROW + index), place.left);
  const cell = (offset: number, { found, percent }: { found: number | undefined; percent: number }): CellInput => {
    const before = index === 0 ? "0" : absoluteCell(place.sheet, place.row(ABC_ROW + index - 1), place.left + offset);
    const held = `SUMPRODUCT((${cents}>=${before}+${stepCell})*${cents})`;
    return {
      value: found ?? 0,
      formula: `${before}+IF(${held}*100>=SUM(${cents})*${percent},${stepCell},0)`,
      style: { look: "computed", numberFormat: NUMBER_FORMATS.integer },
    };
  };
  return [
    { value: step, style: { look: "plain", numberFormat: NUMBER_FORMATS.integer } },
    cell(1, { found: cutoffs.abc.a.found[index], percent: 80 }),
    cell(2, { found: cutoffs.abc.b.found[index], percent: 95 }),
  ];
}
