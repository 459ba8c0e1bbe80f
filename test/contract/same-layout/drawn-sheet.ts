/*
 * A sheet as it was drawn, whoever drew it: all that both the file format and Excel's own object model can say of it.
 *
 * Not compared, because only one of the two can say it: row heights that follow from wrapped text (Excel works them out
 * itself), the cached values of formulas (Excel works these out), and a chart's alternative text (Excel's API has only
 * its name).
 */

import { formatAddress } from "../../../src/workbook/address";

export type DrawnSheet = {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** RRGGBB, or nothing. */
  readonly tabColor: string;
  /** `B5` → what was entered and how it looks; cells that are empty and plain are left out. */
  readonly cells: ReadonlyMap<string, DrawnCell>;
  /** `C5 left` → its colour. A line between two cells is one line, whichever of them it was given to. */
  readonly lines: ReadonlyMap<string, string>;
  /** `1 = 66.75`: column and points. */
  readonly widths: readonly string[];
  /** `4 = 32`: row and points, where it was set. */
  readonly heights: readonly string[];
  readonly merges: readonly string[];
  readonly tables: readonly DrawnTable[];
  readonly validations: readonly string[];
  readonly conditionalFormats: readonly string[];
  readonly charts: readonly DrawnChart[];
  /** Rows and columns that stay in view. */
  readonly frozen: string;
  readonly print: Readonly<
    Record<"orientation" | "paper" | "fit" | "breaks" | "margins" | "area" | "repeat" | "footer", string>
  >;
};

export type DrawnCell = {
  /** `=SUM(A1:A2)`, `12`, `"tekst"`; nothing for an empty cell. */
  readonly content: string;
  /** `bold size:16 color:1F5C63 …`; what is as usual is left out. */
  readonly look: string;
};

export type DrawnTable = {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
  readonly totals: boolean;
  readonly style: string;
};

export type DrawnChart = {
  readonly kind: string;
  readonly title: string;
  readonly area: string;
  readonly valueFormat: string;
  /** Where the axis of values begins; empty when the spreadsheet chooses. */
  readonly from: string;
  readonly legend: string;
  /** `Totaal: Prognose!I5:I16 by Prognose!A5:A16, 1F5C63 2.25 Continuous` */
  readonly series: readonly string[];
};

export type Side = "top" | "bottom" | "left" | "right";

/** The line on this side of a cell, by the cell below it or right of it. */
export function lineName({ row, column }: { row: number; column: number }, side: Side): string {
  if (side === "bottom") return `${formatAddress({ row: row + 1, column })} top`;
  if (side === "right") return `${formatAddress({ row, column: column + 1 })} left`;
  return `${formatAddress({ row, column })} ${side}`;
}

/** Everything that one of the two has and the other has not, in words. */
export function differences(excel: DrawnSheet | undefined, xlsx: DrawnSheet | undefined): string[] {
  const [left, right] = [factsOf(excel), factsOf(xlsx)];
  return [
    ...[...left].filter((fact) => !right.has(fact)).map((fact) => `only in Excel: ${fact}`),
    ...[...right].filter((fact) => !left.has(fact)).map((fact) => `only in the file: ${fact}`),
  ];
}

function factsOf(sheet: DrawnSheet | undefined): Set<string> {
  if (!sheet) return new Set(["no such sheet"]);
  const { name, visibility, tabColor, cells, lines, frozen, print, tables, charts } = sheet;
  const listed = (["widths", "heights", "merges", "validations", "conditionalFormats"] as const).flatMap((part) =>
    sheet[part].map((fact) => `${part} ${fact}`),
  );
  return new Set(
    [
      `visibility ${visibility}`,
      `tab ${tabColor}`,
      `frozen ${frozen}`,
      `print ${JSON.stringify(print)}`,
      ...listed,
      ...[...cells].map(([address, { content, look }]) => `${address} ${content} ${look}`),
      ...[...lines].map(([line, color]) => `line ${line} ${color}`),
      ...tables.map((table) => `table ${JSON.stringify(table)}`),
      ...charts.map((chart, index) => `chart ${index} ${JSON.stringify(chart)}`),
    ].map((fact) => `${name}: ${fact}`),
  );
}

/** The properties of a look that differ from a plain cell, in a fixed order. */
export function lookText(properties: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== false && value !== "")
    .map(([name, value]) => (value === true ? name : `${name}:${value}`))
    .toSorted()
    .join(" ");
}

/** What was entered in a cell. */
export function contentText(value: string | number | boolean | null, formula: string | undefined): string {
  if (formula !== undefined) return `=${formula}`;
  return value === null || value === "" ? "" : JSON.stringify(value);
}

/** How many pages a sheet is made to fit: one wide, and sometimes one high; or the percentage it is printed at. */
export function fitOf({ wide, high, scale }: Readonly<Record<"wide" | "high", boolean> & { scale: unknown }>): string {
  if (!wide) return `${Number(scale)} %`;
  return high ? "one page" : "one page wide";
}

/** The white around what is printed: how each side is called, in the order in which they are compared. */
export const MARGIN_SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** What a width in points is rounded to on either side. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
