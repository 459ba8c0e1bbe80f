import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnPoints } from "../../src/adapters/excel/draw/column-points";
import { openPackage } from "../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../src/adapters/xlsx/read/read-snapshot";
import { translatorFor } from "../../src/i18n";
import { JOB_IDS, type JobId } from "../../src/jobs/job";
import { PAGE_MARGINS } from "../../src/workbook/page-margins";
import { type SheetLayout } from "../../src/workbook/sheet-layout";
import { type CellStyle } from "../../src/workbook/styles";
import { planOnce } from "../jobs/plan-twice";
import { headingLines, headingWidth } from "./heading-width";

/** A4 in points: width and height, less the margins on either side. */
const BESIDE = 72 * (PAGE_MARGINS.left + PAGE_MARGINS.right);
const ABOVE = 72 * (PAGE_MARGINS.top + PAGE_MARGINS.bottom);
const PAPER = {
  landscape: { width: 841.9 - BESIDE, height: 595.3 - ABOVE },
  portrait: { width: 595.3 - BESIDE, height: 841.9 - ABOVE },
} as const;
const LINE = 15;
/** A digit is 7 pixels wide on the screen, 5.25 points; on paper it may be as wide as the font has it, 5.58. */
const WIDER_ON_PAPER = 5.58 / 5.25;

/** Every sheet that we make beside the examples' own; a plan hides the settings, customers alone do not. */
function layoutsIn(language: "nl" | "en"): SheetLayout[] {
  const all = JOB_IDS.filter((id) => id !== "next-year");
  const runs: readonly (readonly [name: string, jobs: readonly JobId[]])[] = [
    ["kleine-winkel", all],
    ["urenbundels", all],
    ["kleine-winkel", ["fill-clv"]],
  ];
  return runs.flatMap(([name, jobs]) => {
    const bytes = new Uint8Array(readFileSync(join("examples", `${name}.xlsx`)));
    const { changes } = planOnce({ snapshot: readSnapshot(openPackage(bytes, name), {}), jobs, language });
    return changes.flatMap((change) => (change.kind === "addSheet" ? [change.layout] : []));
  });
}

/** How small a sheet becomes when what is printed of it is fitted to the page; 1 is as it is on the screen. */
function printScale(layout: SheetLayout): number {
  const { columnWidths, print } = layout;
  if (print.pages) return print.pages.scale / 100;
  const last = print.area?.right ?? columnWidths.length - 1;
  const width = columnWidths.slice(0, last + 1).reduce((sum, characters) => sum + columnPoints(characters), 0);
  const paper = PAPER[print.orientation];
  return Math.min(1, paper.width / width, print.onePage ? paper.height / heightOf(layout) : 1);
}

function lastRow({ rows, charts, print }: SheetLayout): number {
  const last = Math.max(rows.length - 1, ...charts.map(({ area }) => area.bottom));
  return Math.min(last, print.area?.bottom ?? last);
}

type Rows = { readonly from: number; readonly end: number };

/** Of the rows and charts on paper, in points. */
function heightOf(layout: SheetLayout, { from, end }: Rows = { from: 0, end: lastRow(layout) + 1 }): number {
  const heights = Array.from({ length: end - from }, (_, index) => layout.rowHeights?.get(from + index) ?? LINE);
  return heights.reduce((sum, each) => sum + each, 0);
}

/** The second lines of texts that wrap, in points, when each of them needs one. */
function secondLines({ rows, rowHeights }: SheetLayout, { from, end }: Rows): number {
  const wraps = (row: number) => rows[row]?.some((cell) => cell?.style?.wrap && cell.value !== null) ?? false;
  const numbers = Array.from({ length: end - from }, (_, index) => from + index);
  return numbers.filter((row) => !rowHeights?.has(row) && wraps(row)).length * LINE;
}

type Heading = { readonly sheet: string; readonly text: string; readonly width: number; readonly height: number };

function headingsOf({ name, tables, columnWidths, rowHeights }: SheetLayout): Heading[] {
  return tables.flatMap(({ range, columns }) =>
    columns.map(({ name: text }, offset) => ({
      sheet: name,
      text,
      width: columnWidths[range.left + offset] ?? 8,
      height: rowHeights?.get(range.top) ?? LINE,
    })),
  );
}

describe.each(["nl", "en"] as const)("Every sheet of ours on A4 (%s)", (language) => {
  const made = layoutsIn(language);
  const layouts = made.filter(({ visibility }) => visibility === "visible");
  const headings = layouts.flatMap(headingsOf);

  it("is not printed while it is hidden: LibreOffice prints whatever has a print area", () => {
    const hidden = made.filter(({ visibility }) => visibility !== "visible");
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter(({ print }) => print.area !== undefined).map(({ name }) => name)).toEqual([]);
    expect(layouts.map(({ name }) => name)).toContain(language === "nl" ? "Instellingen" : "Settings");
  });

  it("can be read: 11 points become 7 at least", () => {
    expect(layouts.length).toBeGreaterThan(30);
    const tooSmall = layouts.filter((layout) => 11 * printScale(layout) < 7).map(({ name }) => name);
    expect(tooSmall).toEqual([]);
  });

  it("breaks no word of a heading", () => {
    expect(headings.length).toBeGreaterThan(300);
    const longest = ({ text }: Heading) => Math.max(...text.split(/[ /-]/).map(headingWidth));
    expect(headings.filter((heading) => longest(heading) > heading.width)).toEqual([]);
  });

  it("shows every line of a heading", () => {
    expect(headings.filter(({ text, width, height }) => headingLines(text, width) * LINE > height)).toEqual([]);
  });

  // of several tables below each other no headings would be right for all pages
  it("repeats its headings on the next page when it is one table", () => {
    const growing = layouts.filter(({ tables }) => tables.length === 1);
    expect(growing.length).toBeGreaterThan(10);
    expect(growing.filter(({ print }) => print.repeatRows === undefined).map(({ name }) => name)).toEqual([]);
  });

  // a count or a forecast has no format of its own, as it may be of anything; it stands on the right all the same
  it("keeps words off the figures before them", () => {
    const isFigure = (style: CellStyle | undefined) => !["General", "@", undefined].includes(style?.numberFormat);
    const touching = layouts.flatMap(({ name, tables, rows }) =>
      tables.flatMap(({ range, columns }) =>
        columns.flatMap(({ name: heading }, offset) => {
          const [before, style] = [offset - 1, offset].map((at) => rows[range.top + 1]?.[range.left + at]?.style);
          const touches = offset > 0 && isFigure(before) && !before?.align && !isFigure(style) && !style?.align;
          return touches && !(before?.look === "label") ? [`${name}: ${heading}`] : [];
        }),
      ),
    );
    const counts = (["nl", "en"] as const)
      .map(translatorFor)
      .flatMap((t) => [t("plan.col.times"), t("plan.col.goalForecast")]);
    expect(touching.filter((each) => !counts.some((count) => each.endsWith(`: ${count}`)))).toEqual([]);
  });

  it("cuts no chart in two: a sheet with charts takes one page, or says where a page begins", () => {
    const drawn = layouts.filter(({ charts }) => charts.length > 0);
    expect(drawn.length).toBeGreaterThan(5);
    const longer = drawn.filter(({ print }) => !print.onePage);
    expect(new Set(longer.map(({ name }) => name))).toEqual(new Set([translatorFor(language)("sheet.segments")]));
    for (const { charts, print } of longer) {
      const isCut = (row: number) => charts.some(({ area }) => area.top < row && row <= area.bottom);
      expect(print.pages?.from.filter(isCut)).toEqual([]);
    }
  });

  it("fits on the pages that begin where we say", () => {
    const paged = layouts.filter(({ print }) => print.pages !== undefined);
    expect(paged.length).toBeGreaterThan(0);
    for (const layout of paged) {
      const { scale = 100, from = [] } = layout.print.pages ?? {};
      const fitted = printScale({ ...layout, print: { ...layout.print, pages: undefined } });
      expect(fitted / WIDER_ON_PAPER).toBeGreaterThan(scale / 100);
      const starts = [0, ...from, lastRow(layout) + 1];
      const pages = starts.slice(1).map((end, page) => ({ from: starts[page] ?? 0, end }));
      const heights = pages.map((page) => heightOf(layout, page) + secondLines(layout, page));
      expect(Math.max(...heights) * (scale / 100)).toBeLessThan(PAPER[layout.print.orientation].height);
    }
  });
});
