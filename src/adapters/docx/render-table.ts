import { AlignmentType, Paragraph, ShadingType, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import {
  type DocumentCell,
  type DocumentColumn,
  type DocumentRow,
  type FactsBlock,
  type TableBlock,
} from "../../workbook/document";
import { columnWidths, fittingSize, shares } from "./column-widths";
import { DescribedTable } from "./described-table";
import { BORDERS, COLOURS, SIZES } from "./look";
import { plainLines } from "./plain-text";

/** Parts of the width for a label and its answer. */
const FACT_WIDTHS = [3, 7];
/** Twips around the words of a cell. */
const CELL_SPACE = { left: 70, right: 70, top: 30, bottom: 30 };
const BAR_SPACE = { left: 0, right: 0, top: 20, bottom: 20 };

/** @param width of the page between its margins, in twips */
export function renderTable({ columns, rows, altText }: TableBlock, width: number): DescribedTable {
  const isBar = columns.some(({ group }) => group !== undefined);
  const needs = columns.map(({ heading, width: part }, index) => ({
    part,
    texts: [heading, ...rows.map(({ cells }) => cells[index]?.text ?? "")],
  }));
  const size = isBar ? SIZES.bar : fittingSize(needs, { width, size: SIZES.table });
  const widths = isBar
    ? shares(
        needs.map(({ part }) => part),
        width,
      )
    : columnWidths(needs, { width, size });
  const look: TableLook = { columns, widths, size, isBar, keepNext: true };
  return new DescribedTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      rows: [
        ...headingRows(look),
        ...rows.map((row, index) => bodyRow(row, { ...look, keepNext: staysWithNext(index, rows.length) })),
      ],
    },
    plainLines(altText).join(" "),
  );
}

type TableLook = {
  readonly columns: readonly DocumentColumn[];
  readonly widths: readonly number[];
  readonly size: number;
  /** Narrow columns with blocks in them. */
  readonly isBar: boolean;
  /** Stays on the page of the row below it. */
  readonly keepNext: boolean;
};

/** A small table is not spread over two pages, and a long one never leaves its headings behind. */
const SMALL_TABLE = 14;

function staysWithNext(index: number, count: number): boolean {
  return index < count - 1 && (count <= SMALL_TABLE || index === 0);
}

function headingRows(look: TableLook): TableRow[] {
  const { columns, widths } = look;
  const cells = columns.map(({ heading, align }, index) =>
    headingCell(heading, { look, align, width: widths[index] ?? 0, span: 1 }),
  );
  const row = new TableRow({ tableHeader: true, cantSplit: true, children: cells });
  if (!look.isBar) return [row];
  return [new TableRow({ tableHeader: true, cantSplit: true, children: groupCells(look) }), row];
}

/** Neighbours with the same words above them share a cell. */
function groupCells(look: TableLook): TableCell[] {
  const cells: TableCell[] = [];
  let from = 0;
  while (from < look.columns.length) {
    const group = look.columns[from]?.group ?? "";
    let until = from + 1;
    while (until < look.columns.length && (look.columns[until]?.group ?? "") === group) until++;
    const width = look.widths.slice(from, until).reduce((sum, each) => sum + each, 0);
    cells.push(headingCell(group, { look, align: "center", width, span: until - from }));
    from = until;
  }
  return cells;
}

type HeadingLook = {
  readonly look: TableLook;
  readonly align: DocumentColumn["align"];
  readonly width: number;
  readonly span: number;
};

function headingCell(text: string, { look, align, width, span }: HeadingLook): TableCell {
  return new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    margins: look.isBar ? BAR_SPACE : CELL_SPACE,
    shading: { type: ShadingType.CLEAR, color: "auto", fill: COLOURS.teal },
    children: [words(text, { align, size: look.size, bold: true, color: COLOURS.white, keepNext: true })],
  });
}

const FILLS: Readonly<Record<DocumentRow["tone"], string | undefined>> = {
  body: undefined,
  group: COLOURS.lightTeal,
  total: COLOURS.lightTeal,
};

function bodyRow({ tone, cells }: DocumentRow, { columns, widths, size, isBar, keepNext }: TableLook): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell, index) => {
      const align = columns[index]?.align ?? "left";
      const fill = cell.isFilled ? COLOURS.teal : FILLS[tone];
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        margins: isBar ? BAR_SPACE : CELL_SPACE,
        ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
        children: [words(cell.text, { align, size, bold: tone !== "body", color: colourOf(cell), keepNext })],
      });
    }),
  });
}

/** The sign in a filled block shows when the fill does not: in a printer's draft, say. */
function colourOf({ isFilled }: DocumentCell): string {
  return isFilled ? COLOURS.white : COLOURS.dark;
}

/** Labels and answers beside each other. */
export function renderFacts({ facts, altText }: FactsBlock, width: number): DescribedTable {
  const widths = shares(FACT_WIDTHS, width);
  const rows = facts.map(({ label, text }, index) => {
    const cell = (content: string, column: number) =>
      new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        margins: CELL_SPACE,
        children: [
          words(content, {
            align: "left",
            size: SIZES.table + 1,
            bold: column === 0,
            color: COLOURS.dark,
            keepNext: staysWithNext(index, facts.length),
          }),
        ],
      });
    return new TableRow({ cantSplit: true, children: [cell(label, 0), cell(text, 1)] });
  });
  return new DescribedTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      rows,
    },
    plainLines(altText).join(" "),
  );
}

type WordsLook = {
  readonly align: DocumentColumn["align"];
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly keepNext: boolean;
};

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function words(text: string, { align, keepNext, ...look }: WordsLook): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    spacing: { after: 0 },
    keepNext,
    children: textRuns(text, look),
  });
}

/** A run for each line. */
export function textRuns(
  text: string,
  look: Partial<Omit<WordsLook, "align" | "keepNext">> & { italics?: boolean } = {},
): TextRun[] {
  return plainLines(text).map(
    (line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}), ...look }),
  );
}
